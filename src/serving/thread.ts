import { Worker } from 'node:worker_threads';

/** A letter to a thread, and what comes back under its number. */
export type Letter<Q> = { readonly number: number; readonly question: Q };
export type Return<A> =
  | { readonly number: number; readonly kind: 'done'; readonly answer: A }
  | { readonly number: number; readonly kind: 'failed'; readonly why: string };

/** Milliseconds before a thread that ended by itself is followed by another. */
const PAUSE = 1000;

/** A thread that answers what it is sent, several at a time; one that ends is followed by another. */
export class Thread<Q, A> {
  readonly #file: URL;
  readonly #given: unknown;
  readonly #waiting = new Map<number, PromiseWithResolvers<A>>();
  #worker: Worker;
  #last = 0;
  #isClosed = false;

  /** `given` is what the thread needs to begin. */
  constructor(file: URL, given: unknown) {
    this.#file = file;
    this.#given = given;
    this.#worker = this.#started();
  }

  /** @throws what the thread could not do, or that it ended */
  ask(question: Q): Promise<A> {
    const number = ++this.#last;
    const answer = Promise.withResolvers<A>();
    this.#waiting.set(number, answer);
    this.#worker.postMessage({ number, question } satisfies Letter<Q>);
    return answer.promise;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#worker.terminate();
  }

  #started(): Worker {
    const worker = new Worker(this.#file, { workerData: this.#given });
    worker.on('message', (back: Return<A>) => {
      const answer = this.#waiting.get(back.number);
      this.#waiting.delete(back.number);
      if (back.kind === 'done') answer?.resolve(back.answer);
      else answer?.reject(new Error(back.why));
    });
    // What it threw is told to whoever waits when it exits, which follows.
    let why = 'The thread that answers ended.';
    worker.on('error', (error: unknown) => {
      why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    });
    worker.on('exit', () => {
      for (const answer of this.#waiting.values()) answer.reject(new Error(why));
      this.#waiting.clear();
      if (this.#isClosed) return;
      setTimeout(() => {
        if (!this.#isClosed) this.#worker = this.#started();
      }, PAUSE).unref();
    });
    return worker;
  }
}
