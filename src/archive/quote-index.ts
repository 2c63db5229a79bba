import type { StatementKind } from '../model/statement.ts';

/** What a search engine keeps of one statement. The text itself is never read back from it. */
export type IndexEntry = {
  readonly id: string;
  /** The sentences in full. */
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

export type Filters = {
  readonly kinds?: readonly StatementKind[];
  readonly speaker?: string;
  readonly outlet?: string;
  readonly from?: string;
  readonly to?: string;
};

/** Stems and phrases are made above the port, so that every engine sees the same words. */
export type CandidateQuery = {
  /** Stems that have to be there. */
  readonly must: readonly string[];
  /** Stems of which any may be there. */
  readonly should: readonly string[];
  /** Words that stand together in this order; found whatever the stems say. */
  readonly phrase?: string;
  /** Words that the index does not know: matched within a small edit distance. */
  readonly fuzzy: readonly string[];
  readonly filters: Filters;
  readonly limit: number;
};

export type Candidate = { readonly id: string; readonly score: number };

/** PORT: what a search engine must do. Its contract: tests/archive/quote-index.contract.ts. */
export interface QuoteIndex {
  /** Puts entries in, or replaces them; done when it returns. `seq` never goes back. */
  upsert(batch: readonly IndexEntry[], seq: number): Promise<void>;
  remove(ids: readonly string[], seq: number): Promise<void>;
  /** At most `limit` candidates, best first. Nothing asked but filters: all that pass them. */
  candidates(query: CandidateQuery): Promise<readonly Candidate[]>;
  /** The sequence number of the last change that is visible to `candidates`. */
  appliedSeq(): Promise<number>;
  /** `complete: false` reaches the person asking. */
  health(): Promise<{ readonly complete: boolean; readonly entries: number }>;
}
