import { stemmer } from 'stemmer';
import { STOP_WORDS } from './stop-words.ts';

/** No English word is longer; what is longer is cut, so that a hostile text stays cheap to stem. */
const LONGEST_WORD = 64;
const MOST_REMEMBERED = 200_000;

/**
 * The words of a text in order, folded for comparing: NFKC, lower case, one kind of apostrophe,
 * no possessive `'s`, hyphens and dashes as gaps, "U.S." as "us", "9,000" as "9000".
 */
export function wordsOf(text: string): readonly string[] {
  const found = PLAIN.test(text)
    ? inPlain(text.toLowerCase().replace(APOSTROPHES, "'"))
    : inAny(text.normalize('NFKC').toLowerCase().replace(APOSTROPHES, "'"));
  // A cut may go through a letter of two code units; half of it could not be kept as UTF-8.
  return found.map((word) => word.replace(/[.,]/g, '').slice(0, LONGEST_WORD).toWellFormed());
}

function inAny(text: string): readonly string[] {
  return text.replace(POSSESSIVES, ' ').match(WORDS) ?? [];
}

/** The same for a text without letters beyond a to z: it takes a fraction of the time. */
function inPlain(text: string): readonly string[] {
  return text.replace(PLAIN_POSSESSIVES, ' ').match(PLAIN_WORDS) ?? [];
}

/** The folded words, each between single spaces: a phrase stands in a text if its line does. */
export function lineOf(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}

/** The stems of the words that carry content, in order, repeated as the text repeats them. */
export function stemsOf(text: string): readonly string[] {
  return wordsOf(text).filter(carriesContent).map(stemOf);
}

/** Whether a folded word is worth looking for: not one of the stop words or their contractions. */
export function carriesContent(word: string): boolean {
  return !STOP_WORDS.has(word.replace(/'(?:d|ll|m|re|ve)$/, ''));
}

/** The Porter stem of a folded word. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MOST_REMEMBERED) stems.clear();
  const stem = stemmer(word);
  stems.set(word, stem);
  return stem;
}

/** Stemming costs more than a look-up, and the words of news repeat. */
const stems = new Map<string, string>();

const APOSTROPHES = /[‘’‛ʼ＇`´]/g;
const POSSESSIVES = /'s(?![\p{L}\p{N}])/gu;
/** An abbreviation with full stops, a number, or letters with apostrophes inside. */
const WORDS =
  /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|\d+(?:[.,]\d+)*(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu;
/** Most of the news: ASCII with the quotation marks, apostrophes and dashes of print. */
const PLAIN = /^[\s!-~“”‘’–—]*$/;
const PLAIN_POSSESSIVES = /'s(?![a-z0-9])/g;
const PLAIN_WORDS =
  /(?<![a-z0-9])[a-z](?:\.[a-z])+(?![a-z0-9])|\d+(?:[.,]\d+)*(?![a-z0-9])|[a-z0-9]+(?:'[a-z]+)*/g;
