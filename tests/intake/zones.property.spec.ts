import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFrom } from '../../src/intake/article.ts';
import { decode } from '../../src/intake/decode.ts';
import { type Article, within } from '../../src/model/article.ts';
import { cpuTime } from '../cpu-time.ts';
import { PAGES, pasted } from './pages.ts';

const LINES = PAGES.flatMap((page) => pasted(page).split('\n'));
const shuffled = fc
  .array(fc.constantFrom(...LINES), { maxLength: 60 })
  .map((lines) => lines.join('\n'));
const odd = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'By ',
        '© 2023 ',
        '\n',
        '\r\n',
        '\u2028',
        ' | ',
        ' – ',
        '(',
        'Photo: ',
        '“',
        ', March 31, 2023',
        '3/4/2023',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

function read(text: string): Article {
  return articleFrom(text, { id: 'any', sha256: '' });
}

/** What the zones leave out; undefined when they are not in order, or not inside the text. */
function gaps(article: Article): string | undefined {
  const left: string[] = [];
  let end = 0;
  for (const zone of article.zones) {
    if (zone.start < end || zone.end <= zone.start) return undefined;
    left.push(article.text.slice(end, zone.start));
    end = zone.end;
  }
  if (end > article.text.length) return undefined;
  return [...left, article.text.slice(end)].join('').trim();
}

describe('any text', () => {
  it.each([
    ['of shuffled lines', shuffled],
    ['of odd characters', odd],
  ])('%s has zones in order that leave out nothing but white space', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(gaps(read(text))).toBe('');
      }),
    );
  });

  it('has its fields inside itself, and its title in a title zone', () => {
    fc.assert(
      fc.property(fc.oneof(shuffled, odd), (text) => {
        const article = read(text);
        const { title, dek, byline, outlet, dateline, credits, published } = article;
        const fields = [title, dek, byline, outlet, dateline, ...credits].map(
          (field) => field?.span,
        );
        for (const span of [...fields, published.span]) {
          if (span === undefined) continue;
          expect(span.end).toBeGreaterThan(span.start);
          expect(article.zones.some((zone) => within(span, zone))).toBe(true);
        }
      }),
    );
  });

  it('in any bytes is read or turned away with a sentence', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const decoded = decode(bytes);
        if (decoded.kind === 'unreadable') expect(decoded.why).toMatch(/^The file .*\.$/);
        else expect(gaps(read(decoded.text))).toBe('');
      }),
    );
  });
});

describe('a text of a megabyte', () => {
  const MEGABYTE = 1_000_000;
  const of = (words: string): string => words.repeat(MEGABYTE / words.length);

  function seconds(text: string): number {
    const started = cpuTime();
    const article = read(text);
    const taken = (cpuTime() - started) / 1000;
    expect(gaps(article)).toBe('');
    return taken;
  }

  it('of articles is read in less than a second', () => {
    expect(seconds(of(PAGES.map(pasted).join('\n')))).toBeLessThan(1);
  });

  it.each([
    ['one line of words', of('word ')],
    ['one line without a space', of('w')],
    ['quotation marks', of('“”')],
    ['opening brackets', of('(')],
    ['brackets and labels', of('(Photo: AP/')],
    ['inner white space', `a${of(' ')}b`],
    ['capitals', of('ABCD ')],
    ['200,000 short lines', of('abcd\n')],
    ['bylines', of('By Jane Roe\n')],
    ['site titles', of('A headline of some words | Site name\n')],
    ['datelines', of('A, B, C (AP) - ')],
    ['dates', of('March 3, 2023 ')],
    ['date lines', of('March 3, 2023\n')],
    ['copyright lines', of('© 2023 The Example\n')],
    ['line ends', of('\n')],
  ])('of %s takes no more than linear time', (_, text) => {
    // About 0.6 s where nothing else runs; anything quadratic takes minutes.
    expect(seconds(text)).toBeLessThan(4);
  });
});
