import type { Read } from './reading-room.ts';
import type { Desk } from './taking-in.ts';

/**
 * Reads anew what another edition of the reading has read, in order of arrival; how many articles.
 * One that cannot be read any more keeps the reading it has.
 */
export async function readAnew(
  desk: Desk,
  done: (count: number, of: number) => void,
): Promise<number> {
  const { archive, store } = desk.folder;
  const stale = store.readByOthers(desk.edition);
  const underWay: { number: number; read: Promise<readonly Read[]> }[] = [];
  let count = 0;
  const settle = async (): Promise<void> => {
    const next = underWay.shift();
    const [record] = (await next?.read) ?? [];
    if (next && record?.kind === 'article') {
      await archive.reread(next.number, record.reading, desk.edition);
    }
    done(++count, stale.length);
  };
  for (const number of stale) {
    const article = store.article(number);
    if (!article) continue;
    const read = desk.room.read({ kind: 'article', article, where: article.id });
    read.catch(() => undefined); // it is awaited in its turn
    underWay.push({ number, read });
    if (underWay.length > 2 * desk.room.seats) await settle();
  }
  while (underWay.length > 0) await settle();
  return stale.length;
}
