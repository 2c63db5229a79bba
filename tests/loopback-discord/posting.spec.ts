import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEndpoint, type Told } from './endpoint.ts';
import { LoopbackDiscord } from './loopback-discord.ts';
import { textOf } from './message.ts';

const SAID = {
  type: 4,
  data: {
    flags: 1 << 15,
    allowed_mentions: { parse: [] },
    components: [{ type: 10, content: 'Ida Voss said so.' }],
  },
};

let discord: LoopbackDiscord;
const closings: (() => void)[] = [];

beforeEach(async () => {
  discord = await new LoopbackDiscord().open();
});

afterEach(async () => {
  for (const close of closings.splice(0)) close();
  await discord.close();
});

async function endpoint(say: Parameters<typeof openEndpoint>[1], key = discord.key.verifyKey) {
  const opened = await openEndpoint(key, say);
  closings.push(opened.close);
  return opened;
}

describe('an endpoint', () => {
  it('is not taken when it lets a wrong signature pass', async () => {
    const server = createServer((_, response) => response.end('{"type":1}'));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    closings.push(() => server.close());
    const { port } = server.address() as AddressInfo; // it listens on a port
    await expect(discord.posting(`http://127.0.0.1:${port}`)).rejects.toThrow(
      'takes a PING that Discord did not sign: 200',
    );
  });

  it('is not taken when it knows another key', async () => {
    const { url } = await endpoint(() => ({ status: 202 }), '00'.repeat(32));
    await expect(discord.posting(url)).rejects.toThrow('does not answer a PING');
  });

  it('answers what people do with the body of its answer', async () => {
    const { url, posted } = await endpoint(() => ({ status: 200, body: JSON.stringify(SAID) }));
    await discord.posting(url);
    expect(textOf(await discord.ask('who-said', { words: 'tide' }))).toBe('Ida Voss said so.');
    expect(posted).toMatchObject([{ type: 2, data: { name: 'who-said' } }]);
    expect(discord.violations).toEqual([]);
  });

  /** What an endpoint answers with a file in its form. */
  async function formed(part: string) {
    const form = new FormData();
    const shown = { type: 13, file: { url: 'attachment://list.csv' } };
    const data = { ...SAID.data, components: [shown] };
    form.set('payload_json', JSON.stringify({ type: 4, data }));
    form.set(part, new File(['a,b'], 'list.csv'));
    const packed = new Response(form);
    const type = packed.headers.get('content-type') ?? '';
    return { status: 200, body: await packed.text(), type };
  }

  it('answers with files as parts of a form', async () => {
    const said = await formed('files[0]');
    await discord.posting((await endpoint(() => said)).url);
    const { files } = await discord.ask('sources', {});
    expect(files.map(({ name, bytes }) => [name, String.fromCharCode(...bytes)])).toEqual([
      ['list.csv', 'a,b'],
    ]);
    expect(discord.violations).toEqual([]);
  });

  it('breaks the rules with a part that Discord does not look for', async () => {
    const said = await formed('picture');
    await discord.posting((await endpoint(() => said)).url);
    discord.ask('sources', {}).catch(() => {});
    await expect
      .poll(() => discord.violations.join())
      .toContain('a file may not be called picture');
  });

  it('answers later by REST when it says 202', async () => {
    const later = ({ id, token }: Told) => {
      const path = `${discord.apiUrl}/v10/interactions/${id}/${token}/callback`;
      const headers = { 'content-type': 'application/json' };
      fetch(path, { method: 'POST', body: JSON.stringify(SAID), headers }).catch(() => {});
      return { status: 202 };
    };
    await discord.posting((await endpoint(later)).url);
    expect(textOf(await discord.ask('who-said', { words: 'tide' }))).toBe('Ida Voss said so.');
  });

  it.each([
    ['answers 500', 500, ''],
    ['answers with no message', 200, JSON.stringify({ type: 4 })],
    ['answers a question as if it were typed', 200, JSON.stringify({ type: 8, data: {} })],
    ['answers with no JSON', 200, 'OK'],
  ])('breaks the rules when it %s', async (_, status, body) => {
    await discord.posting((await endpoint(() => ({ status, body }))).url);
    discord.ask('who-said', { words: 'tide' }).catch(() => {});
    await expect.poll(() => discord.violations.length).toBeGreaterThan(0);
  });

  it('is one of several, by turns', async () => {
    const both = [
      await endpoint(() => ({ status: 200, body: JSON.stringify(SAID) })),
      await endpoint(() => ({ status: 200, body: JSON.stringify(SAID) })),
    ];
    await discord.posting(...both.map(({ url }) => url));
    for (let times = 0; times < 4; times++) await discord.ask('who-said', { words: 'tide' });
    expect(both.map(({ posted }) => posted.length)).toEqual([2, 2]);
  });
});
