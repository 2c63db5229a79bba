import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a path answers: a status with head lines and a body, or whatever a function does. */
export type Reply =
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Uint8Array;
    }
  | ((headers: IncomingHttpHeaders, response: ServerResponse) => void);

/** A site on this machine: what it is asked is kept, and what it answers is set path by path. */
export class LoopbackWeb {
  /** Every path asked for so far, in order. */
  readonly asked: string[] = [];
  /** The head lines of the requests, in the same order. */
  readonly heads: IncomingHttpHeaders[] = [];
  readonly #replies = new Map<string, Reply>();
  readonly #server = createServer((request, response) => {
    const path = request.url ?? '';
    this.asked.push(path);
    this.heads.push(request.headers);
    const reply = this.#replies.get(path) ?? { status: 404 };
    if (typeof reply === 'function') return reply(request.headers, response);
    response.writeHead(reply.status ?? 200, reply.headers).end(reply.body);
  });

  async open(): Promise<this> {
    const opened = Promise.withResolvers<void>();
    this.#server.listen(0, '127.0.0.1', opened.resolve);
    await opened.promise;
    return this;
  }

  async close(): Promise<void> {
    const closed = Promise.withResolvers<void>();
    this.#server.close(() => closed.resolve());
    this.#server.closeAllConnections();
    await closed.promise;
  }

  set(path: string, reply: Reply): void {
    this.#replies.set(path, reply);
  }

  page(path: string, body: string | Uint8Array, type = 'text/html; charset=utf-8'): void {
    this.set(path, { headers: { 'content-type': type }, body });
  }

  /** The address of a path, by the host's number or a name that leads to it. */
  url(path: string, host = '127.0.0.1'): string {
    return `http://${host}:${this.port}${path}`;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port; // it listens on a port, not on a pipe
  }
}
