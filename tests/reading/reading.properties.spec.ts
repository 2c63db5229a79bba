import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFrom, sha256Of } from '../../src/intake/article.ts';
import { type Article, quote, type Span, within } from '../../src/model/article.ts';
import type { Statement } from '../../src/model/statement.ts';
import { readArticle } from '../../src/reading/read-article.ts';
import { cpuTime } from '../cpu-time.ts';
import { articleOf, attributedIn } from './read-one.ts';

const PAGES = ['000_4f80e73d1215a55c', '001_67b41353e1bd26c1'].map((name) =>
  readFileSync(new URL(`../../corpus/${name}.txt`, import.meta.url), 'utf8'),
);
const LINES = PAGES.flatMap((page) => page.split('\n'));
/** Every quotation mark, as it is written. */
const MARKS = ['"', '“', '”', '„', '‟', '«', '»', "''", '``', '‘‘', '’’', "'", '‘', '’'] as const;
const LONG_LINES = LINES.filter(({ length }) => length > 80);
const WORDS = [...new Set(PAGES.flatMap((page) => page.split(/\s+/)))];
/** Where reading decides something: marks, cues, names, labels, dates, abbreviations. */
const SIGNS = [
  ...`“ ” " ' '' \`\` ‘ ’ ‘‘ ’’ « » „ ‟ ( ) [ ] , . : ; ? ! … — - ** \ud83d \udc00`.split(' '),
  ...'said says told Roe Jane he she they it who that according to not the mayor'.split(' '),
  ...'“Yes,” Q: A: ROE: Mr. U.S. Thursday 2021'.split(' '),
  '\n',
];
/** Lines of transcripts and headlines, and what stands between them. */
const TURNS = [
  ...[
    'Q: Why? A: We did.',
    'Q. Who?',
    'A. I',
    'Q    Mr. Roe, why?',
    'ROE: I said so. (APPLAUSE) Yes.',
  ],
  ...['**Jane Roe:** We.', 'JONES — No.', 'JONES:', 'SEN. JANE ROE (D-OH): He said he will go.'],
  ...['(CROSSTALK)', 'We went on.', 'It rained.', 'NOTE: We err.', 'ROE: “Yes,” he said.', 'END'],
  ...['By Jane Roe', 'Bridge to open: mayor', 'Mayor: bridge to open', '‘We will’: Roe', 'US: we'],
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  sliced(fc.constantFrom(...PAGES)),
  cut(LINES, '\n', 12),
  cut(WORDS, ' ', 60),
  cut([...SIGNS, ...WORDS.slice(0, 40)], ' ', 60),
  cut(SIGNS, '', 60),
  cut(TURNS, '\n', 12),
);

describe('any text at all', () => {
  it.each([
    ['as an article’s own text', (text: string) => articleOf(text, '2023-03-30')],
    ['as a page', (text: string) => articleFrom(text, { id: 'any', sha256: sha256Of(text) })],
  ])('%s is read into spans of it, in order, without a fault', (_how, articleOfText) => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(faultsIn(articleOfText(text))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('is read alike twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readArticle(articleOf(text))).toEqual(readArticle(articleOf(text)));
      }),
      { numRuns: 50 },
    );
  });
});

/** Each is measured at a quarter too, doubled twice: what is quadratic takes sixteen times as long. */
describe('time grows no faster than the text', () => {
  it.each([
    ['an article of 1 MB', 1_000_000, `${LONG_LINES.join('\n')}\n`],
    ['a line of 1 MB', 1_000_000, `${LONG_LINES.join(' ')} `],
    ['1 MB of “said”', 1_000_000, 'said '],
    ['1 MB of brackets', 1_000_000, '('],
    ['1 MB of commas', 1_000_000, ','],
    ['1 MB of names and commas', 1_000_000, 'Roe, '],
    ['1 MB of one word', 1_000_000, 'a'],
    ['1 MB of one name', 1_000_000, 'Á'],
    ['1 MB of stops', 1_000_000, '.'],
    ['1 MB of empty lines', 1_000_000, '\n'],
    ['1 MB of halves of characters', 1_000_000, '\ud83d'],
    ...MARKS.map((mark) => [`100,000 of ${mark}`, 100_000 * mark.length, mark] as const),
    ...MARKS.map((mark) => [`100,000 of ${mark} apart`, 200_000, `${mark} `] as const),
    ['many short quotations', 400_000, '“a” '],
    ['one long quotation', 400_000, '“We tried. We failed. Nobody came, Jane Roe said to us. '],
    ['one long quotation that reports others', 400_000, '“Jane Roe said he would. He said no. '],
    ['paragraphs left open', 400_000, '“We tried.\n'],
    ['cues with subjects', 400_000, 'he said '],
    ['sources', 400_000, 'according to '],
    ['commas apart', 400_000, ', '],
    ['colons', 100_000, ':'],
    ['colons apart', 400_000, ': '],
    ['dashes', 400_000, '— '],
    ['initials', 400_000, 'A. '],
    ['hyphens', 400_000, 'a-'],
    ['brackets in brackets', 400_000, '(a [b '],
    ['bodies in bodies', 400_000, 'Bank of '],
    ['labels in one line', 600_000, 'Q: A: '],
    ['labels', 400_000, 'ROE: Yes.\n'],
    ['labels that nobody shares', 400_000, (at: number) => `ROE${letters(at)}: I do.\n`],
    ['questions and answers', 400_000, 'Q: Why?\nA: We did.\n'],
    ['questions and answers in one line', 400_000, 'Q: Why? A: We did. '],
    [
      'a turn that goes on',
      400_000,
      (at: number) => (at < 2 ? 'JANE ROE: I do.\n' : 'It rained.\n'),
    ],
    [
      'a turn of directions',
      400_000,
      (at: number) => (at < 2 ? 'JANE ROE: I.\n' : 'We (laughter) do. '),
    ],
    [
      'a turn that reports',
      400_000,
      (at: number) => (at < 2 ? 'JANE ROE: I.\n' : 'Renn said he may. '),
    ],
    ['days', 400_000, 'Jane Roe said Thursday it rained. '],
    ['surnames', 400_000, 'Jane Roe left. “Yes,” Roe said. “No,” she said.\n'],
  ] as const)('in %s', { timeout: 120_000 }, (_what, length, piece) => {
    const [quarter, whole] = [textOf(piece, length / 4), textOf(piece, length)];
    let [short, long] = [Infinity, Infinity];
    for (let run = 0; run < MOST_RUNS; run++) {
      short = Math.min(short, secondsFor(quarter));
      long = Math.min(long, secondsFor(whole));
      if (long > MOST_SECONDS || long < Math.max(LEAST_MEASURED, short) * MOST_GROWTH) break;
    }
    expect(long).toBeLessThan(MOST_SECONDS);
    expect(long).toBeLessThan(Math.max(LEAST_MEASURED, short) * MOST_GROWTH);
  });
});

const MOST_SECONDS = 10;
/** How much longer four times the text may take. */
const MOST_GROWTH = 8;
/** Below this a measured time says more of the machine than of the text. */
const LEAST_MEASURED = 0.1;
/** A machine that is busy elsewhere is asked again. */
const MOST_RUNS = 5;

type Piece = string | ((at: number) => string);

function textOf(piece: Piece, length: number): Article {
  const made = typeof piece === 'string' ? () => piece : piece;
  const pieces: string[] = [];
  for (let size = 0; size < length; size += pieces.at(-1)?.length ?? 1) {
    pieces.push(made(pieces.length));
  }
  return articleOf(pieces.join(''), '2023-03-30');
}

function secondsFor(article: Article): number {
  const start = cpuTime();
  readArticle(article);
  return (cpuTime() - start) / 1000;
}

/** Four capitals that no other number below 456,976 has. */
function letters(at: number): string {
  return String.fromCharCode(...[17576, 676, 26, 1].map((by) => 65 + (Math.floor(at / by) % 26)));
}

/** What is wrong with the reading of an article, in words; nothing may be. */
function faultsIn(article: Article): readonly string[] {
  const reading = readArticle(article);
  const { statements, times, misspelt, published } = reading;
  const all = statements.map((statement) => ({ statement, spans: spansOf(statement) }));
  const inside = { start: 0, end: article.text.length };
  const rest = [
    ...times.map(({ span }) => span),
    ...misspelt,
    ...(published.span ? [published.span] : []),
  ];
  const faults = [...all.flatMap(({ spans }) => spans), ...rest]
    .filter((span) => !(within(span, inside) && span.start < span.end))
    .map(({ start, end }) => `${start}-${end} is no stretch of the text`);
  const ids = new Set(statements.map(({ id }) => id));
  if (ids.size < statements.length) faults.push('two statements share an id');
  if (!ordered(statements.flatMap(({ sentences }) => sentences.slice(0, 1)))) {
    faults.push('the statements are not in the order of the text');
  }
  for (const { sentences } of statements) {
    if (sentences.length === 0) faults.push('a statement without a sentence');
    if (!apart(sentences)) faults.push('sentences out of order');
  }
  for (const { kind, content, quoted, sentences } of attributedIn(reading)) {
    const words = content.map((span) => quote(article, span)).join(' … ');
    if (!apart(content)) faults.push(`content out of order: ${words}`);
    if (!apart(quoted)) faults.push(`quoted out of order: ${words}`);
    if (!quoted.every((span) => content.some((part) => within(span, part)))) {
      faults.push(`quoted outside of what is said: ${words}`);
    }
    if ((kind === 'indirect') !== (quoted.length === 0)) faults.push(`${kind}: ${words}`);
    const [first, last] = [sentences[0], sentences.at(-1)];
    const reach = { start: first?.start ?? 0, end: last?.end ?? 0 };
    if (!content.every((part) => within(part, reach))) {
      faults.push(`content outside of its sentences: ${words}`);
    }
  }
  return faults;
}

function spansOf(statement: Statement): readonly Span[] {
  const dates = statement.mentions.flatMap(({ span }) => (span ? [span] : []));
  if (statement.kind === 'narration') return [...statement.sentences, ...dates];
  const { sentences, content, quoted, cue, context, said, speaker, reportedBy } = statement;
  const voices = [...(speaker ? [speaker] : []), ...reportedBy];
  const named = voices.flatMap(({ mention, name, role }) => [mention, name, role]);
  const single = [cue, context, said.span, ...named].flatMap((span) => (span ? [span] : []));
  return [...sentences, ...content, ...quoted, ...dates, ...single];
}

function ordered(spans: readonly Span[]): boolean {
  return spans.every(({ start }, at) => start >= (spans[at - 1]?.start ?? 0));
}

/** In order, and no two share a character. */
function apart(spans: readonly Span[]): boolean {
  return spans.every(({ start }, at) => start >= (spans[at - 1]?.end ?? 0));
}

function cut(pieces: readonly string[], between: string, most: number): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...pieces), { maxLength: most })
    .map((chosen) => chosen.join(between));
}

function sliced(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(text, fc.nat(4000), fc.nat(1500))
    .map(([page, from, length]) => page.slice(from, from + length));
}
