import { type Item, leavesOff } from '../text/units.ts';
import { cutAfter, pastAdverbs } from './clauses.ts';
import { complementOf } from './complements.ts';
import type { Cue } from './cues.ts';
import { mainClauseAt, subjectBefore } from './subjects.ts';

/** Items of a unit that are reported words: `from` included, `to` not. */
export type Content = { readonly from: number; readonly to: number };

const CONTRAST: ReadonlySet<string> = new Set(
  'but though although while whereas and yet as'.split(' '),
);
const OPENERS: ReadonlySet<string> = new Set('but and also or yet so still however'.split(' '));
/** "While Roe says …, Doe says …": the comma ends the first clause. */
const SUBORDINATORS: ReadonlySet<string> = new Set(
  'while although though when as after even since because despite if'.split(' '),
);
/** "While Roe said …,", "Asked whether …,": a main clause follows behind a comma. */
function opensClause(first: string): boolean {
  return SUBORDINATORS.has(first) || first === 'asked';
}
const BREAK = /^[,;:—]$/;

/** What stands before a cue and its subject, cut off from them by a comma or a closing mark. */
export function contentBefore(
  items: readonly Item[],
  edge: number,
  lowest: number,
): Content | undefined {
  const mark = items[edge - 1];
  if (!mark) return undefined;
  let to = edge;
  if (mark.tag !== 'QUOTE') {
    if (!/^[,?!—]$/.test(mark.lower) && mark.lower !== 'as') return undefined;
    to = edge - 1;
    if (mark.lower === 'as' && items[edge - 2]?.lower === ',') to = edge - 2;
  }
  let from = lowest;
  const skipped = () =>
    BREAK.test(items[from]?.lower ?? '') || OPENERS.has(items[from]?.lower ?? '');
  while (from < to && skipped()) from++;
  // Roe seemed cross: “It is public,” she said. What stands before the colon is not hers.
  const colon = items[to - 2]?.lower ?? '';
  if (items[to - 1]?.tag === 'QUOTE' && /^[:(—]$/.test(colon)) from = Math.max(from, to - 1);
  // "Asked who leads the party, Roe said it was Doe": a question to the speaker.
  return from < to && !/^(?:asked|pressed)$/.test(items[from]?.lower ?? '')
    ? { from, to }
    : undefined;
}

/** Where content that starts at `from` ends: before the next report, else with the sentence. */
export function contentEnd(items: readonly Item[], from: number, next: readonly Cue[]): number {
  const main = mainClause(items, from);
  if (main !== undefined) return main;
  for (const cue of next) {
    const end = cue.group > from ? endBefore(items, from, cue) : undefined;
    if (end !== undefined) return end;
  }
  let end = additionStart(items, from) ?? items.length;
  while (end > from && /^[.!?;,]$/.test(items[end - 1]?.text ?? '')) end--;
  return end;
}

/** "After Roe said the crews had left, the mayor sent more": the comma before the main clause. */
function mainClause(items: readonly Item[], from: number): number | undefined {
  const first = /^(?:and|but|yet)$/.test(items[0]?.lower ?? '') ? 1 : 0;
  const { lower = '', tag } = items[first] ?? {};
  const participle = items
    .slice(0, from)
    .findIndex((item) => item.tag === 'VERB' || item.tag === 'AUX');
  const fronted = (tag === 'VERB' || tag === 'ADP') && items[participle]?.lower.endsWith('ing');
  if (!opensClause(lower) && !fronted) return undefined;
  // The main clause has begun already: what follows is not cut off by it.
  if ((mainClauseAt(items, first + 1) ?? from) < from) return undefined;
  const comma = mainClauseAt(items, from);
  return comma !== undefined && leavesOff(items[comma]) ? comma + 1 : comma;
}

/** "…, which opened in May", "…, a claim that …": what a comma adds so is mostly the article's own. */
function additionStart(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < items.length - 1; at++) {
    const { lower, tag } = items[at] ?? {};
    if (at < from + SHORTEST && tag !== 'QUOTE') continue;
    const next = items[at + 1]?.lower ?? '';
    const behindQuote = leavesOff(items[at]);
    const adds = lower === '—' ? ADDS_BY_DASH : lower === ',' || behindQuote ? ADDS : undefined;
    // "…, but he would not say why": of whoever spoke, the article tells more.
    const again = /^(?:but|and)$/.test(next) && /^(?:he|she)$/.test(items[at + 2]?.lower ?? '');
    const goesOn = adds && again;
    if (!goesOn && !(adds?.has(next) && !isAside(items, at + 1))) continue;
    return tag === 'QUOTE' ? at + 1 : at;
  }
  return undefined;
}

/** "the Wagner Group, a private firm, has taken": the sentence goes on behind the next comma. */
function isAside(items: readonly Item[], from: number): boolean {
  const close = cutAfter(items, from + 1);
  const verb = pastAdverbs(items, (close ?? items.length) + 1);
  const { tag = '', lower = '', inside = [] } = items[verb] ?? {};
  const does = tag === 'QUOTE' ? (inside[0]?.tag ?? '') : tag;
  return /^(?:VERB|AUX)$/.test(does) && !lower.endsWith('ing');
}

/** Words that begin, behind a comma, what the article adds to words it reports. */
const ADDS: ReadonlySet<string> = new Set('which who whose where while compared a an'.split(' '));
/** The same behind a dash. */
const ADDS_BY_DASH: ReadonlySet<string> = new Set('a an and but although though'.split(' '));

/** Items that words have to have before something is taken off their end. */
const SHORTEST = 3;

/** The end of what stands before a quotation, without the colon, comma or dash between them. */
function beforeMark(items: readonly Item[], quote: number): number {
  return BREAK.test(items[quote - 1]?.lower ?? '') ? quote - 1 : quote;
}

/** "…, state media reported earlier this month.": nothing follows the cue, all before is content. */
export function closesSentence(
  items: readonly Item[],
  cue: Cue,
  { kind, at } = complementOf(items, cue),
): boolean {
  return kind === 'none' && cue.verb.frames.includes('p') && at >= items.length - 1;
}

/** Whether a cue behind a comma has words of its own: all before it, or a quotation after it. */
function hasOwnWords(items: readonly Item[], cue: Cue): boolean {
  const complement = complementOf(items, cue);
  const quotes = complement.kind === 'quote' && cue.verb.frames.includes('q');
  return quotes || closesSentence(items, cue, complement);
}

/** "that when he put it to her, Roe replied": the comma ends the clause that "that" begins with. */
function fronts(items: readonly Item[], from: number, comma: number): boolean {
  const { lower = '' } = items[from] ?? {};
  return (
    items[from - 1]?.lower === 'that' && SUBORDINATORS.has(lower) && cutAfter(items, from) === comma
  );
}

function endBefore(items: readonly Item[], from: number, cue: Cue): number | undefined {
  const left = items[cue.group - 1];
  if (cue.voice === 'participle' || cue.voice === 'source') {
    if (leavesOff(left)) return cue.group;
    return left?.lower === ',' ? cue.group - 1 : undefined;
  }
  if (cue.voice !== 'finite') return undefined;
  if (left?.tag === 'CCONJ') {
    return items[cue.group - 2]?.lower === ',' ? cue.group - 2 : cue.group - 1;
  }
  const subject = subjectBefore(items, cue, from);
  let edge = subject?.edge ?? 0;
  while (items[edge - 1]?.tag === 'ADV') edge--;
  if (subject && edge <= from) return undefined;
  const word = items[edge - 1];
  if (!subject) {
    // "said it was late, called it sad and left"
    if (left?.lower === ',' && cue.verb.form === 'past') return cue.group - 1;
    // “…,” said Roe: an inverted cue owns the quotation before it.
    return left?.tag === 'QUOTE' && cue.group - 1 > from
      ? beforeMark(items, cue.group - 1)
      : undefined;
  }
  if (!word) return undefined;
  if (word.tag === 'QUOTE' && edge - 1 > from) return beforeMark(items, edge - 1);
  if (word.text === ';') return edge - 1;
  // Roe accuses him of “sloth” and Doe says he is “vain”.
  if (word.tag === 'CCONJ' && cue.verb.lemma === 'say' && edge - 1 > from) {
    return items[edge - 2]?.lower === ',' ? edge - 2 : edge - 1;
  }
  const second = opensClause(items[0]?.lower ?? '');
  if (word.lower === ',' && (second || (hasOwnWords(items, cue) && !fronts(items, from, edge - 1))))
    return edge - 1;
  const comma = edge - 2;
  const contrasts = CONTRAST.has(word.lower) && items[comma]?.lower === ',';
  return contrasts && comma > from ? comma : undefined;
}
