import { BODIES, PARTICLES, TITLES } from '../speakers/name-words.ts';
import { isWord } from '../text/spelling.ts';
import { isPossessive } from '../text/tokens.ts';
import { type Item, leavesOff } from '../text/units.ts';
import { CLAUSE_WORDS, cutAfter, endingAt, FARTHEST, type Subject, skipBack } from './clauses.ts';
import { isHead } from './noun-phrases.ts';

/** Commas that may stand between a subject and its verb. */
const MOST_COMMAS = 7;
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

/** "Jane Roe, 45, a teacher in Dayton, Ohio, said": the name before what stands between commas. */
export function acrossCommas(
  items: readonly Item[],
  comma: number,
  lowest: number,
): Subject | undefined {
  const commas = [comma];
  let found: Subject | undefined;
  for (
    let at = comma - 1;
    at >= lowest && comma - at < FARTHEST && commas.length < MOST_COMMAS;
    at--
  ) {
    const item = items[at];
    if (!item || leavesOff(item) || /^[;:—]$/.test(item.lower)) break;
    if (item.lower !== ',') continue;
    const inserted = items[at + 1];
    const clause = CLAUSE_WORDS.has(inserted?.lower ?? '');
    if (clause && !ASIDES.has(inserted?.lower ?? '')) break;
    const subject = endingAt(items, skipBack(items, at - 1, lowest), lowest);
    const close = commas.at(-1) ?? comma;
    commas.push(at);
    const before = items[(subject?.edge ?? 0) - 1];
    if (!subject || (before?.tag === 'ADP' && before.lower !== 'as')) continue;
    if (clause) {
      // "Roe, after the vote broke up, said": only what the sentence begins with.
      const first = subject.edge === lowest || items[subject.edge - 1]?.tag === 'CCONJ';
      return first && isHead(items[subject.to]) ? subject : found;
    }
    const head = items[subject.to];
    const phrase = items.slice(subject.from, subject.to + 1);
    const first = phrase.find(({ tag }) => /^(?:NOUN|PROPN)$/.test(tag));
    const role =
      head?.tag === 'NOUN' ||
      /^(?:another|one|second|third|fourth|other)$/.test(head?.lower ?? '') ||
      (first?.tag === 'NOUN' &&
        // Not: "a teacher in Ithaca, New York, said".
        !/^(?:in|from|near|outside)$/.test(
          phrase.findLast(({ tag }) => tag === 'ADP')?.lower ?? '',
        )) ||
      phrase.some(({ lower }) => TITLES.has(lower));
    if (role && isName(items, at + 1, close)) {
      if (first?.tag === 'PROPN' && placeIn(items, at + 1, close) !== undefined) {
        // "Senator Jane Roe, Republican of Ohio, said"
        found = subject;
        continue;
      }
      // "The union's secretary, Tobias Renn, said": the name between the commas is who says it.
      const to = (placeIn(items, at + 1, close) ?? close) - 1;
      const name: Subject = { from: at + 1, to, edge: subject.edge, how: 'before' };
      const named = isBody(head, items[close - 1]) ? subject : name;
      // Not: "Mara Ellison, the editor of the paper, the Harbour News, said".
      if (close === comma && items[subject.edge - 2]?.tag !== 'PROPN') return named;
      found = named;
      continue;
    }
    if (isInserted(items, at + 1) && !/^(?:NUM|TIME)$/.test(head?.tag ?? 'NUM')) {
      if (!isInserted(items, subject.edge, 'strictly')) found = subject;
    }
  }
  return found;
}

/** Words that begin an aside between a subject and its verb. */
const ASIDES: ReadonlySet<string> = new Set('after before when while though as'.split(' '));

/** "A spokeswoman for the company, Norvane Lines, said": the name is the company’s. */
function isBody(head: Item | undefined, last: Item | undefined): boolean {
  return BODIES.has(head?.lower ?? '') && isWord(last?.lower ?? '');
}

/** Whether all between two items is one name, with a title or not. */
function isName(items: readonly Item[], from: number, to: number): boolean {
  const words = items.slice(from, placeIn(items, from, to) ?? to);
  const last = words.at(-1);
  return (
    last?.tag === 'PROPN' &&
    words.length <= 6 &&
    words.every(({ tag, text, lower }) => tag === 'PROPN' || PARTICLES.has(lower) || text === '-')
  );
}

/** "Jane Roe of Tri-County Design": where what she belongs to begins. */
function placeIn(items: readonly Item[], from: number, to: number): number | undefined {
  for (let at = from + 1; at < to; at++) {
    if (/^(?:of|from|with)$/.test(items[at]?.lower ?? '')) return at;
  }
  return undefined;
}

/** "Jane Roe — a teacher in Dayton — said": the name before what stands between dashes. */
export function acrossDash(
  items: readonly Item[],
  dash: number,
  lowest: number,
): Subject | undefined {
  let open = dash - 1;
  while (open >= lowest && dash - open < FARTHEST && items[open]?.lower !== '—') open--;
  return open > lowest && items[open]?.lower === '—'
    ? endingAt(items, open - 1, lowest)
    : undefined;
}

/** Whether what starts at an item says more of the name before: "45", "of Dayton", "a teacher", "who". */
export function isInserted(items: readonly Item[], at: number, how?: 'strictly'): boolean {
  const item = items[at];
  if (!item) return false;
  if (
    item.lower === 'who' ||
    item.lower === 'whose' ||
    item.lower === 'which' ||
    (item.tag === 'NUM' && !(how && /^(?:NOUN|ADJ|TIME)$/.test(items[at + 1]?.tag ?? ''))) ||
    item.lower === 'of'
  )
    return true;
  if (how === 'strictly') return false;
  if (/^[DRI]$|^[DRI]-/.test(item.text)) return true; // D-Ohio
  return (
    APPOSITIVE.has(item.tag) ||
    /^(?:his|her|their|its|my|our|like|including)$/.test(item.lower) ||
    describesSoon(items, at)
  );
}

/** "Ohio's governor", "South Bend director for the party": a name that belongs to a role. */
function describesSoon(items: readonly Item[], from: number): boolean {
  return items
    .slice(from, Math.min(from + 5, cutAfter(items, from) ?? Infinity))
    .some((item) => isPossessive(item) || item.tag === 'NOUN');
}
