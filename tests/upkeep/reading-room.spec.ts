import type { Worker } from 'node:worker_threads';
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

  it.each([
    ['ended', (thread: Worker) => thread.terminate()],
    ['has a fault', (thread: Worker) => thread.emit('error', new Error('out of step'))],
  ])('reads the next at once after a thread %s while nothing is read', async (_, befall) => {
    const room = roomWith({ time: 20_000, memory: 768 });
    const threads: Worker[] = [];
    const note = (thread: Worker) => threads.push(thread);
    process.on('worker', note);
    await room.read(file(PAGE, 'harbour.txt'));
    process.off('worker', note);
    const [thread] = threads;
    if (!thread) throw new Error('no thread was made');
    await befall(thread);
    expect((await room.read(file(PAGE, 'harbour.txt')))[0]?.kind).toBe('article');
    await thread.terminate();
  });

  it('leaves what waits for its turn unread when it is closed, and starts no other thread', async () => {
    const room = roomWith({ time: 20_000, memory: 768 });
    const reading = [room.read(file(LONG, 'long.txt')), room.read(file(PAGE, 'harbour.txt'))];
    await room.close();
    expect((await Promise.all(reading)).flat()).toMatchObject([
      { kind: 'rejection', where: 'long.txt' },
      { kind: 'rejection', where: 'harbour.txt' },
    ]);
  });

  it('turns a file away that no format reads', async () => {
    const room = roomWith({ time: 30_000, memory: 768 });
    expect(await room.read(file(PAGE, 'harbour.zip'))).toEqual([
      { kind: 'rejection', where: 'harbour.zip', why: 'No format reads files ending in .zip.' },
    ]);
  });
});
