import { Numbers } from './numbers.ts';

export type SavedColumn<Value> = {
  readonly values: readonly Value[];
  /** For each card, which of the values it has. */
  readonly cards: Uint32Array;
};

/** What each card says on one point: a value that many have is kept once. */
export class Column<Value> {
  readonly #values: Value[];
  readonly #cards: Numbers;
  /** Made when the first card comes in, for it takes longer than all else at a start. */
  #known: Map<string, number> | undefined;

  constructor({ values, cards }: SavedColumn<Value>) {
    this.#values = [...values];
    this.#cards = new Numbers(cards);
  }

  push(value: Value): void {
    if (this.#known === undefined) {
      this.#known = new Map();
      for (const [at, one] of this.#values.entries()) this.#known.set(JSON.stringify(one), at);
    }
    const key = JSON.stringify(value);
    const known = this.#known.get(key);
    if (known === undefined) this.#known.set(key, this.#values.length);
    this.#cards.push(known ?? this.#values.push(value) - 1);
  }

  at(card: number): Value {
    return this.#values[this.#cards.at(card)] as Value; // every card has one of the values
  }

  /** Which cards pass a test: it is put to each value once. */
  passing(test: (value: Value) => boolean): (card: number) => boolean {
    const passes = this.#values.map(test);
    return (card) => passes[this.#cards.at(card)] === true;
  }

  /** What these cards say, renumbered in their order. */
  only(cards: Uint32Array): SavedColumn<Value> {
    const values: Value[] = [];
    const moved = new Map<number, number>();
    const renumber = (card: number): number => {
      const old = this.#cards.at(card);
      const known = moved.get(old);
      if (known === undefined) moved.set(old, values.length);
      return known ?? values.push(this.at(card)) - 1;
    };
    return { cards: cards.map(renumber), values };
  }
}
