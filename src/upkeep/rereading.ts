import type { Reread } from '../archive/open-archive.ts';
import { inTurn } from './in-turn.ts';
import type { Desk } from './taking-in.ts';

/**
 * Reads articles anew, by their numbers in the store, in their order; `done` hears how many are. One
 * that cannot be read any more keeps the reading it has.
 */
export async function readAnew(
  numbers: readonly number[],
  desk: Desk,
  done: (count: number) => void,
): Promise<void> {
  const { archive, store } = desk.folder;
  const batch: Reread[] = [];
  let count = 0;
  const file = () => archive.reread(batch.splice(0), desk.edition);
  const work = async (number: number): Promise<Reread | undefined> => {
    const article = store.article(number);
    if (!article) return undefined;
    const [record] = await desk.room.read({ kind: 'article', article, where: article.id });
    return record?.kind === 'article' ? { number, reading: record.reading } : undefined;
  };
  for await (const reread of inTurn(numbers, 2 * desk.room.seats, work)) {
    if (reread) batch.push(reread);
    if (batch.length >= BATCH) await file();
    done(++count);
  }
  await file();
}

/** So many are filed in one transaction. */
const BATCH = 50;
