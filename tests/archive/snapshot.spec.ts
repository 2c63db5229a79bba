import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSnapshot, saveSnapshot } from '../../src/archive/snapshot.ts';

const SNAPSHOT = fileURLToPath(new URL('../../src/archive/snapshot.ts', import.meta.url));

/** Saves an index of many bytes where a file may have but few; what it says. */
function saveWhereThereIsNoRoom(file: string): string {
  const code = `import { saveSnapshot } from ${JSON.stringify(SNAPSHOT)};
    await saveSnapshot(${JSON.stringify(file)}, { edition: 'first', seq: 2 }, Buffer.alloc(900_000))
      .then(() => console.log('saved'), (error) => console.log(error.code));`;
  // The system counts in blocks of 512 or 1024 bytes: a write over the bound is a short one first.
  const bounded = `ulimit -f 200; exec "$0" --input-type=module -e "$1"`;
  return String(execFileSync('sh', ['-c', bounded, process.execPath, code])).trim();
}

describe('a saved index', () => {
  it('is left as it was when another finds no room beside it, of which nothing stays', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
    const file = join(folder, 'index');
    await saveSnapshot(file, { edition: 'first', seq: 1 }, Buffer.from('cards'));
    const before = readFileSync(file);
    expect(saveWhereThereIsNoRoom(file)).toBe('EFBIG');
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['index']);
    const saved = await readSnapshot(file, 'first');
    expect(saved && { seq: saved.seq, body: String(saved.body) }).toEqual({
      seq: 1,
      body: 'cards',
    });
  });
});
