import type { Totals } from '../archive/store/catalogue.ts';
import type { Audited } from '../archive/store/ledger.ts';
import type { Rejection } from '../model/rejection.ts';
import { type FollowedFeed, followedFeeds } from './feeds.ts';
import type { Desk } from './taking-in.ts';

/** How an archive stands. */
export type Standing = Totals & {
  readonly feeds: readonly FollowedFeed[];
  /** How much was turned away and not put right since, and of it the newest. */
  readonly turnedAway: number;
  readonly rejections: readonly (Rejection & { readonly at: string })[];
  /** Who did what, newest first. */
  readonly audited: readonly Audited[];
};

/** How an archive stands, with so much of what was turned away and of what was done. */
export function standingOf(
  desk: Pick<Desk, 'folder'>,
  most: { readonly rejections: number; readonly audited: number },
): Standing {
  const { catalogue, ledger } = desk.folder.store;
  return {
    ...catalogue.totals(),
    feeds: followedFeeds(desk),
    turnedAway: ledger.turnedAway(),
    rejections: ledger.rejections(most.rejections),
    audited: ledger.audited(most.audited),
  };
}
