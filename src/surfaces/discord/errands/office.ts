import type { Rejection } from '../../../model/rejection.ts';
import type { SentFile } from '../interaction.ts';

/** What is to be taken in: a file that somebody sent, or what is at an address. */
export type Given =
  | { readonly kind: 'file'; readonly file: SentFile }
  | { readonly kind: 'link'; readonly url: string };

/** What came of one record. */
export type Taken = {
  readonly where: string;
  /** The article's id; null for what was turned away. */
  readonly id: string | null;
  readonly outcome:
    | { readonly kind: 'added' | 'changed' | 'older' | 'known' | 'withdrawn' }
    | { readonly kind: 'refused'; readonly why: string };
};

export type Feed = {
  readonly url: string;
  /** How often in a row it could not be had. */
  readonly failures: number;
  /** The instant in UTC of the next look; null where it is due. */
  readonly next: string | null;
};

/** What is in the archive, and what was done with it. Instants are in UTC. */
export type Status = {
  readonly articles: number;
  readonly statements: number;
  readonly superseded: number;
  readonly withdrawn: number;
  /** Hashes of what was forgotten. */
  readonly forgotten: number;
  readonly lastTaken: string | null;
  readonly feeds: readonly Feed[];
  /** How much was turned away, and of it the newest. */
  readonly turnedAway: number;
  readonly rejections: readonly (Rejection & { readonly at: string })[];
  /** Who did what, newest first. */
  readonly audited: readonly {
    readonly at: string;
    readonly who: string;
    readonly did: string;
    readonly what: string;
  }[];
};

/** What became of an article that was forgotten: the hashes that are left, and what has the same text. */
export type Forgotten = {
  readonly hashes: readonly string[];
  readonly sources: readonly string[];
  readonly alike: readonly string[];
};

/** PORT: what those who manage a server may do with the archive. `who` does it stands in its ledger. */
export interface Office {
  /** Whether the archive may be changed from here: one process alone may. */
  readonly writable: boolean;
  /** Takes in; `taken` hears of each record when it is kept. */
  add(given: Given, who: string, taken: (one: Taken) => void): Promise<void>;
  /** Where an article came from; empty where there is none of this id. */
  sourcesOf(id: string): readonly string[];
  /** Deletes an article in all its versions. */
  forget(id: string, who: string): Promise<Forgotten>;
  /** Articles of whose id or title this is a part, the newest first. */
  articles(
    typed: string,
    most: number,
  ): readonly { readonly id: string; readonly title: string | null }[];
  /** Follows a feed from now on; false where it was followed already. */
  follow(url: string, who: string): boolean;
  /** Follows it no more; false where it was not followed. */
  unfollow(url: string, who: string): boolean;
  status(): Status;
}
