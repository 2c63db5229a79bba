import type {
  Coverage,
  Holdings,
  Remark,
  Surroundings,
  TimelineGroup,
  Withdrawal,
} from '../model/answer.ts';
import type { Clipping } from '../model/clipping.ts';
import type { Attributed } from '../model/statement.ts';

/** Bounds on days, `YYYY-MM-DD`, both included. */
export type Days = { readonly from?: string; readonly to?: string };

export type Search = Days & {
  readonly words?: string;
  /** A `name` that `speakers` gave. */
  readonly speaker?: string;
  /** An outlet or a credited agency. */
  readonly outlet?: string;
  readonly kind?: Attributed['kind'];
};

export type TimelineSearch = Days & {
  readonly topic?: string;
  readonly speaker?: string;
  readonly outlet?: string;
};

/** Remarks that hold what was looked for, and statements that only come near it. */
export type Found = { readonly remarks: readonly Remark[]; readonly near: readonly Clipping[] };

/** Of how many statements something was found, where there were too many to look at. */
export type Bounded = Pick<Coverage, 'most'>;

/** One speaker over all articles: one person or body as far as full names agree. */
export type KnownSpeaker = {
  /**
   * The fullest name, or the words that stand for a speaker without one. No two are alike: where
   * words may mean different people in different articles, the article is added ("experts (article
   * port-1)").
   */
  readonly name: string;
  readonly roles: readonly string[];
  /** How many statements. */
  readonly statements: number;
};

/** What a command may ask. */
export interface Archive {
  /**
   * Attributed statements, best first; never narration. Beside each stands what other outlets have
   * of the same remark, whatever the words, speaker or days asked for. Near misses apart. Of too many
   * statements those that hold the words best are looked at; without words, those that came last.
   */
  search(query: Search): Promise<Found & Bounded>;
  /**
   * Statements and narration on a topic or by a speaker, in order of time; each sentence once.
   * `leftOut` says how many less to the point were not listed, of those that were looked at.
   */
  timeline(
    query: TimelineSearch,
  ): Promise<Bounded & { readonly groups: readonly TimelineGroup[]; readonly leftOut: number }>;
  /** The clipping with this quote id, from an older version too, which it says; or undefined. */
  clipping(id: string): Promise<Clipping | undefined>;
  /** How the article that this quote id is of was taken back by its outlet; undefined if it was not. */
  withdrawn(id: string): Promise<Withdrawal | undefined>;
  /** Whether the article that this quote id is of was deleted for good. */
  forgot(id: string): Promise<boolean>;
  /** The clipping with what other outlets have beside it, as `search` gives it; of an older version alone. */
  remark(id: string): Promise<Remark | undefined>;
  /** The same with the sentences around it in its article. */
  around(id: string): Promise<Surroundings | undefined>;
  /**
   * The attributed statements whose words stand in a text, such as a message that quotes an article,
   * or whose quote ids do; best first, at most five. Where words only resemble, near misses: three.
   */
  behind(text: string): Promise<Found>;
  /**
   * The speakers that these words may mean: the exact name alone if there is one, else every name
   * or role that holds all the words. Empty: nobody. An empty string: all. Most quoted first.
   */
  speakers(asked: string, most?: number): Promise<readonly KnownSpeaker[]>;
  /** Outlets and credited agencies that these words may mean, in the same way. */
  outlets(asked: string, most?: number): Promise<readonly string[]>;
  /**
   * Names that the articles hold and that hold the words typed, of the last of which a beginning is
   * enough; those that stand most often first. An empty string: any.
   */
  topics(typed: string, most: number): Promise<readonly string[]>;
  /**
   * Attributed statements whose id begins so, or whose words or speaker hold the words typed, in the
   * same way; of the article that came last first. An empty string: any.
   */
  recent(typed: string, most: number): Promise<readonly Clipping[]>;
  /** What there is in the archive. */
  sources(): Promise<Holdings>;
  /** How much there is to search, and whether all of it answered. */
  coverage(): Promise<Coverage>;
}
