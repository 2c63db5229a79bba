import { PARTICLES } from '../speakers/name-words.ts';
import type { Item } from '../text/units.ts';

/** Items `from` to `to`, both included. */
export type Stretch = { readonly from: number; readonly to: number };

const NOMINAL: ReadonlySet<Item['tag']> = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'PRON', 'DET']);
const HEADS: ReadonlySet<Item['tag']> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const POSSESSIVE: ReadonlySet<string> = new Set(
  "'s ’s ' ’ my your his her its our their whose".split(' '),
);
/** Words of owning that open a noun phrase. */
const OWNERS: ReadonlySet<string> = new Set('my your his her its our their'.split(' '));
const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  'i you he she it we they who this that these those another others some many most both one all'.split(
    ' ',
  ),
);
const LINKS: ReadonlySet<string> = new Set('of for at from in on with to near against'.split(' '));
const PREDETERMINERS: ReadonlySet<string> = new Set([
  'all',
  'both',
  'half',
  'some',
  'many',
  'most',
]);

/** Items a noun phrase may have: a longer run of possessives or names is none. */
const LONGEST = 40;

/** Whether an item may be the last word of a noun phrase that does something. */
export function isHead(item: Item | undefined): boolean {
  if (!item) return false;
  if (SUBJECT_PRONOUNS.has(item.lower)) return true;
  if (item.tag === 'PRON')
    return !POSSESSIVE.has(item.lower) && /^(?:him|them|us|me)$/.test(item.lower) === false;
  return HEADS.has(item.tag) || (item.tag === 'ADJ' && item.lower !== 'such');
}

/** The noun phrase that ends at an item, with the "of …" and "for …" it hangs on. */
export function phraseEndingAt(items: readonly Item[], to: number, lowest: number): Stretch {
  let from = to;
  while (from - 1 >= lowest && to - from < LONGEST && joins(items, from - 1, lowest)) from--;
  return { from, to };
}

/** The noun phrase that starts at an item; undefined when none does. */
export function phraseStartingAt(items: readonly Item[], from: number): Stretch | undefined {
  let to = from;
  let last: number | undefined;
  for (; to < items.length && to - from < LONGEST; to++) {
    const item = items[to];
    if (!item) break;
    const before = items[to - 1];
    if (last !== undefined && item.tag === 'DET' && !PREDETERMINERS.has(before?.lower ?? '')) break;
    if (item.tag === 'PRON' && !POSSESSIVE.has(item.lower)) {
      // "one of the men"
      const counts = PREDETERMINERS.has(item.lower) || item.lower === 'one';
      if (to === from && counts && items[to + 1]?.lower === 'of') {
        last = to;
        continue;
      }
      if (to === from) return { from, to };
      break;
    }
    if (last !== undefined && OWNERS.has(item.lower)) break;
    if (last !== undefined && isParticle(items, to)) continue;
    if (describes(items, to)) continue;
    // "attorney-at-large"
    if (last !== undefined && isHyphen(items, to - 1)) {
      last = to;
      continue;
    }
    if (NOMINAL.has(item.tag) || POSSESSIVE.has(item.lower) || isHyphen(items, to)) {
      if (isHead(item)) last = to;
      continue;
    }
    const linked =
      last !== undefined && (item.lower === 'of' || item.lower === 'for' || item.lower === '&');
    if (linked && NOMINAL.has(items[to + 1]?.tag ?? 'X')) continue;
    if (item.lower === 'and' && before?.tag === 'PROPN' && items[to + 1]?.tag === 'PROPN') continue;
    if (item.tag === 'ADP' && last !== undefined && roleAt(items, to)) continue;
    break;
  }
  return last === undefined ? undefined : { from, to: last };
}

/** "professor at Yale", "senator from Ohio": the noun before the preposition is a common one. */
function roleAt(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const after = items[at + 1];
  const role = before?.tag === 'NOUN' && /^(?:at|from|with|in)$/.test(items[at]?.lower ?? '');
  return role && (after?.tag === 'PROPN' || after?.tag === 'DET');
}

function joins(items: readonly Item[], at: number, lowest: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  const before = at - 1 >= lowest ? items[at - 1] : undefined;
  if (!item || !next) return false;
  if (next.tag === 'DET')
    return PREDETERMINERS.has(item.lower) || (LINKS.has(item.lower) && isHead(before));
  if (next.tag === 'PRON' && !POSSESSIVE.has(next.lower)) return false;
  if (POSSESSIVE.has(item.lower)) return true;
  if (item.lower === '&' || isParticle(items, at)) return true;
  if (isHyphen(items, at) || isHyphen(items, at + 1)) return true;
  if (LINKS.has(item.lower)) return isHead(before) && before?.tag !== 'PRON';
  if (item.lower === 'and' || item.lower === 'or') {
    return before !== undefined && before.tag === next.tag && before.tag !== 'PRON';
  }
  if (item.tag === 'PRON') return false;
  return NOMINAL.has(item.tag) || describes(items, at);
}

/** "a 2008 veteran", "the printed card": a date or a participle between a determiner and its noun. */
function describes(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const form = item?.tag === 'TIME' || (item?.tag === 'VERB' && /(?:ed|ing|en)$/.test(item.lower));
  const before = items[at - 1];
  const determined =
    before?.tag === 'DET' || before?.tag === 'NUM' || POSSESSIVE.has(before?.lower ?? '');
  return form && determined && /^(?:NOUN|PROPN|ADJ)$/.test(items[at + 1]?.tag ?? '');
}

/** "de la Cruz", "van der Berg": small words up to the next name. */
function isParticle(items: readonly Item[], at: number): boolean {
  if (!PARTICLES.has(items[at]?.lower ?? '')) return false;
  const next = items[at + 1];
  return next?.tag === 'PROPN' || (at + 1 < items.length && isParticle(items, at + 1));
}

function isHyphen(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  const before = items[at - 1];
  return (
    /^[-–/]$/.test(item?.text ?? '') && before?.end === item?.start && next?.start === item?.end
  );
}
