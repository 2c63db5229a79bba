import type { CitationStyle, LookedFor } from '../../model/answer.ts';
import type { Page } from '../../rendering/discord.ts';
import { languageOf } from '../../rendering/languages/language.ts';
import type { Desk, Question } from '../ask.ts';
import { type Audience, readIds } from './custom-id.ts';
import type { Asked, Doing } from './interaction.ts';
import { narrowOf } from './narrowing.ts';
import { answerView, type Part, questionView, sentenceView, type View } from './view.ts';

/**
 * What Discord is to show: `told` as the answer to a question, `aside` to this person alone, `turned`
 * in place of the message of which something was pressed, `shared` as a new message for all.
 */
export type Reply = {
  readonly kind: 'told' | 'aside' | 'turned' | 'shared';
  readonly page: Page;
  /** What to draw beside the page: these entries of a timeline; null where there is nothing. */
  readonly part: Part | null;
};

/** Who asks, and what holds where it is asked. */
export type Asking = {
  readonly user: string;
  /** The locale in which this person is answered. */
  readonly locale: string;
  /** Who sees an answer here. */
  readonly audience: Audience;
  readonly sources: 'full' | 'brief';
  /** The citation style where nobody says another. */
  readonly style: CitationStyle;
};

/** Answers what somebody asked or pressed. */
export async function converse(doing: Asked, asking: Asking, desk: Desk): Promise<Reply> {
  switch (doing.kind) {
    case 'told': {
      const { name, options } = doing;
      const question = styled({ name, options }, asking);
      return told(await questionView({ question, narrow: '' }, asking, desk), asking);
    }
    case 'menu':
      return told(await behind(doing, asking, desk), asking);
    case 'pressed':
      return answerPress(doing, asking, desk);
  }
}

function told(view: View, { audience }: Asking): Reply {
  return { kind: 'told', ...view.shows(1, audience) };
}

/** Where a server has a citation style of its own, it holds unless another is asked for. */
function styled(question: Question, { style }: Pick<Asking, 'style'>): Question {
  if (question.name !== 'cite') return question;
  return { ...question, options: { style, ...question.options } };
}

/** What the archive has of the statements that stand in a message. */
async function behind(
  { name, text }: Extract<Doing, { kind: 'menu' }>,
  asking: Asking,
  desk: Desk,
): Promise<View> {
  const { remarks, near } = await desk.archive.behind(text);
  const command = desk.commands.find(({ menu }) => menu?.en === name);
  if (command && remarks.length > 0) {
    const quote = remarks.map(({ clippings: [first] }) => first.id).join(' ');
    const question = styled({ name: command.name, options: { quote } }, asking);
    return questionView({ question, narrow: '' }, asking, desk);
  }
  if (text.trim() === '') return sentenceView(languageOf(asking.locale).notices.noText);
  const lookedFor: LookedFor = [['message', firstWords(text)]];
  const coverage = await desk.archive.coverage();
  const answer = { kind: 'nothing-found', lookedFor, coverage, explained: false, near } as const;
  return answerView(answer, asking);
}

/** So much of a message is said back: code points. */
const SAID_BACK = 200;

function firstWords(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  const letters = Array.from(line);
  if (letters.length <= SAID_BACK) return line;
  return `${letters
    .slice(0, SAID_BACK)
    .join('')
    .replace(/\s\S*$/, '')} …`;
}

/** Asks the question of a message again, and does with it what was pressed. */
async function answerPress(
  { ids, pressed, values }: Extract<Doing, { kind: 'pressed' }>,
  asking: Asking,
  desk: Desk,
): Promise<Reply> {
  const press = readIds(ids, pressed);
  const own = languageOf(asking.locale);
  if (!press) return aside(sentenceView(own.notices.notOurButton));
  const { turn, place } = press;
  // A message that others read goes on in its own language.
  const inPlace = { ...asking, locale: place.locale };
  const view = await questionView(place, inPlace, desk);
  if (view.print !== place.print) {
    const { notices } = languageOf(place.locale);
    const gone = await forgotten(place.shown, desk);
    const news = gone > 0 ? notices.forgotten(gone) : notices.changed;
    return { kind: 'turned', ...view.shows(1, place.audience, news) };
  }
  switch (turn) {
    case 'narrow': {
      const narrow = await questionView({ ...place, narrow: narrowOf(values) }, inPlace, desk);
      return { kind: 'turned', ...narrow.shows(1, place.audience) };
    }
    case 'share': {
      const audience = { kind: 'shared', by: asking.user } as const;
      return { kind: 'shared', ...view.shows(place.page, audience) };
    }
    case 'why': {
      const options = { ...place.question.options, why: 'true' };
      const why = { ...place, question: { ...place.question, options } };
      const [first] = view.pages[place.page - 1]?.ids ?? [];
      return aside(await questionView(why, asking, desk), first);
    }
    case 'context':
    case 'cite': {
      const ids = new Set(view.pages[place.page - 1]?.ids);
      const about = styled({ name: turn, options: { quote: [...ids].join(' ') } }, asking);
      return aside(await questionView({ question: about, narrow: '' }, asking, desk));
    }
    default: {
      const next = place.page + (turn === 'previous' ? -1 : 1);
      const within = Math.min(Math.max(next, 1), view.pages.length);
      return { kind: 'turned', ...view.shows(within, place.audience) };
    }
  }
}

/** How many of these statements are of articles that were deleted. */
async function forgotten(ids: readonly string[], { archive }: Desk): Promise<number> {
  const gone = await Promise.all(ids.map((id) => archive.forgot(id)));
  return gone.filter(Boolean).length;
}

/** The page that has this entry, else the first, to this person alone. */
function aside(view: View, from?: string): Reply {
  return { kind: 'aside', ...view.shows(pageOf(view, from), { kind: 'asker' }) };
}

function pageOf({ pages }: View, from: string | undefined): number {
  const at = pages.findIndex(({ ids }) => from !== undefined && ids.includes(from));
  return Math.max(at, 0) + 1;
}
