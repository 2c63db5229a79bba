import { type Item, isTitle } from '../text/units.ts';
import { cutAfter } from './clauses.ts';
import type { Cue } from './cues.ts';
import { isHead, phraseStartingAt } from './noun-phrases.ts';

/** What follows a cue: the reported words from item `at` on, or nothing. */
export type Complement = {
  readonly kind:
    | 'quote'
    | 'that'
    | 'clause'
    | 'question'
    | 'infinitive'
    | 'noun'
    | 'about'
    | 'none';
  /** First item of the content; for `none` the item after all that belongs to the cue. */
  readonly at: number;
};

const QUESTION_WORDS: ReadonlySet<string> = new Set(
  'how why whether what when where who if which'.split(' '),
);
const NOMINATIVE: ReadonlySet<string> = new Set(
  'i you he she it we they there this that these those'.split(' '),
);

/** Reads what follows a cue, past addressee ("told reporters"), dates and "in a statement". */
export function complementOf(items: readonly Item[], cue: Cue, from = cue.to + 1): Complement {
  const frames = cue.verb.frames;
  let at = from;
  let firstSkipped: number | undefined;
  if (frames.includes('o')) at = pastAddressee(items, at);
  for (;;) {
    const item = items[at];
    if (!item || /^[.!?;)]$/.test(item.text)) break;
    const next = items[at + 1];
    if (item.tag === 'QUOTE') {
      const name = next?.lower === 'that' && at > from; // on Radio North's “Daybreak” that …
      if (!name) return { kind: 'quote', at };
      at++;
      continue;
    }
    if (
      item.lower === 'that' &&
      /[tq]/.test(frames) &&
      (item.tag === 'SCONJ' || hasVerb(items, at + 1))
    ) {
      // "Having said that, …" has said it before; "said that, if asked, she would go".
      if (items[cue.from - 1]?.lower === 'having') break;
      // "said that's nonsense", "apologised for the delay that cost them the race": a pronoun.
      if (/^['’](?:s|ll|d)$/.test(next?.lower ?? '')) return { kind: 'clause', at };
      const does = /^(?:VERB|AUX)$/.test(next?.tag ?? '') && !next?.lower.endsWith('ing');
      if (at > from && isHead(items[at - 1]) && does) break;
      return { kind: 'that', at: next?.lower === ',' ? at + 2 : at + 1 };
    }
    if (/^[:,—]$/.test(item.lower) && next?.tag === 'QUOTE') return { kind: 'quote', at: at + 1 };
    if (item.lower === ':' && next) return { kind: 'quote', at: at + 1 };
    if (
      item.lower === ',' &&
      /^(?:however|though|too|meanwhile|in)$/.test(next?.lower ?? '') &&
      items[at + 2]?.lower === ','
    ) {
      at += 3;
      continue;
    }
    if (item.lower === ',' && next?.lower === 'that' && items[at - 1]?.tag === 'TIME') {
      at++;
      continue;
    }
    if (item.lower === ',' || item.lower === '—') break;
    // "asked not to be named": nothing is told.
    if (cue.verb.lemma === 'ask' && item.lower === 'not' && items[at + 2]?.lower === 'be') break;
    if (frames.includes('i') && isInfinitive(items, at)) return { kind: 'infinitive', at };
    if (item.lower === '(') {
      at = past(items, at, ')');
      continue;
    }
    if (
      item.tag === 'TIME' ||
      (item.tag === 'ADV' &&
        !QUESTION_WORDS.has(item.lower) &&
        (next?.lower === 'that' || quoteBehind(items, at + 1) || !hasVerb(items, at)))
    ) {
      at++;
      continue;
    }
    if (QUESTION_WORDS.has(item.lower) && /[w]/.test(frames)) return { kind: 'question', at };
    if (item.lower === 'if' && frames.includes('b')) return { kind: 'clause', at };
    if (
      ((item.tag === 'ADP' || item.lower === 'to') &&
        next &&
        !NOMINATIVE.has(next.lower) &&
        next.tag !== 'NUM') ||
      item.lower === 'as'
    ) {
      firstSkipped ??= at;
      const phrase = next?.tag === 'TIME' ? { to: at + 1 } : prepositional(items, at + 1);
      if (!phrase) break;
      at = phrase.to + 1;
      continue;
    }
    if (frames.includes('b') && opensClause(items, at, cue)) return { kind: 'clause', at };
    if (frames.includes('n')) return { kind: 'noun', at };
    if (frames.includes('t') && hasVerb(items, at) && NOMINATIVE.has(item.lower))
      return { kind: 'clause', at };
    break;
  }
  if (
    firstSkipped !== undefined &&
    frames.includes('b') &&
    hasFiniteVerb(items, firstSkipped) &&
    !items[at]?.lower.startsWith(',')
  ) {
    return { kind: 'clause', at: firstSkipped };
  }
  if (ABOUT.get(cue.verb.lemma)?.test(items[from]?.lower ?? '') && items[from + 1]?.tag !== 'ADP') {
    return { kind: 'about', at: from };
  }
  const cut = /^[,—]$/.test(items[at]?.lower ?? '');
  const that = cut && /t/.test(frames) ? farThat(items, at) : undefined;
  return that === undefined ? { kind: 'none', at } : { kind: 'that', at: that + 1 };
}

/** "said simply, “…”": a quotation behind a comma or colon. */
function quoteBehind(items: readonly Item[], at: number): boolean {
  return /^[,:]$/.test(items[at]?.lower ?? '') && items[at + 1]?.tag === 'QUOTE';
}

/** "said during a visit to Dayton, Ohio, that …", "said — twice — that …": no verb stands between. */
function farThat(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < items.length && at - from < FAR_THAT; at++) {
    const item = items[at];
    if (!item || /^(?:VERB|AUX|QUOTE)$/.test(item.tag)) return undefined;
    if (/^(?:[.;:!?]|who|which|whose)$/.test(item.lower)) return undefined;
    if (item.lower === 'that' && item.tag === 'SCONJ')
      return hasVerb(items, at + 1) ? at : undefined;
  }
  return undefined;
}

/** Items between a verb and the "that" of its clause. */
const FAR_THAT = 25;

/** Whether a clause starts at an item: for "say" any verb will do, others need one that has a subject. */
function opensClause(items: readonly Item[], at: number, { verb, group }: Cue): boolean {
  const first = items[at];
  if (first?.tag === 'VERB' || first?.tag === 'AUX') {
    // "which she said would be …", but not "everything Roe says is true".
    const near = items.slice(Math.max(0, group - 6), group);
    if (!near.some(({ lower }) => /^(?:which|that|who|whom|what)$/.test(lower))) return false;
  }
  return verb.lemma === 'say' ? hasVerb(items, at) : hasFiniteVerb(items, at);
}

/** Whether the first verb after an item, before the next mark, has a subject of its own. */
function hasFiniteVerb(items: readonly Item[], at: number): boolean {
  for (let to = at; to < items.length && to - at < FAR_VERB; to++) {
    const { tag, lower = '' } = items[to] ?? {};
    if (lower === ',' && /^wh(?:o|ich|ose)$/.test(items[to + 1]?.lower ?? '')) {
      to = cutAfter(items, to + 1) ?? to;
      continue;
    }
    if (/^[,;:.!?—]$/.test(lower)) return false;
    if (tag === 'QUOTE') return hasVerb(items, to);
    if (tag !== 'VERB' && tag !== 'AUX') continue;
    return !lower.endsWith('ing') && items[to - 1]?.tag !== 'PART';
  }
  return false;
}

/** Items between a cue and the verb of the clause it reports. */
const FAR_VERB = 20;

/** "to leave", "not to leave". */
function isInfinitive(items: readonly Item[], at: number): boolean {
  const to = items[at]?.lower === 'not' ? at + 1 : at;
  return items[to]?.lower === 'to' && /^(?:VERB|AUX)$/.test(items[to + 1]?.tag ?? '');
}

/** Verbs that tell of something without a clause ("complained about the noise"). */
const ABOUT: ReadonlyMap<string, RegExp> = new Map([
  ...'complain argue boast brag caution warn joke write tweet'
    .split(' ')
    .map((verb) => [verb, /^(?:about|against|of)$/] as const),
  ...['admit', 'confess'].map((verb) => [verb, /^to$/] as const),
  ['testify', /^about$/],
]);

/** Whether a verb follows before the clause ends: a bare clause is more than a noun. */
function hasVerb(items: readonly Item[], from: number): boolean {
  for (let at = from; at < items.length && at - from < 60; at++) {
    const item = items[at];
    if (!item || /^[.!?;]$/.test(item.text)) return false;
    if (item.tag === 'VERB' || item.tag === 'AUX') return true;
    if (item.tag === 'QUOTE' && item.inside.some(({ tag }) => tag === 'VERB' || tag === 'AUX'))
      return true;
  }
  return false;
}

function pastAddressee(items: readonly Item[], from: number): number {
  const item = items[from];
  if (item?.tag === 'QUOTE' && isTitle(item) && items[from + 1]) return from + 1; // told “Newsnight” that
  if (!item || item.tag === 'QUOTE' || item.lower === 'that' || item.lower === 'of') return from;
  if (QUESTION_WORDS.has(item.lower)) return from;
  if (item.tag === 'PRON' && /^(?:him|her|them|us|me|you|it)$/.test(item.lower)) return from + 1;
  const phrase = phraseStartingAt(items, from);
  if (!phrase) return from;
  // "told the Tribune the city would pay": the next article opens the content.
  return phrase.to + 1;
}

function prepositional(items: readonly Item[], from: number): { readonly to: number } | undefined {
  const phrase = phraseStartingAt(items, from);
  if (phrase) return phrase;
  return items[from]?.tag === 'VERB' ? { to: from } : undefined;
}

function past(items: readonly Item[], from: number, mark: string): number {
  for (let at = from; at < items.length && at - from < 40; at++)
    if (items[at]?.lower === mark) return at + 1;
  return from + 1;
}
