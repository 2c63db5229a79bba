import { DatabaseSync } from 'node:sqlite';
import { isBusy } from './database.ts';

/** Held by the one process that may change an archive; the system frees it when the process ends. */
export type Lock = { release(): void };

/** Whoever asks one question has it for a moment: so many milliseconds are waited for that. */
const PATIENCE = 3000;

/**
 * Takes the lock in a file, which is made where there is none; undefined while another process has it.
 * It is SQLite's, so that no file is left over that says somebody is there who is not.
 * @throws when the file cannot be made, or is none that SQLite locks (`whyOf` in database.ts)
 */
export function takeLock(file: string): Lock | undefined {
  const db = new DatabaseSync(file, { timeout: PATIENCE });
  try {
    db.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
  return { release: () => db.close() };
}
