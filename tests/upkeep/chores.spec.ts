import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { archive, emptyFolder } from './program.ts';

const page = (month: string, marks: string): string =>
  `The Calder Herald\n\nHarbour to close in ${month}\n\nBy Nora Vance\n\nPublished 1 ${month} 2031\n\n“It closes in ${month}, ${marks}” harbour master Ada Byron said.\n`;

let folder: string;
let news: string;

beforeAll(async () => {
  folder = emptyFolder();
  news = emptyFolder();
  writeFileSync(join(news, 'april.txt'), page('April', 'and stays closed,'));
  writeFileSync(join(news, 'june.txt'), page('June', 'for a week,'));
  writeFileSync(join(news, 'empty.txt'), '');
  expect((await archive(['add', news], folder)).code).toBe(0);
}, 60_000);

const json = async (...words: readonly string[]): Promise<unknown> =>
  JSON.parse((await archive([...words, '--json'], folder)).out);

describe('npm run archive --', { timeout: 60_000 }, () => {
  it('list names every article, in a line or as JSON', async () => {
    expect((await archive(['list'], folder)).out).toBe(
      'april  2031-04-01  The Calder Herald  Harbour to close in April\n' +
        'june  2031-06-01  The Calder Herald  Harbour to close in June\n',
    );
    expect(await json('list')).toMatchObject([{ id: 'april' }, { id: 'june', statements: 2 }]);
  });

  it('show says what states each field', async () => {
    const { out } = await archive(['show', 'april'], folder);
    expect(out).toContain('  published   2031-04-01  (“Published” and a date or time)\n');
    expect(out).toContain('  dek         not stated  (nothing on the page)\n');
    expect(out).toMatch(/\n {2}current, taken in \S+ from \S+april\.txt, 2 statements\n/);
    expect(await json('show', 'april')).toMatchObject({ id: 'april', versions: [{}] });
  });

  it('status says what was turned away, and who did what', async () => {
    const { out } = await archive(['status'], folder);
    expect(out).toMatch(/^2 articles with 4 statements, last taken in 20/);
    expect(out).toMatch(/Turned away\n {2}\d{4}-\d\d-\d\d {2}empty\.txt: The file is empty\.\n/);
    expect(out).toMatch(/Done last\n {2}\S+ {2}\S+ {2}added {2}june\n/);
  });

  it('export gives what add takes in again', async () => {
    const [lines, other] = [emptyFolder(), emptyFolder()];
    expect((await archive(['export', lines], folder)).out).toBe(
      `2 articles in 1 file in ${lines}.\n`,
    );
    expect((await archive(['export'], folder)).out).toBe(
      readFileSync(join(lines, 'articles-001.jsonl'), 'utf8'),
    );
    expect((await archive(['add', lines], other)).code).toBe(0);
    expect((await archive(['list'], other)).out).toBe((await archive(['list'], folder)).out);
  });

  it('rebuild reads all anew, and check finds nothing off', async () => {
    expect((await archive(['rebuild'], folder)).out).toBe('2 articles read anew, 4 statements.\n');
    expect(await archive(['check'], folder)).toEqual({
      code: 0,
      out: 'All is as it should be: 2 articles, 4 statements.\n',
      log: '',
    });
  });

  it('forget wants to be told twice, then forgets, and refuses what comes again', async () => {
    const own = emptyFolder();
    await archive(['add', news], own);
    const asked = await archive(['forget', 'april'], own);
    expect(asked).toMatchObject({ code: 2, out: '' });
    expect(asked.log).toMatch(
      /^This would delete april \(from \S+april\.txt\) for good\. Say --yes\.\n$/,
    );
    const { code, out } = await archive(['forget', 'april', '--yes'], own);
    expect(code).toBe(0);
    expect(out).toMatch(/^Forgotten\. What is left are 2 hashes/);
    expect((await archive(['list'], own)).out).not.toContain('april');
    expect((await archive(['add', news], own)).out).toMatch(
      /not taken in: april\.txt: It was forgotten on \d{4}-\d\d-\d\d, and is not taken in again\./,
    );
    expect((await archive(['status'], own)).out).toMatch(/ forgotten {2}[0-9a-f]{64}\n/);
  });

  it.each([
    [['show', 'nobody'], 'There is no article nobody.\n'],
    [['show'], 'Show which article? One id is needed.\n'],
    [['forget', 'a', 'b'], 'Forget which article? One id is needed.\n'],
    [['add'], 'Add what? A path or an address is needed.\n'],
    [['watch', '/nowhere'], '/nowhere is no folder.\n'],
    [['list', '--all'], /^archive list: .*--all/],
    [['burn'], /^There is no chore “burn”\.\n/],
  ] as const)('%j is refused with a sentence', async (words, why) => {
    const { code, out, log } = await archive(words, folder);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    if (typeof why === 'string') expect(log).toBe(why);
    else expect(log).toMatch(why);
  });

  it('explains itself and each chore', async () => {
    const all = await archive([], folder);
    expect(all.code).toBe(0);
    for (const [, name] of all.out.matchAll(/^archive (\w+)/gm)) {
      const { code, out } = await archive([name ?? '', '--help'], folder);
      expect({ code, name, out }).toMatchObject({
        code: 0,
        out: expect.stringContaining('--json'),
      });
    }
  });
});
