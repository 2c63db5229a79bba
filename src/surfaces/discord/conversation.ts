import { createHash } from 'node:crypto';
import type { Archive } from '../../archive/archive.ts';
import type { Command } from '../../command.ts';
import { type Page, pages, sentencePage } from '../../rendering/discord.ts';
import { isWorthDrawing } from '../../rendering/picture/chart.ts';
import { type Sheet, sheet } from '../../rendering/sheet.ts';
import type { Timeline } from '../../rendering/timeline-words.ts';
import { ask, type Outcome, type Question } from '../ask.ts';
import { optionsOf } from '../options.ts';
import { readIds } from './custom-id.ts';
import { withButtons } from './page-buttons.ts';

/** Where questions are answered. */
export type Desk = { readonly commands: readonly Command[]; readonly archive: Archive };

/**
 * What Discord is to show: `private` to this person alone, `turned` in place of the message whose
 * button was pressed, `shared` as a new message for all.
 */
export type Reply = {
  readonly kind: 'private' | 'turned' | 'shared';
  readonly page: Page;
  /** What to draw beside the page: these entries of a timeline; null where there is nothing. */
  readonly part: Part | null;
};

/** The entries of a timeline on one page, by the ids of their clippings. */
export type Part = { readonly timeline: Timeline; readonly ids: readonly string[] };

/** A button that somebody pressed, with the ids of all buttons of its message. */
export type Press = {
  readonly ids: readonly string[];
  readonly pressed: string;
  readonly userId: string;
};

/** Answers a question, for the person who asked alone; `from` is the entry whose page comes first. */
export async function answerQuestion(
  question: Question,
  desk: Desk,
  from?: string,
): Promise<Reply> {
  const outcome = await ask(question, desk.commands, desk.archive);
  if (outcome.kind === 'refused') return privately(outcome.why);
  const { all, print, mayAskWhy, partOn } = shown(outcome, question);
  const at = all.findIndex(({ ids }) => from !== undefined && ids.includes(from));
  const place = { question, page: Math.max(at, 0) + 1, print };
  const page = withButtons(all, place, { mayAskWhy });
  return { kind: 'private', page, part: partOn(place.page) };
}

/** Asks the question of a message again, and turns its page, shares it or says why. */
export async function answerPress({ ids, pressed, userId }: Press, desk: Desk): Promise<Reply> {
  const press = readIds(ids, pressed);
  if (!press) {
    return privately('This button was not made by this version of the bot. Please ask again.');
  }
  const { turn, place } = press;
  const { question } = place;
  const outcome = await ask(question, desk.commands, desk.archive);
  if (outcome.kind === 'refused') return privately(outcome.why);
  const { all, print, mayAskWhy, partOn } = shown(outcome, question);
  if (print !== place.print) {
    const below = { mayAskWhy, news: CHANGED };
    const page = withButtons(all, { ...place, page: 1, print }, below);
    return { kind: 'turned', page, part: partOn(1) };
  }
  switch (turn) {
    case 'share':
      return {
        kind: 'shared',
        page: withButtons(all, { ...place, sharedBy: userId }, { mayAskWhy }),
        part: partOn(place.page),
      };
    case 'why': {
      const why = { ...question, options: { ...question.options, [WHY]: 'true' } };
      return answerQuestion(why, desk, all[place.page - 1]?.ids[0]);
    }
    default: {
      const next = place.page + (turn === 'next' ? 1 : -1);
      const within = Math.min(Math.max(next, 1), all.length);
      const page = withButtons(all, { ...place, page: within }, { mayAskWhy });
      return { kind: 'turned', page, part: partOn(within) };
    }
  }
}

/** The option of a command that makes each entry say why it is attributed so. */
const WHY = 'why';

/** An answer as it is shown: its pages and what to draw beside them, its print, whether it can be asked why. */
function shown({ command, answer }: Extract<Outcome, { kind: 'answered' }>, question: Question) {
  const laid = sheet(answer);
  // With reasons each page is cut where it was without, so that “Why?” is about the page it is on.
  const openers =
    'explained' in answer && answer.explained
      ? pages(sheet({ ...answer, explained: false })).flatMap(({ ids }) => ids[0] ?? [])
      : [];
  const all = pages(laid, openers);
  const hasReasons = optionsOf(command).some(({ name }) => name === WHY);
  return {
    all,
    print: print(laid),
    mayAskWhy:
      hasReasons && question.options[WHY] !== 'true' && all.some(({ ids }) => ids.length > 0),
    partOn: (page: number): Part | null => {
      const { ids } = all[page - 1] ?? { ids: [] };
      return answer.kind === 'timeline' && isWorthDrawing(answer, ids)
        ? { timeline: answer, ids }
        : null;
    },
  };
}

const CHANGED =
  'The archive has changed since this message was written; this is what it answers now.';

function privately(why: string): Reply {
  return { kind: 'private', page: sentencePage(why), part: null };
}

/** A few letters that differ when the answer does. */
function print({ heading, notes, sections, copy }: Sheet): string {
  const entries = sections.flatMap(({ blocks }) => blocks.flatMap(({ entries }) => entries));
  const whole = JSON.stringify([heading, notes, copy, entries.map(({ id }) => id)]);
  return createHash('sha256').update(whole).digest('base64url').slice(0, 6);
}
