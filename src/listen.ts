import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isDoneWithin } from './done-within.ts';

/** What somebody asks over HTTP. */
export type Request = {
  readonly method: string;
  /** Without what stands behind a question mark. */
  readonly path: string;
  /** A line of the head by its name in small letters; one that came twice is joined by commas. */
  readonly head: (name: string) => string | undefined;
  /** All of the body, or why there is none. To be called once. */
  readonly body: (most: number) => Promise<Uint8Array | 'too-large' | 'cut-off'>;
};

/** What is answered; without a body an empty one. */
export type Reply = {
  readonly status: number;
  readonly body?: string | Uint8Array;
  readonly head?: Readonly<Record<string, string>>;
};

export type ListenSettings = {
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
  readonly serve: (request: Request) => Promise<Reply>;
  /** Hears of whatever went wrong; whoever asked gets a 500 and nothing of it. */
  readonly onFault: (error: unknown) => void;
};

/** A server that listens. */
export type Listening = {
  readonly port: number;
  /** Takes nothing new and finishes what runs, for ten seconds at most. */
  close(): Promise<void>;
};

/** In milliseconds, against those who send a byte a second to hold a place. */
const LIMITS = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 75_000, // longer than balancers wait, which then never meet a closed door
};
/** How long a connection may be silent while it is answered. */
const SILENCE_MS = 30_000;
const MOST_CONNECTIONS = 1_000;
const LAST_CALL_MS = 10_000;

/** Opens a server of our own over HTTP. @throws when the port is taken or not allowed */
export async function listen({ host, port, serve, onFault }: ListenSettings): Promise<Listening> {
  const running = new Set<Promise<void>>();
  let closed: Promise<void> | undefined;
  const server = createServer(LIMITS, (request, response) => {
    const reply = (given: Reply) => {
      // What is left of a body is not waited for.
      if (closed || !request.complete) response.setHeader('connection', 'close');
      return send(given, response);
    };
    const work = serve(asked(request))
      .then(reply)
      .catch((error: unknown) => {
        onFault(error);
        return response.headersSent ? undefined : reply({ status: 500 });
      })
      .finally(() => running.delete(work));
    running.add(work);
  });
  server.maxConnections = MOST_CONNECTIONS;
  server.timeout = SILENCE_MS;
  server.listen({ host, port });
  await once(server, 'listening');
  server.on('error', onFault);
  return {
    port: (server.address() as AddressInfo).port, // it listens on a port, not on a pipe
    close: () => {
      closed ??= lastCall(server, running);
      return closed;
    },
  };
}

async function lastCall(server: Server, running: ReadonlySet<Promise<void>>): Promise<void> {
  server.close();
  await isDoneWithin(LAST_CALL_MS, Promise.all(running));
  server.closeAllConnections();
}

/** Sends a reply; fulfilled when it is with the system, or whoever asked has gone. */
async function send({ status, body = '', head }: Reply, response: ServerResponse): Promise<void> {
  const gone = new Promise((resolve) => response.once('close', resolve));
  response.writeHead(status, { ...head, 'content-length': Buffer.byteLength(body) });
  response.end(response.req.method === 'HEAD' ? undefined : body);
  if (!response.destroyed) await gone;
}

function asked(request: IncomingMessage): Request {
  return {
    method: request.method ?? '',
    path: (request.url ?? '').replace(/\?.*$/s, ''),
    head: (name) => request.headers[name]?.toString(),
    body: async (most) => {
      const parts: Uint8Array[] = [];
      let length = 0;
      try {
        for await (const part of request) {
          length += part.length;
          if (length > most) return 'too-large';
          parts.push(part);
        }
      } catch {
        return 'cut-off'; // whoever asked went away, or took too long
      }
      return Buffer.concat(parts);
    },
  };
}
