/** Nobody else waits longer than about this for a turn, in milliseconds. */
const TURN = 10;

/**
 * Turns between which everything else that the process does goes on: work that would take seconds, or
 * much that comes at once. Each task has its own.
 */
export class Turns {
  #began = performance.now();

  /** Lets the others go on, if this turn has lasted long enough. */
  async pause(): Promise<void> {
    if (performance.now() - this.#began < TURN) return;
    await new Promise((resolve) => setImmediate(resolve));
    this.#began = performance.now();
  }
}
