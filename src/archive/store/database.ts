import { DatabaseSync } from 'node:sqlite';
import { MIGRATIONS } from './migrations.ts';

/** What came of opening a store: the database, or one sentence that says why it is none. */
export type Opened =
  | { readonly kind: 'open'; readonly db: DatabaseSync }
  | { readonly kind: 'closed'; readonly why: string };

/** "Verb", so that no other program's database is taken for an archive. */
const APPLICATION = 0x56657262;
const CLOSED: ReadonlyMap<number, string> = new Map([
  [5, 'another program is writing to it'],
  [10, 'the disk fails'],
  [11, 'it is damaged'],
  [13, 'the disk is full'],
  [14, 'it cannot be opened'],
  [26, 'it is no database'],
  [8, 'it may only be read'],
]);

/**
 * Opens the store in a file, or one in memory (`:memory:`), and brings its schema up to date in one
 * transaction. Deleted text is overwritten. `migrations` are those of an earlier release in tests.
 */
export function openDatabase(file: string, migrations: readonly string[] = MIGRATIONS): Opened {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(file, { timeout: 2000 });
    const why = prepared(db, migrations);
    if (why === undefined) return { kind: 'open', db };
    db.close();
    return { kind: 'closed', why: `${file}: ${why}` };
  } catch (error) {
    if (db?.isOpen) db.close();
    const why = whyOf(error);
    if (why === undefined) throw error;
    return { kind: 'closed', why: `${file}: ${why}.` };
  }
}

/** What an error of SQLite's means to whoever runs the program; undefined for one that is a bug. */
export function whyOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined;
  return CLOSED.get(Number(error.errcode) & 0xff); // the low byte is the kind
}

function prepared(db: DatabaseSync, migrations: readonly string[]): string | undefined {
  const { application_id: application } = pragma(db, 'application_id');
  const { user_version: version } = pragma(db, 'user_version');
  const table = db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get();
  if (application !== APPLICATION && table !== undefined) {
    return 'it is another program’s database, and is left as it is.';
  }
  if (Number(version) > migrations.length) {
    return `it was written by a newer Verbatim (schema ${version}, and this one knows ${migrations.length}). It is left as it is: run that version, or another archive folder.`;
  }
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
  db.exec('PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;');
  if (Number(version) === migrations.length) return undefined;
  db.exec('BEGIN IMMEDIATE');
  for (const migration of migrations.slice(Number(version))) db.exec(migration);
  db.exec(`PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${migrations.length};`);
  db.exec('COMMIT');
  return undefined;
}

function pragma(db: DatabaseSync, name: string): Readonly<Record<string, unknown>> {
  return db.prepare(`PRAGMA ${name}`).get() ?? {};
}
