import type { Archive } from '../../archive/archive.ts';
import type { Answer } from '../../model/answer.ts';
import type { Clipping } from '../../model/clipping.ts';
import { codePoints } from '../../rendering/code-points.ts';
import type { Language } from '../../rendering/languages/language.ts';
import { visible } from '../../rendering/visible.ts';
import type { Question } from '../ask.ts';
import { LONGEST_CHOICE } from './choices.ts';
import type { Place } from './custom-id.ts';

/** One choice of the select below an answer: a `Narrow`, or all of it. */
export type Choice = { readonly label: string; readonly value: string };

/** By what an answer is narrowed: `s:` and a speaker, `o:` and an outlet; empty: by nothing. */
export type Narrow = string;

/** Of each of the two, so that with “everything” there are at most 25. */
const MOST = 12;
/** Discord takes no empty value. */
const ALL = '*';

/** A question with the speaker or the outlet by which its answer is narrowed. */
export function narrowed(question: Question, narrow: Narrow): Question {
  const option = optionOf(narrow);
  if (option === undefined) return question;
  return { ...question, options: { ...question.options, [option]: narrow.slice(2) } };
}

/** What was chosen in a select, as it is kept. */
export function narrowOf([value = '']: readonly string[]): Narrow {
  return optionOf(value) === undefined ? '' : value;
}

/**
 * The speakers and outlets by which the answer to a question can be narrowed, those with most
 * statements first; empty where there is but one of each. `takes` are the options of its command.
 */
export async function choicesOf(
  answer: Answer,
  { question, narrow, takes }: Pick<Place, 'question' | 'narrow'> & { readonly takes: object },
  { archive, language }: { readonly archive: Archive; readonly language: Language },
): Promise<readonly Choice[]> {
  const clippings = clippingsOf(answer);
  // Statements asked for by their ids are few, and stand for themselves.
  const isFree = (option: string) =>
    option in takes && !(option in question.options) && !('quote' in question.options);
  const outlets = isFree('outlet') ? counted(clippings, ({ source }) => source.outlet) : [];
  const named = isFree('speaker') ? counted(clippings, ({ speaker }) => speaker?.name ?? null) : [];
  const speakers = await onlyOnes(named, archive);
  const { buttons } = language;
  const choices = [
    ...severalOf(outlets).map(([name, count]) => ({
      label: buttons.outletChoice(visible(name), count),
      value: `o:${name}`,
    })),
    ...severalOf(speakers).map(([name, count]) => ({
      label: buttons.speakerChoice(visible(name), count),
      value: `s:${name}`,
    })),
  ].filter(({ label, value }) => fits(label) && fits(value));
  const isNarrowed = narrow !== '' && choices.length > 0;
  return isNarrowed ? [{ label: buttons.everything, value: ALL }, ...choices] : choices;
}

function optionOf(narrow: Narrow): 'speaker' | 'outlet' | undefined {
  if (narrow.startsWith('s:')) return 'speaker';
  return narrow.startsWith('o:') ? 'outlet' : undefined;
}

function clippingsOf(answer: Answer): readonly Clipping[] {
  if (answer.kind === 'clippings') return answer.remarks.flatMap(({ clippings }) => clippings);
  if (answer.kind !== 'timeline') return [];
  return answer.groups.flatMap(({ entries }) => entries.flatMap(({ remark }) => remark.clippings));
}

type Counted = readonly [name: string, count: number];

function counted(
  clippings: readonly Clipping[],
  nameOf: (clipping: Clipping) => string | null,
): readonly Counted[] {
  const all = Map.groupBy(clippings, nameOf);
  const names = [...all].flatMap(([name, ones]) =>
    name === null ? [] : [[name, ones.length] as const],
  );
  return byCount(names).slice(0, MOST);
}

function byCount(names: Iterable<Counted>): readonly Counted[] {
  return [...names].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1));
}

/** Those of the names that are one speaker's in the whole archive, each once. */
async function onlyOnes(names: readonly Counted[], archive: Archive): Promise<readonly Counted[]> {
  const known = await Promise.all(
    names.map(async ([name, count]) => {
      const [one, ...others] = await archive.speakers(name, 2);
      return one && others.length === 0 ? [[one.name, count] as const] : [];
    }),
  );
  const counts = new Map<string, number>();
  for (const [name, count] of known.flat()) counts.set(name, (counts.get(name) ?? 0) + count);
  return byCount(counts);
}

function severalOf(names: readonly Counted[]): readonly Counted[] {
  return names.length > 1 ? names : [];
}

function fits(text: string): boolean {
  return codePoints(text) <= LONGEST_CHOICE;
}
