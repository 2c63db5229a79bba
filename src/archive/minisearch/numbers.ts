/** A list of whole numbers below 2³² that grows, four bytes for each. */
export class Numbers {
  #room: Uint32Array;
  #size: number;

  constructor(saved: Uint32Array = new Uint32Array()) {
    this.#room = saved;
    this.#size = saved.length;
  }

  get size(): number {
    return this.#size;
  }

  at(place: number): number {
    return this.#room[place] ?? 0;
  }

  push(number: number): void {
    if (this.#size === this.#room.length) {
      const larger = new Uint32Array(Math.ceil(this.#size * 1.5) + 2);
      larger.set(this.#room);
      this.#room = larger;
    }
    this.#room[this.#size++] = number;
  }

  /** All of them as they are now: what is pushed later is not among them. */
  all(): Uint32Array {
    return this.#room.subarray(0, this.#size);
  }
}
