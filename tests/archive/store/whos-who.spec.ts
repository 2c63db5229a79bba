import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { miniSearchIndex } from '../../../src/archive/minisearch.ts';
import { named } from '../../../src/archive/names.ts';
import { openArchive } from '../../../src/archive/open-archive.ts';
import { knownSpeakers, type Listed } from '../../../src/archive/speakers.ts';
import type { Store } from '../../../src/archive/store/store.ts';
import { add, storeIn } from '../filed.ts';
import { page } from '../page.ts';

const HAND = { at: '2031-04-02T10:00:00Z', who: 'nora' };

/** Names that may be one person's, or are in the way of each other. */
const NAMES = [
  'Jane Roe',
  'Jane A. Roe',
  'Jane B. Roe',
  'JANE ROE',
  'Roe',
  'Mira Solen',
  'Mira J. Solen',
  'Solen',
  'Ivo Solen',
  'Péter Magyar',
  'Peter Magyar',
  'Robert Hale Jr.',
  'Robert Hale',
  'The Port Authority',
  'Port Authority',
  'Experts',
  'U.S.',
];
const ROLES = ['mayor of Kelmar', 'Mayor of Kelmar', 'a lawyer', 'experts in tides'];
const UNNAMED = ['experts', 'Solen', 'the port workers', 'Roe'];
const IDS = ['a', 'b', 'c', 'd'];
const ASKED = [
  '',
  'jane roe',
  'roe',
  'ro',
  'solen mi',
  'exp',
  'the port',
  'mayor',
  'kelmar m',
  's',
];

const voice = fc.oneof(
  fc.record({
    name: fc.constantFrom(...NAMES),
    short: fc.boolean(),
    role: fc.option(fc.constantFrom(...ROLES), { nil: undefined }),
  }),
  fc.record({ mention: fc.constantFrom(...UNNAMED) }),
);
const happening = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      id: fc.constantFrom(...IDS),
      voices: fc.array(voice, { maxLength: 5 }),
    }),
  },
  fc.record({
    gone: fc.constantFrom(...IDS),
    as: fc.constantFrom('withheld' as const, 'forgotten' as const),
  }),
);

type Voice = typeof voice extends fc.Arbitrary<infer V> ? V : never;

function lineOf(one: Voice, at: number) {
  const said = `said pier ${at} was “shut.”`;
  const content = `pier ${at} was “shut.”`;
  if ('mention' in one) return { text: `${one.mention} ${said}`, by: one, content };
  const { name, short, role } = one;
  const mention = short ? (name.split(' ').at(-1) ?? name) : name;
  const text = `${name}, ${role ?? 'who'}, or ${mention}, ${said}`;
  return { text, by: { name, mention }, content, ...(role === undefined ? {} : { role }) };
}

function listOf(store: Store): readonly Listed[] {
  return knownSpeakers(store.lookedUp.voices.all());
}

describe('the list of speakers', () => {
  it('is what all voices make, whatever came and went', async () => {
    let edition = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 9 }), async (happenings) => {
        const store = storeIn(':memory:');
        const archive = await openArchive(store, miniSearchIndex());
        for (const [nth, one] of happenings.entries()) {
          if ('gone' in one) {
            if (one.as === 'forgotten') await archive.forget(one.gone, HAND);
            else await archive.add([{ id: one.gone, as: one.as }], { at: HAND.at, edition: 'e' });
          } else {
            const lines = one.voices.map(lineOf);
            await add(archive, page(one.id, {}, [`This is version ${nth}.`, ...lines]));
          }
          const listed = listOf(store);
          const own = store.lookedUp.whosWho.named('');
          expect(own).toEqual(listed.map(({ known, keys }) => ({ known, keys })));
        }
        const listed = listOf(store);
        for (const asked of ASKED) {
          const wanted = named(listed, asked).map(({ known }) => known);
          expect(await archive.speakers(asked)).toEqual(wanted);
          expect(await archive.speakers(asked, 2)).toEqual(wanted.slice(0, 2));
        }
        const before = store.lookedUp.whosWho.named('');
        store.lookedUp.list(`edition ${edition++}`);
        expect(store.lookedUp.whosWho.named('')).toEqual(before);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('is made anew by each edition of the code, once', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'verbatim-')), 'archive.db');
    const { lookedUp } = storeIn(path);
    expect(lookedUp.isListed()).toBe(false);
    lookedUp.list('first');
    expect(lookedUp.isListed()).toBe(true);
    // Whatever the list of the same edition has stays as it is.
    const db = new DatabaseSync(path);
    db.exec(`INSERT INTO speakers VALUES (1, 'Nora Vance', 3, '[]', '[]', 'nora vance')`);
    lookedUp.list('first');
    expect(lookedUp.whosWho.named('')).toHaveLength(1);
    lookedUp.list('second');
    expect(lookedUp.whosWho.named('')).toEqual([]);
  });
});
