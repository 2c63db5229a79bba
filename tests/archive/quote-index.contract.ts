import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type {
  CandidateQuery,
  Filters,
  IndexEntry,
  NewestQuery,
  QuoteIndex,
} from '../../src/archive/quote-index.ts';
import { lineOf, stemsOf } from '../../src/archive/words.ts';

/** States all that an adapter of the port must do, of a new and empty index each time. */
export function quoteIndexContract(open: () => QuoteIndex | Promise<QuoteIndex>): void {
  let index: QuoteIndex;
  beforeEach(async () => {
    index = await open();
  });

  const ask = async (query: Partial<CandidateQuery>) =>
    (await index.candidates({ ...NOTHING, ...query })).map(({ id }) => id);

  describe('an empty index', () => {
    it('offers nothing, has seen nothing, and is complete', async () => {
      expect(await ask({})).toEqual([]);
      expect(await ask({ must: ['ferri'], phrase: 'the ferry', fuzzy: ['fery'] })).toEqual([]);
      expect(await index.appliedSeq()).toBe(0);
      expect(await index.health()).toEqual({ complete: true, entries: 0 });
    });
  });

  describe('what goes in', () => {
    it('is there when upsert returns', async () => {
      await index.upsert([entry('a', 'The ferry sails at dawn.')], 3);
      expect(await ask({ must: ['ferri'] })).toEqual(['a']);
      expect(await index.appliedSeq()).toBe(3);
      expect((await index.health()).entries).toBe(1);
    });

    it('replaces what had its id, and leaves no word of it', async () => {
      await index.upsert([entry('a', 'The ferry sails.', { kind: 'direct' })], 1);
      await index.upsert([entry('a', 'The tram waits.', { kind: 'indirect' })], 2);
      expect(await ask({ must: ['ferri'] })).toEqual([]);
      expect(await ask({ must: ['tram'], filters: { kinds: ['indirect'] } })).toEqual(['a']);
      expect((await index.health()).entries).toBe(1);
    });

    it('replaces within one batch, the last one staying', async () => {
      await index.upsert([entry('a', 'A ferry.'), entry('a', 'A tram.')], 1);
      expect(await ask({})).toEqual(['a']);
      expect(await ask({ must: ['tram'] })).toEqual(['a']);
    });

    it('is gone when it is removed, and can come back', async () => {
      await index.upsert([entry('a', 'A ferry.'), entry('b', 'A ferry.')], 1);
      await index.remove(['a', 'never there'], 2);
      expect(await ask({ must: ['ferri'] })).toEqual(['b']);
      expect(await index.appliedSeq()).toBe(2);
      await index.upsert([entry('a', 'A ferry.')], 3);
      expect(await ask({ must: ['ferri'] })).toEqual(['a', 'b']);
    });

    it('counts a change of nothing, and never counts back', async () => {
      await index.upsert([], 7);
      await index.remove([], 5);
      expect(await index.appliedSeq()).toBe(7);
    });
  });

  describe('an entry', () => {
    it('is kept as it came in, its text as a line', async () => {
      const { text, ...rest } = entry('a', 'The “ferry” sails.', {
        kind: 'mixed',
        speakers: ['solen', 'solen @a'],
        outlets: ['harbour lamp', 'coast wire'],
        earliest: '2031-05-01',
      });
      await index.upsert([{ ...rest, text }, entry('b', '')], 1);
      expect(await index.entry('a')).toEqual({ ...rest, line: ' the ferry sails ' });
      expect(await index.entry('b')).toMatchObject({ id: 'b', latest: null, line: '  ' });
    });

    it('is that of the last change, or none', async () => {
      await index.upsert([entry('a', 'A ferry.'), entry('b', 'A ferry.')], 1);
      await index.upsert([entry('a', 'A tram.')], 2);
      await index.remove(['b'], 3);
      expect(await index.entry('a')).toMatchObject({ line: ' a tram ' });
      expect(await index.entry('b')).toBeUndefined();
      expect(await index.entry('never there')).toBeUndefined();
    });

    it('answers the same after many changes as it would after one', async () => {
      for (let seq = 1; seq <= 60; seq++) {
        const batch = Array.from({ length: 50 }, (_, at) => entry(`${at}`, `Ferry ${seq * at}.`));
        await index.upsert(batch, seq);
        await index.remove(['7', '8', '9'], seq);
      }
      expect(await index.health()).toEqual({ complete: true, entries: 47 });
      expect(await ask({ must: ['ferri'] })).toHaveLength(47);
      expect(await ask({ must: ['2940'] })).toEqual(['49']);
      expect(await ask({ must: ['49'] })).toEqual([]);
    });
  });

  describe('words', () => {
    beforeEach(() =>
      index.upsert(
        [
          entry('a', 'The harbour ferry sails at dawn, the mayor said.'),
          entry('b', 'The ferry company will not sell its harbour sheds.'),
          entry('c', 'A tram waits at the depot.'),
        ],
        1,
      ),
    );

    it.each<[string, Partial<CandidateQuery>, string[]]>([
      ['every stem demanded', { must: ['ferri', 'harbour'] }, ['a', 'b']],
      ['no statement without one of them', { must: ['ferri', 'tram'] }, []],
      ['any stem offered', { should: ['dawn', 'tram'] }, ['a', 'c']],
      [
        'any stem offered, of which one is enough',
        { should: ['dawn', 'tram'], fewest: 1 },
        ['a', 'c'],
      ],
      [
        'so many of the stems offered',
        { should: ['ferri', 'shed', 'dawn'], fewest: 2 },
        ['a', 'b'],
      ],
      ['all of the stems offered', { should: ['ferri', 'harbour', 'shed'], fewest: 3 }, ['b']],
      ['no more of them than there are', { should: ['ferri', 'harbour'], fewest: 3 }, []],
      [
        'so many offered, whatever a slip finds',
        { should: ['ferri', 'dawn'], fuzzy: ['harbor'], fewest: 2 },
        ['a'],
      ],
      ['a slip where nothing is offered', { fuzzy: ['harbor'], fewest: 2 }, ['a', 'b']],
      ['demanded stems whatever is offered', { must: ['ferri'], should: ['dawn'] }, ['a', 'b']],
      ['a word with a slip', { fuzzy: ['harbor'] }, ['a', 'b']],
      ['no word of three letters with a slip', { fuzzy: ['tra'] }, []],
      ['a phrase', { phrase: 'harbour ferry' }, ['a']],
      ['a phrase with words that no stem stands for', { phrase: 'sails at dawn the' }, ['a']],
      ['a phrase of stop words alone', { phrase: 'will not' }, ['b']],
      ['a phrase of stop words at the start', { phrase: 'a' }, ['c']],
      ['no phrase in another order', { phrase: 'ferry harbour' }, []],
      ['no phrase that ends within a word', { phrase: 'harbour ferr' }, []],
      ['a phrase and a stem', { phrase: 'the ferry', must: ['sell'] }, ['b']],
      ['nothing for a word that is nowhere', { must: ['zeppelin'] }, []],
    ])('finds %s', async (_, query, ids) => {
      expect((await ask(query)).toSorted()).toEqual(ids);
    });

    it('puts what holds more of the offered stems first', async () => {
      expect(await ask({ should: ['ferri', 'dawn', 'mayor'] })).toEqual(['a', 'b']);
    });

    it('scores higher what holds an offered stem beside the demanded one', async () => {
      expect((await ask({ must: ['harbour'], should: ['shed'] }))[0]).toBe('b');
    });

    it('gives at most as many as asked for, the best of them', async () => {
      expect(await ask({ should: ['ferri', 'dawn'], limit: 1 })).toEqual(['a']);
      expect(await ask({ limit: 0 })).toEqual([]);
    });
  });

  describe('filters', () => {
    beforeEach(() =>
      index.upsert(
        [
          entry('a', 'A ferry.', {
            kind: 'direct',
            speakers: ['mira solen'],
            outlets: ['harbour lamp', 'coast wire'],
            earliest: '2031-05-06',
            latest: '2031-05-06',
          }),
          entry('b', 'A ferry.', {
            kind: 'indirect',
            speakers: ['solen', 'solen @b'],
            outlets: ['daily tram'],
            earliest: '2031-05-01',
            latest: '2031-05-31',
          }),
          entry('c', 'A ferry.', { kind: 'narration' }),
        ],
        1,
      ),
    );

    it.each<[string, Filters, string[]]>([
      ['nothing', {}, ['a', 'b', 'c']],
      ['a kind', { kinds: ['direct'] }, ['a']],
      ['several kinds', { kinds: ['direct', 'narration'] }, ['a', 'c']],
      ['no kind at all', { kinds: [] }, []],
      ['a speaker by the whole key', { speakers: ['solen'] }, ['b']],
      ['a speaker by another key', { speakers: ['solen @b'] }, ['b']],
      ['either of two speakers', { speakers: ['mira solen', 'solen'] }, ['a', 'b']],
      ['an unknown speaker', { speakers: ['mira'] }, []],
      ['no speaker at all', { speakers: [] }, []],
      ['either of two outlets', { outlets: ['coast wire', 'daily tram'] }, ['a', 'b']],
      ['an unknown outlet', { outlets: ['lamp'] }, []],
      ['the day itself', { from: '2031-05-06', to: '2031-05-06' }, ['a', 'b', 'c']],
      ['days that touch only a longer stretch', { from: '2031-05-20' }, ['b', 'c']],
      ['days before', { to: '2031-05-05' }, ['b', 'c']],
      ['days long after, where only open ends reach', { from: '2040-01-01' }, ['c']],
      ['two things at once', { kinds: ['direct'], outlets: ['daily tram'] }, []],
    ])('keep to %s', async (_, filters, ids) => {
      expect(await ask({ filters })).toEqual(ids);
      expect(await ask({ filters, must: ['ferri'] })).toEqual(ids);
    });
  });

  it('gives the same order whatever order the entries came in', async () => {
    const entries = ['d', 'a', 'c', 'b'].map((id) => entry(id, 'The ferry sails.'));
    await index.upsert(entries, 1);
    expect(await ask({ must: ['ferri'] })).toEqual(['a', 'b', 'c', 'd']);
    expect(await ask({})).toEqual(['a', 'b', 'c', 'd']);
  });

  describe('what is newest', () => {
    const newest = async (query: Partial<NewestQuery>) =>
      index.newest({ must: [], filters: {}, limit: 100, ...query });
    beforeEach(async () => {
      await index.upsert([entry('b', 'A ferry. A ferry.'), entry('a', 'The ferry waits.')], 1);
      await index.upsert([entry('c', 'A tram waits.', { kind: 'narration' })], 2);
    });

    it.each<[string, Partial<NewestQuery>, string[]]>([
      ['all', {}, ['c', 'a', 'b']],
      ['those that hold a stem, each once', { must: ['ferri'] }, ['a', 'b']],
      ['those that hold every stem', { must: ['ferri', 'wait'] }, ['a']],
      ['those that pass', { filters: { kinds: ['direct'] } }, ['a', 'b']],
      ['as many as asked for', { must: ['wait'], limit: 1 }, ['c']],
      ['nothing of a stem that is nowhere', { must: ['zeppelin'] }, []],
      ['nothing where none is asked for', { limit: 0 }, []],
    ])('is %s', async (_, query, ids) => {
      expect(await newest(query)).toEqual(ids);
    });

    it('is what was put in again, and never what was taken out', async () => {
      await index.upsert([entry('b', 'A ferry.')], 3);
      expect(await newest({ must: ['ferri'] })).toEqual(['b', 'a']);
      await index.remove(['a'], 4);
      expect(await newest({ must: ['ferri'] })).toEqual(['b']);
    });
  });

  it.each(['__proto__', 'constructor', '', ' ', '*', '"', "' OR 1=1 --", '\u0000', '😀', '\ud800'])(
    'takes the word %j for a word',
    async (word) => {
      await index.upsert([entry('a', `A ferry ${word} sails.`), entry(word || 'b', word)], 1);
      for (const query of [{ must: [word] }, { should: [word] }, { fuzzy: [word] }]) {
        expect(await ask(query)).toBeInstanceOf(Array);
      }
      expect(await ask({ phrase: word })).toBeInstanceOf(Array);
      expect(await ask({ filters: { speakers: [word], outlets: [word] } })).toEqual([]);
    },
  );

  it('agrees with a plain filter', async () => {
    const words = ['ferry', 'tram', 'harbour', 'the', 'not', 'at'];
    const text = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((w) => w.join(' '));
    const some = (from: readonly string[]) => fc.subarray([...from], { maxLength: 2 });
    const kinds = ['direct', 'indirect', 'narration'] as const;
    const day = fc.constantFrom('2031-05-01', '2031-05-02', '2031-05-03');
    const entries = fc.array(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
        text,
        kind: fc.constantFrom(...kinds),
        speakers: some(['mira solen', 'the port']),
        outlets: some(['harbour lamp', 'daily tram']),
        earliest: fc.option(day),
        latest: fc.option(day),
      }),
      { maxLength: 8 },
    );
    const filters = fc.record(
      {
        kinds: fc.subarray([...kinds]),
        speakers: some(['mira solen', 'the port']),
        outlets: some(['harbour lamp', 'daily tram']),
        from: day,
        to: day,
      },
      { requiredKeys: [] },
    );
    const phrase = fc.option(text, { nil: undefined });
    await fc.assert(
      fc.asyncProperty(entries, filters, some(words), phrase, async (batch, filters, ask, line) => {
        const index = await open();
        await index.upsert(batch, 1);
        const must = ask.flatMap(stemsOf);
        const query = {
          ...NOTHING,
          must,
          filters,
          ...(line === undefined ? {} : { phrase: line }),
        };
        const found = (await index.candidates(query)).map(({ id }) => id);
        if (line === undefined) {
          expect((await index.newest(query)).toSorted()).toEqual(found.toSorted());
        }
        const kept = new Map(batch.map((entry) => [entry.id, entry]));
        expect(found.toSorted()).toEqual(
          [...kept.values()]
            .filter((entry) => plainlyPasses(entry, query))
            .map(({ id }) => id)
            .toSorted(),
        );
      }),
      { numRuns: 150 },
    );
  });
}

const NOTHING: CandidateQuery = { must: [], should: [], fuzzy: [], filters: {}, limit: 100 };

function entry(id: string, text: string, more: Partial<IndexEntry> = {}): IndexEntry {
  const open = { kind: 'direct', speakers: [], outlets: [], earliest: null, latest: null } as const;
  return { id, text, ...open, ...more };
}

function plainlyPasses(entry: IndexEntry, { must, phrase, filters }: CandidateQuery): boolean {
  const stems = stemsOf(entry.text);
  const { kinds, speakers, outlets, from, to } = filters;
  return (
    must.every((stem) => stems.includes(stem)) &&
    (phrase === undefined || lineOf(entry.text).includes(lineOf(phrase))) &&
    (!kinds || kinds.includes(entry.kind)) &&
    (!speakers || speakers.some((speaker) => entry.speakers.includes(speaker))) &&
    (!outlets || outlets.some((outlet) => entry.outlets.includes(outlet))) &&
    (!from || entry.latest === null || from <= entry.latest) &&
    (!to || entry.earliest === null || entry.earliest <= to)
  );
}
