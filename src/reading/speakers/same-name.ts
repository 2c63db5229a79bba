import { SUFFIXES } from './name-words.ts';

/**
 * Whether two full names, as folded words, may be one person's: the same family name, and given names
 * of which one leaves out or shortens to initials what the other has ("J. B. Roe", "James Roe").
 */
export function agree(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  if (a.family !== b.family || (a.suffix && b.suffix && a.suffix !== b.suffix)) return false;
  const [few, many] = a.given.length <= b.given.length ? [a.given, b.given] : [b.given, a.given];
  // The first given name counts: "Jane Roe" is not "Mary Jane Roe".
  if (few[0] === undefined || !shortens(few[0], many[0] ?? '')) return false;
  let at = 1;
  for (const name of few.slice(1)) {
    while (at < many.length && !shortens(name, many[at] ?? '')) at++;
    if (at++ >= many.length) return false;
  }
  return true;
}

type Parts = {
  readonly given: readonly string[];
  readonly family: string;
  readonly suffix: string | undefined;
};

function partsOf(words: readonly string[]): Parts {
  const last = words.at(-1) ?? '';
  const suffix = words.length > 2 && SUFFIXES.has(last) ? last : undefined;
  const name = suffix ? words.slice(0, -1) : words;
  return { given: name.slice(0, -1), family: name.at(-1) ?? '', suffix };
}

/** "J." shortens "James" as "James" shortens "J.": they may be one name. */
function shortens(one: string, other: string): boolean {
  const initial = one.length === 1 || other.length === 1;
  return initial ? one.slice(0, 1) === other.slice(0, 1) : one === other;
}
