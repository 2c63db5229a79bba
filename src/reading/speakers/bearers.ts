import { SUFFIXES } from './name-words.ts';
import type { Name } from './names.ts';
import { agree } from './same-name.ts';

/** Somebody with all forms of one name: the fullest, and where the first of them stands. */
export type Bearer = { readonly name: Name; readonly from: number };

/** Words a person's name may have. */
const LONGEST_NAME = 6;
/** Names that are compared with one another. */
const MOST_COMPARED = 40;

/** Which part of a longer name some words are; undefined when they are none that people go by. */
export function partOf(
  { words: name, kind, tied }: Name,
  words: readonly string[],
): 'family' | 'before-suffix' | 'given' | 'middle' | 'body' | undefined {
  if (kind === 'body') return words.length === 1 && name[0] === words[0] ? 'body' : undefined;
  if (name.length > LONGEST_NAME) return undefined;
  const suffixed = SUFFIXES.has(name.at(-1) ?? '') && name.length > 2;
  const end = suffixed ? name.length - 1 : name.length;
  const at = name.findIndex((_, from) => words.every((word, index) => name[from + index] === word));
  if (at < 0) return words.length > 1 && agree(name, words) ? 'family' : undefined;
  if (at + words.length === end && at > 0) {
    if (words.length < tied) return undefined;
    return suffixed ? 'before-suffix' : 'family';
  }
  return at === 0 ? 'given' : 'middle';
}

/** The people behind names: names that one person may bear are taken for one person's. */
export function bearersIn(names: readonly Name[]): readonly Bearer[] {
  const bearers: Bearer[] = [];
  for (const name of names.slice(0, MOST_COMPARED)) {
    const at = bearers.findIndex((one) => isSame(one.name, name));
    const known = bearers[at];
    if (!known) bearers.push({ name, from: name.start });
    else bearers[at] = joined(known, name);
  }
  return bearers;
}

function isSame(one: Name, other: Name): boolean {
  return one.words.join(' ') === other.words.join(' ') || agree(one.words, other.words);
}

function joined({ name: known, from }: Bearer, name: Name): Bearer {
  return {
    name: name.words.length > known.words.length ? name : known,
    from: Math.min(from, name.start),
  };
}
