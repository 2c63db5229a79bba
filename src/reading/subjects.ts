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
  if (item.text === '—' || item.text === '–') return acrossDash(items, at, lowest);
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
      if (next && !APPOSITIVE.has(next.tag)) phrase = undefined;
      else {
        const close = nextComma(items, at + 1, before);
        if (close !== undefined) at = close;
      }
      continue;
    }
    if (phrase === undefined && item.tag !== 'QUOTE') {
      phrase = phraseStartingAt(items, at);
      if (phrase && !isHead(items[phrase.to])) phrase = undefined;
      if (phrase) at = phrase.to;
    }
  }
  return undefined;
}

function nextComma(items: readonly Item[], from: number, before: number): number | undefined {
  for (let at = from; at < before; at++) if (items[at]?.lower === ',') return at;
  return undefined;
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

/** "Jane Roe, 45, a teacher in Dayton, said": the name before what stands between commas. */
function acrossCommas(items: readonly Item[], comma: number, lowest: number): Subject | undefined {
  let close = comma;
  for (let steps = 0; steps < 5; steps++) {
    let open = close - 1;
    while (open >= lowest && items[open]?.lower !== ',' && items[open]?.tag !== 'QUOTE') open--;
    if (items[open]?.lower !== ',' || comma - open > FARTHEST) return undefined;
    const inserted = items[open + 1];
    const isInserted =
      inserted !== undefined &&
      (APPOSITIVE.has(inserted.tag) ||
        inserted.lower === 'who' ||
        inserted.lower === 'whose' ||
        possessiveSoon(items, open + 1));
    if (isInserted && !CLAUSE_WORDS.has(inserted.lower)) {
      const subject = endingAt(items, open - 1, lowest);
      const head = subject && items[subject.to];
      if (subject && head && head.tag !== 'NUM' && head.tag !== 'TIME') return subject;
    }
    close = open;
  }
  return undefined;
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
  return items
    .slice(from, from + 4)
    .some(({ lower }) => lower === "'s" || lower === '’s' || lower === '’');
}
