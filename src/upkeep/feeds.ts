import type { Desk } from './taking-in.ts';

/** A feed that is followed, and how its last rounds went. */
export type FollowedFeed = {
  readonly url: string;
  /** How often in a row it could not be had. */
  readonly failures: number;
  /** The instant in UTC of the next look; null where it is due. */
  readonly next: string | null;
};

/** The feeds that are followed. */
export function followedFeeds({ folder }: Pick<Desk, 'folder'>): readonly FollowedFeed[] {
  return folder.store.ledger.feeds().map(({ url, state }) => {
    // The state is kept by newsstand.ts; a feed that was never looked at is due at 0.
    const { failures, nextAt } = state as { readonly failures: number; readonly nextAt: number };
    return { url, failures, next: nextAt === 0 ? null : new Date(nextAt).toISOString() };
  });
}

/** Follows feeds from now on; those that were not followed yet. */
export function beginFollowing(urls: readonly string[], desk: Desk): readonly string[] {
  const known = new Set(followedFeeds(desk).map(({ url }) => url));
  const fresh = urls.filter((url) => !known.has(url));
  noted(fresh, 'followed', desk, (url) =>
    desk.folder.store.ledger.follow(url, { url, failures: 0, nextAt: 0 }),
  );
  return fresh;
}

/** Follows feeds no more. */
export function endFollowing(urls: readonly string[], desk: Desk): void {
  noted(urls, 'unfollowed', desk, (url) => desk.folder.store.ledger.unfollow(url));
}

function noted(
  urls: readonly string[],
  did: string,
  { folder, who, now }: Desk,
  change: (url: string) => void,
): void {
  const at = now();
  folder.store.transaction(() => {
    for (const url of urls) {
      change(url);
      folder.store.ledger.audit({ at, who, did, what: url });
    }
  });
}
