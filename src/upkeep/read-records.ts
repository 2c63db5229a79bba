import type { Incoming } from '../model/incoming.ts';
import type { Read, ReadingRoom } from './reading-room.ts';

/** Records with what was read in their articles, side by side, in their order. */
export async function readRecords(
  records: readonly Incoming[],
  where: string,
  room: ReadingRoom,
): Promise<readonly Read[]> {
  const read = await Promise.all(
    records.map((record) =>
      record.kind === 'article'
        ? room.read({ kind: 'article', article: record.article, where })
        : [record],
    ),
  );
  return read.flat();
}
