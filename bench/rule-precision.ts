import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { articleOfBody, sha256Of } from '../src/intake/article.ts';
import type { Span } from '../src/model/article.ts';
import { readArticle } from '../src/reading/read-article.ts';
import { annotation } from '../src/rendering/annotation.ts';
import { rightOnes } from './right-ones.ts';

/** Rows with fewer readings say too little. */
const LEAST = 20;
const TABLE = new URL('../src/reading/rule-precision.ts', import.meta.url);

const Place = z.object({ start: z.number(), end: z.number() });
const Annotated = z.object({
  id: z.string(),
  text: z.string(),
  quotes: z.array(Place.extend({ speaker: Place.extend({ text: z.string() }).nullable() })),
  ignore: z.array(z.tuple([z.number(), z.number()])).default([]),
});

const [file, option] = process.argv.slice(2);
if (file === undefined) throw new Error('which file? bench/rule-precision.ts FILE.jsonl [--write]');
const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
const rows = rowsOf(lines.map((line) => Annotated.parse(JSON.parse(line))));
if (option === '--write') {
  const [head] = (await readFile(TABLE, 'utf8')).split(' = [\n');
  await writeFile(TABLE, `${head} = [\n${rows.join('\n')}\n];\n`);
} else {
  console.log(rows.join('\n'));
}

/** A line of the table for each rule and class of cue, in alphabetical order. */
function rowsOf(articles: readonly z.output<typeof Annotated>[]): readonly string[] {
  const counts = new Map<string, { right: number; of: number }>();
  for (const reading of articles.flatMap(readingsIn)) {
    const count = counts.get(reading.key) ?? { right: 0, of: 0 };
    counts.set(reading.key, { right: count.right + Number(reading.isRight), of: count.of + 1 });
  }
  return Array.from(counts)
    .filter(([, { of }]) => of >= LEAST)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { right, of }]) => `  [${key}, ${right}, ${of}],`);
}

/** What is read in one article, by which rule, and whether that is right. */
function readingsIn({ id, text, quotes, ignore }: z.output<typeof Annotated>) {
  const counts = (span: Span) => !ignore.some(([from, to]) => span.start < to && from < span.end);
  const article = articleOfBody(text, { id, sha256: sha256Of(text) });
  const reading = readArticle(article);
  const keys = new Map(
    reading.statements.flatMap((one) =>
      one.kind === 'narration'
        ? []
        : [[one.id, `'${one.evidence.rule}', '${one.evidence.cueClass}'`]],
    ),
  );
  const read = annotation(article, reading).quotes.filter(
    (quote) => counts(quote) && quote.reportedBy.length === 0, // reports in reports are not annotated
  );
  const right = rightOnes(text, quotes.filter(counts), read);
  return read.map((quote) => ({ key: keys.get(quote.group) ?? '', isRight: right.has(quote) }));
}
