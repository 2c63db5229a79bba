import type { Incoming } from '../../model/incoming.ts';
import type { Clock } from './clock.ts';
import type { Failed, Page } from './fetch-page.ts';
import { readPage } from './read-page.ts';
import { type Came, type Reading, whatCame } from './with-page.ts';

/** A feed that is followed, as it was left the last time. */
export type Feed = {
  readonly url: string;
  readonly etag?: string;
  readonly lastModified?: string;
  /** How often in a row it could not be had. */
  readonly failures: number;
  /** When it is due again, in milliseconds since 1970; 0 for one that is new. */
  readonly nextAt: number;
};

/** What a round made of one feed: its new state, and what came in. `from` is its old address. */
export type Followed =
  | {
      readonly kind: 'read';
      readonly from: string;
      readonly feed: Feed;
      readonly came: readonly Came[];
    }
  | { readonly kind: 'unchanged'; readonly from: string; readonly feed: Feed }
  | { readonly kind: 'failed'; readonly from: string; readonly feed: Feed; readonly why: string }
  /** It is gone for good, and not to be asked for again. */
  | { readonly kind: 'ended'; readonly from: string; readonly why: string };

/** An article as a feed gives it, or its stub. */
export type Entry = Extract<Incoming, { kind: 'article' }>;

/** What following needs of the world. */
export type Following = Reading & {
  readonly clock: Pick<Clock, 'now'>;
  /** A number from 0 to 1 by chance, so that feeds that failed together do not come back together. */
  readonly chance: () => number;
  /** Whether an entry is had already as the feed has it now; its page is then left alone. */
  readonly knows: (entry: Entry) => boolean;
  /** From one look at a feed to the next, in milliseconds. */
  readonly every?: number;
};

/**
 * One round through the feeds that are due, side by side; each is given when it is done. Of a round
 * that is called off nothing more is given, so that what was cut short comes in the next.
 */
export async function* follow(
  feeds: readonly Feed[],
  following: Following,
): AsyncGenerator<Followed, void> {
  const due = feeds.filter(({ nextAt }) => nextAt <= following.clock.now());
  const running = new Map<Feed, Promise<readonly [Feed, Followed]>>();
  while (due.length + running.size > 0) {
    for (const feed of due.splice(0, AT_ONCE - running.size)) {
      const round = followOne(feed, following);
      running.set(
        feed,
        round.then((followed) => [feed, followed] as const),
      );
    }
    const [feed, followed] = await Promise.race(running.values());
    running.delete(feed);
    if (following.signal?.aborted) return;
    yield followed;
  }
}

/** This many feeds are read at a time. */
const AT_ONCE = 8;
const QUARTER_HOUR = 900_000;
const DAY = 86_400_000;

async function followOne(feed: Feed, following: Following): Promise<Followed> {
  const { url: from, etag, lastModified } = feed;
  const { guest, clock, every = QUARTER_HOUR } = following;
  const fetched = await guest.named(from, {
    ...(etag ? { etag } : {}),
    ...(lastModified ? { lastModified } : {}),
    ...(following.signal ? { signal: following.signal } : {}),
  });
  if (fetched.kind === 'gone') return { kind: 'ended', from, why: fetched.why };
  if (fetched.kind === 'failed' || fetched.kind === 'refused')
    return failed(feed, fetched, following);
  const rested = { url: fetched.movedTo ?? from, failures: 0, nextAt: clock.now() + every };
  if (fetched.kind === 'not-modified')
    return { kind: 'unchanged', from, feed: { ...feed, ...rested } };
  const records = await readPage(fetched, following.parse);
  if ('why' in records) return failed(feed, records, following);
  const came: Came[] = [];
  for (const record of records) {
    const isKnown = record.kind === 'article' && following.knows(record);
    if (!isKnown) came.push(await whatCame(record, fetched.url, following));
  }
  return { kind: 'read', from, came, feed: { ...rested, ...conditionsOf(fetched) } };
}

/** Twice as long after each failure, up to a day; never sooner than its server says. */
function failed(
  feed: Feed,
  { why, retryAfter = 0 }: Pick<Failed, 'why' | 'retryAfter'>,
  { clock, chance, every = QUARTER_HOUR }: Following,
): Followed {
  const failures = feed.failures + 1;
  const wait = Math.min(every * 2 ** failures, DAY) * (1 + SPREAD * chance());
  const nextAt = clock.now() + Math.max(Math.round(wait), retryAfter * 1000);
  return { kind: 'failed', from: feed.url, feed: { ...feed, failures, nextAt }, why };
}

/** How far chance spreads those that wait as long. */
const SPREAD = 0.2;

function conditionsOf({ etag, lastModified }: Page): Pick<Feed, 'etag' | 'lastModified'> {
  return { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
}
