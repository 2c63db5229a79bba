import type { Clock } from './clock.ts';
import type { Web } from './connect.ts';
import { type Answered, type Asking, type Fetched, fetchPage, type Turn } from './fetch-page.ts';
import { Pace, type Waiting } from './pace.ts';
import { Robots } from './robots.ts';
import { unlessAborted } from './unless-aborted.ts';

/** Fetching as a guest: a host is asked for one thing at a time, and what it asks is kept. */
export type Guest = {
  /** A page that nobody named, but another page linked to: only if its robots.txt lets us. */
  page(url: string, asking?: Conditions): Promise<Fetched>;
  /** What a person has named, such as a feed. */
  named(url: string, asking?: Conditions): Promise<Fetched>;
};

export type Conditions = Pick<Asking, 'etag' | 'lastModified' | 'signal'>;

/** A host that asks to be left alone for longer than this, in milliseconds, is not waited for. */
const LONGEST_WAIT = 60_000;

/** Makes a guest of a way to the web; one for the whole program, so that all take turns. */
export function politely(web: Web, clock: Clock, pause?: number): Guest {
  const pace = new Pace(clock, pause);
  const noting = async (host: string, ask: () => Promise<Answered>): Promise<Answered> => {
    const answered = await ask();
    if (answered.kind === 'failed' && answered.retryAfter !== undefined) {
      pace.hold(host, answered.retryAfter * 1000);
    }
    return answered;
  };
  const paced =
    (waiting: Waiting = {}): Turn =>
    async ({ host }, ask) => {
      const wait = pace.waitFor(host);
      if (wait > LONGEST_WAIT) return leftAlone(host, wait);
      return pace.at(host, () => noting(host, ask), waiting);
    };
  const robots = new Robots({
    ask: (url, upTo) => fetchPage(url, { web, upTo, turn: paced() }),
    now: () => clock.now(),
    name: web.userAgent.split('/')[0] ?? '',
  });
  const permitted =
    (waiting: Waiting): Turn =>
    async (url, ask) => {
      const permission = await unlessAborted(robots.permission(url), waiting.signal);
      if (permission.kind === 'disallowed') return { kind: 'refused', why: permission.why };
      if (permission.kind === 'not-now') return { kind: 'failed', why: permission.why };
      return paced({ ...waiting, pause: permission.pause * 1000 })(url, ask);
    };
  return {
    page: (url, asking = {}) => fetchPage(url, { ...asking, web, turn: permitted(asking) }),
    named: (url, asking = {}) => fetchPage(url, { ...asking, web, turn: paced(asking) }),
  };
}

function leftAlone(host: string, milliseconds: number): Answered {
  const retryAfter = Math.ceil(milliseconds / 1000);
  return {
    kind: 'failed',
    why: `${host} asks not to be asked for ${retryAfter} seconds.`,
    retryAfter,
  };
}
