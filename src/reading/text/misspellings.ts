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
  return Array.from({ length: word.length - 1 }, (_, at) => at)
    .filter((at) => !isBritish(word, at))
    .map((at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2));
}

/** Whether the two letters stand as Britain, India and Australia write them: "metres", "apologise". */
function isBritish(word: string, at: number): boolean {
  const [before, pair, after] = [word.slice(0, at), word.slice(at, at + 2), word.slice(at + 2)];
  if (pair === 'se') return after === '' && before.endsWith('i');
  if (pair !== 're' || !/[bcghptv]$/.test(before)) return false;
  return /^(?:[sd]|ly|ness|less|ments?)?$/.test(after) || (after.length > 3 && isWord(after));
}
