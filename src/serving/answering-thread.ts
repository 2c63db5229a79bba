import { workerData } from 'node:worker_threads';
import { openFolder } from '../archive/archive-folder.ts';
import { findCommands } from '../surfaces/commands.ts';
import { type Answered, answeringAt } from '../surfaces/discord/answering.ts';
import type { Completion } from '../surfaces/discord/autocomplete.ts';
import type { Given, Question } from './answering-room.ts';
import { InOrder } from './in-order.ts';
import { answerLetters } from './in-thread.ts';
import { Thread } from './thread.ts';

const given = workerData as Given; // what the room gives
const drawing = new Thread<string, Uint8Array>(new URL('drawing-thread.ts', import.meta.url), {});

const [commands, opened] = await Promise.all([
  findCommands(new URL(given.commands)),
  openFolder(given.archive, given.edition, 'to-read'),
]);
if (opened.kind === 'closed') throw new Error(opened.why);
const { archive } = opened.folder;
const answering = answeringAt({ commands, archive }, (svg) => drawing.ask(svg));

/**
 * More at a time would all be done later, and need the room of all; two, so that one goes on while a
 * picture is drawn. What is being typed waits for none of them.
 */
const questions = new InOrder(2);

answerLetters(answer, (done) =>
  done && 'files' in done ? done.files.map(({ bytes }) => bytes) : [],
);

async function answer(question: Question): Promise<Answered | readonly Completion[] | undefined> {
  switch (question.kind) {
    case 'answer':
      return questions.do(() => answering.answer(question.asked, question.asking));
    case 'suggest':
      return answering.suggest(question.typing, question.locale);
    case 'ready':
      return undefined;
  }
}
