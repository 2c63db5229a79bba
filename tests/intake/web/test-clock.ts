import type { Clock } from '../../../src/intake/web/clock.ts';

/** A clock on which time passes only when somebody sleeps, and then at once. */
export class TestClock implements Clock {
  /** Every sleep so far, in milliseconds. */
  readonly slept: number[] = [];
  #now = Date.UTC(2031, 2, 3, 9);

  now(): number {
    return this.#now;
  }

  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    if (milliseconds > 0) this.slept.push(milliseconds);
    this.pass(milliseconds);
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
  }
}
