import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventedArticles } from '../../bench/invented.ts';
import type { ArchiveFolder } from '../../src/archive/archive-folder.ts';
import { STAMP } from '../archive/filed.ts';
import { fill, openIn } from './folders.ts';
import { archive, emptyFolder, ended, program } from './program.ts';

const everything = async ({ archive }: ArchiveFolder): Promise<unknown> => [
  await archive.search({ words: 'harbour' }),
  await archive.timeline({ topic: 'council' }),
  await archive.speakers(''),
];

describe('an archive in a folder', () => {
  it('is the same after it was closed and opened, with its index or without', async () => {
    const path = emptyFolder();
    const first = await openIn(path);
    await fill(first, 20);
    const before = await everything(first);
    await first.close();
    const second = await openIn(path);
    expect(await everything(second)).toEqual(before);
    await fill(second, 25, 2); // not saved: the next start has to catch up
    const after = await everything(second);
    // As a second program would: the lock is still the first one's.
    const third = await openIn(path, 'of other code', 'to-read');
    expect(await everything(third)).toEqual(after);
    expect(await Array.fromAsync(third.faults())).toEqual([]);
    await third.close();
    await second.close();
  }, 30_000);

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    [
      'of a newer format',
      (bytes: Buffer) => Buffer.from(String(bytes).replace('index 1', 'index 9')),
    ],
    [
      'changed in one place',
      (bytes: Buffer) => {
        const copy = Buffer.from(bytes);
        copy[copy.length - 9] = (copy[copy.length - 9] ?? 0) ^ 1;
        return copy;
      },
    ],
    ['something else', () => Buffer.from('{"index":[]}\n')],
  ])('makes its index anew when the saved one is %s', async (_, damaged) => {
    const path = emptyFolder();
    const first = await openIn(path);
    await fill(first, 8);
    const before = await everything(first);
    await first.close();
    const file = join(path, 'index');
    writeFileSync(file, damaged(readFileSync(file)));
    const second = await openIn(path);
    expect(await everything(second)).toEqual(before);
    expect(await Array.fromAsync(second.faults())).toEqual([]);
    await second.close();
  });

  it('forgets an article so that no byte of it is left in any file', async () => {
    const path = emptyFolder();
    const first = await openIn(path);
    await fill(first, 12);
    await first.close();
    const second = await openIn(path);
    const [, victim] = [...second.store.catalogue.current()];
    if (!victim) throw new Error('no article');
    const traces = tracesOf(
      path,
      victim.number,
      victim.statements.map(({ statement }) => statement.id),
    );
    for (const trace of traces) expect(filesWith(trace, path), String(trace)).not.toEqual([]);
    await second.forget(victim.article.id, { at: STAMP.at, who: 'nora' });
    for (const trace of traces) expect(filesWith(trace, path), String(trace)).toEqual([]);
    expect(await Array.fromAsync(second.faults())).toEqual([]);
    await second.close();
    for (const trace of traces) expect(filesWith(trace, path), String(trace)).toEqual([]);
  });
});

/** What can be looked for of an article: a piece of its packed text, its packed reading, its ids. */
function tracesOf(path: string, number: number, ids: readonly string[]): readonly Buffer[] {
  const out = execFileSync(process.execPath, [
    '-e',
    `const { DatabaseSync } = require('node:sqlite');
     const db = new DatabaseSync(process.argv[1], { readOnly: true });
     const row = db.prepare('SELECT packed_article, packed_reading FROM articles WHERE number = ?').get(Number(process.argv[2]));
     console.log(Buffer.from(row.packed_article).toString('hex') + ' ' + Buffer.from(row.packed_reading).toString('hex'));`,
    join(path, 'archive.db'),
    String(number),
  ]);
  const blobs = String(out)
    .trim()
    .split(' ')
    .map((hex) => Buffer.from(hex, 'hex').subarray(40, 72));
  return [...blobs, ...ids.slice(0, 5).map((id) => Buffer.from(id))];
}

function filesWith(trace: Buffer, path: string): readonly string[] {
  return readdirSync(path).filter((name) => readFileSync(join(path, name)).includes(trace));
}

describe('two programs on one archive', () => {
  it('are told so: the second may ask, and take nothing in', async () => {
    const path = emptyFolder();
    const first = await openIn(path);
    await fill(first, 2);
    const news = emptyFolder();
    writeFileSync(join(news, 'a.txt'), 'Harbour to close\n\n“It closes,” said Ada Byron.\n');
    const added = await archive(['add', news], path);
    expect(added.code).toBe(1);
    expect(added.log).toBe(
      `Another Verbatim has the archive ${path} open. Stop it first: two would write over each other.\n`,
    );
    expect((await archive(['list'], path)).out.split('\n')).toHaveLength(3);
    const asked = await ended(program(['who-said', 'harbour'], path));
    expect(asked.code).toBe(0);
    expect(asked.log).toContain('Another Verbatim has this archive open');
    await first.close();
    expect((await archive(['add', news], path)).code).toBe(0);
  }, 60_000);
});

describe('an archive that cannot be opened', { timeout: 30_000 }, () => {
  it('of a newer version is left as it is, and said to be', async () => {
    const path = emptyFolder();
    await (await openIn(path)).close();
    const { DatabaseSync } = await import('node:sqlite');
    const db = new DatabaseSync(join(path, 'archive.db'));
    db.exec('PRAGMA user_version = 99');
    db.close();
    const { code, log } = await ended(program(['who-said', 'harbour'], path));
    expect(code).toBe(1);
    expect(log).toMatch(/it was written by a newer Verbatim \(schema 99, and this one knows 3\)/);
  });

  it('because its folder is a file is said to be', async () => {
    const file = join(emptyFolder(), 'archive');
    writeFileSync(file, '');
    const { code, log } = await archive(['status'], file);
    expect({ code, log }).toEqual({
      code: 1,
      log: `The archive folder ${file} cannot be written to.\n`,
    });
  });

  it('because its lock is something else is said to be', async () => {
    const path = emptyFolder();
    writeFileSync(join(path, 'lock'), 'No lock. '.repeat(1000));
    expect(await archive(['rebuild'], path)).toMatchObject({
      code: 1,
      log: `The archive cannot be opened. ${join(path, 'lock')}: it is no database.\n`,
    });
  });

  it('because it is damaged is said to be', async () => {
    const path = emptyFolder();
    writeFileSync(join(path, 'archive.db'), 'No database. '.repeat(1000));
    const { code, log } = await archive(['status'], path);
    expect(code).toBe(1);
    expect(log).toMatch(/^The archive cannot be opened\. .*: it is no database\.\n$/);
  });
});

describe('a full disk', () => {
  it('stops the taking in with a sentence, and what was told of is kept', async () => {
    const disk = emptyFolder();
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk], { stdio: 'pipe' });
    } catch {
      console.warn('not tested: no small disk can be mounted here');
      return;
    }
    try {
      const [news, path] = [emptyFolder(), join(disk, 'archive')];
      for (const { id, text } of inventedArticles(400, 3))
        writeFileSync(join(news, `${id}.txt`), text);
      const { code, out, log } = await archive(['add', news], path);
      expect(code).toBe(1);
      expect(log).toMatch(
        /The archive cannot be written to: the disk (is full|fails)\. What was told of is kept\./,
      );
      const told = [...out.matchAll(/^added: (\S+)/gm)].map(([, id]) => id);
      expect(told.length).toBeGreaterThan(0);
      execFileSync('mount', ['-o', 'remount,size=60m', disk]);
      const kept = await archive(['list', '--json'], path);
      const ids = (JSON.parse(kept.out) as { id: string }[]).map(({ id }) => id);
      expect(ids).toEqual(told);
      expect(await archive(['check'], path)).toMatchObject({ code: 0 });
      expect((await archive(['add', news], path)).code).toBe(0);
    } finally {
      execFileSync('umount', [disk]);
    }
  }, 120_000);
});
