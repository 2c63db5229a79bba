import { Numbers } from './numbers.ts';

export type SavedLines = {
  /** All lines, one after the other, in UTF-8. */
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
};

/** The folded line of each card: UTF-8 loses nothing, since folded words are valid Unicode. */
export class Lines {
  #bytes: Buffer;
  readonly #ends: Numbers;

  constructor({ bytes, ends }: SavedLines) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#ends = new Numbers(ends);
  }

  push(line: string): void {
    const start = this.#startOf(this.#ends.size);
    const end = start + Buffer.byteLength(line);
    if (end > this.#bytes.length) {
      const larger = Buffer.alloc(Math.ceil(end * 1.25));
      larger.set(this.#bytes.subarray(0, start));
      this.#bytes = larger;
    }
    this.#bytes.write(line, start);
    this.#ends.push(end);
  }

  at(card: number): string {
    return this.#bytesOf(card).toString();
  }

  /** Which cards have a line that stands in theirs. */
  holding(line: string): (card: number) => boolean {
    const wanted = Buffer.from(line);
    return (card) => this.#bytesOf(card).includes(wanted);
  }

  /** The lines of these cards, in their order. */
  only(cards: Uint32Array): SavedLines {
    const ends = new Uint32Array(cards.length);
    let end = 0;
    for (const [at, card] of cards.entries()) ends[at] = end += this.#bytesOf(card).length;
    const bytes = new Uint8Array(end);
    for (const [at, card] of cards.entries()) bytes.set(this.#bytesOf(card), ends[at - 1] ?? 0);
    return { bytes, ends };
  }

  #startOf(card: number): number {
    return card === 0 ? 0 : this.#ends.at(card - 1);
  }

  #bytesOf(card: number): Buffer {
    return this.#bytes.subarray(this.#startOf(card), this.#ends.at(card));
  }
}
