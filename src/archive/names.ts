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

/** A name for comparing: words folded, no article in front, states and unions by their letters. */
export function foldName(name: string): string {
  const line = ` ${wordsOf(withoutArticle(name)).join(' ')} `;
  return ABBREVIATIONS.reduce(
    (folded, [full, short]) => folded.replaceAll(` ${full} `, ` ${short} `),
    line,
  ).trim();
}

/** A name as written, without the article in front of it. */
export function withoutArticle(name: string): string {
  return name.trim().replace(/^(?:the|an?)\s+/i, '');
}

/** A name ready to be asked for. */
export type Findable = { readonly folded: string; readonly words: ReadonlySet<string> };

/** A name ready to be asked for by itself or by words of it or of what else describes the bearer. */
export function findable(name: string, descriptions: readonly string[]): Findable {
  const written = [name, ...descriptions];
  const words = written.flatMap((one) => [...wordsOf(one), ...foldName(one).split(' ')]);
  return { folded: foldName(name), words: new Set(words) };
}

/**
 * The names that these words may mean: the exact one alone, else all that hold the words. Of the
 * last word a beginning is enough, since it may still be being typed. An empty string: all.
 */
export function named<N extends Findable>(names: readonly N[], asked: string): readonly N[] {
  if (asked.trim() === '') return names;
  const name = foldName(asked);
  const exact = names.filter(({ folded }) => folded === name);
  if (exact.length > 0) return exact;
  const readings = [wordsOf(withoutArticle(asked)), wordsOf(name)];
  return names.filter(({ words }) => readings.some((reading) => holds(words, reading)));
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
