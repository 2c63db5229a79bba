import { Worker } from 'node:worker_threads';

/** What a file may cost at most. */
export type Cost = {
  readonly milliseconds: number;
  /** Of memory, buffers and all. */
  readonly megabytes: number;
};

/** What a worker made of bytes; `late` and `broken` when they cost too much or ended it. */
export type FromWorker =
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'late' }
  | { readonly kind: 'broken' };

/**
 * Has bytes read in a thread of their own, which is ended when it takes too long: nothing else can
 * end a parser that does not pause. The module takes its bytes from `workerData` and posts one result.
 */
export async function inWorker(module: URL, bytes: Uint8Array, cost: Cost): Promise<FromWorker> {
  const worker = new Worker(module, {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: cost.megabytes },
    execArgv: [],
    env: {},
    stdout: true,
    stderr: true,
  });
  const outcome = Promise.withResolvers<FromWorker>();
  const limit = setTimeout(() => outcome.resolve({ kind: 'late' }), cost.milliseconds);
  // Node limits a thread's objects, but not its buffers, and into those bombs are unpacked.
  const watch = setInterval(() => {
    memoryOf(worker).then(
      (bytes) => bytes > cost.megabytes * 1_000_000 && outcome.resolve({ kind: 'broken' }),
      () => {}, // It has ended.
    );
  }, WATCHED_EVERY);
  worker.once('message', (result: unknown) => outcome.resolve({ kind: 'done', result }));
  worker.once('error', () => outcome.resolve({ kind: 'broken' }));
  worker.once('exit', () => outcome.resolve({ kind: 'broken' }));
  try {
    return await outcome.promise;
  } finally {
    clearTimeout(limit);
    clearInterval(watch);
    await worker.terminate();
  }
}

/** In milliseconds. */
const WATCHED_EVERY = 50;

async function memoryOf(worker: Worker): Promise<number> {
  const { used_heap_size, external_memory } = await worker.getHeapStatistics();
  return used_heap_size + external_memory;
}
