import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { styleText } from 'node:util';
import type { Answer } from '../../model/answer.ts';
import { inJson } from '../../rendering/json.ts';
import { drawnInText } from '../../rendering/picture/in-text.ts';
import { sheet } from '../../rendering/sheet.ts';
import { inTerminal, type Screen, type Style } from '../../rendering/terminal.ts';
import { visible } from '../../rendering/visible.ts';
import type { Desk } from '../ask.ts';
import { type Completion, complete } from './completion.ts';
import { drawing, pictureFiles } from './picture-files.ts';
import { heardArguments, heardLine } from './question.ts';
import { type Reply, replyTo, type Voice } from './reply.ts';

/** Where a person sits; `log` takes a line for whoever runs the program. */
export type Seat = {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly log: (line: string) => void;
};

/** Answers at a prompt when a person types, else the lines that come in; done when they end. */
export async function runTerminal(desk: Desk, seat: Seat): Promise<void> {
  if (seat.input.isTTY && seat.output.isTTY) await converse(desk, seat);
  else await answerLines(desk, seat);
}

/**
 * Answers one question, written as the program's arguments. `--json` answers in JSON, `--svg FILE`
 * and `--png FILE` draw a timeline into files besides.
 */
export async function answerOnce(words: readonly string[], desk: Desk, seat: Seat): Promise<Reply> {
  const asked = words.filter((word) => word !== '--json');
  const voice = voiceAt(seat);
  const json: Voice = { ...voice, show: (answer) => answered(inJson(answer)) };
  const wanted = pictureFiles(asked);
  const reply =
    wanted.kind === 'refused'
      ? wanted
      : await replyTo(
          heardArguments(wanted.rest, desk.commands),
          desk,
          drawing(wanted.files, asked.length < words.length ? json : voice),
        );
  if (reply.kind === 'answered') await write(`${reply.text}\n`, seat);
  else seat.log(reply.text);
  return reply;
}

async function converse(desk: Desk, seat: Seat): Promise<void> {
  const { input, output } = seat;
  const completer = (typed: string) => complete(typed, desk).catch((): Completion => [[], typed]);
  const prompt = createInterface({
    input,
    output,
    completer,
    prompt: '> ',
    removeHistoryDuplicates: true,
  });
  let open = true;
  prompt.on('close', () => {
    open = false;
  });
  // Ctrl-C takes back what is typed, as in a shell; with nothing typed it ends.
  prompt.on('SIGINT', () => {
    if (prompt.line === '') return prompt.close();
    prompt.write(null, { ctrl: true, name: 'e' });
    prompt.write(null, { ctrl: true, name: 'u' });
  });
  output.write('Ask, or type help. Tab completes, Ctrl-D ends.\n');
  prompt.prompt();
  for await (const line of prompt) {
    const heard = heardLine(line, desk.commands);
    if (heard.kind === 'end') return prompt.close();
    if (heard.kind !== 'silence') await say(await replyTo(heard, desk, voiceAt(seat)), seat);
    if (open) prompt.prompt(); // lines typed before Ctrl-D may still be waiting
  }
  output.write('\n'); // the line of the prompt is still open
}

async function answerLines(desk: Desk, seat: Seat): Promise<void> {
  let heardAny = false;
  for await (const line of createInterface({ input: seat.input, crlfDelay: Infinity })) {
    const heard = heardLine(line, desk.commands);
    if (heard.kind === 'silence') continue;
    heardAny = true;
    if (heard.kind === 'end') break;
    await write(`> ${visible(line.trim())}\n`, seat);
    await say(await replyTo(heard, desk, voiceAt(seat)), seat);
  }
  seat.input.destroy(); // after “exit” more may come, and nobody reads it
  if (!heardAny) await showExamples(desk, seat);
}

async function showExamples(desk: Desk, seat: Seat): Promise<void> {
  for (const { name, example, summary } of desk.commands) {
    const options = await example(desk.archive);
    const typed = Object.entries(options ?? {}).map(([option, words]) => ` ${option}: ${words}`);
    await write(`> /${name}${visible(typed.join(''))}\n`, seat);
    const reply: Reply = options
      ? await replyTo({ kind: 'question', question: { name, options } }, desk, voiceAt(seat))
      : {
          kind: 'answered',
          text: `${summary.en}. The archive is empty: there is nothing to show.`,
        };
    await say(reply, seat);
  }
}

async function say({ text }: Reply, seat: Seat): Promise<void> {
  await write(`${text}\n\n`, seat);
}

async function write(text: string, { output }: Seat): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}

/** The widest that is still easy to read. */
const WIDEST = 100;

/** Asked anew for each answer: a window may have been made wider. */
function voiceAt({ output, log }: Seat): Voice {
  const width = Math.max(Math.min(output.columns || 80, WIDEST), 10);
  const screen: Screen = { width, paint: (style, text) => painted(style, text, output) };
  const show = (answer: Answer) =>
    answered(inTerminal(sheet(answer), screen, drawn(answer, width)));
  return { screen, log, show };
}

function drawn(answer: Answer, width: number): readonly string[] {
  return answer.kind === 'timeline' ? drawnInText(answer, width) : [];
}

function answered(text: string): Reply {
  return { kind: 'answered', text };
}

const LOOKS = {
  heading: ['bold', 'underline'],
  who: ['cyan', 'bold'],
  own: 'bold',
  label: 'dim',
} as const satisfies Partial<Record<Style, unknown>>;

/** Plain on what is no terminal, and wherever NO_COLOR is set. */
function painted(style: Style, text: string, stream: NodeJS.WriteStream): string {
  return style === 'plain' ? text : styleText(LOOKS[style], text, { stream });
}
