import { afterEach, describe, expect, it } from 'vitest';
import { ReadingRoom } from '../../src/upkeep/reading-room.ts';

const PAGE = 'Harbour to close\n\nBy Nora Vance\n\n“It closes,” harbour master Ada Byron said.\n';
const LONG = `Harbour to close\n\nBy Nora Vance\n\n${'“It closes,” harbour master Ada Byron said on Tuesday.\n'.repeat(60_000)}`;

const rooms: ReadingRoom[] = [];
afterEach(() => Promise.all(rooms.splice(0).map((room) => room.close())));

function roomWith(limits: { time: number; memory: number }): ReadingRoom {
  const room = new ReadingRoom(limits, 1);
  rooms.push(room);
  return room;
}

const file = (text: string, where: string) =>
  ({ kind: 'file', bytes: Buffer.from(text), where }) as const;

describe('a reading room', { timeout: 60_000 }, () => {
  it('gives the articles of a file with what was read in each', async () => {
    const room = roomWith({ time: 30_000, memory: 768 });
    const [record] = await room.read(file(PAGE, 'port/harbour.txt'));
    expect(record?.kind === 'article' && record.article.id).toBe('port/harbour');
    expect(
      record?.kind === 'article' && record.reading.statements.map(({ kind }) => kind),
    ).toContain('direct');
  });

  it('turns a file away that takes too long, and reads the next', async () => {
    const room = roomWith({ time: 2000, memory: 768 });
    const [late, next] = await Promise.all([
      room.read(file(LONG, 'long.txt')),
      room.read(file(PAGE, 'harbour.txt')),
    ]);
    expect(late).toEqual([
      { kind: 'rejection', where: 'long.txt', why: 'Reading it took longer than 2 seconds.' },
    ]);
    expect(next[0]?.kind).toBe('article');
  });

  it('turns a file away that takes too much memory, and reads the next', async () => {
    const room = roomWith({ time: 60_000, memory: 150 });
    expect(await room.read(file(LONG, 'long.txt'))).toEqual([
      { kind: 'rejection', where: 'long.txt', why: 'Reading it took more than 150 MB of memory.' },
    ]);
    expect((await room.read(file(PAGE, 'harbour.txt')))[0]?.kind).toBe('article');
  });

  it('turns a file away that no format reads', async () => {
    const room = roomWith({ time: 30_000, memory: 768 });
    expect(await room.read(file(PAGE, 'harbour.zip'))).toEqual([
      { kind: 'rejection', where: 'harbour.zip', why: 'No format reads files ending in .zip.' },
    ]);
  });
});
