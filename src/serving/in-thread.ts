import { parentPort } from 'node:worker_threads';
import type { Letter, Return } from './thread.ts';

/** Answers in this thread what the one that started it asks; `files` are handed over, not copied. */
export function answerLetters<Q, A>(
  answer: (question: Q) => Promise<A>,
  files: (answer: A) => readonly Uint8Array[],
): void {
  parentPort?.on('message', async ({ number, question }: Letter<Q>) => {
    try {
      const done = await answer(question);
      const back: Return<A> = { number, kind: 'done', answer: done };
      parentPort?.postMessage(
        back,
        files(done).map(({ buffer }) => buffer as ArrayBuffer),
      ); // none is shared
    } catch (error) {
      const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
      parentPort?.postMessage({ number, kind: 'failed', why } satisfies Return<A>);
    }
  });
}
