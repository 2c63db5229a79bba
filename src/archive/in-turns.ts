/** Nobody else waits longer than about this for a turn, in milliseconds. */
const TURN = 10;

/**
 * Turns between which everything else that the process does goes on: a question that many statements
 * answer may take seconds. Each task has its own.
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

/** What each of a list gives, in its order, in as many turns as that takes. */
export async function inTurns<T, R>(
  list: readonly T[],
  each: (one: T) => R,
): Promise<readonly R[]> {
  const turns = new Turns();
  const all: R[] = [];
  for (const one of list) {
    all.push(each(one));
    if (all.length % CHECKED === 0) await turns.pause();
  }
  return all;
}

/** To look at the clock after each takes longer than most of what is done here. */
const CHECKED = 4;
