import { fileURLToPath } from 'node:url';
import type { OpenArchive } from '../../src/archive/open-archive.ts';
import { articleFrom, sha256Of } from '../../src/intake/article.ts';
import type { Article } from '../../src/model/article.ts';
import { readArticle } from '../../src/reading/read-article.ts';
import { sheet } from '../../src/rendering/sheet.ts';
import { inTerminal, type Screen } from '../../src/rendering/terminal.ts';
import { ask } from '../../src/surfaces/ask.ts';
import { findCommands } from '../../src/surfaces/commands.ts';
import { archiveOf as archiveOfPages } from '../archive/filed.ts';
import { articlesIn } from '../intake/folder.ts';

/** Asks a command, and gives the message as a terminal of 80 columns shows it, without colours. */
export type Newsroom = (name: string, options: Record<string, string>) => Promise<string>;

/** A newsroom with the articles of corpus/ in its archive. */
export async function corpusNewsroom(): Promise<Newsroom> {
  return newsroomOf(await archiveOf(await corpusArticles()));
}

/** A newsroom with these pages, as they were copied, in its archive. */
export async function newsroomWith(pages: Readonly<Record<string, string>>): Promise<Newsroom> {
  return newsroomOf(await archiveOf(articlesOf(pages)));
}

/** The articles of corpus/, taken in from the disk. */
export async function corpusArticles(): Promise<readonly Article[]> {
  const folder = fileURLToPath(new URL('../../corpus', import.meta.url));
  return articlesIn(folder);
}

/** Pages as articles, by their ids. */
export function articlesOf(pages: Readonly<Record<string, string>>): readonly Article[] {
  return Object.entries(pages).map(([id, text]) =>
    articleFrom(text, { id, sha256: sha256Of(text) }),
  );
}

/** An archive with all that is read in these articles. */
export async function archiveOf(articles: readonly Article[]): Promise<OpenArchive> {
  return archiveOfPages(...articles.map((article) => ({ article, reading: readArticle(article) })));
}

const SCREEN: Screen = { width: 80, paint: (_, text) => text };

async function newsroomOf(archive: OpenArchive): Promise<Newsroom> {
  const commands = await findCommands(new URL('../../commands', import.meta.url));
  return async (name, options) => {
    const outcome = await ask({ name, options }, { commands, archive });
    return outcome.kind === 'refused' ? outcome.why : inTerminal(sheet(outcome.answer), SCREEN);
  };
}
