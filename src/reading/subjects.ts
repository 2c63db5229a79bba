import type { Cue } from './cues.ts';
import { isHead, phraseEndingAt, phraseStartingAt, type Stretch } from './noun-phrases.ts';
import type { Item } from './units.ts';

/** Who says it, as items of the unit. */
export type Subject = Stretch & {
  readonly how: 'before' | 'after' | 'relative' | 'shared';
  /** First item of all that belongs to the subject, with what is put between commas. */
  readonly edge: number;
};

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that']);
const APPOSITIVE: ReadonlySet<Item['tag']> = new Set([
  'DET',
  'NUM',
  'NOUN',
  'ADJ',
  'ADP',
  'VERB',
  'ADV',
  'SCONJ',
]);
const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  'and but or so yet that because while as if when after before since though although whereas where whether until than'.split(
    ' ',
  ),
);
/** Words a label may have, and of what kind. */
const MOST_LABEL = 9;
const LABEL: ReadonlySet<Item['tag']> = new Set(['PROPN', 'NOUN', 'ADJ', 'DET', 'ADP', 'PART']);
/** Commas that may stand between a subject and its verb. */
const MOST_COMMAS = 7;
/** Items a subject and its verb may stand apart. */
const FARTHEST = 40;

/** The subject that stands before a finite cue, or undefined. */
export function subjectBefore(
  items: readonly Item[],
  cue: Cue,
  lowest: number,
): Subject | undefined {
  const at = skipBack(items, cue.group - 1, lowest);
  const item = items[at];
  if (!item || at < lowest) return undefined;
  if (
    RELATIVES.has(item.lower) &&
    (item.tag === 'PRON' || item.tag === 'DET' || item.tag === 'SCONJ')
  ) {
    const head = items[at - 1]?.lower === ',' ? at - 2 : at - 1;
    return isHead(items[head]) ? { from: at, to: at, edge: at, how: 'relative' } : undefined;
  }
  if (item.lower === ',') return acrossCommas(items, at, lowest);
  if (/^(?:—|–|--)$/.test(item.text)) return acrossDash(items, at, lowest);
  return endingAt(items, at, lowest);
}

/** The subject that stands after its cue ("said Jane Roe, the mayor"), or undefined. */
export function subjectAfter(items: readonly Item[], cue: Cue): Subject | undefined {
  const first = items[cue.to + 1];
  if (!first || first.lower === 'that' || first.tag === 'TIME') return undefined;
  const phrase = phraseStartingAt(items, cue.to + 1);
  if (!phrase) return undefined;
  return { ...phrase, how: 'after', edge: cue.group };
}

/** "Jane Roe:", "Rep. John Doe (R-Ohio):": a name and nothing else before a colon. */
export function labelOf(items: readonly Item[], colon: number): Subject | undefined {
  let end = colon - 1;
  if (items[end]?.lower === ')') end = skipBack(items, end, 0);
  if (end < 0 || end > MOST_LABEL || items[end]?.tag !== 'PROPN') return undefined;
  for (let at = 0; at <= end; at++) {
    if (!LABEL.has(items[at]?.tag ?? 'X')) return undefined;
  }
  return { from: 0, to: end, edge: 0, how: 'before' };
}

/** The noun phrase that does what the clause before an item tells, for verbs that borrow it. */
export function mainSubject(items: readonly Item[], before: number): Subject | undefined {
  let phrase: Stretch | undefined;
  for (let at = 0; at < before; at++) {
    const item = items[at];
    if (!item) break;
    if (item.tag === 'VERB' || item.tag === 'AUX') {
      if (phrase) return { ...phrase, how: 'shared', edge: phrase.from };
      continue;
    }
    if (item.tag === 'ADP' && phrase === undefined) {
      const object = phraseStartingAt(items, at + 1);
      if (object) at = object.to;
      continue;
    }
    if (phrase && item.lower === ',') {
      const next = items[at + 1];
      if (next && !isInserted(items, at + 1)) phrase = undefined;
      else {
        const close = nextComma(items, at + 1, before);
        if (close !== undefined) at = close;
      }
      continue;
    }
    if (phrase === undefined && item.tag !== 'QUOTE') {
      phrase = phraseStartingAt(items, at);
      if (
        phrase &&
        (!isHead(items[phrase.to]) || /sel(?:f|ves)$/.test(items[phrase.to]?.lower ?? ''))
      )
        phrase = undefined;
      if (phrase) at = phrase.to;
    }
  }
  return undefined;
}

function nextComma(items: readonly Item[], from: number, before: number): number | undefined {
  for (let at = from; at < before; at++) if (items[at]?.lower === ',') return at;
  return undefined;
}

/** "with Roe reportedly yelling": the subject stands right before the participle. */
export function companion(items: readonly Item[], cue: Cue): Subject | undefined {
  const at = skipBack(items, cue.group - 1, 0);
  if (!isHead(items[at])) return undefined;
  const phrase = phraseEndingAt(items, at, 0);
  const { from } = phrase;
  const start = items.findLastIndex(
    (item, index) => index <= at && index >= from - 1 && item.lower === 'with',
  );
  return start >= 0 ? { from: start + 1, to: at, edge: start + 1, how: 'before' } : undefined;
}

/** Steps back over dates ("on Thursday"), brackets and adverbs between subject and verb. */
function skipBack(items: readonly Item[], from: number, lowest: number): number {
  let at = from;
  for (;;) {
    const item = items[at];
    if (!item || at < lowest) return at;
    if (item.tag === 'TIME') {
      at--;
      while (/^(?:on|in|at|early|late|earlier|later)$/.test(items[at]?.lower ?? '')) at--;
    } else if (item.tag === 'ADV' && !RELATIVES.has(item.lower)) at--;
    else if (item.lower === ')') {
      let open = at;
      while (open >= lowest && at - open < FARTHEST && items[open]?.lower !== '(') open--;
      if (items[open]?.lower !== '(') return at;
      at = open - 1;
    } else return at;
  }
}

function endingAt(items: readonly Item[], at: number, lowest: number): Subject | undefined {
  const start = clauseStart(items, at, lowest);
  const first = phraseStartingAt(items, start);
  if (first && isHead(items[first.to]) && first.to < at && reduces(items, first.to + 1, at)) {
    return { from: first.from, to: first.to, edge: first.from, how: 'before' };
  }
  if (!isHead(items[at])) return undefined;
  const phrase = phraseEndingAt(items, at, start);
  return { ...phrase, edge: phrase.from, how: 'before' };
}

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
    if (!before || before.tag === 'QUOTE' || /^[,;:—–()]$/.test(before.text)) break;
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

/** "Jane Roe, 45, a teacher in Dayton, Ohio, said": the name before what stands between commas. */
function acrossCommas(items: readonly Item[], comma: number, lowest: number): Subject | undefined {
  const commas = [comma];
  let found: Subject | undefined;
  for (
    let at = comma - 1;
    at >= lowest && comma - at < FARTHEST && commas.length < MOST_COMMAS;
    at--
  ) {
    const item = items[at];
    if (!item || item.tag === 'QUOTE' || /^[;:—–]$/.test(item.text)) break;
    if (item.lower !== ',') continue;
    const inserted = items[at + 1];
    if (CLAUSE_WORDS.has(inserted?.lower ?? '')) break;
    commas.push(at);
    if (!isInserted(items, at + 1)) continue;
    const subject = endingAt(items, at - 1, lowest);
    const object = items[(subject?.edge ?? 0) - 1]?.tag === 'ADP';
    if (
      subject &&
      !object &&
      items[subject.to]?.tag !== 'NUM' &&
      !isInserted(items, subject.edge, 'strictly')
    )
      found = subject;
  }
  return found;
}

/** Whether what starts at an item says more of the name before: "45", "of Dayton", "a teacher", "who". */
function isInserted(items: readonly Item[], at: number, how?: 'strictly'): boolean {
  const item = items[at];
  if (!item) return false;
  if (
    item.lower === 'who' ||
    item.lower === 'whose' ||
    item.lower === 'which' ||
    item.tag === 'NUM' ||
    item.lower === 'of'
  )
    return true;
  if (how === 'strictly') return false;
  return (
    APPOSITIVE.has(item.tag) ||
    /^(?:his|her|their|its|my|our)$/.test(item.lower) ||
    possessiveSoon(items, at)
  );
}

function acrossDash(items: readonly Item[], dash: number, lowest: number): Subject | undefined {
  let open = dash - 1;
  while (open >= lowest && dash - open < FARTHEST && items[open]?.text !== items[dash]?.text)
    open--;
  return open > lowest && items[open]?.text === items[dash]?.text
    ? endingAt(items, open - 1, lowest)
    : undefined;
}

function possessiveSoon(items: readonly Item[], from: number): boolean {
  return items.slice(from, from + 4).some(({ lower }) => /^['’]s?$/.test(lower));
}
