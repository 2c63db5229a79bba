import { DatabaseSync } from 'node:sqlite';
import { forMigrations } from './in-migrations.ts';
import { MIGRATIONS } from './migrations.ts';

/** What came of opening a store: the database, or one sentence that says why it is none. */
export type Opened =
  | { readonly kind: 'open'; readonly db: DatabaseSync }
  | { readonly kind: 'closed'; readonly why: string };

/** "Verb", so that no other program's database is taken for an archive. */
const APPLICATION = 0x56657262;
/** Milliseconds that another process's writing is waited for, */
const PATIENCE = 2000;
/** and between two tries where SQLite itself does not wait. */
const PAUSE = 20;
const BUSY = 5;
const CLOSED: ReadonlyMap<number, string> = new Map([
  [BUSY, 'another program is writing to it'],
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
    db = new DatabaseSync(file, { timeout: PATIENCE });
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
  return CLOSED.get(kindOf(error) ?? 0);
}

/** Whether an error is SQLite's word that another process has the file. */
export function isBusy(error: unknown): boolean {
  return kindOf(error) === BUSY;
}

function kindOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined;
  return Number(error.errcode) & 0xff; // the low byte is the kind
}

function prepared(db: DatabaseSync, migrations: readonly string[]): string | undefined {
  db.exec('BEGIN');
  const found = standOf(db, migrations);
  db.exec('COMMIT');
  if (found.kind === 'foreign') return found.why;
  journalAhead(db);
  db.exec('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
  db.exec('PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;');
  if (found.version === migrations.length) return undefined;
  forMigrations(db);
  db.exec('BEGIN IMMEDIATE');
  // Asked again now that nobody else can write: another process may just have brought it up to date.
  const stand = standOf(db, migrations);
  if (stand.kind === 'ours') {
    for (const migration of migrations.slice(stand.version)) db.exec(migration);
    db.exec(`PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${migrations.length};`);
  }
  db.exec('COMMIT');
  return stand.kind === 'foreign' ? stand.why : undefined;
}

/** Journals in a log ahead of the file. Two that make a new file so at once get in each other's way. */
function journalAhead(db: DatabaseSync): void {
  const until = performance.now() + PATIENCE;
  for (;;) {
    try {
      db.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

type Stand =
  | { readonly kind: 'ours'; readonly version: number }
  | { readonly kind: 'foreign'; readonly why: string };

/** Up to which migration a file is brought, or why it is not to be touched. In a transaction. */
function standOf(db: DatabaseSync, migrations: readonly string[]): Stand {
  const { application_id: application } = pragma(db, 'application_id');
  const { user_version: version } = pragma(db, 'user_version');
  const table = db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get();
  if (application !== APPLICATION && table !== undefined) {
    return { kind: 'foreign', why: 'it is another program’s database, and is left as it is.' };
  }
  if (Number(version) > migrations.length) {
    const why = `it was written by a newer Verbatim (schema ${version}, and this one knows ${migrations.length}). It is left as it is: run that version, or another archive folder.`;
    return { kind: 'foreign', why };
  }
  return { kind: 'ours', version: Number(version) };
}

function pragma(db: DatabaseSync, name: string): Readonly<Record<string, unknown>> {
  return db.prepare(`PRAGMA ${name}`).get() ?? {};
}
