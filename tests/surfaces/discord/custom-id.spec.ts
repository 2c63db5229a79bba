import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIds, type Turn, writeIds } from '../../../src/surfaces/discord/custom-id.ts';

const TURNS: readonly Turn[] = ['previous', 'where', 'next', 'share', 'why'];

const places = fc.record(
  {
    question: fc.record({
      name: fc.stringMatching(/^[a-z-]{1,32}$/),
      options: fc.dictionary(
        fc.stringMatching(/^[a-z]{1,9}$/),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
        { maxKeys: 4, noNullPrototype: true },
      ),
    }),
    page: fc.integer({ min: 1, max: 9999 }),
    print: fc.stringMatching(/^[\w-]{6}$/),
    sharedBy: fc.stringMatching(/^\d{17,20}$/),
  },
  { requiredKeys: ['question', 'page', 'print'] },
);

describe('the ids of buttons', () => {
  it('hold the whole question within what Discord takes, or are none', () => {
    fc.assert(
      fc.property(places, (place) => {
        const ids = writeIds(place, TURNS);
        if (!ids) return expect(JSON.stringify(place).length).toBeGreaterThan(200);
        for (const id of ids) expect(id).toMatch(/^\S{1,100}$/u);
        expect(new Set(ids).size).toBe(TURNS.length);
        for (const [index, turn] of TURNS.entries()) {
          expect(readIds(ids, ids[index] ?? '')).toEqual({ turn, place });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('hold every question of ordinary length', () => {
    const options = { words: '“rogue regimes” '.repeat(12), speaker: 'National Security Council' };
    const question = { name: 'who-said', options };
    expect(writeIds({ question, page: 99, print: 'abcdef' }, TURNS)).toBeDefined();
  });

  it.each([
    [[]],
    [['']],
    [['0>who-said&1&abcdef&']],
    [['1>']],
    [['1>who-said&0&abcdef&']],
    [['1>who-said&1&abcdef&&words']],
    [['1>who-said&1e9&abcdef&']],
    [['1>%&1&abcdef&']],
    [['1>who-said&1&abcdef&', 'somebody-else']],
    [['https://example.com']],
  ])('that we did not write like this are not read: %j', (ids) => {
    expect(readIds(ids, ids[0] ?? '')).toBeUndefined();
  });

  it('never throw, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.string(), (ids, pressed) => {
        expect(() => readIds([...ids, `1>${pressed}`], `1>${pressed}`)).not.toThrow();
      }),
    );
  });
});
