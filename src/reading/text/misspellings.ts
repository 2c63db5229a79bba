import type { Span } from '../../model/article.ts';
import { isWord } from './spelling.ts';
import type { Token } from './tokens.ts';

/** Shorter words are too close to one another, longer ones are none. */
const LENGTHS = { shortest: 6, longest: 24 } as const;

/**
 * Words that are no English word and become one when two neighbouring letters change places. Nothing
 * looser: a spelling of another country or a new word is not a mistake.
 */
export function misspeltIn(tokens: readonly Token[]): Span[] {
  return tokens.filter(({ text }) => looksMisspelt(text)).map(({ start, end }) => ({ start, end }));
}

function looksMisspelt(word: string): boolean {
  if (word.length < LENGTHS.shortest || word.length > LENGTHS.longest) return false;
  return /^\p{Ll}+$/u.test(word) && !isWord(word) && swaps(word).some(isWord);
}

function swaps(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  );
}
