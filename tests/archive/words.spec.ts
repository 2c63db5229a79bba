import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAsked } from '../../src/archive/asked.ts';
import { stemsOf, wordsOf } from '../../src/archive/words.ts';
import { cpuTime } from '../cpu-time.ts';

describe('folding', () => {
  it.each([
    ['The U.S. said', 'the us said'],
    ['US-led talks', 'us led talks'],
    ['the U.S.’s port', 'the us port'],
    ['the port’s — the ports’ — Kim Jong-Un', 'the port the ports kim jong un'],
    ["they don't, they DON’T", "they don't they don't"],
    ['‘forced’ "to" “turn”', 'forced to turn'],
    ['9,000 pieces, 1.5 km, F-16s, 3rd', '9000 pieces 15 km f 16s 3rd'],
    ['ﬁne ＡＢＣ', 'fine abc'],
    ['Jean-Luc O’Hara’s café', "jean luc o'hara café"],
    ['e.g. a.b.com', 'eg ab com'],
    ['… — “” \u202e', ''],
  ])('reads %j as %j', (text, words) => expect(wordsOf(text).join(' ')).toBe(words));

  it('cuts no letter of a long word in half', () =>
    expect(wordsOf(`a${'\u{10330}'.repeat(40)}`).every((word) => word.isWellFormed())).toBe(true));
});

describe('stems', () => {
  it.each([
    ['is seeking weapons', 'seeks a weapon'],
    ['The sanctions', 'sanctioned'],
    ["we've imposed", 'imposes'],
  ])('are the same for %j and %j', (a, b) => expect(stemsOf(a)).toEqual(stemsOf(b)));

  it.each([
    ['will not sell', 'will sell'],
    ['the U.S. said', 'he said'],
    ['munitions', 'weapons'],
  ])('differ for %j and %j', (a, b) => expect(stemsOf(a)).not.toEqual(stemsOf(b)));

  it('are read from any text, and quickly from a long one', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(stemsOf(text))));
    for (const text of ['x'.repeat(1e6), '“'.repeat(1e5), 'a.'.repeat(5e5), '1,'.repeat(5e5)]) {
      const started = cpuTime();
      stemsOf(text);
      expect(cpuTime() - started).toBeLessThan(2000);
    }
  });
});

describe('what is asked', () => {
  it.each([
    ['the rogue regimes', ['rogu', 'regim'], []],
    ['"rogue regimes" said', ['rogu', 'regim', 'said'], [' rogue regimes ']],
    ['“to be” or «not sell»', ['not', 'sell'], [' to be ', ' not sell ']],
    ['an open “mark', ['open', 'mark'], []],
    ['to be or', ['to', 'be', 'or'], []],
  ])('in %j is stems and phrases', (words, stems, phrases) => {
    const asked = readAsked(words);
    expect([...(asked?.whole.stems ?? [])]).toEqual(stems);
    expect(asked?.phrases.map(({ line }) => line)).toEqual(phrases);
  });

  it.each(['', ' ', '“”', '—!?', '\u200b'])('in %j is nothing', (words) =>
    expect(readAsked(words)).toBeNull(),
  );
});
