import type { StatementKind } from '../../model/statement.ts';
import { type Stretch, touches } from '../days.ts';
import type { Filters, IndexEntry, KeptEntry } from '../quote-index.ts';
import { lineOf } from '../words.ts';
import { Column, type SavedColumn } from './column.ts';
import { Lines, type SavedLines } from './lines.ts';
import { Numbers } from './numbers.ts';

export type SavedCards = {
  readonly ids: readonly string[];
  readonly kinds: SavedColumn<StatementKind>;
  readonly speakers: SavedColumn<readonly string[]>;
  readonly outlets: SavedColumn<readonly string[]>;
  readonly days: SavedColumn<Stretch>;
  readonly lines: SavedLines;
  /** How many different stems each has. */
  readonly lengths: Uint32Array;
};

/** A card for each statement, numbered as they come in; none is written on twice. */
export class Cards {
  /** Undefined where the card was taken out. */
  readonly #ids: (string | undefined)[];
  /** Made when it is first asked for by id. */
  #numbers: Map<string, number> | undefined;
  readonly #kinds: Column<StatementKind>;
  readonly #speakers: Column<readonly string[]>;
  readonly #outlets: Column<readonly string[]>;
  readonly #days: Column<Stretch>;
  readonly #lines: Lines;
  readonly #lengths: Numbers;
  #count: number;
  #totalLength: number;

  constructor(saved: SavedCards) {
    this.#ids = [...saved.ids];
    this.#kinds = new Column(saved.kinds);
    this.#speakers = new Column(saved.speakers);
    this.#outlets = new Column(saved.outlets);
    this.#days = new Column(saved.days);
    this.#lines = new Lines(saved.lines);
    this.#lengths = new Numbers(saved.lengths);
    this.#count = saved.ids.length;
    this.#totalLength = saved.lengths.reduce((sum, length) => sum + length, 0);
  }

  /** How many there are, without those that were taken out. */
  get count(): number {
    return this.#count;
  }

  /** How many numbers were given. */
  get numbers(): number {
    return this.#ids.length;
  }

  get averageLength(): number {
    return this.#count === 0 ? 0 : this.#totalLength / this.#count;
  }

  /** Writes a card of an id that has none; its number. */
  add(entry: IndexEntry, length: number): number {
    const { id, text, kind, speakers, outlets, earliest, latest } = entry;
    const card = this.#ids.push(id) - 1;
    this.#byId().set(id, card);
    this.#kinds.push(kind);
    this.#speakers.push(speakers);
    this.#outlets.push(outlets);
    this.#days.push({ earliest, latest });
    this.#lines.push(lineOf(text));
    this.#lengths.push(length);
    this.#count++;
    this.#totalLength += length;
    return card;
  }

  remove(id: string): void {
    const card = this.#byId().get(id);
    if (card === undefined) return;
    this.#byId().delete(id);
    this.#ids[card] = undefined;
    this.#count--;
    this.#totalLength -= this.lengthOf(card);
  }

  has(card: number): boolean {
    return this.#ids[card] !== undefined;
  }

  idOf(card: number): string {
    return this.#ids[card] ?? '';
  }

  lengthOf(card: number): number {
    return this.#lengths.at(card);
  }

  entry(id: string): KeptEntry | undefined {
    const card = this.#byId().get(id);
    if (card === undefined) return undefined;
    return {
      id,
      kind: this.#kinds.at(card),
      speakers: this.#speakers.at(card),
      outlets: this.#outlets.at(card),
      ...this.#days.at(card),
      line: this.#lines.at(card),
    };
  }

  /** Those that are there, in order. */
  all(): readonly number[] {
    const cards: number[] = [];
    for (let card = 0; card < this.#ids.length; card++) if (this.has(card)) cards.push(card);
    return cards;
  }

  /** All numbers given, the highest first. */
  *newest(): Generator<number> {
    for (let card = this.#ids.length - 1; card >= 0; card--) yield card;
  }

  /** Whether a card passes the filters, and holds the phrase if there is one. */
  test(
    { kinds, speakers, outlets, ...days }: Filters,
    phrase: string | undefined,
  ): (card: number) => boolean {
    const tests = [
      ...(speakers ? [this.#speakers.passing(anyOf(speakers))] : []),
      ...(outlets ? [this.#outlets.passing(anyOf(outlets))] : []),
      ...(kinds ? [this.#kinds.passing((kind) => kinds.includes(kind))] : []),
      this.#days.passing((stretch) => touches(stretch, days)),
      ...(phrase === undefined ? [] : [this.#lines.holding(lineOf(phrase))]),
    ];
    return (card) => tests.every((passes) => passes(card));
  }

  /** What is on these cards, renumbered in their order. */
  only(cards: Uint32Array): SavedCards {
    return {
      ids: Array.from(cards, (card) => this.idOf(card)),
      kinds: this.#kinds.only(cards),
      speakers: this.#speakers.only(cards),
      outlets: this.#outlets.only(cards),
      days: this.#days.only(cards),
      lines: this.#lines.only(cards),
      lengths: cards.map((card) => this.lengthOf(card)),
    };
  }

  #byId(): Map<string, number> {
    if (this.#numbers !== undefined) return this.#numbers;
    this.#numbers = new Map();
    for (const card of this.all()) this.#numbers.set(this.idOf(card), card);
    return this.#numbers;
  }
}

function anyOf(wanted: readonly string[]): (keys: readonly string[]) => boolean {
  const set = new Set(wanted);
  return (keys) => keys.some((key) => set.has(key));
}
