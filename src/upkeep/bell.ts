/** Wakes whoever waits for it. A ring while nobody waits is heard when somebody does. */
export class Bell {
  #rung = Promise.withResolvers<void>();

  ring(): void {
    this.#rung.resolve();
  }

  /** Fulfilled when it rings, and after some milliseconds in any case. */
  async heard(atMost: number): Promise<void> {
    const timer = setTimeout(() => this.ring(), atMost);
    await this.#rung.promise;
    clearTimeout(timer);
    this.#rung = Promise.withResolvers();
  }
}
