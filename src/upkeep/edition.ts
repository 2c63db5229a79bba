import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

/**
 * Names the state of some code: a hash of all TypeScript in folders and of the lock file's versions.
 * What another edition made (readings, an index) is made anew.
 */
export async function editionOf(folders: readonly URL[], lockFile: URL): Promise<string> {
  const hash = createHash('sha256').update(await readFile(lockFile));
  for (const folder of folders) {
    const names = await readdir(folder, { recursive: true });
    for (const name of names.filter((one) => one.endsWith('.ts')).sort()) {
      hash.update(name).update(await readFile(new URL(name, folder)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
