import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import type { Listening } from '../../../../src/listen.ts';
import { openLog } from '../../../../src/monitoring/log.ts';
import { openEndpoint } from '../../../../src/surfaces/discord/endpoint/endpoint.ts';
import type { FirstResponse } from '../../../../src/surfaces/discord/line.ts';
import { Application } from './application.ts';

const application = new Application();
const open: Listening[] = [];
afterAll(() => Promise.all(open.map((endpoint) => endpoint.close())));

const ASKED = { type: 2, id: '1000000000000000001', data: { name: 'who-said' } };
const ANSWER = { type: 4, data: { components: [{ type: 10, content: '“Grüße”' }] } };

describe('the endpoint', () => {
  it.each(['', '/', '/interactions', '/interactions?from=balancer'])(
    'tells Discord that it is there, at “%s”',
    async (path) => {
      const { send, asked } = await opened();
      const response = await send({ type: 1, id: '1' }, { path });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('application/json');
      expect(await response.json()).toEqual({ type: 1 });
      expect(asked).toEqual([]);
    },
  );

  it('hands an interaction on as it came, and sends the answer', async () => {
    const { send, asked } = await opened(async () => ({ body: ANSWER, files: [] }));
    const response = await send(ASKED);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual(ANSWER);
    expect(asked).toEqual([ASKED]);
  });

  it('sends files in a form with the answer', async () => {
    const bytes = Uint8Array.from([0, 255, 13, 10, 45, 45]);
    const files = [
      { name: 'timeline “1”\r\n.png', bytes },
      { name: 'b.svg', bytes: new Uint8Array() },
    ];
    const { send } = await opened(async () => ({ body: ANSWER, files }));
    const form = await (await send(ASKED)).formData();
    expect([...form.keys()]).toEqual(['payload_json', 'files[0]', 'files[1]']);
    expect(JSON.parse(String(form.get('payload_json')))).toEqual(ANSWER);
    const first = form.get('files[0]') as File; // the form has a file there
    expect(first.name).toMatch(/^timeline “1”.*\.png$/s);
    expect(await first.bytes()).toEqual(bytes);
  });

  it('says only that it has it when the answer goes another way', async () => {
    const { send } = await opened(async () => undefined);
    const response = await send(ASKED);
    expect([response.status, await response.text()]).toEqual([202, '']);
  });

  it('answers the same interaction once, at once or later', async () => {
    const { send, asked } = await opened(async () => ({ body: ANSWER, files: [] }));
    const responses = await Promise.all([send(ASKED), send(ASKED), send(ASKED)]);
    const later = await send(ASKED, { at: Date.now() + 1000 });
    const statuses = [...responses, later].map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, 202, 202, 202]);
    expect(asked).toHaveLength(1);
    expect((await send({ ...ASKED, id: '2' })).status).toBe(200);
  });

  it('answers a fault with an id, under which the log has it', async () => {
    const { send, lines } = await opened(async () => {
      throw new Error('the archive is locked');
    });
    const response = await send(ASKED);
    const [, incident] = /^Error ([\da-f]{8})$/.exec(await response.text()) ?? [];
    expect(response.status).toBe(500);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'error',
      incident,
      interaction: ASKED.id,
      err: { message: 'the archive is locked' },
    });
  });

  it('finishes what runs when it is closed', async () => {
    const begun = Promise.withResolvers<void>();
    const ready = Promise.withResolvers<FirstResponse>();
    const { send, endpoint } = await opened(() => {
      begun.resolve();
      return ready.promise;
    });
    const running = send(ASKED);
    await begun.promise;
    const closed = endpoint.close();
    ready.resolve({ body: ANSWER, files: [] });
    expect(await (await running).json()).toEqual(ANSWER);
    await closed;
    await expect(send({ ...ASKED, id: '2' })).rejects.toThrow();
  });

  it('answers two hundred at once', async () => {
    const { send } = await opened(async (raw) => ({ body: { type: 4, data: { raw } }, files: [] }));
    const ids = Array.from({ length: 200 }, (_, n) => String(n));
    const bodies = ids.map(async (id) => (await send({ ...ASKED, id })).json());
    expect(await Promise.all(bodies)).toEqual(
      ids.map((id) => ({ type: 4, data: { raw: { ...ASKED, id } } })),
    );
  });
});

describe('the endpoint does not answer', () => {
  const body = JSON.stringify(ASKED);
  const now = Date.now();

  it.each([
    ['what is not signed', body, {}],
    ['a ping that is not signed', '{"type":1,"id":"1"}', {}],
    ['what another application signed', body, new Application().signed(body)],
    ['a signature for another body', body, application.signed(`${body} `)],
    ['what was signed ten minutes ago', body, application.signed(body, now - 600_000)],
    ['what was signed for in ten minutes', body, application.signed(body, now + 600_000)],
    ['an empty body that is not signed', '', {}],
  ])('%s', async (_, words, head) => {
    const { url, asked } = await opened();
    const response = await fetch(url, { method: 'POST', body: words, headers: head });
    expect(response.status).toBe(401);
    expect(asked).toEqual([]);
  });

  it('a stale request without a word in the log', async () => {
    const { send, lines } = await opened();
    await send(ASKED, { at: now - 600_000 });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'warn' });
  });

  it.each([
    ['an empty body', ''],
    ['what is no JSON', '{"type":2'],
    ['bytes that are no text', Uint8Array.from([0xff, 0xfe])],
    ['null', 'null'],
    ['a number', '1'],
    ['a list', '[{"type":1,"id":"1"}]'],
    ['an object without a type', '{"id":"1"}'],
    ['a type in words', '{"type":"1","id":"1"}'],
    ['an object without an id', '{"type":2}'],
    ['an id that is no text', '{"type":2,"id":["1"]}'],
  ])('%s, though it is signed', async (_, words) => {
    const { url, asked, lines } = await opened();
    const head = application.signed(words);
    const response = await fetch(url, { method: 'POST', body: words, headers: head });
    expect(response.status).toBe(400);
    expect([asked, lines]).toEqual([[], []]);
  });

  it('a body of more than a megabyte', async () => {
    const { send, asked } = await opened();
    const fits = { ...ASKED, padding: 'x'.repeat(999_000 - body.length) };
    expect((await send(fits)).status).toBe(202);
    const response = await send({ ...ASKED, id: '2', padding: 'x'.repeat(1_000_000) });
    expect(response.status).toBe(413);
    expect(asked).toEqual([fits]);
  });

  it.each([
    ['/', 'GET', 405],
    ['/interactions', 'PUT', 405],
    ['/healthz', 'GET', 404],
    ['/interactions/1', 'POST', 404],
  ])('%s by %s', async (path, method, status) => {
    const { url } = await opened();
    const given = method === 'GET' ? {} : { body, headers: application.signed(body) };
    expect((await fetch(url + path, { method, ...given })).status).toBe(status);
  });

  it('a request that is cut in the middle, and goes on with the next', async () => {
    const { endpoint, send, asked, lines } = await opened(async () => ({
      body: ANSWER,
      files: [],
    }));
    const socket = connect(endpoint.port, '127.0.0.1');
    await once(socket, 'connect');
    const head = Object.entries(application.signed(body)).map(
      ([name, value]) => `${name}: ${value}`,
    );
    const start = ['POST / HTTP/1.1', 'host: a', ...head, `content-length: ${body.length}`];
    socket.write(`${start.join('\r\n')}\r\n\r\n${body.slice(0, 20)}`);
    socket.destroySoon();
    await text(socket).catch(() => {});
    expect((await send(ASKED)).status).toBe(200);
    expect([asked, lines]).toEqual([[ASKED], []]);
  });

  it('before it has all of a request that comes in small parts', async () => {
    const { url, asked } = await opened(async () => ({ body: ANSWER, files: [] }));
    const parts = body.match(/.{1,9}/gs) ?? [];
    const stream = ReadableStream.from(
      (async function* () {
        for (const part of parts) {
          expect(asked).toEqual([]);
          yield new TextEncoder().encode(part);
          await new Promise((resolve) => setTimeout(resolve, 2));
        }
      })(),
    );
    const headers = application.signed(body);
    const response = await fetch(url, { method: 'POST', body: stream, headers, duplex: 'half' });
    expect([response.status, asked]).toEqual([200, [ASKED]]);
  });

  it('with a key that is none: it does not open', async () => {
    const settings = { host: '127.0.0.1', port: 0, publicKey: 'ab', ...quiet([]) };
    await expect(openEndpoint({ ...settings, answer: async () => undefined })).rejects.toThrow();
  });
});

async function opened(
  answer: (raw: unknown) => Promise<FirstResponse | undefined> = async () => undefined,
) {
  const asked: unknown[] = [];
  const lines: string[] = [];
  const endpoint = await openEndpoint({
    host: '127.0.0.1',
    port: 0,
    publicKey: application.publicKey,
    answer: (raw) => {
      asked.push(raw);
      return answer(raw);
    },
    ...quiet(lines),
  });
  open.push(endpoint);
  const url = `http://127.0.0.1:${endpoint.port}`;
  const send = (interaction: object, { path = '', at = Date.now() } = {}) => {
    const body = JSON.stringify(interaction);
    return fetch(url + path, { method: 'POST', body, headers: application.signed(body, at) });
  };
  return { endpoint, asked, lines, url, send };
}

function quiet(lines: string[]) {
  const to = { write: (line: string) => lines.push(line) };
  return { log: openLog({ level: 'info', secrets: [], to }) };
}
