import { quote } from '../model/article.ts';
import { isNationality } from '../reading/speakers/demonyms.ts';
import { GIVEN_NAMES } from '../reading/speakers/given-names.ts';
import { BODIES, KINDS, SUFFIXES } from '../reading/speakers/name-words.ts';
import { isWord } from '../reading/text/spelling.ts';
import type { Filed } from './store/filed.ts';
import type { KnownName, NameBook } from './store/name-book.ts';
import { wordsOf } from './words.ts';

/** A shorter way to name a topic. */
export type ShortForm = {
  readonly words: readonly string[];
  /** Which share of the names that hold these words is the topic's: 0 to 1. */
  readonly share: number;
};

type Counted = Pick<KnownName, 'titled' | 'words' | 'count'>;

/** Of the names that hold the words of a short form so many have to be the topic's. */
export const MOSTLY = 0.6;

/**
 * What a topic is called for short in an archive: parts of its name that stand alone there and
 * mostly mean it ("A380" for "Airbus A380", but not "Airbus"; the family name of a person), and its
 * words written as one. Nothing where the topic is no name there ("Airbus strike").
 */
export function shortForms(topic: readonly string[], names: NameBook): readonly ShortForm[] {
  const kind = KINDS.has(topic.at(-1) ?? '') ? topic.slice(0, -1) : topic;
  const joined = topic.length > 1 ? [topic.join('')] : [];
  const together = names.holding(joined).length > 0 ? [{ words: joined, share: 1 }] : [];
  if (![topic, kind].some((name) => names.holding(name).length > 0)) return together;
  const parts = partsOf(topic).flatMap((words) => {
    const holding = names.holding(words);
    const alone = holding.filter((name) => name.words.length === words.length);
    const share = shareOf(topic, holding);
    const stands = isFigure(words) || (alone.length > 0 && !isPlace(alone));
    return stands && share >= MOSTLY ? [{ words, share }] : [];
  });
  return [...parts, ...together];
}

/**
 * What stands in brackets behind a topic's name in an article that has it ("General Motors (GM)"), or
 * whose name a topic in brackets stands behind; and three or more of its initials where such an
 * article has them for a name; at most the five that most articles have. `whole` are the statements
 * that hold all words of the topic.
 */
export function initials(topic: readonly string[], whole: readonly Filed[]): readonly ShortForm[] {
  const letters = topic.filter((word) => !SMALL.has(word)).map((word) => word.slice(0, 1));
  const articlesWith = new Map<string, number>();
  const articles = new Map(whole.map((filed) => [filed.article.id, filed]));
  for (const { article, reading } of articles.values()) {
    const forms = new Set<string>();
    for (const { name, titled } of reading.sentences.flatMap(({ names }) => names)) {
      const written = quote(article, name);
      if (letters.length > 2 && written === letters.join('').toUpperCase()) {
        forms.add(wordsOf(written).join(' '));
      }
      const behind = IN_BRACKETS.exec(article.text.slice(titled.end, titled.end + LONGEST))?.[1];
      if (behind === undefined) continue;
      const full = wordsOf(quote(article, titled)).join(' ');
      const short = wordsOf(behind).join(' ');
      if (full === topic.join(' ')) forms.add(short);
      if (short === topic.join(' ')) forms.add(full);
    }
    for (const form of forms) articlesWith.set(form, (articlesWith.get(form) ?? 0) + 1);
  }
  return [...articlesWith]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_INITIALS)
    .map(([form]) => ({ words: form.split(' '), share: 1 }));
}

const MOST_INITIALS = 5;

/** "(NTA)", "(Ofcom)": one word with a capital. */
const IN_BRACKETS = /^ \((\p{Lu}[\p{L}\d&.]{1,11})\)/u;
/** Characters that the brackets and what stands in them take up at most. */
const LONGEST = 15;

/**
 * Which share of some names, as often as they stand, is the topic's: has no word that is not, but for
 * where it is ("the British …"). 0 to 1; 1 of none.
 */
export function shareOf(topic: readonly string[], names: readonly Counted[]): number {
  const own = names.filter(({ words, titled }) =>
    [words, titled].some((name) =>
      name.every((word) => topic.includes(word) || isNationality(word) || CHANGED.has(word)),
    ),
  );
  return names.length === 0 ? 1 : sum(own) / sum(names);
}

/** Whether words are nothing but figures: "747", "A380". */
export function isFigure(words: readonly string[]): boolean {
  return words.every((word) => /\d/.test(word));
}

function isPlace(names: readonly KnownName[]): boolean {
  return 2 * names.reduce((count, { places }) => count + places, 0) >= sum(names);
}

function sum(names: readonly Counted[]): number {
  return names.reduce((all, { count }) => all + count, 0);
}

/** The parts that a name may go by: of a person the family name, else words that are no plain ones. */
function partsOf(topic: readonly string[]): readonly (readonly string[])[] {
  if (isPerson(topic)) return [[topic.findLast((word) => !SUFFIXES.has(word)) ?? '']];
  return topic.flatMap((_, from) =>
    topic.slice(from).flatMap((_, length) => {
      const part = topic.slice(from, from + length + 1);
      return part.length < topic.length && mayStandAlone(part, topic[from - 1]) ? [part] : [];
    }),
  );
}

function isPerson(topic: readonly string[]): boolean {
  const [first = ''] = topic;
  return topic.length > 1 && GIVEN_NAMES.has(first) && !topic.some((word) => BODIES.has(word));
}

/** "Reserve", "of America" and the "England" of "Bank of England" are no short forms, nor is "40". */
function mayStandAlone(part: readonly string[], before: string | undefined): boolean {
  const [first = ''] = part;
  if (SMALL.has(first) || SMALL.has(part.at(-1) ?? '') || before === 'of') return false;
  if (part.length > 1) return true;
  return /\d/.test(first) ? first.length > 2 : !isWord(first);
}

/** "New GM" and "the former …" are whoever they were. */
const CHANGED: ReadonlySet<string> = new Set(['new', 'old', 'former']);

const SMALL: ReadonlySet<string> = new Set('of the and for in a an'.split(' '));
