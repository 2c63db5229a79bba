import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { type Listening, listen, type Reply, type Request } from '../src/listen.ts';

const open: Listening[] = [];
afterAll(() => Promise.all(open.map((server) => server.close())));

// Side by side: some of them wait for seconds.
describe.concurrent('a server', () => {
  it('gives what is asked, and sends what is answered', async () => {
    const { url } = await opened(async ({ method, path, head, body }) => {
      const words = Buffer.from((await body(99)) as Uint8Array).toString(); // it is short and whole
      const type = { 'content-type': 'text/plain' };
      return { status: 203, head: type, body: `${method} ${path} ${head('x-desk')} ${words}` };
    });
    const init = { method: 'POST', headers: { 'x-desk': 'night' }, body: 'Grüße' };
    const response = await fetch(`${url}/a/b?c=d`, init);
    expect(response.status).toBe(203);
    expect(response.headers.get('content-type')).toBe('text/plain');
    expect(await response.text()).toBe('POST /a/b night Grüße');
  });

  it('keeps a connection for the next question', async () => {
    const { port } = await opened(async () => ({ status: 200, body: 'yes' }));
    const socket = await wired(port);
    socket.write('GET / HTTP/1.1\r\nhost: a\r\n\r\n');
    await once(socket, 'data');
    socket.write('GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n');
    expect(await text(socket)).toMatch(/^HTTP\/1.1 200 OK.*yes$/s);
  });

  it('sends the head alone to whoever asks for it', async () => {
    const { url } = await opened(async () => ({ status: 200, body: 'yes' }));
    const response = await fetch(url, { method: 'HEAD' });
    expect(response.headers.get('content-length')).toBe('3');
    expect(await response.text()).toBe('');
  });

  it('answers a fault with a 500 that says nothing, and tells of it here', async () => {
    const { url, faults } = await opened(async () => {
      throw new Error('the archive is locked');
    });
    const response = await fetch(url);
    expect([response.status, await response.text()]).toEqual([500, '']);
    expect(faults).toEqual([new Error('the archive is locked')]);
  });

  it('answers a reply that cannot be sent in the same way', async () => {
    const { url, faults } = await opened(async () => ({ status: 200, head: { 'x-desk': 'a\nb' } }));
    expect((await fetch(url)).status).toBe(500);
    expect(faults).toEqual([expect.objectContaining({ code: 'ERR_INVALID_CHAR' })]);
  });

  it.each([
    ['with its length', 'content-length: 1001\r\n\r\n', 'x'.repeat(1001)],
    ['of a length that is announced', 'content-length: 1000000000\r\n\r\n', 'x'.repeat(2000)],
    ['in parts', 'transfer-encoding: chunked\r\n\r\n', `7d0\r\n${'x'.repeat(2000)}\r\n`],
  ])('reads no body that is too large, %s, and says so', async (_, head, body) => {
    const { port } = await opened(sizeOf);
    const socket = await wired(port);
    socket.write(`POST / HTTP/1.1\r\nhost: a\r\n${head}${body}`);
    expect(await text(socket)).toMatch(/^HTTP\/1.1 413 .*too-large$/s);
  });

  it('knows a body that is cut off', async () => {
    const read = Promise.withResolvers<unknown>();
    const { port, faults } = await opened(async ({ body }) => {
      read.resolve(await body(1000));
      return { status: 200 };
    });
    const socket = await wired(port);
    socket.write('POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\nhalf');
    await setTimeout(20);
    socket.destroy();
    expect(await read.promise).toBe('cut-off');
    expect(faults).toEqual([]);
  });

  it.each([
    ['a head', 'GET / HTTP/1.1\r\nhost: a\r\n', 'x-slow: 1\r\n'],
    ['a body', 'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 999\r\n\r\n', 'x'],
  ])('waits for %s only so long', { timeout: 20_000 }, async (_, start, drop) => {
    const { port } = await opened(sizeOf);
    const socket = await wired(port);
    socket.write(start);
    const drip = setInterval(() => socket.write(drop), 500);
    const begun = performance.now();
    const answer = await text(socket).catch(String); // the other side may be gone while we write
    clearInterval(drip);
    expect(answer).toMatch(/^HTTP\/1.1 408 |ECONNRESET|EPIPE/);
    expect(performance.now() - begun).toBeLessThan(13_000);
  });

  it('takes no port that is taken', async () => {
    const { port } = await opened(sizeOf);
    const second = listen({ host: '127.0.0.1', port, serve: sizeOf, onFault: () => {} });
    await expect(second).rejects.toThrow('EADDRINUSE');
  });
});

describe.concurrent('a server that closes', () => {
  it('finishes what runs, and takes nothing new', async () => {
    const asked = Promise.withResolvers<void>();
    const ready = Promise.withResolvers<void>();
    const { server, url } = await opened(async () => {
      asked.resolve();
      await ready.promise;
      return { status: 200, body: 'x'.repeat(1_000_000) };
    });
    const running = fetch(url).then((response) => response.text());
    await asked.promise;
    const closed = server.close();
    await expect(fetch(url)).rejects.toThrow();
    ready.resolve();
    expect((await running).length).toBe(1_000_000);
    await closed;
  });

  it('does not wait for a connection on which nothing is asked', async () => {
    const { server, port } = await opened(sizeOf);
    const idle = await wired(port);
    const half = await wired(port);
    half.write('POST / HTTP/1.1\r\nhost: a\r\n');
    await setTimeout(20);
    const begun = performance.now();
    await server.close();
    expect(performance.now() - begun).toBeLessThan(1_000);
    await Promise.all([text(idle), text(half)].map((end) => end.catch(() => {})));
  });

  it('waits ten seconds for an answer, and no longer', { timeout: 15_000 }, async () => {
    const { server, url } = await opened(() => new Promise(() => {}));
    const running = fetch(url);
    running.catch(() => {});
    await setTimeout(50);
    const begun = performance.now();
    await server.close();
    await expect(running).rejects.toThrow();
    const took = performance.now() - begun;
    expect(took).toBeGreaterThan(9_900);
    expect(took).toBeLessThan(12_000);
  });
});

async function sizeOf({ body }: Request): Promise<Reply> {
  const read = await body(1000);
  if (typeof read === 'string') return { status: 413, body: read };
  return { status: 200, body: String(read.length) };
}

async function opened(serve: (request: Request) => Promise<Reply>) {
  const faults: unknown[] = [];
  const onFault = (error: unknown) => faults.push(error);
  const server = await listen({ host: '127.0.0.1', port: 0, serve, onFault });
  open.push(server);
  return { server, faults, port: server.port, url: `http://127.0.0.1:${server.port}` };
}

async function wired(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}
