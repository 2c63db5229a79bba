import { open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hashOf } from './store/hashes.ts';

/** What an index was saved with: which code made it, and the last change that it has. */
export type SnapshotHead = { readonly edition: string; readonly seq: number };

/**
 * Saves an index so that a stop at any moment leaves the old file or the new one: it is written
 * beside, forced to the disk, and put in the old one's place.
 * @throws when the disk refuses
 */
export async function saveSnapshot(
  file: string,
  head: SnapshotHead,
  body: Uint8Array,
): Promise<void> {
  const beside = `${file}.new`;
  const line = `${MARK}${JSON.stringify({ ...head, sha256: hashOf(body) })}\n`;
  try {
    const handle = await open(beside, 'w');
    try {
      // `writev` may write a part and say nothing of it, as on a disk that fills up; this goes on.
      await handle.writeFile(line);
      await handle.writeFile(body);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  const folder = await open(dirname(file), 'r');
  await folder.sync().finally(() => folder.close());
}

/** A saved index of this edition; undefined where there is none, or none that is whole. */
export async function readSnapshot(
  file: string,
  edition: string,
): Promise<{ readonly seq: number; readonly body: Uint8Array } | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes?.subarray(0, MARK.length).equals(Buffer.from(MARK))) return undefined;
  const end = bytes.indexOf('\n');
  const head = headIn(bytes.subarray(MARK.length, Math.max(end, MARK.length)).toString());
  const body = bytes.subarray(end + 1);
  if (head?.edition !== edition || head.sha256 !== hashOf(body)) return undefined;
  return { seq: head.seq, body };
}

/** Deletes a saved index, and one that was being saved. */
export async function dropSnapshot(file: string): Promise<void> {
  await rm(file, { force: true });
  await rm(`${file}.new`, { force: true });
}

const MARK = 'Verbatim index 1 ';

function headIn(line: string): (SnapshotHead & { readonly sha256: string }) | undefined {
  try {
    // A file that has our mark and a body of the hash it names was written by `saveSnapshot`.
    return JSON.parse(line) as SnapshotHead & { readonly sha256: string };
  } catch {
    return undefined;
  }
}
