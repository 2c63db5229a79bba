import type { Desk } from '../ask.ts';
import { type Completion, suggestions } from './autocomplete.ts';
import { type Asking, converse, type Reply } from './conversation.ts';
import { type Draw, illustrated } from './illustrated.ts';
import type { Asked, Typing } from './interaction.ts';
import type { Shown } from './message.ts';

/** What is to be shown, and where; `fault` is why a picture is missing, for the log. */
export type Answered = Shown & Pick<Reply, 'kind'> & { readonly fault: string | null };

/** Whoever answers: in this thread or in another. */
export interface Answering {
  answer(asked: Asked, asking: Asking): Promise<Answered>;
  /** What may be meant by what is typed. */
  suggest(typing: Typing, locale: string): Promise<readonly Completion[]>;
}

/** Answers in this thread. */
export function answeringAt(desk: Desk, draw: Draw): Answering {
  return {
    async answer(asked, asking) {
      const reply = await converse(asked, asking, desk);
      return { kind: reply.kind, ...(await illustrated(reply, draw)) };
    },
    suggest: (typing, locale) => suggestions(typing, locale, desk),
  };
}
