import type { Span } from '../model/article.ts';
import type { When } from '../model/when.ts';

/** Characters before a date in which it may be said that something is held against it. */
const REACH = 90;

/** "than in March", "compared with last year", "up 54 points from Monday", "in the same month of 2019". */
const AGAINST =
  /\b(?:than|compared (?:to|with)|versus|vs\.?|as against|unlike|(?:the )?same (?:day|week|month|quarter|period|time|season)(?: of| in| a)?|(?:up|down|rise|rose|risen|fell|fall|drop(?:ped)?|gain(?:ed)?|loss|lost|increased?|decreased?|decline[sd]?|points?|percent|per cent|%)(?: \S+){0,4} (?:from|since))(?: \S+){0,3} $/i;

/** "originally due in May": what did not come about. */
const UNDONE =
  /\b(?:originally|initially|previously|first) (?:due|planned|scheduled|expected|set|intended|supposed)(?: \S+){0,4} $/i;

/** "the lowest since 1997", "its first loss since", "not seen since". */
const RECORD =
  /\b(?:first|last|best|worst|most|least|only|fewest|\p{L}{3,}est|not|never|seen|again|time|record)\b[^.;:“”"]*$/iu;

/** "has supplied since 1997": it still lasts. */
const LASTING = /\b(?:has|have|had|['’]ve|been)\b[^.;:“”"]*$/i;

/** The dates in some words, and the one of them that what they tell is of. */
type Dates = { readonly mentions: readonly When[]; readonly happened?: When };

/**
 * The known dates of a sentence, and the first of them that what it tells is of: none where it has
 * none, or only such as something is held against ("the lowest since 1997", "more than in May").
 */
export function datesIn(text: string, sentence: Span, times: readonly When[]): Dates {
  const mentions = times.filter(({ edtf }) => edtf !== null);
  const happened = mentions.find(({ span, earliest, latest }) => {
    if (earliest === null && latest === null) return false;
    const before = span ? text.slice(Math.max(sentence.start, span.start - REACH), span.start) : '';
    if (latest === null) return LASTING.test(before) && !RECORD.test(before);
    return !AGAINST.test(before) && !UNDONE.test(before);
  });
  return { mentions, ...(happened ? { happened } : {}) };
}
