import { wordsOf } from './words.ts';

/** States and unions that news names in full or by their letters; both fold to the letters. */
const ABBREVIATIONS: readonly (readonly [full: string, short: string])[] = [
  ['united states of america', 'us'],
  ['united states', 'us'],
  ['usa', 'us'],
  ['united kingdom', 'uk'],
  ['united nations', 'un'],
  ['european union', 'eu'],
];

/**
 * A name for comparing: words folded, letters without their marks, no article in front, initials as
 * one word ("K. R. Roe" is "K.R. Roe"), states and unions by their letters.
 */
export function foldName(name: string): string {
  const words = wordsOf(withoutMarks(withoutArticle(name))).join(' ');
  const line = ` ${words.replace(INITIALS, '')} `;
  return ABBREVIATIONS.reduce(
    (folded, [full, short]) => folded.replaceAll(` ${full} `, ` ${short} `),
    line,
  ).trim();
}

/** The space between two initials. */
const INITIALS = /(?<=(?<!\S)\p{L}) (?=\p{L}(?!\S))/gu;

/** A name without the marks on its letters: "Péter" and "Peter", "Sørensen" and "Sorensen" are one. */
export function withoutMarks(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.replace(/[øłđðıßæœþ]/giu, (letter) => LETTERS[letter.toLowerCase()] ?? letter);
}

const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** A name as written, without the article in front of it. */
export function withoutArticle(name: string): string {
  return name.trim().replace(/^(?:the|an?)\s+/i, '');
}

/** A name ready to be asked for. */
export type Findable = {
  /** All ways to write it, folded. */
  readonly forms: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
};

/** A name ready to be asked for by itself or by words of it or of what else describes the bearer. */
export function findable(names: readonly string[], descriptions: readonly string[]): Findable {
  const written = [...names, ...descriptions];
  const words = written.flatMap((one) => [...wordsOf(one), ...foldName(one).split(' ')]);
  return { forms: new Set(names.map(foldName)), words: new Set(words) };
}

/**
 * The names that these words may mean: the exact one alone, else all that hold the words. Of the
 * last word a beginning is enough, since it may still be being typed. An empty string: all.
 */
export function named<N extends Findable>(names: readonly N[], asked: string): readonly N[] {
  if (asked.trim() === '') return names;
  const exact = exactly(names, asked);
  if (exact.length > 0) return exact;
  const readings = [wordsOf(withoutArticle(asked)), wordsOf(foldName(asked))];
  return names.filter(({ words }) => readings.some((reading) => holds(words, reading)));
}

/** The names that are written just so, but for case, marks and articles. */
export function exactly<N extends Findable>(names: readonly N[], asked: string): readonly N[] {
  const name = foldName(asked);
  return names.filter(({ forms }) => forms.has(name));
}

/** The longest of several ways to write one name; of equals the first. */
export function fullest(forms: Iterable<string>): string {
  let longest = '';
  for (const form of forms) if (form.length > longest.length) longest = form;
  return longest;
}

function holds(words: ReadonlySet<string>, asked: readonly string[]): boolean {
  const last = asked.at(-1);
  if (last === undefined || !asked.slice(0, -1).every((word) => words.has(word))) return false;
  for (const word of words) if (word.startsWith(last)) return true;
  return false;
}
