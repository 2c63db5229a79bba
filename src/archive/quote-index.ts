import type { StatementKind } from '../model/statement.ts';

/** What a search engine keeps of one statement. The text itself is never read back from it. */
export type IndexEntry = {
  readonly id: string;
  /** The sentences in full, after the context sentence if there is one. */
  readonly text: string;
  readonly kind: StatementKind;
  /** Folded names that this statement may be found under; empty for narration. */
  readonly speakers: readonly string[];
  /** Folded names of the outlet and of the agencies credited. */
  readonly outlets: readonly string[];
  /** The days it may have been said on, `YYYY-MM-DD`; null where open. */
  readonly earliest: string | null;
  readonly latest: string | null;
};

/** An entry without its text, but for the words in it: `lineOf` of the text. */
export type KeptEntry = Omit<IndexEntry, 'text'> & { readonly line: string };

/** Each that is there has to hold. */
export type Filters = {
  readonly kinds?: readonly StatementKind[];
  /** Any of these. */
  readonly speakers?: readonly string[];
  /** Any of these. */
  readonly outlets?: readonly string[];
  readonly from?: string;
  readonly to?: string;
};

/**
 * Stems are those of `stemsOf` in words.ts, so that every engine sees the same words. What is in
 * `must` and `phrase` has to be there, and then `should` and `fuzzy` only lift the score; without
 * either, one of `should` or `fuzzy` has to be there.
 */
export type CandidateQuery = {
  readonly must: readonly string[];
  readonly should: readonly string[];
  /** Where `should` has any stems, so many of them have to be there, instead of one or a fuzzy one. */
  readonly fewest?: number;
  /** Words that stand together in this order, folded as `lineOf` does, stop words and all. */
  readonly phrase?: string;
  /** Stems that the index does not know: matched within an edit or two. */
  readonly fuzzy: readonly string[];
  readonly filters: Filters;
  readonly limit: number;
};

/** What is asked for by when it went in. */
export type NewestQuery = Pick<CandidateQuery, 'must' | 'filters' | 'limit'>;

export type Candidate = { readonly id: string; readonly score: number };

/** PORT: what a search engine must do. Its contract: tests/archive/quote-index.contract.ts. */
export interface QuoteIndex {
  /** Puts entries in, or replaces them; done when it returns. `seq` never goes back. */
  upsert(batch: readonly IndexEntry[], seq: number): Promise<void>;
  /** Takes entries out; an id that is not there is no fault. */
  remove(ids: readonly string[], seq: number): Promise<void>;
  /** At most `limit` candidates, best first, then by id. Nothing asked but filters: all that pass. */
  candidates(query: CandidateQuery): Promise<readonly Candidate[]>;
  /** At most `limit` ids of those that hold all stems and pass; what went in last comes first. */
  newest(query: NewestQuery): Promise<readonly string[]>;
  /** What it keeps of a statement, to be held against the store; undefined where it has none. */
  entry(id: string): Promise<KeptEntry | undefined>;
  /** The sequence number of the last change that is visible to `candidates`; 0 before the first. */
  appliedSeq(): Promise<number>;
  /** `complete: false` reaches the person asking. */
  health(): Promise<{ readonly complete: boolean; readonly entries: number }>;
}
