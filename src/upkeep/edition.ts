import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

/**
 * Names the state of the TypeScript in a folder, which ends in a slash: a hash of its files and their
 * names. What another edition of the code made (readings, an index) is made anew.
 */
export async function editionOf(folder: URL): Promise<string> {
  const hash = createHash('sha256');
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((one) => one.endsWith('.ts')).sort()) {
    hash.update(name).update(await readFile(new URL(name, folder)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Names the state of a file, such as the one that has the versions of all packages. */
export async function editionOfFile(file: URL): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
    .slice(0, 16);
}
