import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { miniSearchIndex } from '../../../src/archive/minisearch.ts';
import { openArchive } from '../../../src/archive/open-archive.ts';
import { openDatabase } from '../../../src/archive/store/database.ts';
import { MIGRATIONS } from '../../../src/archive/store/migrations.ts';
import { articleFrom, sha256Of } from '../../../src/intake/article.ts';
import { readArticle } from '../../../src/reading/read-article.ts';
import { add, STAMP, storeIn } from '../filed.ts';

const DATABASE = fileURLToPath(new URL('../../../src/archive/store/database.ts', import.meta.url));

const file = (): string => join(mkdtempSync(join(tmpdir(), 'verbatim-')), 'archive.db');

function whyClosed(path: string, migrations?: readonly string[]): string | undefined {
  const opened = migrations ? openDatabase(path, migrations) : openDatabase(path);
  if (opened.kind === 'closed') return opened.why.replace(path, 'FILE');
  opened.db.close();
  return undefined;
}

const PAGES = ['ferry', 'tram', 'gone'].map((id) => {
  const text = `${id} to close in Kelmar Bay

By Nora Vance

Published: March 3, 2031

“The ${id} stays,” harbour master Ada Byron said. An Airbus A380 flew over Kelmar Bay. Byron saw it.
`;
  const article = articleFrom(text, { id, sha256: sha256Of(text) });
  return { article, reading: readArticle(article) };
});

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
      `FILE: it was written by a newer Verbatim (schema ${more.length}, and this one knows ${MIGRATIONS.length}). It is left as it is: run that version, or another archive folder.`,
    );
  });

  it('of the first release is given what later ones look up', async () => {
    const path = file();
    const now = storeIn(path);
    const archive = await openArchive(now, miniSearchIndex());
    await add(archive, ...PAGES);
    await archive.add([{ id: 'gone', as: 'withheld' }], STAMP);
    const [holdings, topics] = [now.holdings(), now.lookedUp.topics.holding('', 99)];
    expect(topics.length).toBeGreaterThan(3);
    now.close();
    // A file of the first release: its tables with these rows, and no others.
    const old = file();
    const first = openDatabase(old, MIGRATIONS.slice(0, 1));
    if (first.kind !== 'open') throw new Error(first.why);
    first.db.exec(`ATTACH '${path}' AS now; DELETE FROM changes`);
    const tables = first.db.prepare(`SELECT name FROM main.sqlite_schema WHERE type = 'table'
      AND name NOT LIKE 'sqlite%'`);
    first.db.exec('PRAGMA foreign_keys = OFF');
    for (const { name } of tables.all()) {
      const columns = first.db.prepare(`SELECT group_concat(name) AS names
        FROM pragma_table_info('${name}', 'main')`);
      const names = columns.get()?.['names'];
      first.db.exec(`INSERT INTO main.${name} SELECT ${names} FROM now.${name}`);
    }
    first.db.close();
    const brought = storeIn(old);
    expect(brought.holdings()).toEqual(holdings);
    expect(brought.lookedUp.topics.holding('', 99)).toEqual(topics);
    expect([...brought.faults()]).toEqual([]);
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
