import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Audience,
  type Place,
  readIds,
  type Turn,
  writeIds,
} from '../../../src/surfaces/discord/custom-id.ts';

const TURNS: readonly Turn[] = [
  'context',
  'why',
  'cite',
  'share',
  'previous',
  'where',
  'next',
  'narrow',
];

const question = fc.record({
  name: fc.stringMatching(/^[a-z-]{1,32}$/),
  options: fc.dictionary(
    fc.stringMatching(/^[a-z]{1,9}$/),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    { maxKeys: 4, noNullPrototype: true },
  ),
});

const audience: fc.Arbitrary<Audience> = fc.oneof(
  fc.constant({ kind: 'asker' as const }),
  fc.constant({ kind: 'all' as const }),
  fc.record({ kind: fc.constant('shared' as const), by: fc.stringMatching(/^\d{17,20}$/) }),
);

const places = fc.record({
  question,
  narrow: fc.oneof(
    fc.constant(''),
    fc.string({ unit: 'grapheme', maxLength: 60 }).map((one) => `o:${one}`),
  ),
  page: fc.integer({ min: 1, max: 9999 }),
  print: fc.stringMatching(/^[\w-]{6}$/),
  shown: fc.array(fc.stringMatching(/^[0-9a-f]{12}$/), { maxLength: 15 }),
  audience,
  locale: fc.constantFrom('en-GB', 'es-419', 'de'),
});

const PLACE: Place = {
  question: { name: 'who-said', options: {} },
  narrow: '',
  page: 99,
  print: 'abcdef',
  shown: [],
  audience: { kind: 'asker' },
  locale: 'en-GB',
};

describe('the ids of buttons', () => {
  it('hold the whole question within what Discord takes, or are none', () => {
    fc.assert(
      fc.property(places, (place) => {
        const ids = writeIds(place, TURNS);
        if (!ids) return expect(JSON.stringify(place).length).toBeGreaterThan(700);
        for (const id of ids) expect(id).toMatch(/^\S{1,100}$/u);
        expect(new Set(ids).size).toBe(TURNS.length);
        for (const [index, turn] of TURNS.entries()) {
          const read = readIds(ids, ids[index] ?? '');
          // Of very long questions the ids of what is shown are left out.
          const shown = read?.place.shown.length === 0 ? [] : place.shown;
          expect(read).toEqual({ turn, place: { ...place, shown } });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('hold every question of ordinary length', () => {
    const options = { words: '“rogue regimes” '.repeat(12), speaker: 'National Security Council' };
    const question = { name: 'who-said', options };
    expect(writeIds({ ...PLACE, question }, TURNS.slice(0, 4))).toBeDefined();
  });

  it('hold what is shown beside a question of ordinary length', () => {
    const shown = Array.from({ length: 12 }, (_, nth) => `0123456789a${nth.toString(16)}`);
    const asked = { name: 'who-said', options: { speaker: 'Ottoline Brask' } };
    const ids =
      writeIds({ ...PLACE, question: asked, shown }, ['context', 'why', 'cite', 'share']) ?? [];
    expect(readIds(ids, ids[0] ?? '')?.place.shown).toEqual(shown);
  });

  it.each([
    [[]],
    [['']],
    [['1>who-said&1&abcdef&&words&tide']],
    [['2>']],
    [['2>who-said&0&abcdef&&&en-GB&']],
    [['2>who-said&1&abcdef&&&en-GB&&words']],
    [['2>who-said&1e9&abcdef&&&en-GB&']],
    [['2>who-said&1&abcdef&&everybody&en-GB&']],
    [['2>%&1&abcdef&&&en-GB&']],
    [['2>who-said&1&abcdef&&&en-GB&&%&tide']],
    [['2>who-said&1&abcdef&&&en-GB&', 'somebody-else']],
    [['https://example.com']],
  ])('that we did not write like this are not read: %j', (ids) => {
    expect(readIds(ids, ids[0] ?? '')).toBeUndefined();
  });

  it('are read where nothing is wrong with them', () => {
    const ids = ['2>who-said&1&abcdef&&&en-GB&&words&tide'];
    expect(readIds(ids, ids[0] ?? '')?.place.question.options).toEqual({ words: 'tide' });
  });

  it('never throw, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.string(), (ids, pressed) => {
        expect(() => readIds([...ids, `2>${pressed}`], `2>${pressed}`)).not.toThrow();
      }),
    );
  });
});
