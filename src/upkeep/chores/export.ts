import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Article, quote, type Span, type ZoneKind } from '../../model/article.ts';
import { type Chore, done, refused } from '../chore.ts';
import { counted } from '../counted.ts';

/** Bytes of a file at most, so that each can be taken in again. */
const MOST = 8_000_000;

/** Every article that is answered from, in JSON Lines that `add` takes in again. */
export const exportAll: Chore = {
  name: 'export',
  takes: '[FOLDER]',
  summary: 'Every article that is answered from as JSON Lines, which `add` takes in again',
  flags: {},
  purpose: 'to-read',
  async run({ words: [folder, ...more] }, desk, { write }) {
    if (more.length > 0) return refused('Export where? At most one folder is needed.');
    const { catalogue } = desk.folder.store;
    if (folder === undefined) {
      for (const { article } of catalogue.current()) await write(`${lineOf(article)}\n`);
      return done([], undefined);
    }
    await mkdir(folder, { recursive: true });
    const files: string[] = [];
    let lines: string[] = [];
    let bytes = 0;
    let count = 0;
    const file = async (): Promise<void> => {
      if (lines.length === 0) return;
      const name = `articles-${String(files.length + 1).padStart(3, '0')}.jsonl`;
      await writeFile(join(folder, name), lines.join(''));
      files.push(name);
      [lines, bytes] = [[], 0];
    };
    for (const { article } of catalogue.current()) {
      const line = `${lineOf(article)}\n`;
      if (bytes + Buffer.byteLength(line) > MOST) await file();
      lines.push(line);
      bytes += Buffer.byteLength(line);
      count++;
    }
    await file();
    const told = `${counted(count, 'article')} in ${counted(files.length, 'file')} in ${folder}.`;
    return done([told], { articles: count, folder, files });
  },
};

/** What of a page is the article's text. */
const TEXT: ReadonlySet<ZoneKind> = new Set(['body', 'dateline', 'heading', 'caption', 'credit']);

/** An article as the format in `intake/formats/jsonl.ts` has it. */
function lineOf(article: Article): string {
  const { id, title, dek, byline, outlet, published, url, version } = article;
  const words = (span: Span | undefined) => (span ? quote(article, span) : undefined);
  return JSON.stringify({
    id,
    title: words(title?.span),
    dek: words(dek?.span),
    byline: words(byline?.span),
    outlet: words(outlet?.span),
    published: words(published.span) ?? published.edtf ?? undefined,
    url,
    version,
    text: linesOf(article).join('\n'),
  });
}

/** The lines that hold any of it, as they stand. */
function linesOf({ text, zones }: Article): readonly string[] {
  const starts = new Set<number>();
  for (const zone of zones.filter(({ kind }) => TEXT.has(kind))) {
    starts.add(text.lastIndexOf('\n', zone.start - 1) + 1);
  }
  return [...starts].map((start) => {
    const end = text.indexOf('\n', start);
    return text.slice(start, end === -1 ? undefined : end).trim();
  });
}
