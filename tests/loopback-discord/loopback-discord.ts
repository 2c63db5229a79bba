import { createServer } from 'node:http';
import { type Fault, Faults } from './faults.ts';
import type { Filled } from './filled.ts';
import { unfit } from './fitting.ts';
import type { Message } from './message.ts';
import * as payloads from './payloads.ts';
import { type By, channelOf, GUILD, guildOf, idOf } from './people.ts';
import { Posting } from './posting.ts';
import { answer } from './rest.ts';
import { serve } from './serving.ts';
import { Shelf } from './shelf.ts';
import { SigningKey } from './signing.ts';
import { Gateway, type GatewaySettings, socketUrl } from './socket.ts';
import { type Choice, messageNow, type Pending, type World } from './world.ts';

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
  /** Every message as it became, in the order in which it was seen; edits too. */
  readonly seen: Message[] = [];
  /** Milliseconds from each doing of a person to the bot's first response. */
  readonly firstResponses: number[] = [];
  /** The servers that the bot is in. */
  readonly servers: string[] = [GUILD];
  /** Breaks, refuses and closes what the gateway has to do with the bot. */
  readonly gateway: Gateway;
  /** Signs as Discord does, for what a test posts itself. */
  readonly key = new SigningKey();
  readonly #pending = new Map<string, Pending>();
  readonly #deleted = new Set<string>();
  readonly #faults = new Faults();
  readonly #server = createServer((request, response) => {
    const { requests } = this;
    serve(request, response, {
      token: TOKEN,
      requests,
      faults: this.#faults,
      world: this.#world(),
    }).catch((error: unknown) => {
      this.violations.push(`${request.method} ${request.url}: ${error}`);
      response.writeHead(500).end();
    });
  });
  readonly #shelf = new Shelf(
    () => socketUrl(this.#server).replace('ws', 'http'),
    () => this.#nextId(),
  );
  #posting: Posting | undefined;
  #times = 1;
  #ahead = 0;
  #lastId = 2_000_000_000_000_000_000n;

  constructor(settings: Partial<GatewaySettings> = {}) {
    const usual = { shards: 1, concurrency: 1, heartbeat: 41_250, identifies: 1000 };
    this.gateway = new Gateway(
      this.#server,
      { ...usual, ...settings },
      { token: TOKEN, servers: () => this.servers },
    );
  }

  /** Opens on a port; 0 takes any that is free. */
  async open(port = 0): Promise<this> {
    const opened = Promise.withResolvers<void>();
    this.#server.listen(port, '127.0.0.1', opened.resolve);
    await opened.promise;
    return this;
  }

  async close(): Promise<void> {
    const closed = Promise.withResolvers<void>();
    this.gateway.close();
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
    return this.gateway.online();
  }

  /**
   * Sends what people do to these addresses from now on, each in turn, instead of over the gateway.
   * @throws when one of them is none that Discord would take.
   */
  async posting(...urls: readonly string[]): Promise<void> {
    const posting = new Posting(urls, this.key);
    await posting.check();
    this.#posting = posting;
  }

  /** Closes the gateway on the bot, with a code of Discord's. */
  cut(code: number): void {
    this.gateway.each((line) => line.close(code));
  }

  /** Lets the next request go wrong whose line holds `part`. */
  failOnce(part: string, fault: Fault): void {
    this.#faults.add(part, fault, 'once');
  }

  /** Lets every such request go wrong until `mend`. */
  failAlways(part: string, fault: Fault): void {
    this.#faults.add(part, fault, 'until mended');
  }

  mend(): void {
    this.#faults.clear();
  }

  /** Lets time pass for what was done so far: responses come later, tokens expire. */
  age(milliseconds: number): void {
    this.#ahead += milliseconds;
  }

  /** Delivers what is done next twice. */
  deliverTwice(): void {
    this.#times = 2;
  }

  /** A message as it is now; undefined once it is deleted. */
  now({ id }: Pick<Message, 'id'>): Message | undefined {
    return messageNow(id, this.#world());
  }

  /** What stands in a channel for all to see, each as it is now. */
  messagesIn(channel: string): readonly Message[] {
    const ids = new Set(this.seen.filter((one) => one.channel === channel).map(({ id }) => id));
    return [...ids].flatMap((id) => this.now({ id }) ?? []).filter(({ onlyFor }) => !onlyFor);
  }

  /** Somebody deletes a message. */
  remove({ id }: Pick<Message, 'id'>): void {
    this.#deleted.add(id);
  }

  /** Asks a question, or of a subcommand: `archive add`; the message that the bot shows first. */
  async ask(words: string, options: Filled, by: By = '11'): Promise<Message> {
    return this.#answered(payloads.chatInput(words, options, this.#shelf), by);
  }

  /** Presses a button by its label; the message that is new or changed. */
  async press(message: Message, label: string, by: By = '11'): Promise<Message> {
    return this.#answered(payloads.press(message, label), by, message);
  }

  /** Chooses in the select that offers these, by their labels; the message that is new or changed. */
  async choose(message: Message, labels: readonly string[], by: By = '11'): Promise<Message> {
    return this.#answered(payloads.choice(message, labels), by, message);
  }

  /** Chooses an entry in the menu of a message; the message that the bot shows first. */
  async menu(name: string, on: payloads.Written, by: By = '11'): Promise<Message> {
    return this.#answered(payloads.messageMenu(name, on), by);
  }

  /** Types in an option, while others may be filled in; what is offered. */
  async type(
    words: string,
    focused: payloads.Focused,
    { by = '11', filled = {} }: { readonly by?: By; readonly filled?: Filled } = {},
  ): Promise<readonly Choice[]> {
    const doing = payloads.typing(words, focused, { filled, shelf: this.#shelf });
    return (await this.#dispatch(doing, by)) as readonly Choice[]; // no message here
  }

  async #answered(doing: payloads.Doing, by: By, on?: Message): Promise<Message> {
    if (on?.onlyFor && on.onlyFor !== idOf(by)) throw new Error('nobody else sees this message');
    return (await this.#dispatch(doing, by, on)) as Message; // no choices here
  }

  #dispatch(doing: payloads.Doing, by: By, pressed?: Message) {
    const unasked = doing.type === 3 ? undefined : unfit(doing.data, this.commands);
    if (unasked) throw new Error(`nobody can ask this: ${unasked}`);
    const { promise, resolve } = Promise.withResolvers<Message | readonly Choice[]>();
    const id = this.#nextId();
    const pending = {
      id,
      token: `token-${id}`,
      type: doing.type,
      user: idOf(by),
      channel: pressed?.channel ?? channelOf(by),
      at: this.#now(),
      acknowledged: false,
      loading: false,
      seen: resolve,
      ...(pressed ? { pressed } : {}),
    };
    this.#pending.set(pending.token, pending);
    const told = payloads.interaction(doing, by, pending);
    for (; this.#times > 0; this.#times--) {
      if (this.#posting) this.#post(this.#posting, told);
      else this.gateway.dispatch('INTERACTION_CREATE', told, guildOf(by));
    }
    this.#times = 1;
    return promise;
  }

  #post(posting: Posting, told: { readonly id: string; readonly token: string }): void {
    posting
      .post(told)
      .then((response) => {
        const { status = 200, body } = response ? answer(response, this.#world()) : {};
        // The real one says nothing of it to the bot, and that no answer came to the person.
        if (status >= 400) this.violations.push(`${response?.path}: ${JSON.stringify(body)}`);
      })
      .catch((error: unknown) => this.violations.push(`an interaction was posted: ${error}`));
  }

  #world(): World {
    return {
      now: () => this.#now(),
      nextId: () => this.#nextId(),
      commands: this.commands,
      pending: this.#pending,
      seen: this.seen,
      deleted: this.#deleted,
      violations: this.violations,
      firstResponses: this.firstResponses,
      servers: this.servers,
      shelf: this.#shelf,
      verifyKey: this.key.verifyKey,
      gateway: () => this.gateway.description,
    };
  }

  #now(): number {
    return performance.now() + this.#ahead;
  }

  #nextId(): string {
    this.#lastId += 1n;
    return String(this.#lastId);
  }
}
