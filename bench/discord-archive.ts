import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesAt } from '../src/intake/files.ts';
import { closeDesk, openDesk } from '../src/upkeep/open-desk.ts';
import { takeInFiles } from '../src/upkeep/taking-in.ts';
import { inventedArticles } from './invented.ts';

const SEED = 7;

/** Takes that many invented articles into the archive of a folder. */
export async function fillArchive(folder: string, count: number): Promise<void> {
  const news = await mkdtemp(join(tmpdir(), 'verbatim-news-'));
  try {
    let number = 0;
    for (const { id, text } of inventedArticles(count, SEED)) {
      // A folder of tens of thousands of files is slow to list; nobody keeps one.
      const shelf = join(news, String(Math.floor(number++ / 1000)));
      await mkdir(shelf, { recursive: true });
      await writeFile(join(shelf, `${id}.txt`), text);
    }
    const opened = await openDesk(folder, new URL('../', import.meta.url));
    if (opened.kind === 'closed') throw new Error(opened.why);
    await takeInFiles(filesAt(news), opened.desk, { taken: () => undefined });
    await closeDesk(opened.desk);
  } finally {
    await rm(news, { recursive: true });
  }
}
