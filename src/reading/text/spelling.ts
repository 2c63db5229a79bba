import dictionary from 'dictionary-en';
import nspell from 'nspell';

let speller: ReturnType<typeof nspell> | undefined;
const known = new Map<string, boolean>();
/** Words remembered; the rest is looked up again. */
const MOST_REMEMBERED = 50_000;
/** Longer ones are no words, and looking them up takes the square of their length. */
const LONGEST = 24;

/** Whether a word, as it is written, is an English one; `korea` is none, `Korea` is. */
export function isWord(word: string): boolean {
  if (word.length > LONGEST) return false;
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  speller ??= nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
  const found = speller.correct(word);
  if (known.size < MOST_REMEMBERED) known.set(word, found);
  return found;
}
