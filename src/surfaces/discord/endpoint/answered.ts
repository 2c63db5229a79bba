/** Remembers what has been answered, so that the same request, sent again, is not answered again. */
export class Answered {
  /** When each may be forgotten, by its id; the oldest comes first. */
  readonly #until = new Map<string, number>();
  readonly #most: number;

  /** At the bound the oldest are forgotten first. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Whether this is the first time; from then on it is not, until a moment. */
  isFirst(id: string, { now, until }: { readonly now: number; readonly until: number }): boolean {
    if ((this.#until.get(id) ?? now) > now) return false;
    for (const [known, end] of this.#until) {
      if (end > now && this.#until.size < this.#most) break;
      this.#until.delete(known);
    }
    this.#until.set(id, until);
    return true;
  }
}
