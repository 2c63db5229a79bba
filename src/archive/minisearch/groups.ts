import type { CardIndex } from './card-index.ts';

export type Grouped = {
  /** For each group by its number, how often its cards have which stem; 0 is no group. */
  readonly groups: readonly ReadonlyMap<string, number>[];
  /** The number of each card's group; 0 for one that was not found. */
  readonly groupOf: Uint32Array;
  /** How many cards of the whole archive have each stem. */
  readonly holders: ReadonlyMap<string, number>;
};

/** The found cards in groups that score alike: equally long, with each stem equally often. */
export function grouped(
  found: readonly number[],
  stems: readonly string[],
  { cards, postings }: CardIndex,
): Grouped {
  const groups: ReadonlyMap<string, number>[] = [new Map()];
  const groupOf = new Uint32Array(cards.numbers);
  const holders = new Map<string, number>();
  const numbers = new Map<string, number>();

  function numberOf(group: string, times: () => ReadonlyMap<string, number>): number {
    const known = numbers.get(group);
    if (known !== undefined) return known;
    numbers.set(group, groups.length);
    return groups.push(times()) - 1;
  }

  for (const card of found) {
    groupOf[card] = numberOf(`${cards.lengthOf(card)} long`, () => new Map());
  }
  for (const stem of stems) {
    const list = postings.of(stem);
    let holding = 0;
    for (let at = 0, end = 0; at < list.length; at = end) {
      const card = list[at] ?? 0;
      while (list[end] === card) end++;
      if (cards.has(card)) holding++;
      const so = groupOf[card] ?? 0;
      if (so === 0) continue;
      const times = end - at;
      groupOf[card] = numberOf(`${so} and ${times} ${stem}`, () =>
        new Map(groups[so]).set(stem, times),
      );
    }
    holders.set(stem, holding);
  }
  return { groups, groupOf, holders };
}
