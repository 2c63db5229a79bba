import { createHash } from 'node:crypto';
import type { Answer } from '../../model/answer.ts';
import { brief } from '../../rendering/brief.ts';
import { type AnswerPage, type Page, pages, sentencePage } from '../../rendering/discord.ts';
import { type Language, languageOf } from '../../rendering/languages/language.ts';
import { isWorthDrawing } from '../../rendering/picture/chart.ts';
import { type Sheet, sheet } from '../../rendering/sheet.ts';
import type { Timeline } from '../../rendering/timeline-words.ts';
import { ask, type Desk } from '../ask.ts';
import { withControls } from './controls.ts';
import type { Asking } from './conversation.ts';
import type { Audience, Place } from './custom-id.ts';
import { choicesOf, narrowed } from './narrowing.ts';

/** The entries of a timeline on one page, by the ids of their clippings. */
export type Part = {
  readonly timeline: Timeline;
  readonly ids: readonly string[];
  readonly language: Language;
};

/** An answer as Discord can show it, page by page. */
export type View = {
  readonly pages: readonly AnswerPage[];
  /** A few letters that differ when the answer does. */
  readonly print: string;
  /** A page, counted from 1, with what belongs around it; `news` is what is new about the answer. */
  shows(page: number, audience: Audience, news?: string): { page: Page; part: Part | null };
};

type Seen = Pick<Asking, 'locale' | 'sources'>;

/** The answer to a question as it is narrowed, with all that can be pressed below it. */
export async function questionView(
  { question, narrow }: Pick<Place, 'question' | 'narrow'>,
  seen: Seen,
  desk: Desk,
): Promise<View> {
  const language = languageOf(seen.locale);
  const outcome = await ask(narrowed(question, narrow), desk, language);
  if (outcome.kind === 'refused') return sentenceView(outcome.why);
  const { command, answer } = outcome;
  const { laid, pages } = pagesOf(answer, language, seen);
  const print = printOf(laid);
  const takes = command.query.shape;
  // One may go from one outlet to another: the choices are those of the whole answer.
  const whole = narrow === '' ? outcome : await ask(question, desk, language);
  const buttons = [
    ...(question.name === 'context' ? [] : (['context'] as const)),
    ...('why' in takes && question.options['why'] !== 'true' ? (['why'] as const) : []),
    ...(question.name === 'cite' ? [] : (['cite'] as const)),
  ];
  const below = {
    language,
    choices:
      whole.kind === 'answered'
        ? await choicesOf(
            whole.answer,
            { question, narrow, takes },
            { archive: desk.archive, language },
          )
        : [],
  };
  return {
    pages,
    print,
    shows(page, audience, news = '') {
      const shown = pages[page - 1]?.ids ?? [];
      const place = { question, narrow, page, print, shown, audience, locale: seen.locale };
      return {
        page: withControls(pages, place, {
          ...below,
          buttons: shown.length > 0 ? buttons : [], // a page may hold nothing but what is to be copied
          news,
        }),
        part: partOf(answer, shown, language),
      };
    },
  };
}

/** An answer to what cannot be asked again. */
export function answerView(answer: Answer, seen: Seen): View {
  const { laid, pages } = pagesOf(answer, languageOf(seen.locale), seen);
  return plain(pages, printOf(laid));
}

/** One sentence of ours. */
export function sentenceView(sentence: string): View {
  return plain([{ page: sentencePage(sentence), ids: [] }], '');
}

function plain(all: readonly AnswerPage[], print: string): View {
  return { pages: all, print, shows: (page) => ({ page: all[page - 1]?.page ?? [], part: null }) };
}

function pagesOf(answer: Answer, language: Language, { sources }: Seen) {
  const laid = laidOut(answer, language, sources);
  // With reasons each page is cut where it was without, so that “Why?” is about the page it is on.
  const openers =
    'explained' in answer && answer.explained
      ? pages(laidOut({ ...answer, explained: false }, language, sources), [], language).flatMap(
          ({ ids }) => ids[0] ?? [],
        )
      : [];
  return { laid, pages: pages(laid, openers, language) };
}

function laidOut(answer: Answer, language: Language, sources: Seen['sources']): Sheet {
  const whole = sheet(answer, language);
  return sources === 'full' ? whole : brief(whole, language);
}

function partOf(answer: Answer, ids: readonly string[], language: Language): Part | null {
  return answer.kind === 'timeline' && isWorthDrawing(answer, ids)
    ? { timeline: answer, ids, language }
    : null;
}

/**
 * Made of what is quoted and of what is to be copied, in order: that more articles were searched is
 * no other answer, but other statements are.
 */
function printOf({ sections, copies, notes }: Sheet): string {
  const entries = sections.flatMap(({ blocks }) => blocks.flatMap(({ entries }) => entries));
  const ids = entries.map(({ id }) => id);
  const whole = JSON.stringify([ids, copies, ids.length > 0 ? [] : notes]);
  return createHash('sha256').update(whole).digest('base64url').slice(0, 6);
}
