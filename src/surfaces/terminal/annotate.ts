import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import type { Article } from '../../model/article.ts';
import type { Incoming } from '../../model/incoming.ts';
import type { Reading } from '../../model/statement.ts';
import { annotation, bodyAnnotation } from '../../rendering/annotation.ts';

/** How a line becomes an article, and an article is read. */
export type Readers = {
  /** A page's text as it was copied. */
  readonly raw: (text: string, id: string) => Article;
  /** An article's paragraphs; `published` is a day, `YYYY-MM-DD`. */
  readonly body: (text: string, id: string, published: string | undefined) => Article;
  /** A page of the web; `address` is where it came from. */
  readonly html: (page: string, id: string, address: string | undefined) => Promise<Incoming>;
  readonly read: (article: Article) => Reading;
};

const Line = z.union([
  z.object({ id: z.string(), text: z.string(), published: z.iso.date().optional() }),
  z.object({ id: z.string(), raw: z.string() }),
  z.object({ id: z.string(), html: z.string(), url: z.string().optional() }),
]);
const WANTED =
  'needs “id” with “text” (and perhaps a day, “published”), “raw” or “html”, each a text';

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
    if (!output.write(`${JSON.stringify(await annotated(line, readers))}\n`))
      await once(output, 'drain');
  }
}

async function annotated(line: string, readers: Readers): Promise<object> {
  const value = parsed(line);
  if (value === undefined) return { error: 'This line is no JSON.' };
  const checked = Line.safeParse(value);
  if (!checked.success) return { ...idOf(value), error: `This line ${WANTED}.` };
  const { id } = checked.data;
  try {
    return { id, ...(await annotationOf(checked.data, readers)) };
  } catch (error) {
    return { id, error: `This article could not be read: ${String(error)}` }; // a bug of ours
  }
}

async function annotationOf(
  line: z.infer<typeof Line>,
  { raw, body, html, read }: Readers,
): Promise<object> {
  if ('html' in line) {
    const incoming = await html(line.html, line.id, line.url);
    if (incoming.kind === 'article')
      return bodyAnnotation(incoming.article, read(incoming.article));
    return { error: incoming.kind === 'rejection' ? incoming.why : 'The page is a withdrawal.' };
  }
  const article = 'raw' in line ? raw(line.raw, line.id) : body(line.text, line.id, line.published);
  return annotation(article, read(article));
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
