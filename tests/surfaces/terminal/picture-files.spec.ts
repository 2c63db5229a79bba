import { mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { answerOnce, type Seat } from '../../../src/surfaces/terminal/terminal.ts';
import { archiveOf } from '../../archive/filed.ts';
import { page } from '../../archive/page.ts';
import { pngSize } from '../../rendering/picture/png-size.ts';
import { elementsOf } from '../../rendering/picture/read-svg.ts';
import { COMMANDS } from '../discord/bot.ts';
import { folderOf } from '../port-news.ts';

const LIGHTHOUSE = page('lighthouse', { outlet: 'The Quay Courier' }, [
  {
    text: '“The lamp is new,” treasurer Ida Voss said.',
    by: 'Ida Voss',
    role: 'treasurer',
    mentions: ['2031-03-01'],
  },
  { text: '“The lamp is old,” Ida Voss said.', by: 'Ida Voss', mentions: ['2031-05'] },
]);
const desk = { commands: COMMANDS, archive: await archiveOf(LIGHTHOUSE) };
const QUESTION = ['timeline', '--topic', 'lamp'];

describe('a timeline asked for once', () => {
  it('is drawn in text above its entries', async () => {
    const { kind, shown } = await ask(QUESTION);
    expect(kind).toBe('answered');
    expect(shown.slice(0, shown.indexOf('\n\n──'))).toBe(`Timeline: 2 entries, 1 article searched
Looked for topic “lamp”.

                 1 Mar    15 Mar   29 Mar   12 Apr   26 Apr    10 May   24 May
                  2031
                 ──┴────────┴────────┴─────────┴────────┴────────┴────────┴─────
1  1 March 2031    ●        ·        ·         ·        ·        ·        ·
2  May 2031        ·        ·        ·         ·        ·  ├─────────────────┤
● that day   ├─┤ some time within`);
  });

  it.each([
    ['--svg FILE', ['--svg', 'a b.svg'], ['a b.svg']],
    ['--png=FILE', ['--png=t.png'], ['t.png']],
    ['both', ['--png', 't.png', '--svg=t.svg'], ['t.png', 't.svg']],
    ['both, in JSON', ['--json', '--png', 't.png', '--svg=t.svg'], ['t.png', 't.svg']],
  ])('is drawn into files as well: %s', async (_, flags, names) => {
    const folder = emptyFolder();
    const { kind, shown, logged } = await ask([...QUESTION, ...inFolder(flags, folder)]);
    expect(kind).toBe('answered');
    expect(shown).toContain(flags.includes('--json') ? '"kind": "timeline"' : 'Ida Voss');
    expect(readdirSync(folder).sort()).toEqual(names);
    for (const name of names) {
      const bytes = readFileSync(join(folder, name));
      expect(logged).toContain(`drawn: ${join(folder, name)}`);
      if (name.endsWith('png')) expect(pngSize(bytes)?.width).toBe(1100);
      else expect(elementsOf(bytes.toString()).map(({ text }) => text)).toContain('1 March 2031');
    }
  });

  it('is not drawn where a link leads nowhere, nor twice where two names lead', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
    symlinkSync(join(folder, 'gone.svg'), join(folder, 'dangling.svg'));
    const dangling = await ask([...QUESTION, '--svg', join(folder, 'dangling.svg')]);
    expect([dangling.kind, dangling.logged]).toEqual([
      'refused',
      expect.stringContaining('it is a link that leads nowhere'),
    ]);
    await ask([...QUESTION, '--svg', join(folder, 'same.svg')]);
    symlinkSync(join(folder, 'same.svg'), join(folder, 'alias.png'));
    const both = ['--svg', join(folder, 'same.svg'), '--png', join(folder, 'alias.png')];
    expect((await ask([...QUESTION, ...both])).logged).toContain(
      '--svg and --png lead to the same file.',
    );
  });

  it('is drawn over a file that is there, and where a link leads', async () => {
    const folder = folderOf({ 't.svg': 'old' });
    symlinkSync(join(folder, 't.svg'), join(folder, 'link.svg'));
    expect((await ask([...QUESTION, '--svg', join(folder, 'link.svg')])).kind).toBe('answered');
    expect(readFileSync(join(folder, 't.svg'), 'utf8')).toMatch(/^<svg /);
    expect(readdirSync(folder).sort()).toEqual(['link.svg', 't.svg']);
  });

  it.each<[string, readonly string[], string]>([
    ['no file', ['--svg'], '--svg has no file name.'],
    ['no file before another flag', ['--png', '--svg', 'x.svg'], '--png has no file name.'],
    ['an empty name', ['--svg='], '--svg has no file name.'],
    ['a flag twice', ['--svg', 'x.svg', '--svg=y.svg'], '--svg is given twice.'],
    ['one file for both', ['--svg', 'x', '--png', './x'], '--svg and --png name the same file.'],
    [
      'a folder that is not there',
      ['--svg', 'no/x.svg'],
      'no/x.svg” is not written: there is no such folder.',
    ],
    [
      'a file for a folder',
      ['--png', 'file/x.png'],
      'is not written: part of its path is no folder.',
    ],
    [
      'a folder for a file',
      ['--png', 'folder'],
      'is not written: there is something else of that name.',
    ],
    [
      'a name that is too long',
      ['--svg', 'x'.repeat(300)],
      'is not written: its name is too long.',
    ],
    ['a name with an effect', ['--svg', 'no\u202e/x'], 'no⟦U+202E⟧/x” is not written'],
  ])('is refused with a sentence, and leaves nothing behind: %s', async (_, flags, sentence) => {
    const folder = folderOf({ file: 'as it was' });
    const inside = folderOf({});
    const named = flags.map((flag) => (flag === 'folder' ? inside : flag));
    const before = readdirSync(folder);
    const { kind, shown, logged } = await ask([...QUESTION, ...inFolder(named, folder)]);
    expect({ kind, shown }).toEqual({ kind: 'refused', shown: '' });
    expect(logged).toContain(sentence);
    expect(readdirSync(folder)).toEqual(before);
    expect(readdirSync(inside)).toEqual([]);
  });

  it.each<[string, readonly string[], string]>([
    [
      'nothing is found',
      ['timeline', '--topic', 'zeppelin'],
      'There is no timeline to draw.\nNo attributed statement found in 1 article (looked for topic “zeppelin”)',
    ],
    [
      'another command is asked',
      ['who-said', 'lamp'],
      '--svg draws a timeline: it goes with /timeline alone.',
    ],
    ['no command is', [], '--svg draws a timeline: it goes with /timeline alone.'],
    ['the question makes no sense', ['timeline'], 'say a topic, or a speaker, or both'],
  ])('is not drawn where %s', async (_, words, sentence) => {
    const folder = emptyFolder();
    const { kind, logged } = await ask([...words, '--svg', join(folder, 'x.svg')]);
    expect(kind).toBe('refused');
    expect(logged).toContain(sentence);
    expect(readdirSync(folder)).toEqual([]);
  });
});

function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'verbatim-'));
}

/** Flags whose files stand in a folder; an absolute path stays. */
function inFolder(flags: readonly string[], folder: string): readonly string[] {
  return flags.map((flag) => {
    const [, name, file = ''] = /^(--\w+=)?(.*)$/s.exec(flag) ?? [];
    if (file === '' || file.startsWith('--') || file.startsWith('/')) return flag;
    return `${name ?? ''}${folder}/${file}`;
  });
}

/** What comes of a question asked at a pipe. */
async function ask(words: readonly string[]) {
  const output = Object.assign(new PassThrough(), { isTTY: false, columns: 80 });
  let shown = '';
  let logged = '';
  output.on('data', (chunk) => {
    shown += chunk;
  });
  const log = (line: string) => {
    logged += `${line}\n`;
  };
  const seat = { input: new PassThrough(), output, log } as unknown as Seat; // the parts we use
  const { kind } = await answerOnce(words, desk, seat);
  return { kind, shown, logged };
}
