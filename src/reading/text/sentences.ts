import type { Span } from '../../model/article.ts';
import { CUE_VERBS } from '../attribution/cue-words.ts';
import { BEFORE_A_NAME, MAY_END, SENTENCE_OPENINGS, WITHOUT_VOWEL } from './abbreviations.ts';

const STOP = /(?<![.!?…])[.!?…]+(?:["”’»]|''|[)\]])*(?=\s|$)/g;
const CLOSING = /["”’»)\]']+$/;

/**
 * The sentences of one paragraph, in order, without the white space around them. A closing
 * quotation mark belongs to the sentence before it; a quotation may run over several sentences.
 */
export function sentencesIn(text: string, paragraph: Span): Span[] {
  const found: Span[] = [];
  const body = text.slice(paragraph.start, paragraph.end);
  let start = 0;
  for (const stop of body.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (end < start || !ends(body, stop.index, stop[0])) continue;
    push(found, text, { start: paragraph.start + start, end: paragraph.start + end });
    start = end;
  }
  push(found, text, { start: paragraph.start + start, end: paragraph.end });
  return found;
}

function push(found: Span[], text: string, { start, end }: Span): void {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === '') return;
  const from = start + words.indexOf(trimmed);
  found.push({ start: from, end: from + trimmed.length });
}

function ends(body: string, at: number, mark: string): boolean {
  const next = nextWord(body, at + mark.length);
  if (next === '') return true;
  const quoteCloses = CLOSING.test(mark);
  if (/^[\p{Ll}]/u.test(next)) return false;
  if (/[!?…]/.test(mark) || mark.startsWith('..')) {
    return !(quoteCloses && cueFollows(body, at + mark.length, mark));
  }
  const written = lastWord(body, at);
  const word = written.toLowerCase();
  if (quoteCloses) return !cueFollows(body, at + mark.length, mark);
  if (/^nos?$/.test(word) && !/^\d/.test(next)) return true; // "said no. She …", but "No. 10"
  // "the network RT. “We …", but "Rt. Hon."
  const shouted = written.length > 1 && written === written.toUpperCase();
  if (BEFORE_A_NAME.has(word) && !(shouted && /^[“"«']/.test(next))) return false;
  const bare = next.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase();
  if (/^\p{L}$/u.test(word))
    return word !== 'i' ? SENTENCE_OPENINGS.has(bare) && bare.length > 1 : true;
  if (MAY_END.has(word) && /^(?:[“"«]|'')\p{Lu}/u.test(next)) return true; // in Dunmore, N.Y. “We …
  if (MAY_END.has(word) || WITHOUT_VOWEL.test(written) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) {
    return SENTENCE_OPENINGS.has(bare) || (FIRM.test(word) && SURNAME_AND_CUE.test(body.slice(at)));
  }
  return true;
}

/** `“Stop!” Jane Roe said.` is one sentence: a name and a verb of saying follow the mark. */
function cueFollows(body: string, from: number, stop: string): boolean {
  const ahead = body.slice(from, from + 120);
  const cue = CUE_AHEAD.exec(ahead);
  if (/[!?]/.test(stop) && BRIEF_CUE.test(ahead) && !NO_NAME.test(ahead)) return true;
  const verb = CUE_VERBS.get(cue?.[1] ?? '');
  if (!cue || !verb?.frames.includes('q') || NO_NAME.test(ahead)) return false;
  // After a full stop only a cue that ends there belongs: "… his plan.” Roe said the mayor …" does not.
  return (
    /[!?…]/.test(stop) ||
    /^\s*(?:[.,;]|$|(?:in|on|at|during|to|with|from|of)\b)/.test(ahead.slice(cue[0].length))
  );
}

/** “… at Hale & Co. Ellison said”: one name and a verb of saying, no day and no more of the firm. */
const FIRM = /^(?:co|inc|corp|ltd|plc|llc|bros)$/;
const SURNAME_AND_CUE =
  /^\.\s+(?!\p{L}+day\b|International|Industries|Group|Holdings|Systems|Worldwide|America|Canada|Europe|India|Japan|China)\p{Lu}\p{Ll}[\p{L}’'-]+ (?:said|says|told|added|argued|insisted)\b(?! it\b)/u;
/** “Would you?” Jane Roe pressed. */
const BRIEF_CUE =
  /^\s+(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(?:\p{Ll}+ed|went on|(?:shot|fired|hit) back|blurted out)[.,]/u;
const CUE_AHEAD = /^\s+(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(\p{Ll}+)/u;
const NO_NAME = /^\s+(?:He|She|They|It|We|I|You|The|But|And|A|An|Some|Many|One|In|On|At|As)\s/;

function lastWord(body: string, at: number): string {
  return /[\p{L}\p{N}.’'-]*$/u.exec(body.slice(Math.max(0, at - 24), at))?.[0] ?? '';
}

function nextWord(body: string, from: number): string {
  return /^\s*(\S{1,24})/.exec(body.slice(from, from + 200))?.[1] ?? '';
}
