import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fillArchive } from '../../bench/discord-archive.ts';
import { loadOn } from '../../bench/discord-load.ts';
import { runBot } from '../../bench/discord-program.ts';

it('a hundred questions and two hundred of fifty people in two seconds are all answered', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-load-'));
  const [archive, corpus] = [join(folder, 'archive'), join(folder, 'corpus')];
  mkdirSync(corpus);
  await fillArchive(archive, 60);
  const bot = await runBot({ archive, corpus });
  const load = { oneByOne: 100, together: 200, people: 50, seconds: 2, atOnce: 200 };
  const { oneByOne, together, violations } = await loadOn(bot.discord, load);
  expect([oneByOne.lost, together.lost, violations]).toEqual([0, 0, []]);
  expect(bot.log.join('')).not.toContain('"level":"error"');
  expect(await bot.stop()).toBe(0);
  await bot.discord.close();
  rmSync(folder, { recursive: true });
}, 60_000);
