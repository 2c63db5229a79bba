import type { Clipping, DatedWords, Passage } from './clipping.ts';
import type { Rejection } from './rejection.ts';

/** How much was searched. */
export type Coverage = {
  readonly articles: number;
  /** Whether the search engine has all of them. */
  readonly complete: boolean;
  /** Of all statements that fit, only so many were looked at; left out where it was all. */
  readonly most?: number;
};

/** What was asked for, option by option, in the asker's words. */
export type LookedFor = readonly (readonly [option: string, words: string])[];

/**
 * The same remark as several outlets have it, side by side: one clipping when no other outlet
 * carries it. `differ` names what differs between them.
 */
export type Remark = {
  readonly clippings: readonly [Clipping, ...Clipping[]];
  readonly differ: readonly ('wording' | 'speaker' | 'date' | 'number')[];
};

/** Which date places an entry: the one in its words, the day of the saying, or none. */
export type DatedBy = 'sentence' | 'said' | 'none';

/** A remark or an event as one outlet or several tell it, and what places it in time. */
export type TimelineEntry = {
  readonly datedBy: DatedBy;
  /** Whether its first clipping does not name the topic, and only goes on about it. */
  readonly goesOn: boolean;
  readonly remark: Remark;
  /** The date that places each clipping of the remark, in their order; null where one has none. */
  readonly placed: readonly (DatedWords | null)[];
};

/** One day or stretch of time, and what is dated to it. */
export type TimelineGroup = {
  /** Null for what has no date. */
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly entries: readonly TimelineEntry[];
};

export const CITATION_STYLES = ['chat', 'ap', 'chicago', 'bibtex', 'csl-json', 'html'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** An article that its outlet took back, and the instant in UTC at which that was told. */
export type Withdrawal = {
  readonly articleId: string;
  readonly as: 'canceled' | 'withheld';
  readonly at: string;
};

/** What there is in the archive. Days are `YYYY-MM-DD`; those of publication as the pages state them. */
export type Holdings = {
  readonly articles: number;
  readonly statements: number;
  /** How many articles do not state when they were published. */
  readonly undated: number;
  /** The first and the last day of publication; null without any. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Those with most articles first; last, without a name, those that name none. */
  readonly outlets: readonly {
    readonly name: string | null;
    readonly articles: number;
    readonly earliest: string | null;
    readonly latest: string | null;
  }[];
  /** The instant in UTC at which an article last came in; null before the first. */
  readonly lastTaken: string | null;
  /** What was turned away and not put right since. */
  readonly rejections: {
    readonly count: number;
    /** At most five. */
    readonly newest: readonly (Rejection & { readonly at: string })[];
  };
};

/** A sentence that stands near a statement. */
export type NeighbouringSentence = Passage & {
  /** Whether only white space lies between this sentence and the one before it in the article. */
  readonly adjacent: boolean;
};

/** A statement between the sentences around it, in the order of reading; at most three a side. */
export type Surroundings = {
  readonly clipping: Clipping;
  readonly before: readonly NeighbouringSentence[];
  readonly after: readonly NeighbouringSentence[];
};

/** What a command answers. A renderer has a case for each kind. */
export type Answer =
  | {
      readonly kind: 'clippings';
      readonly lookedFor: LookedFor;
      readonly coverage: Coverage;
      readonly remarks: readonly Remark[];
      /** Whether each entry says why it is attributed so. */
      readonly explained: boolean;
      /** Near misses, shown under a heading of their own. */
      readonly near: readonly Clipping[];
    }
  | {
      readonly kind: 'timeline';
      readonly lookedFor: LookedFor;
      readonly coverage: Coverage;
      /** In order of time. */
      readonly groups: readonly TimelineGroup[];
      /** How many entries, less to the point, there were too many to list. */
      readonly leftOut: number;
    }
  | {
      readonly kind: 'citation';
      readonly style: CitationStyle;
      /** What is cited. */
      readonly clippings: readonly [Clipping, ...Clipping[]];
      /** Other statements that carry the words asked for. */
      readonly others: readonly Clipping[];
    }
  | {
      readonly kind: 'surroundings';
      readonly statements: readonly [Surroundings, ...Surroundings[]];
    }
  | ({ readonly kind: 'sources' } & Holdings)
  | ({ readonly kind: 'withdrawn' } & Withdrawal)
  | {
      readonly kind: 'deleted';
      /** The quote id of a statement whose article the archive was told to forget. */
      readonly quote: string;
    }
  | {
      readonly kind: 'several-speakers';
      readonly asked: string;
      readonly speakers: readonly {
        readonly name: string;
        readonly roles: readonly string[];
        readonly statements: number;
      }[];
    }
  | {
      readonly kind: 'nothing-found';
      readonly lookedFor: LookedFor;
      readonly coverage: Coverage;
      readonly explained: boolean;
      readonly near: readonly Clipping[];
    };
