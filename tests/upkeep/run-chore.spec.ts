import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openFolder } from '../../src/archive/archive-folder.ts';
import { runChore } from '../../src/upkeep/run-chore.ts';
import { archive, emptyFolder } from './program.ts';

const PAGE = 'Harbour to close\n\nBy Nora Vance\n\n“It closes,” harbour master Ada Byron said.\n';

function stream(isTTY: boolean) {
  const written = new PassThrough({ encoding: 'utf8' });
  // Of all that a stream to a terminal has, the bar uses what a stream has and these.
  const terminal = Object.assign(written, { isTTY, columns: 80 }) as unknown as NodeJS.WriteStream;
  return { terminal, said: () => String(written.read() ?? '') };
}

/** Does a chore as in a terminal, with its answer there or led elsewhere. */
async function inTerminal(words: readonly string[], folder: string, isLed = false) {
  const [output, errors] = [stream(!isLed), stream(true)];
  const end = await runChore(words, {
    archive: folder,
    home: new URL('../../', import.meta.url),
    web: { allow: [] },
    output: output.terminal,
    errors: errors.terminal,
    line: (line, to) => to.write(`${line}\n`),
  });
  return { end, output: output.said(), errors: errors.said() };
}

describe('a chore in a terminal', { timeout: 60_000 }, () => {
  it.each([
    ['in the terminal', false],
    ['elsewhere', true],
  ])('says what was turned away, and why, with its answer %s', async (_, isLed) => {
    const news = emptyFolder();
    writeFileSync(join(news, 'harbour.txt'), PAGE);
    writeFileSync(join(news, 'empty.txt'), '');
    const { end, output } = await inTerminal(['add', news], emptyFolder(), isLed);
    expect(end).toBe('done');
    expect(output).toContain('added: harbour (harbour.txt)\n');
    expect(output).toContain('not taken in: empty.txt: The file is empty.\n');
  });
});

describe('rebuild', { timeout: 60_000 }, () => {
  it('leaves the saved index to whoever has the archive', async () => {
    const [news, folder] = [emptyFolder(), emptyFolder()];
    writeFileSync(join(news, 'harbour.txt'), PAGE);
    await archive(['add', news], folder);
    const opened = await openFolder(folder, 'of this test');
    if (opened.kind === 'closed') throw new Error(opened.why);
    const rebuilt = await archive(['rebuild'], folder);
    expect(rebuilt.code).toBe(1);
    expect(existsSync(join(folder, 'index'))).toBe(true);
    await opened.folder.close();
  });

  it('makes the saved index anew, also one that is whole', async () => {
    const [news, folder] = [emptyFolder(), emptyFolder()];
    writeFileSync(join(news, 'harbour.txt'), PAGE);
    await archive(['add', news], folder);
    const before = readFileSync(join(folder, 'index'), 'utf8');
    expect((await archive(['rebuild'], folder)).code).toBe(0);
    expect(readFileSync(join(folder, 'index'), 'utf8')).not.toBe(before);
    expect((await archive(['check'], folder)).code).toBe(0);
  });
});

describe('a chore that changes nothing', { timeout: 60_000 }, () => {
  it('says that the archive cannot be read where it is damaged', async () => {
    const [news, folder] = [emptyFolder(), emptyFolder()];
    writeFileSync(join(news, 'harbour.txt'), PAGE);
    await archive(['add', news], folder);
    const file = join(folder, 'archive.db');
    const db = new DatabaseSync(file);
    // The first page of who did what: nothing that is read at the start lies there.
    const root = db.prepare(`SELECT rootpage FROM sqlite_schema WHERE name = 'audit'`).get();
    const size = db.prepare('PRAGMA page_size').get();
    db.close();
    const bytes = readFileSync(file);
    const at = (Number(root?.['rootpage']) - 1) * Number(size?.['page_size']);
    bytes.fill(0xaa, at, at + Number(size?.['page_size']));
    writeFileSync(file, bytes);
    const { code, log } = await archive(['status'], folder);
    expect({ code, log }).toEqual({
      code: 1,
      log: 'The archive cannot be read: it is damaged.\n',
    });
  });
});
