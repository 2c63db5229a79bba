import fc from 'fast-check';
import type { OpenArchive } from '../../src/archive/open-archive.ts';
import type { Answer } from '../../src/model/answer.ts';
import type { Article, Span } from '../../src/model/article.ts';
import type { Clipping } from '../../src/model/clipping.ts';
import { type Entry, sheet } from '../../src/rendering/sheet.ts';
import type { Segment } from '../../src/rendering/voices.ts';
import { ask } from '../../src/surfaces/ask.ts';
import { findCommands } from '../../src/surfaces/commands.ts';
import { hostileText } from '../rendering/hostile.ts';
import { archiveOf, articlesOf } from './newsroom.ts';

const commands = await findCommands(new URL('../../commands', import.meta.url));

/** One answer of a command. */
export async function answerTo(
  name: string,
  options: Readonly<Record<string, string>>,
  archive: OpenArchive,
): Promise<Answer> {
  const outcome = await ask({ name, options }, { commands, archive });
  if (outcome.kind === 'refused') throw new Error(outcome.why);
  return outcome.answer;
}

/** What every speaker said, in both orders; a few words and topics; and a citation of all of it. */
export async function everythingAsked(archive: OpenArchive): Promise<readonly Answer[]> {
  const speakers = (await archive.speakers('')).map(({ name }) => name.slice(0, 80));
  const found = await Promise.all([
    ...speakers.map((speaker) => answerTo('who-said', { speaker }, archive)),
    ...speakers.map((speaker) => answerTo('timeline', { speaker }, archive)),
    ...WORDS.map((words) => answerTo('who-said', { words }, archive)),
    ...WORDS.map((topic) => answerTo('timeline', { topic }, archive)),
  ]);
  const ids = new Set(found.flatMap(clippingsOf).map(({ id }) => id));
  const cited = [...ids].map((quote) => answerTo('cite', { quote, style: 'ap' }, archive));
  return [...found, ...(await Promise.all(cited))];
}

const WORDS = ['Russia', 'deal', 'the', 'arms for food', 'Peru sardines', 'ferry', 'Ada Byron now'];

/** All clippings of an answer. */
export function clippingsOf(answer: Answer): readonly Clipping[] {
  switch (answer.kind) {
    case 'clippings':
      return [...answer.remarks.flatMap(({ clippings }) => clippings), ...answer.near];
    case 'timeline':
      return answer.groups.flatMap(({ entries }) => entries.flatMap((e) => e.remark.clippings));
    case 'citation':
      return [...answer.clippings, ...answer.others];
    case 'surroundings':
      return answer.statements.map(({ clipping }) => clipping);
    case 'nothing-found':
      return answer.near;
    case 'several-speakers':
    case 'sources':
    case 'withdrawn':
    case 'deleted':
      return [];
  }
}

/** The entries of an answer as they are shown, each with its clipping. */
export function entriesOf(answer: Answer): readonly (readonly [Entry, Clipping])[] {
  const clippings = new Map(clippingsOf(answer).map((clipping) => [clipping.id, clipping]));
  const blocks = sheet(answer).sections.flatMap((section) => section.blocks);
  return blocks.flatMap(({ entries }) =>
    entries.map((entry) => {
      const clipping = clippings.get(entry.id);
      if (!clipping) throw new Error(`no clipping has the id ${entry.id}`);
      return [entry, clipping] as const;
    }),
  );
}

/** Segments as one text. */
export function textIn(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}

/** Whether a span lies between quotation marks of its own line, read with no grammar at all. */
export function isMarked(text: string, { start, end }: Span): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const opened = /“[^”]*$/.test(line) || (line.match(/"/g) ?? []).length % 2 === 1;
  return opened && !/["“”]/.test(text.slice(start, end));
}

/** Whether a span lies in a transcript's turn: below a label in capitals, and no bracket is in it. */
export function isBehindLabel(text: string, { start, end }: Span): boolean {
  const above = text.slice(0, start);
  return /\n[A-Z. ]+: (?:.|\n\n(?!\())*$/.test(above) && !/[()\n]/.test(text.slice(start, end));
}

/** Whether a span is whole: it begins and ends where a part of the page or a sentence does. */
export function isWhole({ text, zones }: Article, { start, end }: Span): boolean {
  const zone = zones.find((one) => one.start <= start && end <= one.end);
  if (!zone) return false;
  const before = text.slice(zone.start, start).trimEnd();
  const after = text.slice(end, zone.end).trimStart();
  return (
    (before === '' || /[.?!…]["”’]?$/.test(before)) &&
    (after === '' || /[.?!…]["”’]?$/.test(text.slice(start, end)))
  );
}

/** Tries something on the answers from pages whose quotations mean all sorts of things to a chat. */
export async function onHostilePages(
  check: (answers: readonly Answer[], articles: readonly Article[]) => void,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, async (quoted, worded) => {
      const articles = articlesOf({ hostile: hostilePage(quoted, worded) });
      check(await everythingAsked(await archiveOf(articles)), articles);
    }),
    { numRuns: 60 },
  );
}

function hostilePage(quoted: string, worded: string): string {
  return `Ferry is late, mayor says

By Tom Adeyemi
Published April 4, 2031

“It is a${quoted}b now,” said Mayor Ada Byron on Friday.

Ada Byron said the c${worded}d ferry was “late again”.
`;
}
