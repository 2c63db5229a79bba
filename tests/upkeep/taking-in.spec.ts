import { chmod, mkdir, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openFolder } from '../../src/archive/archive-folder.ts';
import { filesAt } from '../../src/intake/files.ts';
import { ReadingRoom } from '../../src/upkeep/reading-room.ts';
import { readAnew } from '../../src/upkeep/rereading.ts';
import { told } from '../../src/upkeep/taken-report.ts';
import { type Desk, type Taken, takeInFiles } from '../../src/upkeep/taking-in.ts';
import { emptyFolder } from './program.ts';

const page = (month: string): string =>
  `Harbour to close in ${month}\n\nBy Nora Vance\n\n“It closes in ${month},” harbour master Ada Byron said.\n`;

let room: ReadingRoom;
let news: string;
let desk: Desk;

beforeAll(() => {
  room = new ReadingRoom();
});
afterAll(() => room.close());

beforeEach(async () => {
  news = emptyFolder();
  const opened = await openFolder(emptyFolder(), 'test');
  if (opened.kind === 'closed') throw new Error(opened.why);
  desk = {
    folder: opened.folder,
    room,
    who: 'nora',
    edition: 'test',
    intake: 'test',
    index: 'test',
    now: () => '2031-04-02T10:00:00Z',
    home: '/nowhere',
  };
});

const put = (name: string, content: string | Uint8Array): Promise<void> =>
  writeFile(join(news, name), content);

/** Takes the folder in; what is told of each record. */
async function takeIn(): Promise<readonly string[]> {
  const lines: string[] = [];
  await takeInFiles(filesAt(news), desk, { taken: (one) => lines.push(told(one)) });
  return lines;
}

const rejections = () =>
  desk.folder.store.ledger.rejections().map(({ where, why }) => `${where}: ${why}`);

describe('taking in a folder', { timeout: 60_000 }, () => {
  it('takes what is new or changed, and nothing else', async () => {
    await put('a.txt', page('April'));
    await put('b.txt', page('June'));
    expect(await takeIn()).toEqual(['added: a (a.txt)', 'added: b (b.txt)']);
    expect(await takeIn()).toEqual([]);
    await put('b.txt', page('July'));
    await put('c.txt', page('August'));
    expect(await takeIn()).toEqual(['changed: b (b.txt)', 'added: c (c.txt)']);
    await utimes(join(news, 'a.txt'), new Date(), new Date(0));
    expect(await takeIn()).toEqual(['known already: a (a.txt)']);
    await rm(join(news, 'a.txt'));
    expect(await takeIn()).toEqual([]);
    expect((await desk.folder.archive.coverage()).articles).toBe(3);
  });

  it('turns away what is no article, goes on, and remembers it until it is put right', async () => {
    await put('a.txt', page('April'));
    await put('empty.txt', '');
    await put('a.TXT', page('June'));
    await put('copy.txt', page('April'));
    await put('long.txt', '');
    await truncate(join(news, 'long.txt'), 20_000_000);
    expect(await takeIn()).toEqual([
      'added: a (a.TXT)',
      expect.stringMatching(/^added: a-[0-9a-f]{8} \(a\.txt\)$/),
      expect.stringMatching(/^not taken in: copy\.txt: It has the very same bytes as a-/),
      'not taken in: empty.txt: The file is empty.',
      'not taken in: long.txt: The file is too large: 20 MB, and the limit is 10 MB.',
    ]);
    expect(rejections()).toHaveLength(3);
    expect(await takeIn()).toEqual([]);
    expect(rejections()).toHaveLength(3);
    const again: string[] = [];
    const taken = (one: Taken) => again.push(told(one));
    await takeInFiles(filesAt(news), desk, { taken, again: 'what-was-turned-away' });
    expect(again).toHaveLength(3);
    await put('empty.txt', page('May'));
    expect(await takeIn()).toEqual(['added: empty (empty.txt)']);
    expect(rejections()).toHaveLength(2);
  });

  it('follows no link out of the folder, and says which folder it may not read', async () => {
    await put('a.txt', page('April'));
    const outside = join(emptyFolder(), 'secret.txt');
    await writeFile(outside, page('June'));
    await symlink(outside, join(news, 'link.txt'));
    await mkdir(join(news, 'locked'));
    await chmod(join(news, 'locked'), 0o000);
    const lines = await takeIn();
    expect(lines).toContain('not taken in: link.txt: The link leads out of the folder.');
    // Whoever is root may read any folder.
    const expected = process.getuid?.() === 0 ? 2 : 3;
    expect(lines).toHaveLength(expected);
    await chmod(join(news, 'locked'), 0o700);
  });

  it('notes who took in what', async () => {
    await put('a.txt', page('April'));
    await takeIn();
    await put('a.txt', page('June'));
    await takeIn();
    expect(desk.folder.store.ledger.audited(5)).toEqual([
      { at: '2031-04-02T10:00:00Z', who: 'nora', did: 'changed', what: 'a' },
      { at: '2031-04-02T10:00:00Z', who: 'nora', did: 'added', what: 'a' },
    ]);
  });

  it('files in the order of the folder, however long each takes to read', async () => {
    const names = Array.from({ length: 12 }, (_, n) => `p${String(n).padStart(2, '0')}`);
    for (const [n, name] of names.entries()) {
      await put(`${name}.txt`, page(`April ${n}`) + 'So it was.\n'.repeat((12 - n) * 200));
    }
    expect(await takeIn()).toEqual(names.map((name) => `added: ${name} (${name}.txt)`));
  });

  it('stops between files when it is told to, and what was told of is kept', async () => {
    for (let n = 0; n < 40; n++) await put(`p${n}.txt`, page(`April ${n}`));
    const stopping = new AbortController();
    const lines: string[] = [];
    await takeInFiles(filesAt(news), desk, {
      taken: (one) => lines.push(told(one)),
      passed: () => stopping.abort(),
      stop: stopping.signal,
    });
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThan(40);
    expect((await desk.folder.archive.coverage()).articles).toBe(lines.length);
    expect(await takeIn()).toHaveLength(40 - lines.length);
  });
});

describe('reading anew', { timeout: 60_000 }, () => {
  it('is for what another edition has read, and changes no order, id or answer', async () => {
    for (let n = 0; n < 60; n++)
      await put(`p${String(n).padStart(2, '0')}.txt`, page(`April ${n}`));
    await takeIn();
    const { store, archive } = desk.folder;
    const before = await archive.search({ speaker: 'Ada Byron' });
    expect(store.readByOthers('test')).toEqual([]);
    const stale = store.readByOthers('next');
    expect(stale).toHaveLength(60);
    await readAnew(stale, { ...desk, edition: 'next' }, () => undefined);
    expect(store.readByOthers('next')).toEqual([]);
    expect(await archive.search({ speaker: 'Ada Byron' })).toEqual(before);
    expect(await Array.fromAsync(desk.folder.faults())).toEqual([]);
  });
});
