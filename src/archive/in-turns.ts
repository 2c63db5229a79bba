import { Turns } from '../turns.ts';

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
