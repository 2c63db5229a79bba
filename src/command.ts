import { z } from 'zod';
import type { Archive } from './archive/archive.ts';
import type { Answer, LookedFor } from './model/answer.ts';

/**
 * One question that people can ask. Options of Discord, flags of the terminal and the help text are
 * made from `query`: each property is optional text, a day, a choice or a yes or no, with a
 * `description`.
 */
export type Command<Q extends z.ZodObject = z.ZodObject> = {
  /** Lower case and hyphens; also the name of the file. */
  readonly name: string;
  /** One line, at most 100 characters. */
  readonly summary: string;
  readonly query: Q;
  answer(query: z.output<Q>, archive: Archive): Promise<Answer>;
  /** Options, as a person types them, of a question that this archive can answer; undefined when it is empty. */
  example(archive: Archive): Promise<Readonly<Record<string, string>> | undefined>;
};

/** A command, with its types tied together. */
export function command<Q extends z.ZodObject>(parts: Command<Q>): Command<Q> {
  return parts;
}

/** What a surface may suggest while an option is typed. */
export type Suggest = 'speakers' | 'outlets';

/** Free text that may be left out, with what to suggest for it; `longest` is in characters. */
export function text(description: string, longest: number, suggest?: Suggest) {
  const notes = { description, longest, ...(suggest ? { suggest } : {}) };
  return trimmed(longest).exactOptional().meta(notes);
}

/** Free text that has to be there. */
export function requiredText(description: string, longest: number) {
  return trimmed(longest).meta({ description, longest });
}

/** One of a few words. */
export function choice<const C extends readonly string[]>(description: string, words: C) {
  return z
    .enum(words, { error: ({ input }) => `“${input}” is none of ${words.join(', ')}` })
    .exactOptional()
    .meta({ description });
}

/** Yes or no, `true` or `false` in words; no when left out. */
export function yesOrNo(description: string) {
  const error = ({ input }: { readonly input: unknown }) => `“${input}” is neither true nor false`;
  return z
    .stringbool({ truthy: ['true'], falsy: ['false'], error })
    .exactOptional()
    .meta({ description, yesOrNo: true });
}

/** The first day of what is written: `2023-03-30`, `2023-03` or `2023`. */
export function from(description: string) {
  return day(description, ({ first }) => first);
}

/** The last day of what is written: `2023-03-30`, `2023-03` or `2023`. */
export function to(description: string) {
  return day(description, ({ last }) => last);
}

/** Whether a query's days are in order; a refinement for every command that has both. */
export function inOrder({ from, to }: { from?: string; to?: string }) {
  return from === undefined || to === undefined || from <= to;
}

/**
 * What was asked, option by option, for an answer that has to say it back; and the speaker it was
 * taken for, where that is another name than the one asked for.
 */
export function lookedFor(query: Readonly<Record<string, string>>, speaker?: string): LookedFor {
  return Object.entries(query).flatMap((asked) => {
    const [option, words] = asked;
    const isOther = speaker !== undefined && speaker.toLowerCase() !== words.toLowerCase();
    return option === 'speaker' && isOther ? [asked, ['read as', speaker] as const] : [asked];
  });
}

function trimmed(longest: number) {
  return z
    .string('is missing')
    .trim()
    .min(1, 'is empty')
    .max(longest, `is longer than ${longest} characters`);
}

type Stretch = { readonly first: string; readonly last: string };

function day(description: string, pick: (stretch: Stretch) => string) {
  return z
    .string()
    .trim()
    .transform((written, context) => {
      const stretch = stretchOf(written);
      if (stretch) return pick(stretch);
      context.addIssue(`“${written}” is no date: write 2023-03-30, 2023-03 or 2023`);
      return z.NEVER;
    })
    .exactOptional()
    .meta({ description, longest: 10 });
}

function stretchOf(written: string): Stretch | undefined {
  const [, year, month, date] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(written) ?? [];
  if (year === undefined) return undefined;
  try {
    const first = Temporal.PlainDate.from(
      { year: Number(year), month: Number(month ?? 1), day: Number(date ?? 1) },
      { overflow: 'reject' },
    );
    const length = date ? { days: 1 } : month ? { months: 1 } : { years: 1 };
    return { first: String(first), last: String(first.add(length).subtract({ days: 1 })) };
  } catch {
    return undefined; // 2023-02-30
  }
}
