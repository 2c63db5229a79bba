import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Article } from '../model/article.ts';
import type { Incoming } from '../model/incoming.ts';
import type { Reading } from '../model/statement.ts';

/** A file to be parsed, and its articles to be read or not yet; or an article to be read. */
export type Work =
  | { readonly kind: 'file' | 'records'; readonly bytes: Uint8Array; readonly where: string }
  | { readonly kind: 'article'; readonly article: Article; readonly where: string };

/** A record as it came in; an article with what was read in it. */
export type Read =
  | Exclude<Incoming, { kind: 'article' }>
  | (Extract<Incoming, { kind: 'article' }> & { readonly reading: Reading });

/** What one file may take: milliseconds, and megabytes of memory. */
export type Limits = { readonly time: number; readonly memory: number };

const LIMITS: Limits = { time: 30_000, memory: 768 };
/** Loading the reading's model takes a second; a slow disk more. */
const START = 60_000;

/** Where files are parsed and read: each in a thread that is stopped when it takes too much. */
export class ReadingRoom {
  /** How many files are read at a time. */
  readonly seats: number;
  readonly #all: readonly Seat[];
  readonly #free: Seat[];
  readonly #waiting: ((seat: Seat) => void)[] = [];

  constructor(limits: Limits = LIMITS, seats: number = Math.min(availableParallelism(), 4)) {
    this.seats = seats;
    this.#all = Array.from({ length: seats }, () => new Seat(limits));
    this.#free = [...this.#all];
  }

  /** What a file gives. What takes too much is a rejection; it never throws for what is in a file. */
  read(work: Exclude<Work, { kind: 'records' }>): Promise<readonly Read[]> {
    return this.#done(work) as Promise<readonly Read[]>; // what the worker gives for such work
  }

  /** The records of a file, of which the articles are yet to be read. */
  parse(bytes: Uint8Array, where: string): Promise<readonly Incoming[]> {
    return this.#done({ kind: 'records', bytes, where });
  }

  async #done(work: Work): Promise<readonly Incoming[]> {
    const seat = this.#free.pop() ?? (await new Promise<Seat>((free) => this.#waiting.push(free)));
    try {
      return await seat.do(work);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(seat);
      else this.#free.push(seat);
    }
  }

  /** Ends its threads; what is still read there is a rejection. */
  async close(): Promise<void> {
    await Promise.all(this.#all.map((seat) => seat.close()));
  }
}

/** One thread after another: a thread that ended is followed by a new one. */
class Seat {
  readonly #limits: Limits;
  #worker: Worker | undefined;
  /** Whoever waits for what the thread says next. */
  #waiting: ((heard: Heard) => void) | undefined;
  #isClosed = false;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** @throws when its thread cannot start: then no file can be read */
  async do(work: Work): Promise<readonly Incoming[]> {
    if (this.#isClosed) return rejected(work, ENDED);
    const worker = this.#worker ?? (await this.#started());
    if (worker === undefined) return rejected(work, ENDED);
    const heard = this.#heard(this.#limits.time);
    worker.postMessage(work);
    const done = await heard;
    if (done.kind === 'message') return done.message as readonly Incoming[]; // all that the worker posts
    await this.#leave(worker);
    return rejected(work, this.#why(done));
  }

  /** Whoever waits hears that the thread ended. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#worker?.terminate();
  }

  /** A thread that can be asked; undefined where the seat was closed in the meantime. */
  async #started(): Promise<Worker | undefined> {
    const worker = new Worker(new URL('reading-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.memory },
    });
    this.#worker = worker;
    // These stay as long as the thread: what it throws while nobody waits would end the program.
    worker
      .on('message', (message: unknown) => this.#tell(worker, { kind: 'message', message }))
      .on('error', (error: Error & { readonly code?: string }) => this.#end(worker, endOf(error)))
      .on('exit', (code) => this.#end(worker, { kind: 'broken', why: `exit code ${code}` }));
    const ready = await this.#heard(START);
    if (ready.kind === 'message') return worker;
    await this.#leave(worker);
    if (this.#isClosed) return undefined;
    throw new Error(`Reading cannot start: ${ready.kind === 'broken' ? ready.why : ready.kind}`);
  }

  /** The next that the thread says, within some milliseconds, or how it ended. */
  async #heard(time: number): Promise<Heard> {
    const { promise, resolve } = Promise.withResolvers<Heard>();
    const timer = setTimeout(() => resolve({ kind: 'late' }), time);
    this.#waiting = resolve;
    return promise.finally(() => {
      clearTimeout(timer);
      this.#waiting = undefined;
    });
  }

  /** What comes from a thread that was given up is for nobody. */
  #tell(worker: Worker, heard: Heard): void {
    if (this.#worker === worker) this.#waiting?.(heard);
  }

  #end(worker: Worker, heard: Heard): void {
    this.#tell(worker, heard);
    if (this.#worker === worker) this.#worker = undefined;
  }

  async #leave(worker: Worker): Promise<void> {
    if (this.#worker === worker) this.#worker = undefined;
    await worker.terminate();
  }

  #why(ended: Exclude<Heard, { kind: 'message' }>): string {
    switch (ended.kind) {
      case 'late':
        return `Reading it took longer than ${this.#limits.time / 1000} seconds.`;
      case 'full':
        return `Reading it took more than ${this.#limits.memory} MB of memory.`;
      case 'broken':
        return `Reading it ended with a fault: ${ended.why}.`;
    }
  }
}

type Heard =
  | { readonly kind: 'message'; readonly message: unknown }
  | { readonly kind: 'late' }
  | { readonly kind: 'full' }
  | { readonly kind: 'broken'; readonly why: string };

const ENDED = 'Reading was ended before its turn came.';

function endOf(error: Error & { readonly code?: string }): Heard {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return { kind: 'full' };
  return { kind: 'broken', why: error.message };
}

function rejected({ where }: Work, why: string): readonly Incoming[] {
  return [{ kind: 'rejection', where, why }];
}
