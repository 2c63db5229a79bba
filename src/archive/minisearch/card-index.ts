import type { IndexEntry } from '../quote-index.ts';
import { stemsOf } from '../words.ts';
import { Cards } from './cards.ts';
import { Postings } from './postings.ts';
import type { Saved } from './saved.ts';

/** Cards of statements, and where each stem stands on them. */
export class CardIndex {
  #cards: Cards;
  #postings: Postings;

  constructor(saved: Saved) {
    this.#cards = new Cards(saved.cards);
    this.#postings = new Postings(saved.postings);
  }

  get cards(): Cards {
    return this.#cards;
  }

  get postings(): Postings {
    return this.#postings;
  }

  /** Puts an entry in, in place of the one that had its id. */
  put(entry: IndexEntry): void {
    this.remove(entry.id);
    const stems = stemsOf(entry.text);
    this.#postings.add(this.#cards.add(entry, new Set(stems).size), stems);
  }

  remove(id: string): void {
    this.#cards.remove(id);
    if (this.#cards.numbers > 2 * this.#cards.count + LEFT_LYING) this.tidied();
  }

  /** All that is to be saved. Cards that were taken out are left behind from now on. */
  tidied(): Saved {
    const kept = Uint32Array.from(this.#cards.all());
    const saved = { cards: this.#cards.only(kept), postings: this.#postings.only(kept) };
    this.#cards = new Cards(saved.cards);
    this.#postings = new Postings(saved.postings);
    return saved;
  }
}

/** More cards that were taken out than are there are too many, if they are more than this as well. */
const LEFT_LYING = 1000;
