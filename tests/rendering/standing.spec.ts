import { describe, expect, it } from 'vitest';
import type { Clipping } from '../../src/model/clipping.ts';
import { ENGLISH } from '../../src/rendering/languages/language.ts';
import { sheet } from '../../src/rendering/sheet.ts';
import { facts } from '../../src/rendering/words.ts';
import { clippingOf, SOURCE } from './invented.ts';

const FARES = clippingOf(['“Fares rise,” Ada Byron said.'], { quoted: ['Fares rise,'] });

const factsOf = (parts: Partial<Clipping>): ReadonlyMap<string, string> =>
  new Map(facts({ ...FARES, ...parts }, ENGLISH));

describe('what became of an article since', () => {
  it.each([
    ['stand', 'The outlet has changed this article since; these words still stand in it.'],
    [
      'otherwise',
      '⚠ The outlet has changed this article since: these words are in it, but not attributed as here.',
    ],
    ['gone', '⚠ The outlet has changed this article since, and these words are no longer in it.'],
  ] as const)('is said of words that %s, under them and over a citation', (words, said) => {
    const standing = { kind: 'replaced', words } as const;
    expect(factsOf({ standing }).get('version')).toBe(said);
    const clipping = { ...FARES, standing };
    const { notes } = sheet({ kind: 'citation', style: 'ap', clippings: [clipping], others: [] });
    expect(notes).toContain(said);
  });

  it('is nothing for the newest version', () => expect(factsOf({}).has('version')).toBe(false));

  it('is all that is said of an article that was taken back', () =>
    expect(
      sheet({ kind: 'withdrawn', articleId: 'fares', as: 'withheld', at: '2031-04-02T10:00:00Z' }),
    ).toMatchObject({
      heading:
        'Its outlet withholds this article (fares; told on 2 April 2031). Nothing is quoted from it.',
      sections: [],
    }));
});

describe('what a page states in two ways', () => {
  const differing = [
    { of: 'published', evidence: 'datePublished in JSON-LD', words: '2031-02-18' },
    { of: 'title', evidence: 'title for the browser', words: 'Fares rise' },
  ] as const;
  const source = { ...SOURCE, differing };

  it('is shown beside what was taken, but for a title', () => {
    const shown = factsOf({ source });
    expect(shown.get('or published')).toBe('“2031-02-18” (datePublished in JSON-LD)');
    expect(shown.has('or title')).toBe(false);
  });

  it('is noted over a citation', () => {
    const clipping = { ...FARES, source };
    const { notes } = sheet({ kind: 'citation', style: 'chat', clippings: [clipping], others: [] });
    expect(notes).toEqual([
      '⚠ The page also states “2031-02-18” as its date (datePublished in JSON-LD).',
    ]);
  });
});
