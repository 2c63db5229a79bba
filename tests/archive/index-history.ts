import fc from 'fast-check';
import type { CandidateQuery, IndexEntry, QuoteIndex } from '../../src/archive/quote-index.ts';
import { stemsOf } from '../../src/archive/words.ts';

/** What happens to an index. */
export type Change =
  | { readonly kind: 'upsert'; readonly batch: readonly IndexEntry[] }
  | { readonly kind: 'remove'; readonly ids: readonly string[] }
  | { readonly kind: 'save' };

const WORDS = ['ferry', 'ferries', 'ferrys', 'tram', 'trams', 'harbour', 'harbor', 'the', 'not'];
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', '', ' ', '__proto__', '12', '😀', '\ud800', '\u0000'];
const SPEAKERS = ['mira solen', 'the port', '__proto__', '\ud800'];
const KINDS = ['direct', 'mixed', 'indirect', 'narration'] as const;

const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' '));
const day = fc.constantFrom('2031-05-01', '2031-05-02', '2031-05-03');
const speakers = fc.subarray(SPEAKERS, { maxLength: 2 });
const stems = fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }).map((w) => w.flatMap(stemsOf));

const entry: fc.Arbitrary<IndexEntry> = fc.record({
  id: fc.constantFrom(...IDS),
  text,
  kind: fc.constantFrom(...KINDS),
  speakers,
  outlets: speakers,
  earliest: fc.option(day),
  latest: fc.option(day),
});

/** Any history of an index. */
export const history: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('upsert'), batch: fc.array(entry) }) },
    fc.record({ kind: fc.constant('remove'), ids: fc.subarray(IDS) }),
    fc.record({ kind: fc.constant('save') }),
  ),
  { maxLength: 8 },
);

/** Any question. */
export const question: fc.Arbitrary<CandidateQuery> = fc
  .record({
    must: stems,
    should: stems,
    fuzzy: fc.array(fc.constantFrom('ferri', 'fery', 'harbor', 'tram', 'zzz'), { maxLength: 2 }),
    phrase: fc.option(text, { nil: undefined }),
    filters: fc.record(
      { kinds: fc.subarray([...KINDS]), speakers, outlets: speakers, from: day, to: day },
      { requiredKeys: [] },
    ),
    limit: fc.constantFrom(100, 1),
  })
  .map(({ phrase, ...query }) => ({ ...query, ...(phrase === undefined ? {} : { phrase }) }));

/** What is left after a history, in the order it came in. */
export function leftBy(changes: readonly Change[]): readonly IndexEntry[] {
  const left = new Map<string, IndexEntry>();
  for (const change of changes) {
    if (change.kind === 'remove') for (const id of change.ids) left.delete(id);
    if (change.kind !== 'upsert') continue;
    for (const one of change.batch) {
      left.delete(one.id);
      left.set(one.id, one);
    }
  }
  return [...left.values()];
}

/** An index that went through a history; `save` gives the one to go on with. */
export async function thatWent<Index extends QuoteIndex>(
  changes: readonly Change[],
  start: Index,
  save: (index: Index, seq: number) => Promise<Index>,
): Promise<Index> {
  let index = start;
  for (const [seq, change] of changes.entries()) {
    if (change.kind === 'upsert') await index.upsert(change.batch, seq);
    else if (change.kind === 'remove') await index.remove(change.ids, seq);
    else index = await save(index, await index.appliedSeq());
  }
  return index;
}
