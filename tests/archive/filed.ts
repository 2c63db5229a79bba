import { miniSearchIndex } from '../../src/archive/minisearch.ts';
import { type OpenArchive, openArchive } from '../../src/archive/open-archive.ts';
import type { Clipping } from '../../src/model/clipping.ts';
import type { Page } from './page.ts';

/** A real archive with these pages in it. */
export async function archiveOf(...pages: readonly Page[]): Promise<OpenArchive> {
  const archive = openArchive(miniSearchIndex());
  for (const { article, reading } of pages) await archive.add(article, reading);
  return archive;
}

/** A clipping in a few words: whose it is, and how what is reported begins. */
export function brief({ source, speaker, content, sentences }: Clipping): string {
  const who = speaker ? (speaker.name ?? speaker.mention ?? speaker.role) : 'nobody';
  const what = (content[0] ?? sentences[0])?.text.split(' ').slice(0, 4).join(' ');
  return `${source.articleId}, ${who}: ${what}`;
}
