import { type Asked, readAsked } from './asked.ts';
import { inTurns } from './in-turns.ts';
import type { CandidateQuery, Filters, QuoteIndex } from './quote-index.ts';
import { byRank, reportedOf, type Scored, type Weighed, weigh } from './relevance.ts';
import { contextKeys, type Filed, sentenceKeys } from './store/filed.ts';
import type { Store } from './store/store.ts';

/** So many statements are looked at for an answer: of more, whoever asks is told. */
export const MOST = 1000;
/** Near misses are looked for among so many, */
const NEAR_AMONG = 200;
/** and so many are shown. */
const MOST_NEAR = 5;

export type Shelves = { readonly index: QuoteIndex; readonly store: Store };

/**
 * Statements that hold the words, best first, and a few that only come near. A hit holds the stems
 * of all words in its sentences or the context before them, what is within quotation marks as a
 * phrase, and some of it in what is reported or in the words for the speaker: else the words are
 * the article's own. A near miss has half of the words, beside hits more than that; or, where the
 * archive knows none of them, a word like one of them. Punctuation alone finds nothing.
 */
export async function find(words: string, filters: Filters, shelves: Shelves) {
  const asked = readAsked(words);
  if (asked === null) return { hits: [], near: [], isAll: true };
  const { candidates, isAll } = await candidatesFor(asked, filters, shelves);
  const weighed = await inTurns(candidates, (candidate) => weigh(candidate, asked));
  const held = weighed.filter(({ isHit }) => isHit);
  const closest = await inTurns(held, (one) => (isClosest(one, asked, shelves.store) ? [one] : []));
  const hits = closest.flat();
  // Where a statement has all the words, none of them is unknown.
  const offered =
    asked.hasContent && candidates.length > 0
      ? { ...NOTHING, should: [...asked.whole.stems], filters, limit: NEAR_AMONG }
      : await offer(asked, filters, shelves.index);
  const half = asked.whole.stems.size / 2;
  const fewest = hits.length > 0 ? Math.floor(half) + 1 : Math.ceil(half);
  const close = await fetch({ ...offered, fewest }, shelves);
  const near = close
    .map((candidate) => weigh(candidate, asked))
    .filter(({ inSentences }) => offered.should.length === 0 || inSentences >= fewest);
  return { hits: hits.sort(byRank).map(({ filed }) => filed), near: nearest(near, hits), isAll };
}

/** The statements that pass the filters, in order of arrival; of too many those that came last. */
export async function list(filters: Filters, { index, store }: Shelves) {
  const ids = await index.newest({ must: [], filters, limit: MOST + 1 });
  const found = await read(ids.slice(0, MOST), store);
  const hits = found.map(({ filed }) => filed).sort((a, b) => a.order - b.order);
  return { hits, isAll: ids.length <= MOST };
}

/** What holds the words best; of too many, before all others what holds them together. */
async function candidatesFor(asked: Asked, filters: Filters, shelves: Shelves) {
  const query = { ...demand(asked), filters };
  const best = await fetchMost(query, shelves);
  if (best.isAll) return { candidates: best.found, isAll: true };
  const together = await fetchMost({ phrase: asked.whole.line, ...query }, shelves);
  const all = [...together.found, ...best.found];
  const byStatement = new Map(all.map((one) => [one.filed, one]));
  return { candidates: [...byStatement.values()].slice(0, MOST), isAll: false };
}

export const NOTHING = { must: [], should: [], fuzzy: [] } as const;

export function demand({
  whole,
  phrases,
  hasContent,
}: Asked): Omit<CandidateQuery, 'filters' | 'limit'> {
  const phrase = hasContent ? phrases[0] : whole;
  return {
    ...NOTHING,
    must: hasContent ? [...whole.stems] : [],
    ...(phrase ? { phrase: phrase.line } : {}),
  };
}

/** Whether nobody else in its sentences says more of it: in "A said x, though B said y", x is A's. */
function isClosest({ filed, inContent }: Weighed, asked: Asked, store: Store): boolean {
  return store
    .sharing(filed)
    .every((other) => other === filed || reportedOf(other, asked) <= inContent);
}

/** Any of the stems; only those that no statement has may be misspelt. */
async function offer({ whole, hasContent }: Asked, filters: Filters, index: QuoteIndex) {
  const should: string[] = [];
  const fuzzy: string[] = [];
  for (const stem of hasContent ? whole.stems : []) {
    const known = await index.newest({ must: [stem], filters: {}, limit: 1 });
    (known.length > 0 ? should : fuzzy).push(stem);
  }
  return { must: [], should, fuzzy, filters, limit: hasContent ? NEAR_AMONG : 0 };
}

/** The best, one for a sentence, and none for a sentence that has a hit or is but the context. */
function nearest(weighed: readonly Weighed[], hits: readonly Weighed[]): readonly Filed[] {
  const shown = new Set(hits.flatMap(({ filed }) => sentenceKeys(filed)));
  const near: Filed[] = [];
  for (const { filed } of [...weighed].sort(byRank)) {
    const isShown = [...sentenceKeys(filed), ...contextKeys(filed)].some((key) => shown.has(key));
    if (near.length >= MOST_NEAR || isShown) continue;
    for (const key of sentenceKeys(filed)) shown.add(key);
    near.push(filed);
  }
  return near;
}

/** So many are read from the store at once. */
const AT_ONCE = 200;

/** What the index offers, as far as the store has it: the one may be ahead of the other. */
export async function fetch(
  query: CandidateQuery,
  { index, store }: Shelves,
): Promise<readonly Scored[]> {
  const candidates = await index.candidates(query);
  const scores = new Map(candidates.map(({ id, score }) => [id, score]));
  const found = await read([...scores.keys()], store);
  return found.map(({ id, filed }) => ({ filed, score: scores.get(id) ?? 0 }));
}

/** The same, as many as are looked at, and whether there are no others. */
export async function fetchMost(query: Omit<CandidateQuery, 'limit'>, shelves: Shelves) {
  const found = await fetch({ ...query, limit: MOST + 1 }, shelves);
  return { found: found.slice(0, MOST), isAll: found.length <= MOST };
}

/** The statements of these ids in their order; those that are not answered from are left out. */
async function read(ids: readonly string[], store: Store) {
  const portions = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, at) =>
    ids.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
  const placed = await inTurns(portions, (portion) => store.placements(portion));
  const found = await inTurns(placed.flat(), ({ id, ...placement }) =>
    store.placed(placement).map((filed) => ({ id, filed })),
  );
  return found.flat();
}
