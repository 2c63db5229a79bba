import type { Span } from './article.ts';

/** The finest unit a date is known to. `none`: no calendar date at all. */
export type Precision =
  | 'time'
  | 'day'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'interval'
  | 'none';

/**
 * Where a date comes from: `stated` in full, `relative` words counted from the anchor date,
 * `inferred` from another sentence of the article, the `publication` date, or `unknown`.
 */
export type Basis = 'stated' | 'relative' | 'inferred' | 'publication' | 'unknown';

/** What is odd about a date. A flag is shown; it never changes what the source wrote. */
export type DateFlag =
  | 'weekday-date-conflict'
  | 'off-by-one'
  | 'date-after-publication'
  | 'order-ambiguous';

/** A date as far as it is known, as EDTF (ISO 8601-2) and as the days it may be. */
export type When = {
  /** The article's own words for it; absent when no words of this article state it. */
  readonly span?: Span;
  /** Null when no calendar date is known. */
  readonly edtf: string | null;
  /** First possible day, `YYYY-MM-DD`; null when open or unknown. */
  readonly earliest: string | null;
  /** Last possible day, `YYYY-MM-DD`; null when open or unknown. */
  readonly latest: string | null;
  /** Of several possible days the one that other evidence supports; orders, never overwrites. */
  readonly preferred?: string;
  readonly precision: Precision;
  readonly basis: Basis;
  readonly flags: readonly DateFlag[];
};

/** A time expression in the text, in TIMEX3 terms beside the calendar's. */
export type TimeExpression = When & {
  readonly span: Span;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value, such as `2023-03-30`, `P13M`, `PAST_REF`. */
  readonly value: string;
  /** TIMEX3 modifier, such as `START`, `END`, `APPROX`, `BEFORE`, `MORE_THAN`. */
  readonly mod?: string;
  /** The two ends of a range ("from March to May"), as they stand in it. */
  readonly parts?: readonly [TimeExpression, TimeExpression];
};

/** The date nobody stated. */
export const UNKNOWN_WHEN: When = {
  edtf: null,
  earliest: null,
  latest: null,
  precision: 'none',
  basis: 'unknown',
  flags: [],
};
