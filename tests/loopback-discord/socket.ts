import type { IncomingMessage, Server } from 'node:http';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { Line } from './line.ts';
import { Sessions } from './sessions.ts';

/** How this Discord wants bots to connect. */
export type GatewaySettings = {
  /** How many shards it recommends. */
  readonly shards: number;
  /** How many of them may identify at once. */
  readonly concurrency: number;
  /** Milliseconds between two heartbeats. */
  readonly heartbeat: number;
  /** How many times a bot may still identify today. */
  readonly identifies: number;
};

/** The gateway's end of the lines to the bots. */
export class Gateway {
  readonly #sockets: WebSocketServer;
  readonly #server: Server;
  readonly #settings: GatewaySettings;
  readonly #lines = new Set<Line>();
  readonly #sessions = new Sessions();
  #arrived = Promise.withResolvers<void>();
  #identifies: number;
  /** Every session that was opened or resumed, in their order: what the bots did. */
  readonly logins: ('identified' | 'resumed')[] = [];

  constructor(
    server: Server,
    settings: GatewaySettings,
    known: { readonly token: string; readonly servers: () => readonly string[] },
  ) {
    this.#server = server;
    this.#settings = settings;
    this.#identifies = settings.identifies;
    this.#sockets = new WebSocketServer({ server });
    this.#sockets.on('connection', (socket: WebSocket, request: IncomingMessage) => {
      const line = new Line(socket, request, {
        ...known,
        heartbeat: settings.heartbeat,
        url: () => socketUrl(server),
        sessions: this.#sessions,
        arrived: (how) => this.#arrive(how),
      });
      this.#lines.add(line);
      socket.on('message', (raw: RawData) => line.take(String(raw)));
      socket.on('close', (code: number) => {
        this.#lines.delete(line);
        line.closed(code);
      });
      socket.on('error', () => socket.terminate());
    });
  }

  /** What `/gateway/bot` says. */
  get description(): object {
    const { shards, concurrency, identifies } = this.#settings;
    return {
      url: socketUrl(this.#server),
      shards,
      session_start_limit: {
        total: identifies,
        remaining: this.#identifies,
        reset_after: 86_400_000,
        max_concurrency: concurrency,
      },
    };
  }

  /** Fulfilled when the next bot is logged in with all its shards. */
  online(): Promise<void> {
    return this.#arrived.promise;
  }

  /** Tells the shard of a server. @throws when no bot is logged in that takes it. */
  dispatch(event: string, content: unknown, guild?: string): void {
    const session = this.#sessions.of(guild);
    if (!session) throw new Error('no bot is logged in');
    session.dispatch(event, content);
  }

  /** Does something to every line. */
  each(act: (line: Line) => void): void {
    for (const line of [...this.#lines]) act(line);
  }

  close(): void {
    for (const client of this.#sockets.clients) client.terminate();
    this.#sockets.close();
  }

  #arrive(how: 'identified' | 'resumed'): void {
    this.logins.push(how);
    if (how === 'identified') this.#identifies -= 1;
    if (!this.#sessions.areOnline) return;
    this.#arrived.resolve();
    this.#arrived = Promise.withResolvers<void>();
  }
}

/** The address that bots are sent to. */
export function socketUrl(server: Server): string {
  const address = server.address();
  return `ws://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}
