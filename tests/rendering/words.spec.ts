import { describe, expect, it } from 'vitest';
import type { DatedWords, NamedSpeaker } from '../../src/model/clipping.ts';
import { ENGLISH } from '../../src/rendering/languages/language.ts';
import { how, who } from '../../src/rendering/whose.ts';
import { asked, facts, knownSpeaker, nothingFound } from '../../src/rendering/words.ts';
import { clippingOf, day } from './invented.ts';

const GUARD: NamedSpeaker = {
  name: 'Coast Guard',
  mention: 'the guard',
  role: null,
  resolved: 'role',
};

describe('whose words they are', () => {
  it.each<[Partial<NamedSpeaker>, string]>([
    [{}, 'Ada Byron, harbour master, as reported by the Coast Guard'],
    [{ mention: 'Coast Guard' }, 'Ada Byron, harbour master, as reported by Coast Guard'],
    [{ name: 'Bo Ek', mention: 'the minister' }, 'Ada Byron, harbour master, as reported by Bo Ek'],
    [
      { name: null, mention: 'officials' },
      'Ada Byron, harbour master, as reported by “officials” (no name given)',
    ],
  ])('names the reporter as the sentence does: %j', (by, expected) =>
    expect(who(clippingOf(['Up.'], { reportedBy: [{ ...GUARD, ...by }] }), ENGLISH)).toBe(expected),
  );

  it('does not say that the article words what its source may have worded', () =>
    expect(how(clippingOf(['Up.'], { reportedBy: [GUARD] }), ENGLISH)).toBe(
      'paraphrase, worded by the Coast Guard or by The Harbour Post: not own words',
    ));
});

describe('the facts under a clipping', () => {
  it.each<[string, Partial<DatedWords>, string]>([
    [
      'the words and the date',
      { ...day('2021-02-16'), words: 'Tuesday' },
      '“Tuesday” = 16 February 2021',
    ],
    [
      'a date in full once',
      { ...day('2021-02-16'), words: '16 February 2021' },
      '16 February 2021',
    ],
    ['a date without words', { ...day('2021-02-16'), words: null }, '16 February 2021'],
    [
      'a week once',
      {
        edtf: '2021-02-15/2021-02-21',
        earliest: '2021-02-15',
        latest: '2021-02-21',
        precision: 'week',
        words: 'this week',
      },
      '“this week” = 15 February 2021 to 21 February 2021',
    ],
  ])('say %s', (_, mention, expected) => {
    const mentions = [{ ...day('2021-02-16'), words: null, ...mention }];
    expect(new Map(facts(clippingOf(['Up.'], { mentions }), ENGLISH)).get('in the words')).toBe(
      expected,
    );
  });

  it('say which words are this speaker’s where a sentence has others’ as well', () => {
    const sentence = 'Fares will “soar,” Ada Byron said, though the port says not by how much.';
    const content = [{ start: 100, end: 118, text: 'Fares will “soar,”' }];
    const parts = { content, quoted: ['soar,'] };
    const words = (shared: boolean) =>
      new Map(facts(clippingOf([sentence], { ...parts, shared }), ENGLISH)).get('attributed');
    expect(words(true)).toBe('Fares will “soar,”');
    expect(words(false)).toBeUndefined();
  });
});

describe('what was asked', () => {
  it.each([
    ['fares', 'Looked for words “fares”.'],
    ['"a third"', 'Looked for words "a third".'],
    ['“a third” fares', 'Looked for words “a third” fares.'],
  ])('is said back with one pair of marks: %s', (words, expected) =>
    expect(asked([['words', words]], ENGLISH)).toBe(expected),
  );

  it('is said back with who was meant', () =>
    expect(
      nothingFound(
        [
          ['speaker', 'harbour master'],
          ['read as', 'Ada Byron'],
        ],
        { articles: 3, complete: true },
        ENGLISH,
      ),
    ).toBe(
      'No attributed statement found in 3 articles (looked for speaker “harbour master”, read as “Ada Byron”)',
    ));
});

it.each([
  [['mayor', 'owner'], 'Ada Byron, mayor; owner – 2 statements'],
  [['port’s'], 'port’s Ada Byron – 2 statements'],
  [[], 'Ada Byron – 2 statements'],
])('one of several speakers is listed with roles %j', (roles, expected) =>
  expect(knownSpeaker({ name: 'Ada Byron', roles, statements: 2 }, ENGLISH)).toBe(expected),
);
