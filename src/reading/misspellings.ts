import dictionary from 'dictionary-en';
import nspell from 'nspell';
import type { Span } from '../model/article.ts';
import type { Token } from './tokens.ts';

const spelling = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
/** Shorter words are too close to one another. */
const SHORTEST = 6;
/** Longer ones are no words, and looking them up takes the square of their length. */
const LONGEST = 24;

/**
 * Words that are no English word and become one when two neighbouring letters change places. Nothing
 * looser: a spelling of another country or a new word is not a mistake.
 */
export function misspeltIn(tokens: readonly Token[]): Span[] {
  return tokens
    .filter(
      ({ text }) =>
        text.length >= SHORTEST &&
        text.length <= LONGEST &&
        /^\p{Ll}+$/u.test(text) &&
        looksMisspelt(text),
    )
    .map(({ start, end }) => ({ start, end }));
}

const known = new Map<string, boolean>();
/** Words remembered; the rest is looked up again. */
const MOST_REMEMBERED = 50_000;

function looksMisspelt(word: string): boolean {
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  const misspelt =
    !spelling.correct(word) && swaps(word).some((swapped) => spelling.correct(swapped));
  if (known.size < MOST_REMEMBERED) known.set(word, misspelt);
  return misspelt;
}

function swaps(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) =>
    word[at] === word[at + 1]
      ? word
      : word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  );
}
