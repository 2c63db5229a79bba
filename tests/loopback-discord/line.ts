import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import { APPLICATION } from './payloads.ts';
import { type Dispatch, type Session, type Sessions, takes } from './sessions.ts';

/** What a line has to know of the gateway. */
export type Exchange = {
  readonly token: string;
  readonly servers: () => readonly string[];
  readonly heartbeat: number;
  readonly url: () => string;
  readonly sessions: Sessions;
  readonly arrived: (how: 'identified' | 'resumed') => void;
};

/** One connection of a bot's, as far as a bot without privileged intents needs the protocol. */
export class Line {
  readonly #socket: WebSocket;
  readonly #request: IncomingMessage;
  readonly #exchange: Exchange;
  #session: Session | undefined;
  #acknowledges = true;

  constructor(socket: WebSocket, request: IncomingMessage, exchange: Exchange) {
    this.#socket = socket;
    this.#request = request;
    this.#exchange = exchange;
    const version = new URL(request.url ?? '', 'ws://localhost').searchParams.get('v');
    if (version !== '10') this.close(4012);
    else this.#send({ op: 10, d: { heartbeat_interval: exchange.heartbeat } });
  }

  /** Takes what the bot says; what it may not say closes the line. */
  take(raw: string): void {
    const packet = Packet.safeParse(parsed(raw));
    const code = packet.success ? this.#answer(packet.data) : 4002;
    if (code !== undefined) this.close(code);
  }

  /** Asks the bot to connect again (op 7). */
  sendAway(): void {
    this.#send({ op: 7, d: null });
  }

  /** Tells the bot that its session is none (op 9), and whether it may be resumed all the same. */
  invalidate(session: 'can be resumed' | 'is over'): void {
    const isOver = session === 'is over';
    if (isOver) this.#end();
    this.#send({ op: 9, d: !isOver });
  }

  /** Answers no heartbeat any more, like a connection that died without a word. */
  holdAcks(): void {
    this.#acknowledges = false;
  }

  /** Closes the line with a code of Discord's; some end the session too. */
  close(code: number): void {
    if (ENDING.includes(code)) this.#end();
    this.#session?.detach(this.#tell);
    this.#socket.close(code);
  }

  /** Breaks the line in the middle of a frame, without a close. */
  breakOff(): void {
    this.#session?.detach(this.#tell);
    const { socket } = this.#request;
    // A frame of text that says it has 200 bytes, and has nine.
    socket.write(Buffer.concat([Buffer.from([0x81, 126, 0, 200]), Buffer.from('{"op":0,"')]), () =>
      socket.resetAndDestroy(),
    );
  }

  /** What becomes of the session once the line is closed: a bot that says goodbye ends it. */
  closed(code: number): void {
    if (code === 1000 || code === 1001) this.#end();
    this.#session?.detach(this.#tell);
  }

  readonly #tell = (dispatch: Dispatch): void => this.#send(dispatch);

  #send(packet: object): void {
    this.#socket.send(JSON.stringify({ s: null, t: null, ...packet }));
  }

  #end(): void {
    if (this.#session) this.#exchange.sessions.end(this.#session);
  }

  /** Does what the bot says; or the code to close the line with. */
  #answer({ op, d }: z.output<typeof Packet>): number | undefined {
    switch (op) {
      case 1:
        if (this.#acknowledges) this.#send({ op: 11, d: null });
        return undefined;
      case 2:
        return this.#identify(d);
      case 6:
        return this.#resume(d);
      case 3:
        return this.#session ? undefined : 4003;
      default:
        return this.#session ? 4001 : 4003;
    }
  }

  #identify(d: unknown): number | undefined {
    const { token, servers, sessions, url, arrived } = this.#exchange;
    const login = Identify.safeParse(d);
    if (!login.success) return 4002;
    const { shard, intents } = login.data;
    const guilds = servers().filter((id) => takes(shard, id));
    if (login.data.token !== token) return 4004;
    if (this.#session) return 4005;
    if (intents & PRIVILEGED) return 4014;
    if (shard[0] >= shard[1]) return 4010;
    if (guilds.length >= 2500) return 4011;
    const session = sessions.open(shard);
    this.#session = session;
    session.attach(this.#tell);
    session.dispatch('READY', {
      v: 10,
      user: { ...BOT, discriminator: '0', avatar: null, bot: true },
      guilds: guilds.map((id) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: url(),
      shard,
      application: { id: APPLICATION.id, flags: 0 },
    });
    if (intents & GUILDS) for (const id of guilds) session.dispatch('GUILD_CREATE', guild(id));
    arrived('identified');
    return undefined;
  }

  #resume(d: unknown): number | undefined {
    const { token, sessions, arrived } = this.#exchange;
    const login = Resume.safeParse(d);
    if (!login.success) return 4002;
    if (login.data.token !== token) return 4004;
    const session = sessions.find(login.data.session_id);
    const missed = session?.after(login.data.seq);
    if (!session) this.invalidate('is over');
    if (session && !missed) return 4007;
    if (!session || !missed) return undefined;
    this.#session = session;
    session.attach(this.#tell);
    for (const dispatch of missed) this.#tell(dispatch);
    session.dispatch('RESUMED', {});
    arrived('resumed');
    return undefined;
  }
}

const Packet = z.object({ op: z.number(), d: z.unknown() });
const Shard = z.tuple([z.int().min(0), z.int().min(1)]);
const Identify = z.object({
  token: z.string(),
  intents: z.int().min(0),
  properties: z.looseObject({}),
  shard: Shard.default([0, 1]),
});
const Resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

/** https://discord.com/developers/docs/topics/gateway#gateway-intents */
const GUILDS = 1;
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

/** The codes after which no session can be resumed. */
const ENDING: readonly number[] = [4004, 4007, 4009, 4010, 4011, 4012, 4013, 4014];

const BOT = { id: APPLICATION.id, username: 'verbatim' };

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined; // which is no packet
  }
}

function guild(id: string): object {
  const none = { channels: [], roles: [], emojis: [], members: [], threads: [], presences: [] };
  return { ...none, id, name: `server${id}`, owner_id: '1', unavailable: false, features: [] };
}
