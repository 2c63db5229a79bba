import type { Clock } from './clock.ts';
import type { Web } from './connect.ts';
import { type Answered, type Asking, type Fetched, fetchPage, type Turn } from './fetch-page.ts';
import { Pace } from './pace.ts';
import { Robots } from './robots.ts';

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
  const paced =
    (signal?: AbortSignal, own = 0): Turn =>
    async (url, ask) => {
      const wait = pace.waitFor(url.host);
      if (wait > LONGEST_WAIT) return leftAlone(url.host, wait);
      try {
        return await pace.at(url.host, () => noting(url.host, ask), {
          ...(signal ? { signal } : {}),
          pause: own,
        });
      } catch (error) {
        if (signal?.aborted) return { kind: 'failed', why: 'It was called off.' };
        throw error;
      }
    };
  const noting = async (host: string, ask: () => Promise<Answered>): Promise<Answered> => {
    const answered = await ask();
    if (answered.kind === 'failed' && answered.retryAfter !== undefined) {
      pace.hold(host, answered.retryAfter * 1000);
    }
    return answered;
  };
  const robots = new Robots({
    ask: (url, upTo) => fetchPage(url, { web, upTo, turn: paced() }),
    now: () => clock.now(),
    name: web.userAgent.split('/')[0] ?? '',
  });
  const permitted =
    (signal?: AbortSignal): Turn =>
    async (url, ask) => {
      const permission = await robots.permission(url);
      if (permission.kind === 'disallowed') return { kind: 'refused', why: permission.why };
      if (permission.kind === 'not-now') return { kind: 'failed', why: permission.why };
      return paced(signal, permission.pause * 1000)(url, ask);
    };
  return {
    page: (url, asking) => fetchPage(url, { ...asking, web, turn: permitted(asking?.signal) }),
    named: (url, asking) => fetchPage(url, { ...asking, web, turn: paced(asking?.signal) }),
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
