import type { Coverage, Remark, TimelineGroup, Withdrawal } from '../model/answer.ts';
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

export type TimelineSearch = Days & { readonly topic?: string; readonly speaker?: string };

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
   * of the same remark, whatever the words, speaker or days asked for. Near misses apart.
   */
  search(query: Search): Promise<{
    readonly remarks: readonly Remark[];
    readonly near: readonly Clipping[];
  }>;
  /**
   * Statements and narration on a topic or by a speaker, in order of time; each sentence once.
   * `leftOut` says how many less to the point were not listed.
   */
  timeline(query: TimelineSearch): Promise<{
    readonly groups: readonly TimelineGroup[];
    readonly leftOut: number;
  }>;
  /** The clipping with this quote id, from an older version too, which it says; or undefined. */
  clipping(id: string): Promise<Clipping | undefined>;
  /** How the article that this quote id is of was taken back by its outlet; undefined if it was not. */
  withdrawn(id: string): Promise<Withdrawal | undefined>;
  /**
   * The speakers that these words may mean: the exact name alone if there is one, else every name
   * or role that holds all the words. Empty: nobody. An empty string: all, most quoted first.
   */
  speakers(asked: string): Promise<readonly KnownSpeaker[]>;
  /** Outlets and credited agencies that these words may mean, in the same way. */
  outlets(asked: string): Promise<readonly string[]>;
  /** How much there is to search, and whether all of it answered. */
  coverage(): Promise<Coverage>;
}
