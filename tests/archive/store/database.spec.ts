import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/archive/store/database.ts';
import { MIGRATIONS } from '../../../src/archive/store/migrations.ts';

const DATABASE = fileURLToPath(new URL('../../../src/archive/store/database.ts', import.meta.url));

const file = (): string => join(mkdtempSync(join(tmpdir(), 'verbatim-')), 'archive.db');

function whyClosed(path: string, migrations?: readonly string[]): string | undefined {
  const opened = migrations ? openDatabase(path, migrations) : openDatabase(path);
  if (opened.kind === 'closed') return opened.why.replace(path, 'FILE');
  opened.db.close();
  return undefined;
}

describe('a store', () => {
  it('is brought up to date from every schema there was', () => {
    for (const [version] of MIGRATIONS.entries()) {
      const path = file();
      expect(whyClosed(path, MIGRATIONS.slice(0, version))).toBeUndefined();
      expect(whyClosed(path)).toBeUndefined();
      const db = new DatabaseSync(path);
      expect(db.prepare('PRAGMA user_version').get()).toEqual({ user_version: MIGRATIONS.length });
      expect(db.prepare('SELECT count(*) AS count FROM articles').get()).toEqual({ count: 0 });
    }
  });

  it('keeps what it has through a migration', () => {
    const path = file();
    const first = openDatabase(path);
    if (first.kind !== 'open') throw new Error(first.why);
    first.db.exec(`INSERT INTO feeds VALUES ('https://harbour.example/feed', '{}')`);
    first.db.close();
    const more = [...MIGRATIONS, 'ALTER TABLE feeds ADD COLUMN title TEXT'];
    const second = openDatabase(path, more);
    if (second.kind !== 'open') throw new Error(second.why);
    expect(second.db.prepare('SELECT url, title FROM feeds').get()).toEqual({
      url: 'https://harbour.example/feed',
      title: null,
    });
    second.db.close();
    expect(whyClosed(path)).toBe(
      'FILE: it was written by a newer Verbatim (schema 2, and this one knows 1). It is left as it is: run that version, or another archive folder.',
    );
  });

  it('is as it was after a migration that fails', () => {
    const path = file();
    expect(whyClosed(path)).toBeUndefined();
    expect(() => openDatabase(path, [...MIGRATIONS, 'CREATE TABLE feeds (url TEXT)'])).toThrow();
    expect(whyClosed(path)).toBeUndefined();
  });

  it('is made once when many processes open a new one at the same moment', async () => {
    for (let round = 0; round < 3; round++) {
      const path = file();
      const at = Date.now() + 700; // all are there by then
      const code = `import { openDatabase } from ${JSON.stringify(DATABASE)};
        while (Date.now() < ${at});
        console.log(openDatabase(${JSON.stringify(path)}).kind);`;
      const words = ['--input-type=module', '-e', code];
      const all = Array.from({ length: 6 }, () => promisify(execFile)(process.execPath, words));
      const said = (await Promise.all(all)).map(({ stdout }) => stdout.trim());
      expect(new Set(said)).toEqual(new Set(['open']));
    }
  }, 30_000);

  it('is not opened where something else lies', () => {
    const path = file();
    writeFileSync(
      path,
      'This is no database at all, but a text that is long enough to be one. '.repeat(99),
    );
    expect(whyClosed(path)).toBe('FILE: it is no database.');
    const other = file();
    new DatabaseSync(other).exec('CREATE TABLE notes (words TEXT)');
    expect(whyClosed(other)).toBe('FILE: it is another program’s database, and is left as it is.');
    expect(whyClosed('/nowhere/at/all.db')).toBe(
      '/nowhere/at/all.db: it cannot be opened.'.replace('/nowhere/at/all.db', 'FILE'),
    );
  });
});
