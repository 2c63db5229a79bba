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

/** One thread after another: a thread that was stopped is followed by a new one. */
class Seat {
  readonly #limits: Limits;
  #worker: Worker | undefined;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** @throws when its thread cannot start: then no file can be read */
  async do(work: Work): Promise<readonly Incoming[]> {
    const worker = this.#worker ?? (await started(this.#limits.memory));
    this.#worker = worker;
    worker.postMessage(work);
    const done = await heard(worker, this.#limits.time);
    if (done.kind === 'message') return done.message as readonly Incoming[]; // all that the worker posts
    this.#worker = undefined;
    await worker.terminate();
    return [{ kind: 'rejection', where: work.where, why: this.#why(done) }];
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
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

async function started(memory: number): Promise<Worker> {
  const worker = new Worker(new URL('reading-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  const ready = await heard(worker, START);
  if (ready.kind === 'message') return worker;
  await worker.terminate();
  throw new Error(`Reading cannot start: ${ready.kind === 'broken' ? ready.why : ready.kind}`);
}

type Heard =
  | { readonly kind: 'message'; readonly message: unknown }
  | { readonly kind: 'late' }
  | { readonly kind: 'full' }
  | { readonly kind: 'broken'; readonly why: string };

/** The next that a thread says, within some milliseconds, or how it ended. */
function heard(worker: Worker, time: number): Promise<Heard> {
  return new Promise((resolve) => {
    const settle = (what: Heard): void => {
      clearTimeout(timer);
      worker.off('message', said).off('error', broken).off('exit', ended);
      resolve(what);
    };
    const said = (message: unknown): void => settle({ kind: 'message', message });
    const broken = (error: Error & { readonly code?: string }): void =>
      settle(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? { kind: 'full' }
          : { kind: 'broken', why: error.message },
      );
    const ended = (code: number): void => settle({ kind: 'broken', why: `exit code ${code}` });
    const timer = setTimeout(() => settle({ kind: 'late' }), time);
    worker.on('message', said).on('error', broken).on('exit', ended);
  });
}
