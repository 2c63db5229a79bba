import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { bodyOf } from './body.ts';
import { customIdOf, type Message } from './message.ts';
import * as payloads from './payloads.ts';
import { answer, type Choice, type Pending, type Reply } from './rest.ts';
import { openSocket, socketUrl } from './socket.ts';

/** The one token that this Discord accepts. */
export const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDAwMQ.GabcdE.for-tests-on-this-machine-only';

/** A Discord on this machine: people on one side, the bot's own client on the other. */
export class LoopbackDiscord {
  /** Every request so far, such as `PUT /applications/1000000000000000001/commands`. */
  readonly requests: string[] = [];
  /** What the real one would have refused; no test leaves any. */
  readonly violations: string[] = [];
  /** What is registered, by the path of its route. */
  readonly commands = new Map<string, readonly object[]>();
  readonly #pending = new Map<string, Pending>();
  readonly #faults: { readonly part: string; readonly reply: Reply }[] = [];
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch((error: unknown) => {
      this.violations.push(`${request.method} ${request.url}: ${error}`);
      response.writeHead(500).end();
    });
  });
  readonly #socket = openSocket(this.#server, TOKEN);
  #lastId = 2_000_000_000_000_000_000n;

  /** Opens on a port; 0 takes any that is free. */
  async open(port = 0): Promise<this> {
    const opened = Promise.withResolvers<void>();
    this.#server.listen(port, '127.0.0.1', opened.resolve);
    await opened.promise;
    return this;
  }

  async close(): Promise<void> {
    const closed = Promise.withResolvers<void>();
    this.#socket.close();
    this.#server.close(() => closed.resolve());
    this.#server.closeAllConnections();
    await closed.promise;
  }

  /** What DISCORD_API_URL has to be. */
  get apiUrl(): string {
    return `${socketUrl(this.#server).replace('ws', 'http')}/api`;
  }

  /** Fulfilled when the next bot is logged in; to be called before it can be. */
  online(): Promise<void> {
    return this.#socket.online();
  }

  /** Closes the gateway on the bot, with a code of Discord's. */
  cut(code: number): void {
    this.#socket.cut(code);
  }

  /** Answers the next request whose line holds `part` with an error, once. */
  failOnce(part: string, status: 429 | 500 | 10_062): void {
    const replies: Record<typeof status, Reply> = {
      429: {
        status,
        body: { message: 'You are being rate limited.', retry_after: 0.05, global: false },
      },
      500: { status: 500, body: { message: 'Internal Server Error', code: 0 } },
      10062: { status: 404, body: { message: 'Unknown interaction', code: 10_062 } },
    };
    this.#faults.push({ part, reply: replies[status] });
  }

  /** Asks a question; the message that the bot shows at last. */
  async ask(name: string, options: payloads.Filled, user = '11'): Promise<Message> {
    return (await this.#dispatch(payloads.chatInput(name, options), user)) as Message; // no choices here
  }

  /** Presses a button by its label; the message that is new or changed. */
  async press(message: Message, label: string, user = '11'): Promise<Message> {
    if (message.onlyFor && message.onlyFor !== user)
      throw new Error('nobody else sees this message');
    const doing = payloads.press(message, customIdOf(message, label));
    return (await this.#dispatch(doing, user, message)) as Message; // no choices here
  }

  /** Types in an option; what is offered. */
  async type(name: string, focused: readonly [option: string, typed: string]) {
    const offered = await this.#dispatch(payloads.typing(name, focused), '11');
    return offered as readonly Choice[]; // no message here
  }

  #dispatch(doing: payloads.Doing, user: string, pressed?: Message) {
    const seen = Promise.withResolvers<Message | readonly Choice[]>();
    const id = this.#nextId();
    const pending = { id, token: `token-${id}`, user, acknowledged: false, seen: seen.resolve };
    this.#pending.set(pending.token, { ...pending, ...(pressed ? { pressed } : {}) });
    this.#socket.dispatch('INTERACTION_CREATE', payloads.interaction(doing, user, pending));
    return seen.promise;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '', this.apiUrl);
    const path = decodeURIComponent(pathname.replace(/^\/api\/v10/, ''));
    const sent = await bodyOf(request);
    const method = request.method ?? '';
    this.requests.push(`${method} ${path}`);
    const fault = this.#faults.findIndex(({ part }) => `${method} ${path}`.includes(part));
    const authorized = request.headers.authorization === `Bot ${TOKEN}`;
    const { status, body } =
      this.#faults.splice(fault, fault < 0 ? 0 : 1)[0]?.reply ??
      (authorized || /^\/(interactions|webhooks)\//.test(path)
        ? answer({ method, path, ...sent }, this.#world())
        : UNAUTHORIZED);
    response.writeHead(status, body === undefined ? {} : { 'content-type': 'application/json' });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  }

  #world() {
    return {
      socketUrl: socketUrl(this.#server),
      commands: this.commands,
      pending: this.#pending,
      violations: this.violations,
      nextId: () => this.#nextId(),
    };
  }

  #nextId(): string {
    this.#lastId += 1n;
    return String(this.#lastId);
  }
}

const UNAUTHORIZED: Reply = { status: 401, body: { message: '401: Unauthorized', code: 0 } };
