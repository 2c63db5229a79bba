import { randomUUID } from 'node:crypto';
import type { Answer } from '../../model/answer.ts';
import type { Screen } from '../../rendering/terminal.ts';
import { visible } from '../../rendering/visible.ts';
import type { Desk } from '../ask.ts';
import { ask } from '../ask.ts';
import { helpText } from './help.ts';
import type { Heard } from './question.ts';

/** What the terminal says to what it heard. `failed` is ours to put right, `refused` the asker's. */
export type Reply = { readonly kind: 'answered' | 'refused' | 'failed'; readonly text: string };

/** How replies look, and where an error is noted for whoever runs the program. */
export type Voice = {
  readonly screen: Screen;
  readonly show: (answer: Answer) => Reply | Promise<Reply>;
  readonly log: (line: string) => void;
};

/** The reply to what was heard; empty text to silence and at the end. Never throws. */
export async function replyTo(heard: Heard, desk: Desk, voice: Voice): Promise<Reply> {
  switch (heard.kind) {
    case 'question':
      return answer(heard, desk, voice);
    case 'help':
      return { kind: 'answered', text: helpText(heard.about, desk.commands, voice.screen) };
    case 'refused':
      return { kind: 'refused', text: visible(heard.why) };
    case 'silence':
    case 'end':
      return { kind: 'answered', text: '' };
  }
}

async function answer(
  { question }: Extract<Heard, { kind: 'question' }>,
  desk: Desk,
  { show, log }: Voice,
): Promise<Reply> {
  try {
    const outcome = await ask(question, desk);
    return outcome.kind === 'refused'
      ? { kind: 'refused', text: visible(outcome.why) }
      : await show(outcome.answer);
  } catch (error) {
    const id = randomUUID().slice(0, 8);
    log(`error ${id}: ${error instanceof Error ? error.stack : String(error)}`);
    return { kind: 'failed', text: `This could not be answered: error ${id} in the log.` };
  }
}
