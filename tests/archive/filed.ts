import { miniSearchIndex } from '../../src/archive/minisearch.ts';
import { type OpenArchive, openArchive } from '../../src/archive/open-archive.ts';
import type { QuoteIndex } from '../../src/archive/quote-index.ts';
import type { Outcome } from '../../src/archive/store/filing.ts';
import { openStore, type Store } from '../../src/archive/store/store.ts';
import type { Article } from '../../src/model/article.ts';
import type { Clipping } from '../../src/model/clipping.ts';
import type { Reading } from '../../src/model/statement.ts';

export const STAMP = { at: '2031-04-01T09:00:00Z', edition: 'first' };

type Read = { readonly article: Article; readonly reading: Reading };

/** A real archive in memory, with nothing in it. */
export async function emptyArchive(index: QuoteIndex = miniSearchIndex()): Promise<OpenArchive> {
  return openArchive(storeIn(':memory:'), index);
}

/** A real store. */
export function storeIn(file: string): Store {
  const opened = openStore(file);
  if (opened.kind === 'closed') throw new Error(opened.why);
  return opened.store;
}

/** Takes articles in, each in a transaction of its own; what came of each. */
export async function add(archive: OpenArchive, ...pages: readonly Read[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const page of pages) {
    const arrival = { ...page, source: `${page.article.id}.txt`, named: 'by-itself' } as const;
    outcomes.push(...(await archive.add([arrival], STAMP)));
  }
  return outcomes;
}

/** A real archive with these pages in it. */
export async function archiveOf(...pages: readonly Read[]): Promise<OpenArchive> {
  const archive = await emptyArchive();
  await add(archive, ...pages);
  return archive;
}

/** A clipping in a few words: whose it is, and how what is reported begins. */
export function brief({ source, speaker, content, sentences }: Clipping): string {
  const who = speaker ? (speaker.name ?? speaker.mention ?? speaker.role) : 'nobody';
  const what = (content[0] ?? sentences[0])?.text.split(' ').slice(0, 4).join(' ');
  return `${source.articleId}, ${who}: ${what}`;
}
