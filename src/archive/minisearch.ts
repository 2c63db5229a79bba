import { CardIndex } from './minisearch/card-index.ts';
import { edits, scoring, type Words } from './minisearch/engine.ts';
import { EMPTY, packed, type Saved, unpacked } from './minisearch/saved.ts';
import type { Candidate, CandidateQuery, NewestQuery, QuoteIndex } from './quote-index.ts';
import { stemsOf } from './words.ts';

/** An index in memory, which can be saved. */
export interface MiniSearchIndex extends QuoteIndex {
  /** All of it as bytes, from which `savedIndex` makes it again. */
  packed(): Promise<Uint8Array>;
}

/** An index in memory: packed lists narrow a question down, MiniSearch scores what is found. */
export function miniSearchIndex(): MiniSearchIndex {
  return indexOver(EMPTY, 0);
}

/**
 * The index that was saved after the change `seq`.
 * @throws when the bytes are none of an index
 */
export async function savedIndex(bytes: Uint8Array, seq: number): Promise<MiniSearchIndex> {
  return indexOver(await unpacked(bytes), seq);
}

function indexOver(saved: Saved, seq: number): MiniSearchIndex {
  const index = new CardIndex(saved);
  let applied = seq;

  return {
    async upsert(batch, seq) {
      for (const entry of batch) index.put(entry);
      applied = Math.max(applied, seq);
    },

    async remove(ids, seq) {
      for (const id of ids) index.remove(id);
      applied = Math.max(applied, seq);
    },

    candidates: async (query) => candidatesIn(index, query),
    newest: async (query) => newestIn(index, query),
    entry: async (id) => index.cards.entry(id),
    appliedSeq: async () => applied,
    health: async () => ({ complete: true, entries: index.cards.count }),
    packed: () => packed(index.tidied()),
  };
}

function candidatesIn(index: CardIndex, query: CandidateQuery): readonly Candidate[] {
  const { cards } = index;
  const words = wordsIn(query, index);
  const found = holders(words, query, index).filter(cards.test(query.filters, query.phrase));
  const alike = Map.groupBy(found, scoring(found, words, index));
  const best: Candidate[] = [];
  for (const [score, ones] of [...alike].sort(([a], [b]) => b - a)) {
    // Only what is given is put in order: many may score alike.
    if (best.length >= query.limit) break;
    for (const id of ones.map((card) => cards.idOf(card)).sort()) best.push({ id, score });
  }
  return best.slice(0, Math.max(0, query.limit));
}

/** Looks no further back than it has to: of frequent words there are very many. */
function newestIn({ cards, postings }: CardIndex, query: NewestQuery): readonly string[] {
  const { must, filters, limit } = query;
  const passes = cards.test(filters, undefined);
  const ids: string[] = [];
  for (const card of must.length > 0 ? postings.newestWithAll(must) : cards.newest()) {
    if (ids.length >= limit) break;
    if (cards.has(card) && passes(card)) ids.push(cards.idOf(card));
  }
  return ids;
}

function wordsIn({ must, should, fuzzy, phrase }: CandidateQuery, { postings }: CardIndex): Words {
  const near = fuzzy.flatMap((word) => postings.near(word, edits(word)));
  return { must: [...must, ...stemsOf(phrase ?? '')], should, fuzzy, near };
}

/** The cards that hold the words, as far as stems tell; where none narrows the search, all. */
function holders(
  { must, should, fuzzy, near }: Words,
  { phrase, fewest }: CandidateQuery,
  { cards, postings }: CardIndex,
): readonly number[] {
  if (must.length > 0) return postings.withAll(must).filter((card) => cards.has(card));
  if (phrase !== undefined || should.length + fuzzy.length === 0) return cards.all();
  const isMost = fewest !== undefined && should.length > 0;
  const some = isMost
    ? postings.withSome(should, fewest)
    : postings.withSome([...should, ...near], 1);
  return some.filter((card) => cards.has(card));
}
