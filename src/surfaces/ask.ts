import { z } from 'zod';
import type { Archive } from '../archive/archive.ts';
import type { Command } from '../command.ts';
import type { Answer } from '../model/answer.ts';
import { ENGLISH, type Language } from '../rendering/languages/language.ts';
import { Line, optionsOf } from './options.ts';

/** What came of a question: an answer, or one sentence on what is wrong with the question. */
export type Outcome =
  | { readonly kind: 'answered'; readonly command: Command; readonly answer: Answer }
  | { readonly kind: 'refused'; readonly why: string };

/** A question as a surface hears it: the name of a command and its options in words. */
export type Question = {
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
};

/** Where questions are answered. */
export type Desk = { readonly commands: readonly Command[]; readonly archive: Archive };

/**
 * Looks the command up, checks the options with its schema, and asks it; what is wrong with the
 * question is said in the language.
 */
export async function ask(
  { name, options }: Question,
  { commands, archive }: Desk,
  language: Language = ENGLISH,
): Promise<Outcome> {
  const { refusals } = language;
  const command = commands.find((one) => one.name === name);
  if (!command) return refused(refusals.noCommand(name, namesOf(commands)));
  const known = namesOf(optionsOf(command));
  const stranger = Object.keys(options).find((given) => !known.includes(given));
  if (stranger !== undefined) return refused(refusals.noOption(name, stranger, known));
  const query = command.query.safeParse(options, { error: (issue) => problem(issue, language) });
  if (!query.success) return refused(refusals.problems(name, problems(query.error)));
  return { kind: 'answered', command, answer: await command.answer(query.data, archive) };
}

function refused(why: string): Outcome {
  return { kind: 'refused', why };
}

function namesOf(all: readonly { readonly name: string }[]): readonly string[] {
  return all.map(({ name }) => name);
}

function problems(error: z.ZodError): readonly string[] {
  return error.issues.map(({ path, message }) =>
    path.length > 0 ? `${path.join('.')} ${message}` : message,
  );
}

/** What is wrong with an option, or with all of them together, in words. */
function problem(issue: z.core.$ZodRawIssue, { refusals, tongue }: Language): string {
  const written = String(issue.input);
  if (issue.input === undefined) return refusals.missing;
  switch (issue.code) {
    case 'too_small':
      return refusals.empty;
    case 'too_big':
      return refusals.tooLong(Number(issue.maximum));
    case 'invalid_value': {
      const [one, other, ...more] = issue.values.map(String);
      return one !== undefined && other !== undefined && more.length === 0
        ? refusals.neither(written, one, other)
        : refusals.noneOf(written, issue.values.map(String));
    }
    case 'invalid_format':
      return refusals.noDate(written);
    case 'custom':
      return Rule.parse(issue.params).says[tongue];
    default:
      return refusals.unfit(written);
  }
}

/** What `rule` in src/command.ts notes down. */
const Rule = z.object({ says: Line });
