import { zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import { describe, expect, it } from 'vitest';
import { CardIndex } from '../../src/archive/minisearch/card-index.ts';
import { EMPTY } from '../../src/archive/minisearch/saved.ts';
import { type MiniSearchIndex, miniSearchIndex, savedIndex } from '../../src/archive/minisearch.ts';
import type { CandidateQuery, IndexEntry, QuoteIndex } from '../../src/archive/quote-index.ts';
import { lineOf, stemsOf } from '../../src/archive/words.ts';
import { history, leftBy, question, thatWent } from './index-history.ts';
import { quoteIndexContract } from './quote-index.contract.ts';

describe('the MiniSearch index', () => quoteIndexContract(miniSearchIndex));

describe('a MiniSearch index that was saved', () =>
  quoteIndexContract(async () => savedIndex(await miniSearchIndex().packed(), 0)));

describe('whatever came and went, and however often it was saved, the index', () => {
  const questions = fc.array(question, { minLength: 5, maxLength: 5 });

  it('answers like one made anew of what is left', () =>
    fc.assert(
      fc.asyncProperty(history, questions, async (changes, questions) => {
        const index = await thatWent(changes, miniSearchIndex(), saveAndOpen);
        const anew = miniSearchIndex();
        await anew.upsert(leftBy(changes), 1);
        for (const query of questions) {
          expect(await index.candidates(query)).toEqual(await anew.candidates(query));
        }
      }),
      { numRuns: 150 },
    ));

  it('scores alike whatever the filters leave', () =>
    fc.assert(
      fc.asyncProperty(history, questions, async (changes, questions) => {
        const index = await thatWent(changes, miniSearchIndex(), saveAndOpen);
        for (const query of questions) {
          const all = await index.candidates({ ...query, filters: {}, limit: 100 });
          expect(all).toEqual(expect.arrayContaining([...(await index.candidates(query))]));
        }
      }),
    ));

  it('has the entries that are left, and no others', () =>
    fc.assert(
      fc.asyncProperty(history, async (changes) => {
        const index = await thatWent(changes, miniSearchIndex(), saveAndOpen);
        const left = new Map(leftBy(changes).map((entry) => [entry.id, entry]));
        expect(await index.health()).toEqual({ complete: true, entries: left.size });
        for (const change of changes) {
          for (const { id } of change.kind === 'upsert' ? change.batch : []) {
            expect(await index.entry(id)).toEqual(keptOf(left.get(id)));
          }
        }
      }),
    ));

  it('scores as MiniSearch itself does', () =>
    fc.assert(
      fc.asyncProperty(history, questions, async (changes, questions) => {
        const index = await thatWent(changes, miniSearchIndex(), saveAndOpen);
        const engine = ordinary(leftBy(changes));
        for (const { must, should, fuzzy } of questions) {
          for (const words of [{ must }, { should }, { fuzzy }]) {
            if (Object.values(words).every(({ length }) => length === 0)) continue;
            const query = { ...NOTHING, ...words };
            expect(await index.candidates(query)).toEqual(searched(engine, query));
          }
        }
      }),
      { numRuns: 150 },
    ));
});

describe('the bytes of an index', () => {
  const some = async () => {
    const index = miniSearchIndex();
    await index.upsert([entry('a', 'The ferry sails.'), entry('b', 'A tram waits.')], 1);
    return index.packed();
  };

  it('are refused where they are cut short', async () => {
    const bytes = await some();
    for (let length = 0; length < bytes.length; length++) {
      await expect(savedIndex(bytes.subarray(0, length), 1)).rejects.toThrow();
    }
  });

  it('are refused, or read as they were, where one of them is another', async () => {
    const bytes = await some();
    for (const at of bytes.keys()) {
      const broken = bytes.with(at, (bytes[at] ?? 0) ^ 0x55);
      const entry = await savedIndex(broken, 1).then(
        (index) => index.entry('a'),
        () => 'refused',
      );
      if (entry !== 'refused') expect(entry).toMatchObject({ id: 'a', line: ' the ferry sails ' });
    }
  });

  it.each(['', '{}', 'Verbatim', '\0'.repeat(40), '\0'.repeat(400)])(
    'are refused where they are of something else: %j',
    async (text) => {
      await expect(savedIndex(Buffer.from(text), 1)).rejects.toThrow();
      await expect(savedIndex(zstdCompressSync(text), 1)).rejects.toThrow();
    },
  );
});

describe('cards', () => {
  it('that were taken out are not kept forever', () => {
    const index = new CardIndex(EMPTY);
    for (let round = 0; round < 40; round++) {
      for (let at = 0; at < 100; at++) index.put(entry(`${at}`, `Ferry ${round} of day ${at}`));
    }
    expect(index.cards.count).toBe(100);
    expect(index.cards.numbers).toBeLessThan(1300);
    expect(index.postings.of('ferri').length).toBeLessThan(1300);
  });
});

async function saveAndOpen(index: MiniSearchIndex, seq: number): Promise<MiniSearchIndex> {
  return savedIndex(await index.packed(), seq);
}

const NOTHING: CandidateQuery = { must: [], should: [], fuzzy: [], filters: {}, limit: 100 };

function entry(id: string, text: string): IndexEntry {
  const open = { kind: 'direct', speakers: [], outlets: [], earliest: null, latest: null } as const;
  return { id, text, ...open };
}

function keptOf(entry: IndexEntry | undefined): Awaited<ReturnType<QuoteIndex['entry']>> {
  if (entry === undefined) return undefined;
  const { text, ...rest } = entry;
  return { ...rest, line: lineOf(text) };
}

const OPTIONS: Options<IndexEntry> = {
  fields: ['text'],
  tokenize: (text) => [...stemsOf(text)],
  processTerm: (stem) => stem,
  searchOptions: { tokenize: (stems) => stems.split(' ') },
};

/**
 * MiniSearch with the entries, the stems in order and the average length without rounding errors:
 * in the last digit, both hang on the order in which entries came in.
 */
function ordinary(entries: readonly IndexEntry[]): MiniSearch<IndexEntry> {
  const engine = new MiniSearch(OPTIONS);
  engine.addAll(entries);
  const saved = engine.toJSON();
  const lengths = entries.map(({ text }) => new Set(stemsOf(text)).size);
  const average = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1);
  expect(saved.averageFieldLength[0] ?? 0).toBeCloseTo(average, 10);
  const index = saved.index.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return MiniSearch.loadJS({ ...saved, index, averageFieldLength: [average] }, OPTIONS);
}

function searched(engine: MiniSearch<IndexEntry>, { must, should, fuzzy }: CandidateQuery) {
  const edits = (stem: string) => (stem.length < 4 ? 0 : stem.length < 7 ? 1 : 2);
  const search = (stems: readonly string[], options: SearchOptions) =>
    stems.length === 0 ? [] : engine.search(stems.join(' '), options);
  return [
    ...search(must, { combineWith: 'AND' }),
    ...search(should, {}),
    ...search(fuzzy, { fuzzy: edits }),
  ]
    .map(({ id, score }) => ({ id: String(id), score }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
