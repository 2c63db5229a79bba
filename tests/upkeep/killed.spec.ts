import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../bench/chance.ts';
import { inventedArticles } from '../../bench/invented.ts';
import { openFolder } from '../../src/archive/archive-folder.ts';
import { storeIn } from '../archive/filed.ts';
import { archive, emptyFolder, ended, program } from './program.ts';

/** How often it is killed, and while taking in how many articles. */
const KILLS = 50;
const ARTICLES = 2000;
const SEED = 20261125;

/**
 * One archive is killed again and again while it takes in the same folder. After each kill its store
 * is held against itself; after the last, its index and its answers against those of another archive.
 */
describe('an archive that is killed while it takes in', () => {
  it(`has all that was told of after each of ${KILLS} kills, and answers as one that never was`, async () => {
    const news = emptyFolder();
    mkdirSync(news, { recursive: true });
    for (const { id, text } of inventedArticles(ARTICLES, SEED)) {
      writeFileSync(join(news, `${id}.txt`), text);
    }
    const [killed, whole] = [emptyFolder(), emptyFolder()];
    const random = mulberry32(SEED);
    const told = new Set<string>();
    let interrupted = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const child = program(['archive', 'add', news], killed);
      // At a random moment of its start, or after it has begun to tell.
      const early = kill % 2 === 0;
      const killing = setTimeout(() => child.kill('SIGKILL'), early ? random() * 1000 : 60_000);
      child.stdout?.setEncoding('utf8').on('data', (said: string) => {
        for (const [, id] of said.matchAll(/^added: (\S+)/gm)) told.add(id ?? '');
        if (!early) setTimeout(() => child.kill('SIGKILL'), random() * 200);
      });
      const [code] = await once(child, 'close');
      clearTimeout(killing);
      if (code === null) interrupted++;
      const { kept, faults } = storeOf(killed);
      expect([...told].filter((id) => !kept.has(id))).toEqual([]);
      expect(faults).toEqual([]);
    }
    expect(interrupted).toBe(KILLS);
    expect(told.size).toBeGreaterThan(20);
    expect((await ended(program(['archive', 'add', news], killed))).code).toBe(0);
    expect((await ended(program(['archive', 'add', news], whole))).code).toBe(0);
    expect(await archive(['check'], killed)).toMatchObject({ code: 0, log: '' });
    expect(await answersOf(killed)).toEqual(await answersOf(whole));
  }, 900_000);
});

/** What the store has, and what is off in it. */
function storeOf(folder: string): { kept: ReadonlySet<string>; faults: readonly string[] } {
  const store = storeIn(join(folder, 'archive.db'));
  const kept = new Set([...store.catalogue.current()].map(({ article }) => article.id));
  const faults = [...store.faults()];
  store.close();
  return { kept, faults };
}

/** What an archive answers to some questions, all of it. */
async function answersOf(folder: string): Promise<readonly unknown[]> {
  const opened = await openFolder(folder, 'another edition: the index is made anew');
  if (opened.kind === 'closed') throw new Error(opened.why);
  const { archive } = opened.folder;
  const speakers = await archive.speakers('');
  const answers: unknown[] = [speakers, await archive.outlets(''), await archive.coverage()];
  for (const { name } of speakers.slice(0, 20)) {
    answers.push(await archive.search({ speaker: name }), await archive.timeline({ topic: name }));
  }
  for (const words of ['harbour', 'council vote', 'bridge closed', '“the city”', 'minister']) {
    answers.push(await archive.search({ words }), await archive.timeline({ topic: words }));
  }
  await opened.folder.close();
  return answers;
}
