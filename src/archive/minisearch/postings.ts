import SearchableMap from 'minisearch/SearchableMap';
import { Numbers } from './numbers.ts';

export type SavedPostings = {
  readonly stems: readonly string[];
  /** For each stem, how many of `cards` are its own; they follow one another. */
  readonly counts: Uint32Array;
  readonly cards: Uint32Array;
};

/**
 * Where each stem stands: the numbers of its cards, rising, a number as often as the stem stands on
 * that card. Cards that were taken out stay until `only` leaves them behind.
 */
export class Postings {
  readonly #lists = new Map<string, Numbers>();
  /** Made when a word is first misspelt. */
  #spellings: SearchableMap<true> | undefined;

  constructor({ stems, counts, cards }: SavedPostings) {
    let end = 0;
    for (const [at, stem] of stems.entries()) {
      const start = end;
      end += counts[at] ?? 0;
      this.#lists.set(stem, new Numbers(cards.subarray(start, end)));
    }
  }

  /** `card` is higher than all before. */
  add(card: number, stems: readonly string[]): void {
    for (const stem of stems) {
      const list = this.#lists.get(stem) ?? new Numbers();
      if (list.size === 0) {
        this.#lists.set(stem, list);
        this.#spellings?.set(stem, true);
      }
      list.push(card);
    }
  }

  of(stem: string): Uint32Array {
    return this.#lists.get(stem)?.all() ?? NONE;
  }

  /** The cards that have every one of the stems, of which there is at least one; in their order. */
  withAll(stems: readonly string[]): readonly number[] {
    return [...this.newestWithAll(stems)].reverse();
  }

  /** The same from the highest down, as far as they are asked for. */
  *newestWithAll(stems: readonly string[]): Generator<number> {
    const lists = stems.map((stem) => this.of(stem)).sort((a, b) => a.length - b.length);
    const [rarest = NONE, ...others] = lists;
    for (let at = rarest.length - 1; at >= 0; at--) {
      const card = rarest[at] ?? 0;
      const isRepeated = card === rarest[at + 1];
      if (!isRepeated && others.every((list) => includes(list, card))) yield card;
    }
  }

  /** The cards that have at least so many of the stems, in their order. */
  withSome(stems: readonly string[], fewest: number): readonly number[] {
    const lists = Array.from(new Set(stems), (stem) => this.of(stem));
    const counts = new Uint8Array(Math.max(0, ...lists.map((list) => (list.at(-1) ?? -1) + 1)));
    for (const list of lists) {
      for (const [at, card] of list.entries()) {
        if (card !== list[at - 1]) counts[card] = Math.min(255, (counts[card] ?? 0) + 1);
      }
    }
    const cards: number[] = [];
    for (const [card, count] of counts.entries())
      if (count >= Math.max(fewest, 1)) cards.push(card);
    return cards;
  }

  /** The stems within so many edits of a word. */
  near(word: string, edits: number): readonly string[] {
    this.#spellings ??= SearchableMap.from([...this.#lists.keys()].map((stem) => [stem, true]));
    return [...this.#spellings.fuzzyGet(word, edits).keys()];
  }

  /** The postings of these cards, which rise and are renumbered in their order. */
  only(cards: Uint32Array): SavedPostings {
    /** One more than the new number; 0 for a card that is left behind. */
    const moved = new Uint32Array((cards.at(-1) ?? -1) + 1);
    for (const [at, card] of cards.entries()) moved[card] = at + 1;
    const stems: string[] = [];
    const counts = new Numbers();
    const kept = new Numbers();
    for (const [stem, list] of this.#lists) {
      const before = kept.size;
      for (const card of list.all()) {
        const now = moved[card] ?? 0;
        if (now > 0) kept.push(now - 1);
      }
      if (kept.size === before) continue;
      stems.push(stem);
      counts.push(kept.size - before);
    }
    return { stems, counts: counts.all(), cards: kept.all().slice() };
  }
}

const NONE = new Uint32Array();

/** Whether a rising list has a number. */
function includes(list: Uint32Array, number: number): boolean {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return list[low] === number;
}
