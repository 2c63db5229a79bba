import type { Span } from '../model/article.ts';

/** Those of a list in the order of their places, none nested, that share a character with a span. */
export function overlapping<T extends Span>(
  sorted: readonly T[],
  { start, end }: Span,
): readonly T[] {
  const from = firstWhere(sorted, (one) => one.end > start);
  let to = from;
  while ((sorted[to]?.start ?? end) < end) to++;
  return sorted.slice(from, to);
}

/** Those of a list that start within a span, the list being in the order of `startOf`. */
export function startingIn<T>(
  sorted: readonly T[],
  { start, end }: Span,
  startOf: (one: T) => number,
): readonly T[] {
  const from = firstWhere(sorted, (one) => startOf(one) >= start);
  return sorted.slice(
    from,
    firstWhere(sorted, (one) => startOf(one) >= end),
  );
}

/** The first position of a list from which on something holds; its length when nowhere. */
export function firstWhere<T>(sorted: readonly T[], holds: (one: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] as T))
      high = middle; // middle < length
    else low = middle + 1;
  }
  return low;
}
