import type { Reread } from '../archive/open-archive.ts';
import type { Read } from './reading-room.ts';
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
  const underWay: { readonly number: number; readonly read: Promise<readonly Read[]> }[] = [];
  const batch: Reread[] = [];
  let count = 0;
  const file = () => archive.reread(batch.splice(0), desk.edition);
  const settle = async (): Promise<void> => {
    const next = underWay.shift();
    const [record] = (await next?.read) ?? [];
    if (next && record?.kind === 'article') {
      batch.push({ number: next.number, reading: record.reading });
    }
    if (batch.length >= BATCH) await file();
    done(++count);
  };
  for (const number of numbers) {
    const article = store.article(number);
    if (!article) continue;
    const read = desk.room.read({ kind: 'article', article, where: article.id });
    read.catch(() => undefined); // it is awaited in its turn
    underWay.push({ number, read });
    if (underWay.length > 2 * desk.room.seats) await settle();
  }
  while (underWay.length > 0) await settle();
  await file();
}

/** So many are filed in one transaction. */
const BATCH = 50;
