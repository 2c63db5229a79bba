import { createHash } from 'node:crypto';
import type { Archive } from '../archive/archive.ts';
import type { Command } from '../command.ts';
import { type Page, pages, sentencePage } from '../rendering/discord.ts';
import { type Sheet, sheet } from '../rendering/sheet.ts';
import { ask, type Question } from './ask.ts';
import { readIds } from './custom-id.ts';
import { withButtons } from './page-buttons.ts';

/** Where questions are answered. */
export type Desk = { readonly commands: readonly Command[]; readonly archive: Archive };

/**
 * What Discord is to show: `private` to this person alone, `turned` in place of the message whose
 * button was pressed, `shared` as a new message for all.
 */
export type Reply = { readonly kind: 'private' | 'turned' | 'shared'; readonly page: Page };

/** A button that somebody pressed, with the ids of all buttons of its message. */
export type Press = {
  readonly ids: readonly string[];
  readonly pressed: string;
  readonly userId: string;
};

/** Answers a question, for the person who asked alone. */
export async function answerQuestion(question: Question, desk: Desk): Promise<Reply> {
  const outcome = await ask(question, desk.commands, desk.archive);
  if (outcome.kind === 'refused') return privately(outcome.why);
  const answer = sheet(outcome.answer);
  const place = { question, page: 1, print: print(answer) };
  return { kind: 'private', page: withButtons(pages(answer), place) };
}

/** Asks the question of a message again, and turns its page or shares it. */
export async function answerPress({ ids, pressed, userId }: Press, desk: Desk): Promise<Reply> {
  const press = readIds(ids, pressed);
  if (!press) {
    return privately('This button was not made by this version of the bot. Please ask again.');
  }
  const { turn, place } = press;
  const outcome = await ask(place.question, desk.commands, desk.archive);
  if (outcome.kind === 'refused') return privately(outcome.why);
  const answer = sheet(outcome.answer);
  const all = pages(answer);
  if (print(answer) !== place.print) {
    const page = withButtons(all, { ...place, page: 1, print: print(answer) }, CHANGED);
    return { kind: 'turned', page };
  }
  if (turn === 'share') {
    return { kind: 'shared', page: withButtons(all, { ...place, sharedBy: userId }) };
  }
  const page = place.page + (turn === 'next' ? 1 : -1);
  const within = Math.min(Math.max(page, 1), all.length);
  return { kind: 'turned', page: withButtons(all, { ...place, page: within }) };
}

const CHANGED =
  'The archive has changed since this message was written; this is what it answers now.';

function privately(why: string): Reply {
  return { kind: 'private', page: sentencePage(why) };
}

/** A few letters that differ when the answer does. */
function print({ heading, notes, sections, copy }: Sheet): string {
  const entries = sections.flatMap(({ blocks }) => blocks.flatMap(({ entries }) => entries));
  const whole = JSON.stringify([heading, notes, copy, entries.map(({ id }) => id)]);
  return createHash('sha256').update(whole).digest('base64url').slice(0, 6);
}
