import { z } from 'zod';
import type { Archive } from './archive/archive.ts';
import type { Answer, LookedFor } from './model/answer.ts';
import type { Tongue } from './model/server.ts';

/** Words of ours in every language of the interface. Names of commands and options are English in all. */
export type Words = Readonly<Record<Tongue, string>>;

/**
 * One question that people can ask. Options of Discord, flags of the terminal and the help text are
 * made from `query`: each property is optional text, a day, a choice or a yes or no, with a
 * description.
 */
export type Command<Q extends z.ZodObject = z.ZodObject> = {
  /** Lower case and hyphens; also the name of the file. */
  readonly name: string;
  /** One line, at most 100 characters. */
  readonly summary: Words;
  readonly query: Q;
  /**
   * Its name in the menu of a message, at most 32 characters: the statements behind that message are
   * then asked for by the option `quote`.
   */
  readonly menu?: Words;
  answer(query: z.output<Q>, archive: Archive): Promise<Answer>;
  /** Options, as a person types them, of a question that this archive can answer; undefined when it is empty. */
  example(archive: Archive): Promise<Readonly<Record<string, string>> | undefined>;
};

/** A command, with its types tied together. */
export function command<Q extends z.ZodObject>(parts: Command<Q>): Command<Q> {
  return parts;
}

/** What a surface may suggest while an option is typed. */
export const SUGGESTED = ['speakers', 'outlets', 'topics', 'quotes'] as const;
export type Suggest = (typeof SUGGESTED)[number];

/** Free text that may be left out, with what to suggest for it; `longest` is in characters. */
export function text(description: Words, longest: number, suggest?: Suggest) {
  const notes = { described: description, longest, ...(suggest ? { suggest } : {}) };
  return trimmed(longest).exactOptional().meta(notes);
}

/** Free text that has to be there. */
export function requiredText(description: Words, longest: number, suggest?: Suggest) {
  const notes = { described: description, longest, ...(suggest ? { suggest } : {}) };
  return trimmed(longest).meta(notes);
}

/** Of quote ids so many may be written one after the other, as a page of an answer has them. */
export const QUOTES_LONGEST = 200;

/** The quote ids that are written, each once; undefined where anything else is. */
export function quoteIds(written: string): readonly string[] | undefined {
  const words = written.split(/\s+/);
  return words.every((word) => /^[0-9a-f]{12}$/.test(word)) ? [...new Set(words)] : undefined;
}

/** What is answered to quote ids of which nothing is quoted: taken back, deleted, or never there. */
export async function nothingQuoted(quote: string, archive: Archive): Promise<Answer> {
  const [id = ''] = quoteIds(quote) ?? [];
  const withdrawn = await archive.withdrawn(id);
  if (withdrawn) return { kind: 'withdrawn', ...withdrawn };
  if (await archive.forgot(id)) return { kind: 'deleted', quote: id };
  const coverage = await archive.coverage();
  const asked = { lookedFor: lookedFor({ quote }), coverage, explained: false };
  return { kind: 'nothing-found', ...asked, near: [] };
}

/** One of a few words, each with a name for where people choose it from a list. */
export function choice<const C extends readonly string[]>(
  description: Words,
  words: C,
  names: Readonly<Record<C[number], Words>>,
) {
  return z.enum(words).exactOptional().meta({ described: description, names });
}

/** Yes or no, `true` or `false` in words; no when left out. */
export function yesOrNo(description: Words) {
  return z
    .stringbool({ truthy: ['true'], falsy: ['false'] })
    .exactOptional()
    .meta({ described: description, names: YES_OR_NO, kind: 'yes-or-no' });
}

/** The first day of what is written: `2023-03-30`, `2023-03` or `2023`. */
export function from(description: Words) {
  return day(description, ({ first }) => first);
}

/** The last day of what is written: `2023-03-30`, `2023-03` or `2023`. */
export function to(description: Words) {
  return day(description, ({ last }) => last);
}

/** A rule that a whole query has to keep, for `refine`: what is said to whoever breaks it. */
export function rule(says: Words) {
  return { params: { says } };
}

/** Whether a query's days are in order; a refinement for every command that has both. */
export function inOrder({ from, to }: { from?: string; to?: string }) {
  return from === undefined || to === undefined || from <= to;
}

/** What is said of days that are not. */
export const IN_ORDER = rule({
  en: 'from has to be before to',
  de: 'from muss vor to liegen',
  fr: 'from doit précéder to',
  es: 'from tiene que ser anterior a to',
});

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
  return z.string().trim().min(1).max(longest);
}

const YES_OR_NO: Readonly<Record<'true' | 'false', Words>> = {
  true: { en: 'yes', de: 'ja', fr: 'oui', es: 'sí' },
  false: { en: 'no', de: 'nein', fr: 'non', es: 'no' },
};

type Stretch = { readonly first: string; readonly last: string };

function day(description: Words, pick: (stretch: Stretch) => string) {
  return z
    .string()
    .trim()
    .transform((written, context) => {
      const stretch = stretchOf(written);
      if (stretch) return pick(stretch);
      context.addIssue({ code: 'invalid_format', format: 'date', input: written });
      return z.NEVER;
    })
    .exactOptional()
    .meta({ described: description, longest: 10 });
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
