import type { Answered, Answering } from '../surfaces/discord/answering.ts';
import type { Completion } from '../surfaces/discord/autocomplete.ts';
import type { Asking } from '../surfaces/discord/conversation.ts';
import type { Asked, Typing } from '../surfaces/discord/interaction.ts';
import { Thread } from './thread.ts';

/** Where the thread finds the archive and the commands. */
export type Given = {
  readonly archive: string;
  /** Of the code that made the index. */
  readonly edition: string;
  readonly commands: string;
};

export type Question =
  | { readonly kind: 'answer'; readonly asked: Asked; readonly asking: Asking }
  | { readonly kind: 'suggest'; readonly typing: Typing; readonly locale: string }
  | { readonly kind: 'ready' };

/**
 * Answers from an archive in a thread of its own, beside whoever changes it, so that the line to Discord
 * never waits for a search.
 */
export class AnsweringRoom implements Answering {
  readonly #thread: Thread<Question, unknown>;

  constructor(given: Given) {
    this.#thread = new Thread(new URL('answering-thread.ts', import.meta.url), given);
  }

  /** Fulfilled when it can answer. @throws when the archive cannot be opened */
  async ready(): Promise<void> {
    await this.#thread.ask({ kind: 'ready' });
  }

  answer(asked: Asked, asking: Asking): Promise<Answered> {
    return this.#thread.ask({ kind: 'answer', asked, asking }) as Promise<Answered>; // what the thread gives
  }

  suggest(typing: Typing, locale: string): Promise<readonly Completion[]> {
    return this.#thread.ask({ kind: 'suggest', typing, locale }) as Promise<readonly Completion[]>; // likewise
  }

  close(): Promise<void> {
    return this.#thread.close();
  }
}
