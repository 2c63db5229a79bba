import type { z } from 'zod';
import type { Archive } from '../archive/archive.ts';
import type { Command } from '../command.ts';
import type { Answer } from '../model/answer.ts';
import { optionsOf } from './options.ts';

/** What came of a question: an answer, or one sentence on what is wrong with the question. */
export type Outcome =
  | { readonly kind: 'answered'; readonly command: Command; readonly answer: Answer }
  | { readonly kind: 'refused'; readonly why: string };

/** A question as a surface hears it: the name of a command and its options in words. */
export type Question = {
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
};

/** Looks the command up, checks the options with its schema, and asks it. */
export async function ask(
  { name, options }: Question,
  commands: readonly Command[],
  archive: Archive,
): Promise<Outcome> {
  const command = commands.find((one) => one.name === name);
  if (!command) {
    return refused(`There is no command “${name}”. There are: ${list(commands)}.`);
  }
  const known = optionsOf(command);
  const stranger = Object.keys(options).find((given) => !known.some((one) => one.name === given));
  if (stranger !== undefined) {
    return refused(`/${name} has no option “${stranger}”. It has: ${list(known)}.`);
  }
  const query = command.query.safeParse(options);
  if (!query.success) return refused(`/${name}: ${problems(query.error)}.`);
  return { kind: 'answered', command, answer: await command.answer(query.data, archive) };
}

function refused(why: string): Outcome {
  return { kind: 'refused', why };
}

function list(named: readonly { readonly name: string }[]): string {
  return named.map(({ name }) => name).join(', ');
}

function problems(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')} ${message}` : message))
    .join('; ');
}
