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
const STILL_SO = /\b(?:has|have|had|['’]ve|been)\b[^.;:“”"]*$/i;

/** ", who took office in", "where a dam failed in": what a side clause tells of somebody or something. */
const ASIDE = /\b(?:who|whose|where|which)\b[^,;:“”"]*$/i;
/** ", who won in 2019,": of somebody's past, and never of what is told. */
const OF_SOMEBODY = /\bwhos?e?\b[^,;:“”"]*$/i;
/** "a second-quarter loss": a name of the loss, and not when it was told. */
const ATTRIBUTIVE = /-(?:quarter|half|year|month|week|day)\b/i;

/** A sentence with its dates, and whether its words have a day on which they were said. */
type Told = {
  readonly sentence: Span;
  readonly times: readonly When[];
  readonly isDated: boolean;
};

/** The dates in some words, and the one of them that what they tell is of. */
type Dates = { readonly mentions: readonly When[]; readonly happened?: When };

/**
 * The known dates of a sentence, and the first of them that what it tells is of, before one of a side
 * clause if the words have no day of their own: none where it has none, or only such as something is held against ("the lowest since
 * 1997", "more than in May").
 */
export function datesIn(text: string, { sentence, times, isDated }: Told): Dates {
  const mentions = times.filter(({ edtf }) => edtf !== null);
  const placed = mentions.map((when) => ({ when, ...wordsAt(text, sentence, when.span) }));
  const telling = placed.filter(({ when: { earliest, latest }, before }) => {
    if (earliest === null && latest === null) return false;
    if (latest === null) return STILL_SO.test(before) && !RECORD.test(before);
    return !AGAINST.test(before) && !UNDONE.test(before);
  });
  const { when: happened } =
    telling.find(({ before, own }) => !ASIDE.test(before) && !ATTRIBUTIVE.test(own)) ??
    (isDated ? undefined : telling.find(({ before }) => !OF_SOMEBODY.test(before))) ??
    {};
  return { mentions, ...(happened ? { happened } : {}) };
}

/** The words of a date, and those before it in its sentence, as far as they are read. */
function wordsAt(text: string, sentence: Span, span: Span | undefined) {
  if (!span) return { before: '', own: '' };
  const from = Math.max(sentence.start, span.start - REACH);
  return { before: text.slice(from, span.start), own: text.slice(span.start, span.end) };
}
