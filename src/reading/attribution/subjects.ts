import { type Item, leavesOff } from '../text/units.ts';
import { acrossCommas, acrossDash, isInserted } from './appositives.ts';
import { endingAt, FARTHEST, isFronted, pastAdverbs, type Subject, skipBack } from './clauses.ts';
import type { Cue } from './cues.ts';
import { isHead, phraseEndingAt, phraseStartingAt, type Stretch } from './noun-phrases.ts';

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that']);

/** The subject that stands before a finite cue, or undefined. */
export function subjectBefore(
  items: readonly Item[],
  { group }: Pick<Cue, 'group'>,
  lowest: number,
): Subject | undefined {
  const afterQuote = betweenQuoteAnd(items, group);
  if (afterQuote) return afterQuote;
  const at = skipBack(items, group - 1, lowest);
  const item = items[at];
  if (!item || at < lowest) return undefined;
  if (
    RELATIVES.has(item.lower) &&
    (item.tag === 'PRON' || item.tag === 'DET' || item.tag === 'SCONJ')
  ) {
    const head = items[at - 1]?.lower === ',' ? at - 2 : at - 1;
    if (!isHead(items[head])) return undefined;
    const antecedent = phraseEndingAt(items, head, lowest);
    return { from: at, to: at, edge: at, how: 'relative', antecedent };
  }
  if (item.lower === ',' || leavesOff(item)) {
    const bracket = items[at - 1]?.lower === ')' ? skipBack(items, at - 1, lowest) : at;
    return (
      acrossCommas(items, at, lowest) ??
      (bracket < at ? endingAt(items, bracket, lowest) : undefined)
    );
  }
  if (item.lower === '—') return acrossDash(items, at, lowest);
  return endingAt(items, at, lowest);
}

/** “…,” the tall, grey senator and former host, wearing a “Roe” pin, said: all between is the subject. */
function betweenQuoteAnd(items: readonly Item[], group: number): Subject | undefined {
  let quote = group - 1;
  while (quote >= 0 && group - quote < FARTHEST && !leavesOff(items[quote])) quote--;
  const from = quote + 1;
  if (!leavesOff(items[quote]) || from >= group) return undefined;
  // “…,” the executive, Thomas Wrenfield, told them
  const cut = items[group - 1]?.lower === ',' ? acrossCommas(items, group - 1, from) : undefined;
  if (cut && cut.edge === from && cut.from > from) return cut;
  const phrase = longPhrase(items, from, group);
  if (!phrase || items[quote - 1]?.tag === 'ADP') return undefined;
  const next = items[phrase.to + 1];
  const plain = !items.slice(from, group).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const inserted = next?.lower === ',' || next?.lower === 'who' || next?.lower === '(';
  return plain || inserted ? { ...phrase, edge: from, how: 'before' } : undefined;
}

/** A noun phrase with "and" and commas between its adjectives, up to a comma that ends it. */
function longPhrase(items: readonly Item[], from: number, before: number): Stretch | undefined {
  const phrase = phraseStartingAt(items, from);
  if (!phrase) return undefined;
  let { to } = phrase;
  if (items[to]?.tag === 'ADJ' && items[to + 1]?.lower === ',') {
    to = phraseStartingAt(items, to + 2)?.to ?? to;
  }
  return to < before ? { from, to } : undefined;
}

/** The subject that stands after its cue ("said Jane Roe, the mayor"), or undefined. */
export function subjectAfter(items: readonly Item[], cue: Cue): Subject | undefined {
  const first = items[cue.to + 1];
  if (
    !first ||
    first.lower === 'that' ||
    (first.tag === 'TIME' && items[cue.to + 2]?.tag !== 'NOUN')
  )
    return undefined;
  const phrase = phraseStartingAt(items, cue.to + 1);
  const next = items[(phrase?.to ?? 0) + 1];
  // "…, said the bill was dead": what does something itself is no speaker but the start of words.
  // But: “…,” said the chief known as Bob.
  const described =
    items[cue.group - 1]?.tag === 'QUOTE' && /(?:ed|ing|wn)$/.test(next?.lower ?? '');
  if (!phrase || ((next?.tag === 'VERB' || next?.tag === 'AUX') && !described)) return undefined;
  return { ...(namedAfter(items, phrase.to) ?? phrase), how: 'after', edge: cue.group };
}

/** "…, said Jane Roe, the mayor.": the subject after a cue when nothing but its description follows. */
export function subjectAtEnd(items: readonly Item[], cue: Cue): Subject | undefined {
  const subject = subjectAfter(items, cue);
  if (!subject) return undefined;
  for (let at = subject.to + 1; at < items.length; at++) {
    const item = items[at];
    if (item?.lower === 'who' || item?.lower === 'whose') break;
    if (item?.tag === 'VERB' || item?.tag === 'AUX' || item?.tag === 'QUOTE') return undefined;
  }
  const next = items[subject.to + 1];
  const ends = next === undefined || /^[.,;]$/.test(next.lower) || next.lower === 'who';
  return ends && items[subject.to]?.tag !== 'PRON' ? subject : undefined;
}

/** "Noting that it was late, Jane Roe left": who does what the main clause behind the comma tells. */
export function subjectAhead(items: readonly Item[], cue: Cue): Subject | undefined {
  const opens = !items
    .slice(0, cue.group)
    .some(({ tag }) => tag === 'VERB' || tag === 'PUNCT' || tag === 'QUOTE');
  const comma = opens ? mainClauseAt(items, cue.to + 1) : undefined;
  const phrase = comma === undefined ? undefined : phraseStartingAt(items, comma + 1);
  return phrase && { ...phrase, how: 'shared', edge: cue.group };
}

/** The comma (or the quotation that ends with one) behind which a main clause begins. */
export function mainClauseAt(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < items.length - 2; at++) {
    if (items[at]?.lower !== ',' && !leavesOff(items[at])) continue;
    const phrase = phraseStartingAt(items, at + 1);
    const verb = pastAdverbs(items, (phrase?.to ?? items.length) + 1);
    if (items[verb]?.tag === 'VERB' || items[verb]?.tag === 'AUX') return at;
  }
  return undefined;
}

/** "said the head teacher, Jane Roe.": the name behind the comma is whose role it is. */
function namedAfter(items: readonly Item[], role: number): Stretch | undefined {
  if (items[role]?.tag !== 'NOUN' || items[role + 1]?.lower !== ',') return undefined;
  let to = role + 1;
  while (items[to + 1]?.tag === 'PROPN') to++;
  const closed = items[to + 1] === undefined || items[to + 1]?.tag === 'PUNCT';
  return to > role + 1 && closed ? { from: role + 2, to } : undefined;
}

/** A cue that was read, and whose it is. */
export type Reporter = { readonly cue: Cue; readonly subject: Subject };

/**
 * Who does what the nearest verb before an item tells ("Roe smiled and said", "Roe left, saying"); whoever
 * reports that verb when it is in reported words ("Roe said it was late, adding").
 */
export function doerBefore(
  items: readonly Item[],
  before: number,
  reporter: Reporter | undefined,
): Subject | undefined {
  let nearest: Subject | undefined;
  for (let at = before; at >= 0 && before - at < FARTHEST; at--) {
    const item = items[at];
    if (reporter && at <= reporter.cue.to) return nearest ?? reporter.subject;
    if (item?.tag !== 'VERB' && item?.tag !== 'AUX') continue;
    if (item.lower.endsWith('ing') || items[at - 1]?.tag === 'PART') continue;
    if (reporter && reporter.subject.how !== 'relative') {
      // "When Roe mentioned it, Doe laughed and said": the main clause is another's.
      const other = isFronted(items, reporter.subject.edge) ? doerOf(items, at) : undefined;
      return other && items[other.edge - 1]?.lower === ',' ? other : reporter.subject;
    }
    const subject = doerOf(items, at);
    if (!subject) continue;
    if (items[before]?.lower !== ',' || !isSubordinate(items, subject)) return subject;
    nearest ??= subject;
    at = Math.min(at, subject.edge);
  }
  return nearest ?? reporter?.subject;
}

/** Who does what a verb tells, past its auxiliaries and adverbs. */
export function doerOf(items: readonly Item[], verb: number): Subject | undefined {
  let group = verb;
  while (/^(?:AUX|ADV)$/.test(items[group - 1]?.tag ?? '')) group--;
  return subjectBefore(items, { group }, 0);
}

/** ", who is on leave, saying", "sued after it ended, saying": the main clause is further left. */
function isSubordinate(items: readonly Item[], { how, edge }: Subject): boolean {
  const before = items[edge - 1];
  if (how === 'relative') return before?.lower === ',';
  return edge > 1 && /^(?:after|before|because|since|until|once)$/.test(before?.lower ?? '');
}

/** The noun phrase that does what the clause before an item tells, for verbs that borrow it. */
export function mainSubject(items: readonly Item[], before: number): Subject | undefined {
  let phrase: Stretch | undefined;
  for (let at = 0; at < before; at++) {
    const item = items[at];
    if (!item) break;
    // "VELAMPUR: The minister …": what stands before a colon does nothing behind it.
    if (item.lower === ':') phrase = undefined;
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
