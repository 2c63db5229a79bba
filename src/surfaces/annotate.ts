import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import type { Article } from '../model/article.ts';
import type { Reading } from '../model/statement.ts';
import { annotation } from '../rendering/annotation.ts';

/** How a line becomes an article, and an article is read. */
export type Readers = {
  /** A page's text as it was copied. */
  readonly raw: (text: string, id: string) => Article;
  /** An article's paragraphs; `published` is a day, `YYYY-MM-DD`. */
  readonly body: (text: string, id: string, published: string | undefined) => Article;
  readonly read: (article: Article) => Reading;
};

const Line = z.union([
  z.object({ id: z.string(), text: z.string(), published: z.iso.date().optional() }),
  z.object({ id: z.string(), raw: z.string() }),
]);
const WANTED = 'needs “id” with “text” (and perhaps a day, “published”) or “raw”, each a text';

/**
 * Reads articles, one a line in JSON, and writes what was read in each, in order, as fast as it is
 * taken. A line that cannot be read gets a line with its id, where it has one, and an `error`.
 */
export async function annotateLines(
  input: Readable,
  output: Writable,
  readers: Readers,
): Promise<void> {
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    if (!output.write(`${JSON.stringify(annotated(line, readers))}\n`)) await once(output, 'drain');
  }
}

function annotated(line: string, { raw, body, read }: Readers): object {
  const value = parsed(line);
  if (value === undefined) return { error: 'This line is no JSON.' };
  const checked = Line.safeParse(value);
  if (!checked.success) return { ...idOf(value), error: `This line ${WANTED}.` };
  const { id } = checked.data;
  try {
    const article =
      'raw' in checked.data
        ? raw(checked.data.raw, id)
        : body(checked.data.text, id, checked.data.published);
    return { id, ...annotation(article, read(article)) };
  } catch (error) {
    return { id, error: `This article could not be read: ${String(error)}` }; // a bug of ours
  }
}

function idOf(value: unknown): object {
  const named = z.object({ id: z.unknown() }).safeParse(value);
  return named.success ? { id: named.data.id } : {};
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Only a line feed ends a line: JSON may hold U+2028, at which node:readline would cut. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  let pieces: string[] = [];
  for await (const chunk of input.setEncoding('utf8')) {
    const [first = '', ...rest]: string[] = String(chunk).split('\n');
    pieces.push(first);
    for (const start of rest) {
      yield pieces.join('');
      pieces = [start];
    }
  }
  yield pieces.join('');
}
