import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { Rejection } from '../model/rejection.ts';

/** A file to take in. */
export type FoundFile = {
  /** Its path on the disk, */
  readonly file: string;
  /** and within the folder that was asked for. */
  readonly where: string;
  /** Its size in bytes, */
  readonly size: number;
  /** and when it was changed, in milliseconds. */
  readonly modified: number;
};

/**
 * Finds the files in a folder and the folders in it, in order of their names, or the one file that a
 * path leads to. What cannot be read is a rejection. Names that start with a full stop are passed over.
 */
export async function* filesAt(path: string): AsyncGenerator<FoundFile | Rejection> {
  const root = await realpath(path).catch(() => undefined);
  const entry = root === undefined ? undefined : await stat(root).catch(() => undefined);
  if (root === undefined || entry === undefined) {
    yield { where: path, why: 'There is no such file or folder.' };
  } else if (entry.isFile()) {
    yield { file: root, where: basename(root), size: entry.size, modified: entry.mtimeMs };
  } else if (entry.isDirectory()) {
    let found = 0;
    for await (const finding of filesIn(root, root)) {
      found++;
      yield finding;
    }
    if (found === 0) yield { where: path, why: 'The folder is empty.' };
  } else yield { where: path, why: 'This is no ordinary file.' };
}

async function* filesIn(folder: string, root: string): AsyncGenerator<FoundFile | Rejection> {
  let names: readonly string[];
  try {
    names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  } catch {
    yield { where: relative(root, folder) || folder, why: 'The folder cannot be read.' };
    return;
  }
  const paths = names.map((name) => join(folder, name));
  const entries = await Promise.all(paths.map((path) => lstat(path).catch(() => undefined)));
  for (const [nth, path] of paths.entries()) {
    const where = relative(root, path);
    const entry = entries[nth];
    if (entry === undefined) yield { where, why: 'The file cannot be read.' };
    else if (entry.isDirectory()) yield* filesIn(path, root);
    else if (entry.isSymbolicLink()) yield await followed(path, root);
    else if (entry.isFile()) yield { file: path, where, size: entry.size, modified: entry.mtimeMs };
    else yield { where, why: 'This is no ordinary file.' };
  }
}

/** A link to a file in the same folder is that file; no other link is followed. */
async function followed(link: string, root: string): Promise<FoundFile | Rejection> {
  const where = relative(root, link);
  const target = await realpath(link).catch(() => undefined);
  if (target === undefined) return { where, why: 'The link leads nowhere.' };
  if (!target.startsWith(root + sep)) return { where, why: 'The link leads out of the folder.' };
  const entry = await stat(target);
  if (!entry.isFile()) return { where, why: 'The link leads to no file.' };
  return { file: link, where, size: entry.size, modified: entry.mtimeMs };
}
