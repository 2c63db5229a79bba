import type { Item } from '../text/units.ts';
import { BEFORE_SAYING, CUE_VERBS, DENIALS, type Verb } from './cue-words.ts';
import type { Cue } from './cues.ts';

const GROUP: ReadonlySet<Item['tag']> = new Set(['AUX', 'ADV', 'PART']);
const BE: ReadonlySet<string> = new Set(
  "is are was were be been being 's ’s 're ’re 'm ’m".split(' '),
);
const DOUBT: ReadonlySet<string> = new Set(
  "not n't n’t never could might should may cannot nor".split(' '),
);

/** A verb with its auxiliaries and adverbs; undefined when nothing was said. */
export function withGroup(items: readonly Item[], at: number, verb: Verb): Cue | undefined {
  let group = at;
  for (;;) {
    const quantifier = /^(?:both|all|each)$/.test(items[group - 1]?.lower ?? '');
    if (quantifier && items[group - 2]?.tag === 'AUX') group -= 2;
    else if (GROUP.has(items[group - 1]?.tag ?? 'X')) group--;
    else break;
  }
  const words = items.slice(group, at).map(({ lower }) => lower);
  if (words.some((word) => DOUBT.has(word)) || isHypothetical(items, group, verb)) return undefined;
  const base = { group, from: at, to: at, verb };
  const phrase = BEFORE_SAYING.find((words) =>
    words.every((word, index) => items[at - words.length + index]?.lower === word),
  );
  if (phrase && (verb.lemma === 'say' || phrase.at(-1) === 'to')) {
    let start = at - phrase.length;
    while (GROUP.has(items[start - 1]?.tag ?? 'X')) start--;
    const doubted = items.slice(start, at).some(({ lower }) => DOUBT.has(lower));
    return doubted ? undefined : { ...base, group: start, voice: 'finite' };
  }
  const to = words.lastIndexOf('to');
  if (to >= 0) {
    if (DENIALS.has(items[group - 1]?.lower ?? '')) return undefined;
    return { ...base, group: group + to, voice: 'infinitive' };
  }
  const auxiliary = items.slice(group, at).findLast(({ tag }) => tag === 'AUX')?.lower ?? '';
  const be = BE.has(auxiliary);
  if (verb.lemma === 'ask' && verb.form === 'past' && isAsked(items, group, at))
    return { ...base, voice: 'passive' };
  if (verb.form === 'ing') return { ...base, voice: be ? 'finite' : 'participle' };
  if (verb.form === 'past' || verb.form === 'participle') {
    if (be) return { ...base, voice: 'passive' };
  } else if (verb.form === 'base' && auxiliary === '' && !plural(items[group - 1])) {
    return undefined;
  }
  return { ...base, voice: 'finite' };
}

/** "Asked whether …", "…, when asked about it": whoever is asked stands elsewhere. */
function isAsked(items: readonly Item[], group: number, at: number): boolean {
  const before = items[group - 1];
  const { lower = '', tag = 'X' } = items[at + 1] ?? {};
  if (/^(?:about|whether|if|why|how|what|who|when|where|which)$/.test(lower)) {
    return (
      before === undefined ||
      (before.lower === ',' && hasVerbBefore(items, group)) ||
      /^(?:when|if)$/.test(items[at - 1]?.lower ?? '')
    );
  }
  return before === undefined && (tag === 'ADV' || tag === 'ADP' || tag === 'TIME');
}

/** Items over which the first word of a sentence makes a report doubtful. */
const FAR_DOUBT = 100;

/** Whether something is done before an item: "Roe, for the owners, asked whether" has nothing. */
function hasVerbBefore(items: readonly Item[], group: number): boolean {
  return items
    .slice(Math.max(0, group - FAR_DOUBT), group)
    .some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}

/** "If Roe says …", "Had Roe said …", "Did Roe say …?", "Nobody said …": nothing was said. */
function isHypothetical(items: readonly Item[], group: number, { frames }: Verb): boolean {
  const first = items[0]?.lower ?? '';
  const nobody = /^(?:nobody|none|neither|whoever|few)$/.test(first) && group < 12;
  const doubted = /^(?:if|had|unless|whether|did|does|do|what|whatever|should)$/.test(first);
  if ((nobody || doubted) && group < FAR_DOUBT) {
    const before = items.slice(0, group);
    if (!before.some(({ lower, tag }) => /^[,—]$/.test(lower) || tag === 'QUOTE')) return true;
  }
  if (items.at(-1)?.lower === '?' && items[0]?.tag === 'AUX') return true;
  for (let at = group - 1; at >= 0 && group - at < 7; at--) {
    const item = items[at];
    const saying = item?.tag === 'VERB' && CUE_VERBS.has(item.lower);
    if (!item || item.lower === ',' || item.tag === 'QUOTE' || saying) return false;
    if (/^(?:if|unless|until|whoever|nobody)$/.test(item.lower)) return true;
    if (item.lower === 'what' && group - at === 2 && !frames.includes('c')) return true;
    if (item.lower === 'no' && items[at + 1]?.lower === 'one') return true;
  }
  return false;
}

/** A bare present needs a subject that takes one: "experts say", "I think", never "a say". */
function plural(before: Item | undefined): boolean {
  if (!before) return false;
  if (before.tag === 'PRON') return !/^(?:he|she|it|this|that)$/.test(before.lower);
  return (
    before.tag === 'NOUN' ||
    before.tag === 'PROPN' ||
    before.tag === 'QUOTE' ||
    before.tag === 'PUNCT' ||
    before.tag === 'DET' ||
    before.tag === 'NUM' ||
    before.tag === 'TIME' ||
    before.tag === 'SYM' ||
    before.tag === 'ADJ' ||
    before.tag === 'VERB'
  );
}
