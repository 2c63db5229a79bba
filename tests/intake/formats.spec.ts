import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFormats } from '../../src/intake/formats.ts';

const GOOD = "export default { endings: ['.abc'], read: () => [] };";
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-formats-'));
});
afterEach(() => rm(folder, { recursive: true }));

const find = (): Promise<unknown> => findFormats(pathToFileURL(`${folder}/`));

describe('the formats', () => {
  it('that come with the bot are found', async () => {
    const endings = (await findFormats()).flatMap((format) => format.endings);
    expect(endings).toContain('.txt');
  });

  it('are whatever files stand in the folder', async () => {
    await writeFile(join(folder, 'abc.mjs'), GOOD);
    expect(await find()).toMatchObject([{ endings: ['.abc'] }]);
  });

  it.each([
    ['has no default export', 'export const endings = [];'],
    ['has no endings', 'export default { endings: [], read: () => [] };'],
    ['has an ending without a full stop', "export default { endings: ['abc'], read: () => [] };"],
    ['has no read', "export default { endings: ['.abc'] };"],
    ['is not JavaScript', 'export default {'],
    ['throws', 'throw new Error("no");'],
  ])('stop the start with the name of a file that %s', async (_, source) => {
    await writeFile(join(folder, 'odd.mjs'), source);
    await expect(find()).rejects.toThrow(/^odd\.mjs /);
  });

  it('stop the start when two read one ending', async () => {
    await writeFile(join(folder, 'a.mjs'), GOOD);
    await writeFile(join(folder, 'b.mjs'), GOOD);
    await expect(find()).rejects.toThrow('b.mjs reads .abc, and so does a.mjs.');
  });
});
