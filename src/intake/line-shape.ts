/** What may follow a sentence on its line: “(Reuters)”, “(With inputs from PTI)”, “– AFP”. */
const REMARK = /(?<=[.!?”"’])\s+(?:[([][^()[\]]{1,60}[)\]]|[–—-]\s?\p{Lu}{2,12})$/u;
const CLOSERS = /["”’')\]]{0,3}$/;
const ABBREVIATION_END =
  /(?:^|[\s(])(?:(?:\p{Lu}\.)+|Jr\.|Sr\.|Inc\.|Ltd\.|Co\.|Corp\.|a\.m\.|p\.m\.)$/u;
const INNER_STOP = /\p{Ll}[.!?]["”’)]{0,2}\s+["“‘]?\p{Lu}/u;

/** How many words a line has, counted up to `limit`, so that a very long line costs no more. */
export function wordCount(text: string, limit = 60): number {
  let count = 0;
  for (const _ of text.matchAll(/\S+/g)) if (++count === limit) break;
  return count;
}

/** Whether a line ends as a sentence does; an abbreviation's full stop ("U.S.") is no such end. */
export function endsSentence(text: string): boolean {
  const end = text.slice(-100).replace(REMARK, '').replace(CLOSERS, '');
  return /[.!?…。।]$/.test(end) && !ABBREVIATION_END.test(end);
}

/** Whether a line reads as running text: a sentence with its end, or too long for a headline. */
export function isProse(text: string): boolean {
  if (text.length > 240) return true;
  const words = wordCount(text);
  if (words >= 15 && INNER_STOP.test(text)) return true;
  if (isQuestionOrCall(text)) return words > 20;
  return words >= 4 && endsSentence(text);
}

/** Whether a line may be a headline: a few words at least, no running text. */
export function isHeadline(text: string): boolean {
  const words = wordCount(text);
  return (words >= 4 || (words >= 2 && text.length >= 25)) && text.length <= 240 && !isProse(text);
}

/** Whether a line begins as the middle of a sentence does. */
export function startsLower(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

/** Whether a line has a letter or a digit at all. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

// Headlines ask and shout ("Will it hold?"); a quotation that ends so is running text.
function isQuestionOrCall(text: string): boolean {
  return /[?!]$/.test(text) && !/["“”]/.test(text.slice(0, 240)) && !/[.!?]\s/.test(text);
}
