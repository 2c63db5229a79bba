import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesAt } from '../../src/intake/files.ts';
import { recordsIn } from './folder.ts';

const PAGE = 'Council votes to close the bridge\nIt voted on Tuesday, officials said.\n';
let folder: string;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'verbatim-')), 'corpus');
  await mkdir(folder);
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

const put = (name: string, content: string | Uint8Array): Promise<void> =>
  writeFile(join(folder, name), content);
const ids = async (): Promise<readonly string[]> =>
  (await recordsIn(folder)).flatMap((one) => (one.kind === 'article' ? one.article.id : []));
const rejections = async (path = folder): Promise<unknown> =>
  (await recordsIn(path)).flatMap((one) =>
    one.kind === 'rejection' ? { where: one.where, why: one.why } : [],
  );

describe('a folder', () => {
  it('gives its articles in order of their names, folders within folders too', async () => {
    await mkdir(join(folder, 'b'));
    for (const name of ['c.txt', 'a.TXT', 'b/z.txt', 'b/y.txt']) await put(name, PAGE);
    expect(await ids()).toEqual(['a', 'b/y', 'b/z', 'c']);
    expect(await rejections()).toEqual([]);
  });

  it('is read without its hidden files', async () => {
    await mkdir(join(folder, '.git'));
    await put('.DS_Store', 'x');
    await put('.git/a.txt', PAGE);
    await put('a.txt', PAGE);
    expect(await ids()).toEqual(['a']);
    expect(await rejections()).toEqual([]);
  });

  it('that is missing is said to be', async () => {
    const where = join(folder, 'nowhere');
    const why = 'There is no such file or folder.';
    expect(await rejections(where)).toEqual([{ where, why }]);
  });

  it('may be a single file', async () => {
    await put('a.txt', PAGE);
    const found = await Array.fromAsync(filesAt(join(folder, 'a.txt')));
    expect(found).toMatchObject([{ where: 'a.txt', size: Buffer.byteLength(PAGE) }]);
  });

  it('that is empty is said to be', async () => {
    expect(await rejections()).toEqual([{ where: folder, why: 'The folder is empty.' }]);
  });
});

describe('a file', () => {
  it.each([
    ['picture.txt', Uint8Array.of(0x89, 0x50, 0, 0), 'The file is binary: it has NUL bytes.'],
    ['blank.txt', ' \n', 'The file is empty.'],
    [
      'mixed.txt',
      Buffer.concat([Buffer.from('“Zoë”'), Uint8Array.of(0xe9, 0x20)]),
      'The file is badly encoded: it is UTF-8, but not at byte 10.',
    ],
    ['report.zip', PAGE, 'No format reads files ending in .zip.'],
    ['README', PAGE, 'The file has no ending.'],
  ])('%s is turned away, and the rest taken in', async (name, content, why) => {
    await put('a.txt', PAGE);
    await put(name, content);
    await put('z.txt', PAGE);
    expect(await rejections()).toEqual([{ where: name, why }]);
    expect(await ids()).toEqual(['a', 'z']);
  });
});

describe('a symbolic link', () => {
  it('to a file of the same folder is that file', async () => {
    await put('a.txt', PAGE);
    await symlink('a.txt', join(folder, 'b.txt'));
    expect(await ids()).toEqual(['a', 'b']);
  });

  it.each([
    ['../outside.txt', 'The link leads out of the folder.'],
    ['nowhere.txt', 'The link leads nowhere.'],
    ['.', 'The link leads out of the folder.'],
    ['inner', 'The link leads to no file.'],
  ])('to %s is turned away', async (target, why) => {
    await mkdir(join(folder, 'inner'));
    await put('../outside.txt', PAGE);
    await symlink(target, join(folder, 'link.txt'));
    expect(await rejections()).toEqual([{ where: 'link.txt', why }]);
  });
});
