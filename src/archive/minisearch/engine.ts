import MiniSearch, { type AsPlainObject, type Options, type SearchOptions } from 'minisearch';
import type { CardIndex } from './card-index.ts';
import { type Grouped, grouped } from './groups.ts';

/** The words of a question. */
export type Words = {
  readonly must: readonly string[];
  readonly should: readonly string[];
  readonly fuzzy: readonly string[];
  /** The stems that are like those in `fuzzy`. */
  readonly near: readonly string[];
};

/**
 * How well each of the found cards holds the words: the scores of MiniSearch, by an engine made for
 * this question. Cards that are alike score alike, so that it has a document for each group of them.
 */
export function scoring(
  found: readonly number[],
  { must, should, fuzzy, near }: Words,
  index: CardIndex,
): (card: number) => number {
  // Sorted, so that a score is added up in the same order whatever came and went before.
  const stems = [...new Set([...must, ...should, ...near])].sort();
  if (stems.length === 0 || found.length === 0) return () => 0;
  const among = grouped(found, stems, index);
  const engine = engineOf(among, found, index);
  const boostDocument = (number: number) => (number < among.groups.length ? 1 : 0);
  const scores = (words: readonly string[], options: SearchOptions) =>
    new Map(
      engine
        .search(words.join(' '), { ...options, boostDocument })
        .map(({ id, score }) => [id as number, score] as const), // an id is any to MiniSearch
    );
  const held = scores(must, { combineWith: 'AND' });
  const offered = scores(should, {});
  const alike = scores(fuzzy, { fuzzy: edits });
  return (card) => {
    const group = among.groupOf[card] ?? 0;
    return (held.get(group) ?? 0) + (offered.get(group) ?? 0) + (alike.get(group) ?? 0);
  };
}

/** How far a word may be from one of the index: Levenshtein's distance. */
export function edits(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 7 ? 1 : 2;
}

const OPTIONS: Options<{ readonly id: number }> = {
  fields: ['text'],
  tokenize: (stems) => stems.split(' ').filter((stem) => stem !== ''),
  processTerm: (stem) => stem,
};

/**
 * An engine of the groups, in the shape that MiniSearch saves. It weighs a stem by how many of its
 * documents have it, which has to be how many cards of the archive do: documents beyond the groups
 * fill that number up, and are boosted to nothing in the search.
 */
function engineOf(
  { groups, groupOf, holders }: Grouped,
  found: readonly number[],
  { cards }: CardIndex,
): MiniSearch {
  const documentIds: Record<number, number> = {};
  const fieldLength: Record<number, number[]> = {};
  for (const card of found) {
    const number = groupOf[card] ?? 0;
    documentIds[number] = number;
    fieldLength[number] = [cards.lengthOf(card)];
  }
  const inUse = Object.values(documentIds);
  const index = Array.from(holders, ([stem, count]): AsPlainObject['index'][number] => {
    const times: Record<number, number> = {};
    let missing = count;
    for (const number of inUse) {
      const often = groups[number]?.get(stem);
      if (often === undefined) continue;
      times[number] = often;
      missing--;
    }
    for (let number = groups.length; missing > 0; number++, missing--) {
      documentIds[number] = number;
      times[number] = 1;
    }
    return [stem, { 0: times }];
  });
  return MiniSearch.loadJS(
    {
      documentCount: cards.count,
      nextId: cards.numbers,
      documentIds,
      fieldIds: { text: 0 },
      fieldLength,
      // Of what is there now. MiniSearch's own goes on from number to number and keeps the rounding
      // errors of all that came and went, by which equal archives would differ in the last digit.
      averageFieldLength: [cards.averageLength],
      storedFields: {},
      dirtCount: 0,
      index,
      serializationVersion: 2,
    },
    OPTIONS,
  );
}
