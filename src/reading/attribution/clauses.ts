import type { Item } from '../text/units.ts';
import { isHead, phraseEndingAt, phraseStartingAt, type Stretch } from './noun-phrases.ts';

/** Who says it, as items of the unit. */
export type Subject = Stretch & {
  /** For "who": the noun phrase it stands for. */
  readonly antecedent?: Stretch;
  readonly how: 'before' | 'after' | 'relative' | 'shared';
  /** First item of all that belongs to the subject, with what is put between commas. */
  readonly edge: number;
};

/** Words that begin a clause of its own. */
export const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  'and but or so yet that because while as if when after before since though although whereas where whether until than'.split(
    ' ',
  ),
);

/** Items a subject and its verb may stand apart. */
export const FARTHEST = 40;

/** Whether the clause that begins at an item is fronted: "when Roe denied it, the mayor left". */
export function isFronted(items: readonly Item[], edge: number): boolean {
  return /^(?:when|after|while)$/.test(items[edge - 1]?.lower ?? '');
}

/** The first item from one on that is no adverb. */
export function pastAdverbs(items: readonly Item[], from: number): number {
  let at = from;
  while (items[at]?.tag === 'ADV') at++;
  return at;
}

/** The first comma or dash from an item on; undefined when none is near. */
export function cutAfter(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < items.length && at - from < FARTHEST; at++) {
    if (/^[,—]$/.test(items[at]?.lower ?? '')) return at;
  }
  return undefined;
}

/** The subject of the clause that runs up to an item, or undefined. */
export function endingAt(items: readonly Item[], at: number, lowest: number): Subject | undefined {
  const start = clauseStart(items, at, lowest);
  const first = phraseStartingAt(items, start);
  if (first && isHead(items[first.to]) && first.to < at && reduces(items, first.to + 1, at)) {
    const to = items[first.to + 1]?.lower === 'who' ? first.to : at;
    return { from: first.from, to, edge: first.from, how: 'before' };
  }
  if (!isHead(items[at])) return undefined;
  const phrase = phraseEndingAt(items, at, start);
  return { ...phrase, edge: phrase.from, how: 'before' };
}

/** Steps back over dates ("on Thursday"), brackets and adverbs between subject and verb. */
export function skipBack(items: readonly Item[], from: number, lowest: number): number {
  let at = from;
  for (;;) {
    const item = items[at];
    if (!item || at < lowest) return at;
    if (item.tag === 'TIME') {
      at--;
      while (/^(?:on|in|at|early|late|earlier|later)$/.test(items[at]?.lower ?? '')) at--;
    } else if (item.tag === 'ADV' || isQuantifier(items, at)) at--;
    else if (ASIDE_NOUNS.has(item.lower) && items[at - 1]?.lower === 'in') at -= 2;
    else if (item.lower === ')') {
      let open = at;
      while (open >= lowest && at - open < FARTHEST && items[open]?.lower !== '(') open--;
      if (items[open]?.lower !== '(') return at;
      at = open - 1;
    } else return at;
  }
}

/** "the rivals have both urged", "they all agree": a word that counts the subject before it. */
function isQuantifier(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (
    /^(?:both|all|each)$/.test(items[at]?.lower ?? '') && (isHead(before) || before?.lower === '—')
  );
}

/** What makes an adverb with "in" ("critics in particular noted"). */
const ASIDE_NOUNS: ReadonlySet<string> = new Set(
  'particular general turn fact part effect'.split(' '),
);

/** "officials briefed on the matter", "those who came": what follows a head without a new subject. */
function reduces(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from];
  if (!first) return false;
  if (first.lower === 'who') return true;
  if (first.tag !== 'VERB' && first.tag !== 'ADJ' && first.tag !== 'ADP') return false;
  for (let at = from; at <= to; at++) {
    const item = items[at];
    if (item?.tag === 'AUX' || CLAUSE_WORDS.has(item?.lower ?? '')) return false;
    if (item?.tag === 'PRON' && /^(?:i|he|she|we|they|it|you)$/.test(item.lower)) return false;
  }
  return first.tag !== 'VERB' || /(?:ed|en|ing|wn|ght|ld)$/.test(first.lower);
}

function clauseStart(items: readonly Item[], at: number, lowest: number): number {
  let start = at;
  while (start - 1 >= lowest && at - start < FARTHEST) {
    const before = items[start - 1];
    if (!before || before.tag === 'QUOTE' || /^[,;:—()]$/.test(before.lower)) break;
    if (before.tag === 'CCONJ' && !coordinates(items, start - 1)) break;
    if (before.tag !== 'CCONJ' && CLAUSE_WORDS.has(before.lower)) break;
    start--;
  }
  return start;
}

/** "Roe and Doe said": the conjunction ties two names, not two clauses. */
function coordinates(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const after = items[at + 1];
  return (
    before !== undefined &&
    before.tag === after?.tag &&
    (before.tag === 'PROPN' || before.tag === 'NOUN')
  );
}
