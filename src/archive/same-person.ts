import { GIVEN_NAMES } from '../reading/speakers/given-names.ts';
import { BODIES, SUFFIXES } from '../reading/speakers/name-words.ts';
import { agree } from '../reading/speakers/same-name.ts';

/**
 * Folded names in groups, each one person's: they differ in middle names that the others leave out
 * or shorten. A name that fits two people who differ ("Jane Roe" beside "Jane A. Roe" and "Jane B.
 * Roe") is neither's. A first name that is but an initial, or a suffix, always tells people apart.
 */
export function people(names: readonly string[]): readonly (readonly string[])[] {
  const alike = Map.groupBy(names, ends);
  return [...alike.values()].flatMap(grouped);
}

/** First name, family name and suffix: those who differ in these are several. */
export function ends(name: string): string {
  const words = name.split(' ');
  const suffix = SUFFIXES.has(words.at(-1) ?? '') ? 2 : 1;
  return words.length > suffix ? [words[0], ...words.slice(-suffix)].join(' ') : name;
}

function grouped(names: readonly string[]): readonly (readonly string[])[] {
  if (names.length > MOST_COMPARED) return names.map((name) => [name]);
  const unclear = names.filter((name) => {
    const fits = names.filter((other) => mayBeOne(name, other));
    return fits.some((one) => fits.some((other) => !mayBeOne(one, other)));
  });
  const groups: string[][] = [];
  for (const name of names) {
    if (unclear.includes(name)) continue;
    const group = groups.find(([first = '']) => mayBeOne(first, name));
    if (group) group.push(name);
    else groups.push([name]);
  }
  return [...groups, ...unclear.map((name) => [name])];
}

/** Names of one first and family name; of more none are taken for one. */
const MOST_COMPARED = 50;

function mayBeOne(one: string, other: string): boolean {
  const [a, b] = [one.split(' '), other.split(' ')];
  return one === other || (isPerson(a) && isPerson(b) && agree(a, b) && (isSure(a) || isSure(b)));
}

/** Middle names make "State Department" and "State Health Department" several, and so for all bodies. */
function isPerson(words: readonly string[]): boolean {
  return (words[0]?.length ?? 0) > 1 && !words.some((word) => BODIES.has(word));
}

/** Whether a name shows that it is a person's: by its given name or by an initial within. */
function isSure(words: readonly string[]): boolean {
  return GIVEN_NAMES.has(words[0] ?? '') || words.slice(1, -1).some((word) => word.length === 1);
}
