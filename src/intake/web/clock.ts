import { setTimeout } from 'node:timers/promises';

/** What time it is, in milliseconds since 1970, and how to let some pass. */
export interface Clock {
  now(): number;
  /** Rejects when the signal is aborted before. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** The clock on the wall. */
export const WALL_CLOCK: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    setTimeout(milliseconds, undefined, { ...(signal ? { signal } : {}) }),
};
