import { readFile } from 'node:fs/promises';
import { WALL_CLOCK } from '../intake/web/clock.ts';
import { openWeb, userAgentOf } from '../intake/web/connect.ts';
import { type Entry, type Feed, type Followed, follow } from '../intake/web/follow.ts';
import { type Guest, politely } from '../intake/web/polite.ts';
import { allowedFrom } from '../intake/web/reachable.ts';
import { type Parse, readPage } from '../intake/web/read-page.ts';
import { whatCame } from '../intake/web/with-page.ts';
import type { Incoming } from '../model/incoming.ts';
import type { Bell } from './bell.ts';
import { readRecords } from './read-records.ts';
import { type Delivery, type Desk, type Taken, takeIn } from './taking-in.ts';

/** What may be fetched beside the open web, and who is named to every site. */
export type WebSettings = { readonly allow: readonly string[]; readonly contact?: string };

/** Where pages and feeds are fetched, for one desk. */
export type Newsstand = {
  readonly desk: Desk;
  readonly guest: Guest;
  readonly parse: Parse;
  close(): Promise<void>;
};

/** A feed as the ledger keeps it: its state, and how often the page of a stub could not be had. */
type KeptFeed = Feed & {
  readonly missing?: Readonly<Record<string, number>>;
  /** Of stubs, by their ids, the hash that each had when its page was taken in. */
  readonly seen?: Readonly<Record<string, string>>;
};

/** A stub is taken in as it is after its page could not be had so often. */
const TRIES = 3;
/** Of so many stubs a feed's state has the hash. */
const SEEN = 2000;
/** The longest pause between two rounds, in milliseconds. */
const PAUSE = 60_000;

/** Opens the way to the web; `home` is the program's folder, whose version is told to sites. */
export async function openNewsstand(
  desk: Desk,
  home: URL,
  { allow, contact }: WebSettings,
): Promise<Newsstand> {
  // package.json is ours, and has a version.
  const { version } = JSON.parse(await readFile(new URL('package.json', home), 'utf8')) as {
    readonly version: string;
  };
  const web = openWeb({ allowed: allowedFrom(allow), userAgent: userAgentOf(version, contact) });
  return {
    desk,
    guest: politely(web, WALL_CLOCK),
    parse: (bytes, fileName) => desk.room.parse(bytes, fileName),
    close: () => web.agent.close(),
  };
}

/** What a page or a feed at an address gives, once. */
export async function fetchOnce(
  url: string,
  stand: Newsstand,
  signal: AbortSignal,
): Promise<Delivery> {
  const fetched = await stand.guest.named(url, { signal });
  const rejected = (why: string): Delivery => ({
    source: url,
    where: url,
    from: 'address',
    records: [{ kind: 'rejection', where: url, why }],
  });
  if (fetched.kind === 'not-modified') return rejected('Its server says that it has not changed.');
  if (fetched.kind !== 'page') return rejected(fetched.why);
  const records = await readPage(fetched, stand.parse);
  if ('why' in records) return rejected(records.why);
  const came: Incoming[] = [];
  for (const record of records) {
    came.push((await whatCame(record, url, { ...stand, signal })).record);
  }
  return deliveryOf(url, came, stand.desk);
}

/**
 * Follows the feeds in the ledger, round after round, until it is told to stop or there are none. Whoever
 * rings the bell, as one should who stops it, ends a pause between two rounds.
 */
export async function followFeeds(stand: Newsstand, telling: Telling, bell: Bell): Promise<void> {
  const { stop } = telling;
  while (!stop.aborted) {
    await followRound(stand, telling);
    const feeds = feedsOf(stand.desk);
    if (stop.aborted || feeds.length === 0) return;
    const next = Math.min(...feeds.map(({ nextAt }) => nextAt));
    await bell.heard(Math.min(Math.max(next - WALL_CLOCK.now(), 1000), PAUSE));
  }
}

type Telling = {
  readonly taken: (one: Taken) => void;
  readonly say: (line: string) => void;
  readonly stop: AbortSignal;
};

/** Looks at each feed in the ledger that is due, once. */
export async function followRound(
  { desk, guest, parse }: Newsstand,
  { taken, say, stop }: Telling,
): Promise<void> {
  const { ledger, catalogue, filing } = desk.folder.store;
  const feeds = feedsOf(desk);
  const seen = new Map(feeds.flatMap((feed) => Object.entries(feed.seen ?? {})));
  const following = {
    guest,
    parse,
    clock: WALL_CLOCK,
    chance: Math.random,
    // The page of a stub has other bytes than the stub: the feed's state has those of the stub.
    knows: ({ article, stubOf }: Entry) => {
      if (filing.refusal(article, 'by-itself') !== undefined) return true;
      return stubOf !== undefined && article.version === undefined
        ? seen.get(article.id) === article.sha256 && catalogue.knows(article.id)
        : catalogue.has(article);
    },
    signal: stop,
  };
  for await (const followed of follow(feeds, following)) {
    const before = feeds.find(({ url }) => url === followed.from);
    const kept = await fileRound(followed, before, { desk, taken, say }).catch((error: unknown) => {
      say(`${followed.from}: what it gave could not be kept: ${String(error)}`);
      return before;
    });
    desk.folder.store.transaction(() => {
      // Somebody may have ended it while it was looked at.
      if (!feedsOf(desk).some(({ url }) => url === followed.from)) return;
      if (followed.kind === 'ended' || followed.feed.url !== followed.from) {
        ledger.unfollow(followed.from);
      }
      if (kept) ledger.follow(kept.url, kept);
    });
  }
}

/** Files what a feed gave; its state to be kept, undefined for one that is gone. */
async function fileRound(
  followed: Followed,
  before: KeptFeed | undefined,
  { desk, taken, say }: { desk: Desk } & Omit<Telling, 'stop'>,
): Promise<KeptFeed | undefined> {
  if (followed.kind === 'ended') {
    say(`${followed.from} is followed no more: ${followed.why}`);
    return undefined;
  }
  if (followed.kind === 'failed') say(`${followed.from}: ${followed.why}`);
  if (followed.kind !== 'read') return followed.feed;
  const tries = before?.missing ?? {};
  const missing: Record<string, number> = {};
  const now: Incoming[] = [];
  const stubs: (readonly [string, string])[] = [];
  for (const { record, withoutPage, stub } of followed.came) {
    if (stub) stubs.push([stub.id, stub.sha256]);
    const id = record.kind === 'article' ? record.article.id : undefined;
    const tried = id === undefined ? 0 : (tries[id] ?? 0) + 1;
    if (id === undefined || withoutPage === undefined || tried >= TRIES) now.push(record);
    else {
      missing[id] = tried;
      say(`${id}: its page could not be had, and is asked for again: ${withoutPage}`);
    }
  }
  await takeIn(await deliveryOf(followed.from, now, desk), desk, taken);
  const seen = Object.fromEntries([...Object.entries(before?.seen ?? {}), ...stubs].slice(-SEEN));
  if (Object.keys(missing).length === 0) return { ...followed.feed, seen };
  // Without what it had, the feed is sent again, and with it the entries whose pages are missing.
  const { etag: _etag, lastModified: _modified, ...feed } = followed.feed;
  return { ...feed, seen, missing };
}

async function deliveryOf(
  source: string,
  records: readonly Incoming[],
  { room }: Desk,
): Promise<Delivery> {
  const read = await readRecords(records, source, room);
  return { source, where: source, from: 'address', records: read };
}

function feedsOf({ folder }: Desk): readonly KeptFeed[] {
  // The ledger gives back what was kept here.
  return folder.store.ledger.feeds().map(({ state }) => state as KeptFeed);
}
