import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { APPLICATION } from './payloads.ts';

/** The gateway's end of the line to one bot. */
export type Socket = {
  /** Fulfilled when the next bot is logged in. */
  online(): Promise<void>;
  dispatch(event: string, content: unknown): void;
  /** Closes the line with a code of Discord's. */
  cut(code: number): void;
  close(): void;
};

const Packet = z.object({ op: z.number(), d: z.unknown() });
/** To identify (2), or to resume (6), which says no intents. */
const Login = z.object({ token: z.string(), intents: z.number().default(0) });
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

/** Speaks the gateway's protocol as far as a bot without intents needs it. */
export function openSocket(server: Server, accepted: string): Socket {
  const sockets = new WebSocketServer({ server });
  let arrived = Promise.withResolvers<void>();
  let line: WebSocket | undefined;
  let sequence = 0;

  function send(op: number, d: unknown, event: string | null = null): void {
    line?.send(JSON.stringify({ op, d, t: event, s: event ? ++sequence : null }));
  }

  sockets.on('connection', (connection) => {
    line = connection;
    send(10, { heartbeat_interval: 41_250 });
    connection.on('message', (raw) => {
      const { op, d } = Packet.parse(JSON.parse(String(raw)));
      if (op === 1) send(11, null);
      if (op !== 2 && op !== 6) return;
      const { token, intents } = Login.parse(d);
      if (token !== accepted) return connection.close(4004);
      if (intents & PRIVILEGED) return connection.close(4014);
      if (op === 2) send(0, ready(server), 'READY');
      else send(0, {}, 'RESUMED');
      arrived.resolve();
      arrived = Promise.withResolvers<void>();
    });
  });

  return {
    online: () => arrived.promise,
    dispatch: (event, content) => send(0, content, event),
    cut: (code) => line?.close(code),
    close() {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}

/** The address that bots are sent to. */
export function socketUrl(server: Server): string {
  const address = server.address();
  return `ws://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

function ready(server: Server) {
  return {
    v: 10,
    user: { id: APPLICATION.id, username: 'verbatim', discriminator: '0', avatar: null, bot: true },
    guilds: [],
    session_id: 'loopback',
    resume_gateway_url: socketUrl(server),
    shard: [0, 1],
    application: { id: APPLICATION.id, flags: 0 },
  };
}
