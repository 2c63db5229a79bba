import { spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { answerOnce, runTerminal, type Seat } from '../../../src/surfaces/terminal/terminal.ts';
import { folderOf, PORT_NEWS, portDesk } from '../port-news.ts';

const MAIN = fileURLToPath(new URL('../../../src/main.ts', import.meta.url));
const port = folderOf({ 'port.txt': PORT_NEWS });

type Run = { readonly code: number | null; readonly out: string; readonly log: string };

/** Runs the program as a person would, with lines on standard input and settings of its own. */
async function run(
  words: readonly string[],
  input = '',
  settings: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const env = { DISCORD_TOKEN: '', CORPUS_FOLDER: port, ARCHIVE_FOLDER: folderOf({}), ...settings };
  const child = spawn(process.execPath, [MAIN, ...words], { env });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  child.stdin.end(input);
  const [out, log, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, log };
}

const ANSWER = `1 attributed statement found, 1 article searched
Looked for speaker “Ada Byron”.

Ada Byron, harbour master
  own words

    “Fares will rise by a third,” harbour master Ada Byron said on Tuesday.

  said          2 March 2021 (“Tuesday”, published 3 March 2021)
  in the words  no date
  published     3 March 2021
  outlet        not stated
  article       “Ferry fares to rise by a third, port says”
`;

describe('npm start', { timeout: 30_000 }, () => {
  it('shows an example of each command when nobody asks', async () => {
    const { code, out, log } = await run([]);
    expect(code).toBe(0);
    expect(out.match(/^> \/[a-z-]+/gm)).toEqual([
      '> /cite',
      '> /context',
      '> /sources',
      '> /timeline',
      '> /who-said',
    ]);
    expect(out).toMatch(/^1 attributed statement found, 1 article searched$/m);
    expect(out).not.toContain('\u001b');
    expect(log).toBe(
      `1 article in the archive, 1 new from ${port}\nNo DISCORD_TOKEN is set, so questions are answered here and not over Discord.\n`,
    );
  });

  it('answers line after line, a bad one with its sentence, until the end of input', async () => {
    const lines = [
      '/who-said speaker: Ada Byron',
      '',
      '/who-sad',
      'who-said --from 2021-02-30',
      '/cite f',
    ];
    const { code, out } = await run([], lines.join('\n'));
    expect(code).toBe(0);
    expect(out.startsWith(`> /who-said speaker: Ada Byron\n${ANSWER}`)).toBe(true);
    const rest = out.slice(out.indexOf('> /who-sad'));
    expect(rest).toBe(`> /who-sad
There is no command “who-sad”. There are: cite, context, sources, timeline, who-said.

> who-said --from 2021-02-30
/who-said: from “2021-02-30” is no date: write 2023-03-30, 2023-03 or 2023.

> /cite f
No attributed statement found in 1 article (looked for quote “f”)

`);
  });

  it('ends at exit, whatever follows', async () => {
    const { code, out } = await run([], 'help\nexit\n/who-sad\n');
    expect(code).toBe(0);
    expect(out).toContain('/who-said');
    expect(out).not.toContain('/who-sad\n');
  });

  it('says what it turned away, and answers from the rest', async () => {
    const folder = folderOf({
      'port.txt': PORT_NEWS,
      'again.txt': PORT_NEWS,
      'empty.txt': '',
      'binary.txt': Uint8Array.of(0, 1, 2, 3),
      'broken.txt': Buffer.concat([Buffer.from('“é” '.repeat(20)), Buffer.of(0xff, 0xfe, 0x41)]),
      'huge.txt': Buffer.alloc(20_000_000, 'a'),
      'picture.png': 'x',
      'odd\u202e\u001b[2J.txt': '',
    });
    const { code, log } = await run(['who-said', 'fares'], '', { CORPUS_FOLDER: folder });
    expect(code).toBe(0);
    expect(log).toMatch(/^1 article in the archive, 1 new from /);
    const turnedAway = log.match(/^not taken in: \S+/gm)?.map((line) => line.slice(14));
    expect(turnedAway?.sort()).toEqual([
      'binary.txt:',
      'broken.txt:',
      'empty.txt:',
      'huge.txt:',
      'odd⟦U+202E⟧⟦U+001B⟧[2J.txt:',
      'picture.png:',
      'port.txt:',
    ]);
  });

  it.each([
    ['missing', '/nowhere/at/all', 'There is no such file or folder.'],
    ['empty', folderOf({}), 'The folder is empty.'],
  ])('starts with a corpus folder that is %s', async (_, folder, why) => {
    const { code, out, log } = await run(['who-said', 'fares'], '', { CORPUS_FOLDER: folder });
    expect(code).toBe(0);
    expect(out).toBe('No attributed statement found in 0 articles (looked for words “fares”)\n');
    expect(log).toBe(
      `0 articles in the archive, none new from ${folder}\nnot taken in: ${folder}: ${why}\n`,
    );
  });

  it('names every bad setting, never a secret, and does not start', async () => {
    const { code, out, log } = await run(['who-said', 'fares'], '', {
      DISCORD_TOKEN: 'not a token',
      DISCORD_API_URL: 'nowhere',
    });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(log).toBe(
      'Settings to put right: DISCORD_TOKEN has to be one word, as the Developer Portal shows it; DISCORD_API_URL has to be an http or https address.\n',
    );
  });

  it('does what a terminal does when its reader leaves', async () => {
    const child = spawn('sh', ['-c', `"${process.execPath}" "${MAIN}" | true`], {
      env: { ...process.env, DISCORD_TOKEN: '', CORPUS_FOLDER: port, ARCHIVE_FOLDER: folderOf({}) },
    });
    child.stdin.end('/who-said fares\n'.repeat(50));
    expect(await text(child.stderr)).not.toMatch(/EPIPE|\s+at /);
  });
});

describe('npm start -- a question', { timeout: 30_000 }, () => {
  it('is answered in JSON, also when a token is set', async () => {
    const words = ['cite', '--quote', 'fares third', '--style', 'ap', '--json'];
    const { code, out } = await run(words, 'help\n', { DISCORD_TOKEN: 'set.but.not-needed' });
    expect(code).toBe(0);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ kind: 'citation', style: 'ap' });
    expect(answer.citations[0]).toContain(`Quote id ${answer.clippings[0].id}.`);
  });

  it('has in JSON why it is attributed so', async () => {
    const { seat, shown } = seatAt({ isTTY: false });
    await answerOnce(['who-said', 'Byron', '--why', '--json'], await portDesk(), seat);
    const { explained, remarks } = JSON.parse(shown());
    expect(explained).toBe(true);
    expect(remarks[0].clippings[0]).toMatchObject({
      cue: { text: 'said' },
      speaker: { mention: 'Ada Byron', resolved: 'name' },
      evidence: {
        rule: 'after-quote',
        looksFor: 'quoted words, then who said them: “…,” Jane Roe said',
        cueClass: 'say',
        measured: { right: expect.any(Number), of: expect.any(Number) },
        uncertain: false,
      },
    });
  });

  it('is refused with one sentence and exit code 2', async () => {
    const { code, out, log } = await run(['who-said', '--speaker']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(log).toMatch(/\n\/who-said: speaker has no value\.\n$/);
  });

  it.each([
    ['flags', ['who-said', '--speaker', 'Ada Byron']],
    ['flags with =', ['who-said', '--speaker=Ada Byron']],
    ['options of Discord', ['/who-said', 'speaker:', 'Ada', 'Byron']],
  ])('is answered once, written as %s', async (_, words) => {
    const { seat, shown } = seatAt({ isTTY: false });
    expect(await answerOnce(words, await portDesk(), seat)).toMatchObject({ kind: 'answered' });
    expect(shown().slice(0, ANSWER.length)).toBe(ANSWER);
  });

  it.each([
    ['an unknown command', ['who-sad'], 'There is no command “who-sad”.'],
    ['an unknown option', ['cite', '--wrods', 'x'], '/cite has no option “wrods”.'],
    ['neither words nor speaker', ['who-said'], 'say words, or a speaker, or both'],
    ['from after to', ['who-said', 'x', '--from', '2022', '--to', '2021'], 'from has to be before'],
    ['what would act on a screen', ['\u001b[2J'], '“⟦U+001B⟧[2J”'],
  ])('is refused: %s', async (_, words, sentence) => {
    const { seat, logged, shown } = seatAt({ isTTY: false });
    expect(await answerOnce(words, await portDesk(), seat)).toMatchObject({ kind: 'refused' });
    expect(logged()).toContain(sentence);
    expect(shown()).toBe('');
  });

  it('that meets an error of ours gets its number, and the log the error', async () => {
    const { seat, logged } = seatAt({ isTTY: false });
    const { commands, archive } = await portDesk();
    const coverage = () => Promise.reject(new Error('the engine is away'));
    const desk = { commands, archive: { ...archive, coverage } };
    const { kind, text } = await answerOnce(['who-said', 'fares'], desk, seat);
    expect(kind).toBe('failed');
    const [, id = 'none'] = /error ([0-9a-f]{8}) in the log/.exec(text) ?? [];
    expect(logged()).toMatch(new RegExp(`error ${id}: Error: the engine is away`));
  });
});

describe('the prompt', () => {
  it('completes, remembers, takes back with Ctrl-C, and ends with Ctrl-D', async () => {
    const { type, shown, ended } = await atPrompt();
    await type(['/wh\tspe\tAda\t\r'], 'id ');
    expect(shown()).toContain('/who-said speaker: Ada Byron');
    expect(stripVTControlCharacters(shown())).toContain(ANSWER);
    await type(['/nonsense', CTRL_C, 'help\r'], 'exact phrase');
    expect(shown()).not.toContain('no command');
    await type([ARROW_UP, ARROW_UP, '\r'], 'attributed statement');
    await type([CTRL_D], '');
    await ended;
  });

  it('ends at Ctrl-C when nothing is typed', async () => {
    const { type, ended } = await atPrompt();
    await type([CTRL_C], '');
    await ended;
  });

  it('answers what was typed before Ctrl-D, however fast', async () => {
    const { seat, input, shown } = seatAt({ isTTY: true });
    input.write(`help\r${CTRL_D}`);
    await runTerminal(await portDesk(), seat);
    expect(shown()).toContain('exact phrase');
  });

  it('sets own words in bold, for a terminal', async () => {
    const { type, shown, ended } = await atPrompt();
    await type(['/who-said speaker: Byron\r'], 'id ');
    expect(shown()).toContain('\u001b[1mFares will rise by a third,\u001b[22m');
    await type(['exit\r'], '');
    await ended;
  });
});

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const ARROW_UP = '\u001b[A';

/** Sits at the prompt: keys go in, and what is shown since the last keys comes out. */
async function atPrompt() {
  const { seat, input, shown, clear } = seatAt({ isTTY: true });
  const ended = runTerminal(await portDesk(), seat);
  return {
    ended,
    shown,
    async type(keys: readonly string[], awaited: string) {
      clear();
      for (const key of keys.flatMap((one) => (one.startsWith('\u001b') ? [one] : [...one]))) {
        input.write(key);
        await new Promise((resolve) => setTimeout(resolve, 5)); // nobody types faster
      }
      await expect.poll(shown).toContain(awaited);
    },
  };
}

/** A seat with streams that have all that is asked of a terminal's, or of a pipe's. */
function seatAt({ isTTY }: { readonly isTTY: boolean }) {
  const input = Object.assign(new PassThrough(), { isTTY, setRawMode: () => input });
  const depth = { getColorDepth: () => 8, hasColors: () => true };
  const output = Object.assign(new PassThrough(), { isTTY, columns: 80, ...depth });
  let seen = '';
  let lines = '';
  output.on('data', (chunk) => {
    seen += chunk;
  });
  const log = (line: string) => {
    lines += line;
  };
  return {
    seat: { input, output, log } as unknown as Seat, // the parts of a terminal's streams we use
    input,
    shown: () => seen,
    logged: () => lines,
    clear: () => {
      seen = '';
    },
  };
}
