import { inventedArticles } from '../../bench/invented.ts';
import { type ArchiveFolder, openFolder, type Purpose } from '../../src/archive/archive-folder.ts';
import { articleFrom, sha256Of } from '../../src/intake/article.ts';
import { readArticle } from '../../src/reading/read-article.ts';
import { STAMP } from '../archive/filed.ts';

/** The archive in a folder, opened by code of some edition. */
export async function openIn(
  path: string,
  edition = 'of this test',
  purpose: Purpose = 'to-change',
): Promise<ArchiveFolder> {
  const opened = await openFolder(path, edition, purpose);
  if (opened.kind === 'closed') throw new Error(opened.why);
  return opened.folder;
}

/** Takes some invented articles in. */
export async function fill(folder: ArchiveFolder, count: number, seed = 1): Promise<void> {
  const arrivals = [...inventedArticles(count, seed)].map(({ id, text }) => {
    const article = articleFrom(text, { id, sha256: sha256Of(text) });
    return {
      article,
      reading: readArticle(article),
      source: `${id}.txt`,
      named: 'by-itself',
    } as const;
  });
  await folder.archive.add(arrivals, STAMP);
}
