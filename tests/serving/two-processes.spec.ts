import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LoopbackDiscord, TOKEN } from '../loopback-discord/loopback-discord.ts';
import { textOf } from '../loopback-discord/message.ts';
import { MANAGE_SERVER } from '../loopback-discord/people.ts';

// Two processes of the program behind a balancer, over one archive.

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const HARBOUR = `Harbour will not be sold, says mayor

The Quay Courier
2 May 2031

“The harbour will not be sold,” Mayor Ottoline Brask said on Friday.
`;
const EDITOR = { id: '77', permissions: MANAGE_SERVER };

const folder = mkdtempSync(join(tmpdir(), 'verbatim-two-'));
const processes: ChildProcess[] = [];
let discord: LoopbackDiscord;

/** Starts one; where it takes interactions. */
async function started(): Promise<string> {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.apiUrl,
      ARCHIVE_FOLDER: join(folder, 'archive'),
      CORPUS_FOLDER: join(folder, 'corpus'),
      INTERACTIONS_PORT: '0',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  processes.push(child);
  const place = Promise.withResolvers<string>();
  let said = '';
  child.stderr.on('data', (words) => {
    said += String(words);
    const [, url] = /taken at (http:[^"\s]+)/.exec(said) ?? [];
    if (url) place.resolve(url);
  });
  child.once('exit', () => place.reject(new Error(`It did not stay: ${said}`)));
  return place.promise;
}

beforeAll(async () => {
  mkdirSync(join(folder, 'corpus'));
  writeFileSync(join(folder, 'corpus', 'harbour.txt'), HARBOUR);
  discord = await new LoopbackDiscord().open();
  const first = await started();
  await discord.posting(first, await started());
}, 60_000);

afterAll(async () => {
  for (const child of processes) {
    child.kill('SIGTERM');
    expect((await once(child, 'exit'))[0]).toBe(0);
  }
  await discord.close();
  expect(discord.violations).toEqual([]);
  rmSync(folder, { recursive: true });
}, 30_000);

describe('two processes', () => {
  it('answer by turns, from one archive', async () => {
    for (let turn = 0; turn < 4; turn++) {
      const answer = await discord.ask('who-said', { words: 'harbour' });
      expect(textOf(answer)).toContain('Ottoline Brask');
    }
  });

  it('share what a server has decided', async () => {
    await discord.ask('settings', { answers: 'public' }, EDITOR);
    for (let turn = 0; turn < 2; turn++) {
      expect((await discord.ask('who-said', { words: 'harbour' })).onlyFor).toBeUndefined();
    }
  });

  it('go on when nobody reads their log any more', async () => {
    for (const child of processes) child.stderr?.destroy();
    for (let turn = 0; turn < 6; turn++) {
      const answer = await discord.ask('who-said', { words: 'harbour' });
      expect(textOf(answer)).toContain('Ottoline Brask');
    }
  });

  it('leave it to one of them to change the archive, and the other says so', async () => {
    const ask = () => discord.ask('archive forget', { article: 'nothing', sure: true }, EDITOR);
    const said = [textOf(await ask()), textOf(await ask())].sort();
    expect(said[0]).not.toBe(said[1]);
    expect(said.join('\n')).toContain('nothing');
  });
});
