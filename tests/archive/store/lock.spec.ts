import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeLock } from '../../../src/archive/store/lock.ts';

const file = (): string => join(mkdtempSync(join(tmpdir(), 'verbatim-')), 'lock');

describe('the lock of an archive', () => {
  it('is had by one at a time', () => {
    const path = file();
    const first = takeLock(path);
    expect(first).toBeDefined();
    expect(takeLock(path)).toBeUndefined();
    first?.release();
    const second = takeLock(path);
    expect(second).toBeDefined();
    second?.release();
  });

  it('is not said to be had by another where its file is something else', () => {
    const path = file();
    writeFileSync(path, 'This is no lock. '.repeat(500));
    expect(() => takeLock(path)).toThrow('file is not a database');
  });
});
