import type { Clock } from './clock.ts';
import { unlessAborted } from './unless-aborted.ts';

/** Between two requests to one host, in milliseconds, unless its robots.txt asks for more. */
const PAUSE = 1000;

/** The rests between requests: one at a time to a host, other hosts beside it. */
export class Pace {
  readonly #clock: Clock;
  readonly #pause: number;
  readonly #last = new Map<string, Promise<void>>();
  /** When a host may be asked next. */
  readonly #nextAt = new Map<string, number>();

  constructor(clock: Clock, pause = PAUSE) {
    this.#clock = clock;
    this.#pause = pause;
  }

  /**
   * Does a thing when it is its turn at a host, and holds the next back for a while after.
   * @throws when the signal is aborted before its turn; the next then moves up.
   */
  async at<Done>(host: string, ask: () => Promise<Done>, waiting: Waiting = {}): Promise<Done> {
    const before = this.#last.get(host) ?? Promise.resolve();
    const done = Promise.withResolvers<void>();
    const mine = before.then(() => done.promise);
    this.#last.set(host, mine);
    try {
      await unlessAborted(before, waiting.signal);
      await this.#clock.sleep(this.waitFor(host), waiting.signal);
      try {
        return await ask();
      } finally {
        this.hold(host, Math.max(this.#pause, waiting.pause ?? 0));
      }
    } finally {
      done.resolve();
      if (this.#last.get(host) === mine) this.#last.delete(host);
    }
  }

  /** Holds every request to a host back for so many milliseconds from now. */
  hold(host: string, milliseconds: number): void {
    const until = this.#clock.now() + milliseconds;
    this.#nextAt.set(host, Math.max(until, this.#nextAt.get(host) ?? 0));
  }

  /** How long a host is not to be asked yet, in milliseconds. */
  waitFor(host: string): number {
    return Math.max(0, (this.#nextAt.get(host) ?? 0) - this.#clock.now());
  }
}

/** How a turn is waited for. */
export type Waiting = {
  readonly signal?: AbortSignal;
  /** The host's own pause in milliseconds; a longer one than ours counts. */
  readonly pause?: number;
};
