import type { z } from 'zod';
import type { Words } from '../../../command.ts';
import type { Completion } from '../autocomplete.ts';
import type { Interaction, Told, Typing } from '../interaction.ts';
import type { Shown } from '../message.ts';

/** A command of Discord that is no question to the archive: it changes something, or tells of the bot. */
export type Errand = {
  readonly name: string;
  readonly summary: Words;
  /** Who is offered it where a server has not decided otherwise. */
  readonly by: 'all' | 'managers';
  readonly within: 'servers' | 'everywhere';
  /** Its subcommands; one without a name is the errand itself. */
  readonly parts: readonly ErrandPart[];
  /** How it comes along, as messages each in place of the one before, for this person alone. */
  run(told: Told, interaction: Interaction): AsyncIterator<Shown>;
  /** What may be meant by what is typed; undefined where nothing of its own is suggested. */
  suggest(typing: Typing, interaction: Interaction): Promise<readonly Completion[] | undefined>;
};

export type ErrandPart = {
  readonly name: string | null;
  readonly summary: Words;
  readonly query: z.ZodObject;
};
