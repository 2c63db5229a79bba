import { bytesOf, type Sent } from './attachment.ts';
import { beginFollowing, endFollowing, followedFeeds } from './feeds.ts';
import { forgetArticle, sourcesOf } from './forgetting.ts';
import type { Newsstand, WebSettings } from './newsstand.ts';
import { readRecords } from './read-records.ts';
import { standingOf } from './standing.ts';
import { type Delivery, type Desk, type Taken, takeIn } from './taking-in.ts';
import { Titles } from './titles.ts';

/** What is to be taken in: a file that somebody sent, or what is at an address. */
export type Given =
  | { readonly kind: 'file'; readonly file: Sent }
  | { readonly kind: 'link'; readonly url: string };

type Place = {
  /** The folder of the program. */
  readonly home: URL;
  readonly web: WebSettings;
  /** Hears when something came in. */
  readonly came: () => void;
  /** Hears when another feed is followed. */
  readonly followed: () => void;
};

/** So much of what was turned away, and of what was done, is told. */
const MOST = { rejections: 20, audited: 10 };

/** The archive for those who manage it from afar, each under a name of their own. To be closed at the end. */
export class Office {
  readonly #desk: Desk;
  readonly #place: Place;
  readonly #titles: Titles;
  readonly #closing = new AbortController();
  #stand: Promise<Newsstand> | undefined;

  constructor(desk: Desk, place: Place) {
    this.#desk = desk;
    this.#place = place;
    this.#titles = new Titles(desk.folder.store);
  }

  get writable(): boolean {
    return this.#desk.folder.writable;
  }

  /**
   * Takes in what is given; `taken` hears of each record when it is kept. The index is not saved: that
   * would keep others waiting, and after a stop in between it is made up for from the store.
   */
  async add(given: Given, who: string, taken: (one: Taken) => void): Promise<void> {
    const delivery = await (given.kind === 'file' ? this.#sent(given.file) : this.#at(given.url));
    await takeIn(delivery, { ...this.#desk, who }, (one) => {
      taken(one);
      this.#place.came();
    });
  }

  sourcesOf(id: string): readonly string[] {
    return sourcesOf(id, this.#desk);
  }

  forget(id: string, who: string): ReturnType<typeof forgetArticle> {
    return forgetArticle(id, { ...this.#desk, who });
  }

  articles(typed: string, most: number): ReturnType<Titles['holding']> {
    return this.#titles.holding(typed, most);
  }

  follow(url: string, who: string): boolean {
    const isNew = beginFollowing([url], { ...this.#desk, who }).length > 0;
    if (isNew) this.#place.followed();
    return isNew;
  }

  unfollow(url: string, who: string): boolean {
    const isKnown = followedFeeds(this.#desk).some((feed) => feed.url === url);
    if (isKnown) endFollowing([url], { ...this.#desk, who });
    return isKnown;
  }

  status(): ReturnType<typeof standingOf> {
    return standingOf(this.#desk, MOST);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await (await this.#stand)?.close();
  }

  async #sent(file: Sent): Promise<Delivery> {
    // The same name says little (“message.txt”), and the address of each file is its own.
    const source = file.url.replace(/[?#].*/, '');
    const where = file.name;
    const bytes = await bytesOf(file);
    const { room } = this.#desk;
    const records =
      'why' in bytes
        ? [{ kind: 'rejection', where, why: bytes.why } as const]
        : await readRecords(await room.parse(bytes, where), where, room);
    return { source, where, from: 'file', records };
  }

  async #at(url: string): Promise<Delivery> {
    const { fetchOnce, openNewsstand } = await import('./newsstand.ts'); // undici takes its time to load
    const { home, web } = this.#place;
    this.#stand ??= openNewsstand(this.#desk, home, web);
    return fetchOnce(url, await this.#stand, this.#closing.signal);
  }
}
