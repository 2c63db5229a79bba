import { promisify } from 'node:util';
import { zstdCompress, zstdDecompress } from 'node:zlib';
import MiniSearch, { type AsPlainObject, type Options, type SearchOptions } from 'minisearch';
import { touches } from './days.ts';
import type {
  Candidate,
  CandidateQuery,
  Filters,
  IndexEntry,
  KeptEntry,
  QuoteIndex,
} from './quote-index.ts';
import { lineOf, stemsOf } from './words.ts';

/** An index in memory, which can be saved. */
export interface MiniSearchIndex extends QuoteIndex {
  /** All of it as bytes, from which `savedIndex` makes it again. */
  packed(): Promise<Uint8Array>;
}

/** An index in memory, by MiniSearch. It has no phrases: stems narrow, the folded line decides. */
export function miniSearchIndex(): MiniSearchIndex {
  return indexOver(new MiniSearch<IndexEntry>(OPTIONS), [], 0);
}

/**
 * The index that was saved after the change `seq`.
 * @throws when the bytes are none of an index
 */
export async function savedIndex(bytes: Uint8Array, seq: number): Promise<MiniSearchIndex> {
  // Whoever gives the bytes has held their hash against the one they were saved with.
  const saved = JSON.parse(String(await unpack(bytes))) as Saved;
  return indexOver(
    await MiniSearch.loadJSAsync<IndexEntry>(saved.engine, OPTIONS),
    saved.entries,
    seq,
  );
}

type Saved = { readonly engine: AsPlainObject; readonly entries: readonly [string, KeptEntry][] };

const pack = promisify(zstdCompress);
const unpack = promisify(zstdDecompress);

const OPTIONS: Options<IndexEntry> = {
  fields: ['text'],
  tokenize: (text) => [...stemsOf(text)],
  processTerm: (stem) => stem,
  searchOptions: { tokenize: (stems) => stems.split(' ').filter((stem) => stem !== '') },
};

function indexOver(
  engine: Engine,
  saved: readonly (readonly [string, KeptEntry])[],
  seq: number,
): MiniSearchIndex {
  const entries = new Map<string, KeptEntry>(saved);
  let applied = seq;

  function drop(id: string): void {
    if (entries.delete(id)) engine.discard(id);
  }

  return {
    async upsert(batch, seq) {
      for (const entry of batch) {
        drop(entry.id);
        engine.add(entry);
        const { text, ...rest } = entry;
        entries.set(entry.id, { ...rest, line: lineOf(text) });
      }
      applied = Math.max(applied, seq);
    },

    async remove(ids, seq) {
      for (const id of ids) drop(id);
      applied = Math.max(applied, seq);
    },

    async candidates(query) {
      const found: Candidate[] = [];
      for (const [id, score] of scored(engine, query) ?? [...entries.keys()].map(unscored)) {
        const entry = entries.get(id);
        if (entry && passes(entry, query.filters) && holds(entry, query.phrase)) {
          found.push({ id, score });
        }
      }
      found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
      return found.slice(0, Math.max(0, query.limit));
    },

    entry: async (id) => entries.get(id),
    appliedSeq: async () => applied,
    health: async () => ({ complete: true, entries: entries.size }),
    packed: () => pack(JSON.stringify({ engine: engine.toJSON(), entries: [...entries] })),
  };
}

type Engine = MiniSearch<IndexEntry>;

const unscored = (id: string) => [id, 0] as const;

/** Scores by id, or null where no stem narrows the search. */
function scored(engine: Engine, query: CandidateQuery): ReadonlyMap<string, number> | null {
  const { must, should, fuzzy, phrase } = query;
  const demanded = [...must, ...stemsOf(phrase ?? '')];
  const offered = new Map<string, number>();
  for (const found of [search(engine, should, {}), search(engine, fuzzy, { fuzzy: edits })]) {
    for (const [id, score] of found) offered.set(id, (offered.get(id) ?? 0) + score);
  }
  if (demanded.length === 0) {
    return phrase === undefined && should.length + fuzzy.length > 0 ? offered : null;
  }
  const held = search(engine, demanded, { combineWith: 'AND' });
  return new Map([...held].map(([id, score]) => [id, score + (offered.get(id) ?? 0)]));
}

function search(engine: Engine, stems: readonly string[], options: SearchOptions) {
  // MiniSearch types ids as any; ours are those of IndexEntry.
  const results = stems.length === 0 ? [] : engine.search(stems.join(' '), options);
  return new Map(results.map(({ id, score }) => [id as string, score]));
}

/** How far a word may be from one of the index: Levenshtein's distance. */
function edits(stem: string): number {
  if (stem.length < 4) return 0;
  return stem.length < 7 ? 1 : 2;
}

function passes(entry: KeptEntry, { kinds, speakers, outlets, ...days }: Filters): boolean {
  return (
    (kinds === undefined || kinds.includes(entry.kind)) &&
    (speakers === undefined || speakers.some((speaker) => entry.speakers.includes(speaker))) &&
    (outlets === undefined || outlets.some((outlet) => entry.outlets.includes(outlet))) &&
    touches(entry, days)
  );
}

function holds({ line }: KeptEntry, phrase: string | undefined): boolean {
  return phrase === undefined || line.includes(lineOf(phrase));
}
