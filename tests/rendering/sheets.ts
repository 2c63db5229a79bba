import fc from 'fast-check';
import type { Entry, Sheet } from '../../src/rendering/sheet.ts';
import { hostileText } from './hostile.ts';

/** An entry of a sheet, plain but for what a test sets. */
export function entry(changes: Partial<Entry> = {}): Entry {
  return {
    id: '0123456789ab',
    number: null,
    who: 'Ottoline Brask, Mayor',
    how: 'own words',
    before: null,
    words: [{ voice: 'own', text: '“The harbour will not be sold.”' }],
    after: null,
    facts: [['outlet', 'The Quay Courier']],
    ...changes,
  };
}

/** A sheet with these entries, each in a block of its own. */
export function sheetOf(...entries: readonly Entry[]): Sheet {
  const blocks = entries.map((one) => ({ note: null, entries: [one] }));
  return {
    heading: 'Found',
    notes: [],
    sections: [{ note: null, heading: null, blocks }],
    copies: [],
  };
}

/** Texts short and long: one may be longer than any message, in letters of one to four bytes. */
const text = fc.oneof(
  { weight: 6, arbitrary: hostileText },
  { weight: 2, arbitrary: fc.constantFrom('A sentence that is short.', 'Ein Satz – «kurz».') },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('word ', 'слово ', '文字', '👍', '*', '\u202e'), fc.nat(3000))
      .map(([letters, times]) => letters.repeat(times)),
  },
);
const voice = fc.constantFrom('own' as const, 'outlet' as const, 'ours' as const);
const segments = fc.array(fc.record({ voice, text }), { maxLength: 4 });

const around = fc.option(
  fc.record({ label: fc.constant('the sentences around'), words: segments }),
);

const entries: fc.Arbitrary<Entry> = fc.record({
  id: fc.stringMatching(/^[0-9a-f]{12}$/),
  number: fc.option(fc.integer({ min: 1, max: 500 })),
  who: text,
  how: text,
  before: around,
  words: segments,
  after: around,
  facts: fc.array(fc.tuple(fc.constantFrom('said', 'outlet', 'article'), text), { maxLength: 7 }),
});

/** Answers such as a hostile archive would give, of up to some forty entries. */
export const hostileSheets: fc.Arbitrary<Sheet> = fc.record({
  heading: text,
  notes: fc.array(
    text.map((one) => `Note: ${one}`),
    { maxLength: 6 },
  ),
  sections: fc.array(
    fc.record({
      note: fc.option(text.map((one) => `Nothing dated: ${one.slice(0, 200)}`)),
      heading: fc.option(fc.constantFrom('2024', 'Near misses')),
      blocks: fc.array(
        fc.record({
          note: fc.option(fc.constant('The same remark; they differ in wording.')),
          entries: fc.array(entries, { minLength: 1, maxLength: 5 }),
        }),
        { maxLength: 4 },
      ),
    }),
    { maxLength: 3 },
  ),
  copies: fc.array(fc.record({ language: fc.constant('text'), text }), { maxLength: 3 }),
});
