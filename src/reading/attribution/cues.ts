import { type Item, isTitle, leavesOff, stopsAloud } from '../text/units.ts';
import {
  BEFORE_SAYING,
  CUE_NOUNS,
  CUE_VERBS,
  DENIALS,
  EVIDENCE_VERBS,
  PHRASAL,
  type Verb,
} from './cue-words.ts';
import { isHead } from './noun-phrases.ts';

/** A place in a unit where words are reported. */
export type Cue = {
  /** First item of the verb with its auxiliaries and adverbs. */
  readonly group: number;
  /** Items of the cue itself, both included. */
  readonly from: number;
  readonly to: number;
  readonly verb: Verb;
  /** `finite` has a subject beside it; `participle` and `infinitive` borrow one. */
  readonly voice: 'finite' | 'participle' | 'infinitive' | 'passive' | 'source' | 'noun';
};

const PHRASAL_VERBS: ReadonlySet<string> = new Set(
  [...PHRASAL.keys()].map((words) => words.slice(0, words.indexOf(' '))),
);
const SOURCE: Verb = { lemma: 'according to', form: 'base', frames: 'q p' };
const EVIDENCE: Verb = { lemma: 'evidence', form: 'base', frames: 't' };
const GROUP: ReadonlySet<Item['tag']> = new Set(['AUX', 'ADV', 'PART']);
const BE: ReadonlySet<string> = new Set(
  "is are was were be been being 's ’s 're ’re 'm ’m".split(' '),
);
const DOUBT: ReadonlySet<string> = new Set(
  "not n't n’t never could might should may cannot nor".split(' '),
);
const NAME_BEFORE: ReadonlySet<Item['tag']> = new Set(['DET', 'ADJ', 'NUM']);

/** A sentence with more cues is none: the rest of it goes unread. */
const MOST_CUES = 64;

/** The cues of a unit, from left to right. Denied, doubted and hypothetical saying is none. */
export function cuesIn(items: readonly Item[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < items.length && cues.length < MOST_CUES; at++) {
    const cue = cueAt(items, at);
    if (cue) cues.push(cue);
  }
  return cues;
}

const NO_CUE: ReadonlySet<Item['tag']> = new Set([
  'PUNCT',
  'DET',
  'PRON',
  'NUM',
  'CCONJ',
  'PART',
  'QUOTE',
  'TIME',
]);

function cueAt(items: readonly Item[], at: number): Cue | undefined {
  if (NO_CUE.has(items[at]?.tag ?? 'X')) return undefined;
  const word = items[at]?.lower ?? '';
  if (word === 'according' && items[at + 1]?.lower === 'to') {
    return { group: at, from: at, to: at + 1, verb: SOURCE, voice: 'source' };
  }
  const noun = CUE_NOUNS.get(word);
  const found =
    (noun && nounCue(items, at, noun)) ?? evidenceCue(items, at) ?? phrasalCue(items, at);
  if (found) return found;
  // "continued to portray": the second verb reports.
  if (/^(?:contin|beg)/.test(word) && items[at + 1]?.lower === 'to') return undefined;
  const known = CUE_VERBS.get(word);
  const quoting = known?.frames.includes('q');
  const verb = quoting ? known : (verbAfterQuote(items, at) ?? verbBeforeQuote(items, at) ?? known);
  if (!verb || !(isVerb(items, at, verb) || (quoting && quoteEnds(items, at)))) return undefined;
  return withGroup(items, at, verb);
}

/** "pointed out", "called again for": a verb and its particle, or a word between them. */
function phrasalCue(items: readonly Item[], at: number): Cue | undefined {
  const item = items[at];
  if (!item || !PHRASAL_VERBS.has(item.lower)) return undefined;
  if (item.tag !== 'VERB' && !quoteEnds(items, at)) return undefined;
  const between = /^(?:ADV|TIME)$/.test(items[at + 1]?.tag ?? '');
  const to = between && !PHRASAL.has(`${item.lower} ${items[at + 1]?.lower}`) ? at + 2 : at + 1;
  const frames = PHRASAL.get(`${item.lower} ${items[to]?.lower}`);
  if (frames === undefined) return undefined;
  const form = item.lower.endsWith('ing') ? 'ing' : 'past';
  const cue = withGroup(items, at, { lemma: item.lower, form, frames });
  return cue && { ...cue, to };
}

/** “…,” she mocks: after a quotation that a comma leaves open any verb reports it. */
function verbAfterQuote(items: readonly Item[], at: number): Verb | undefined {
  const item = items[at];
  if (item?.tag !== 'VERB' || item.lower.endsWith('ing') || !quoteEnds(items, at)) return undefined;
  const inverted = items[at - 1]?.tag === 'QUOTE';
  if (items[at + 1]?.lower === 'by') return undefined;
  const object =
    !inverted && /^(?:DET|PROPN|PRON|NOUN|ADJ|VERB|PART)$/.test(items[at + 1]?.tag ?? '');
  return object ? undefined : { lemma: item.lower, form: 'past', frames: 'q' };
}

/** Clinton cracked, “I like …”: before a sentence in quotation marks any verb reports it. */
function verbBeforeQuote(items: readonly Item[], at: number): Verb | undefined {
  const item = items[at];
  const quote = items[at + 2];
  if (item?.tag !== 'VERB' || items[at + 1]?.lower !== ',' || items[at - 1]?.tag === 'VERB')
    return undefined;
  const [first] = quote?.inside ?? [];
  const sentence = quote?.tag === 'QUOTE' && /^\p{Lu}/u.test(first?.text ?? '') && !isTitle(quote);
  const form = item.lower.endsWith('ing') ? 'ing' : 'past';
  return sentence && quote.inside.length > 2 ? { lemma: item.lower, form, frames: 'q' } : undefined;
}

/** Whether nothing but a plain subject stands between an item and a quotation that leaves off. */
function quoteEnds(items: readonly Item[], at: number): boolean {
  let from = at;
  while (from > 0 && at - from < 6 && SUBJECT.has(items[from - 1]?.tag ?? 'X')) from--;
  const quote = items[from - 1];
  return leavesOff(quote) || (stopsAloud(quote) && items[at]?.tag === 'VERB');
}

/** Words a plain subject between a quotation and its verb is made of. */
const SUBJECT: ReadonlySet<Item['tag']> = new Set(['PRON', 'PROPN', 'DET', 'NOUN', 'ADJ', 'ADV']);

/** "North Korea's recent statements that …", "her promise to …": whoever owns the noun said it. */
function nounCue(items: readonly Item[], at: number, frames: string): Cue | undefined {
  if (items[at]?.tag === 'PROPN') return undefined;
  let owner = at - 1;
  while (items[owner]?.tag === 'ADJ' || items[owner]?.tag === 'ADV') owner--;
  const whose = items[owner]?.lower ?? '';
  if (!/^(?:['’]s?|his|her|their|its)$/.test(whose)) return undefined;
  const verb: Verb = { lemma: items[at]?.lower ?? '', form: 'base', frames };
  return { group: /['’]/.test(whose) ? owner : owner + 1, from: at, to: at, verb, voice: 'noun' };
}

/** "declassified intelligence to present evidence that …": verb and noun are the cue together. */
function evidenceCue(items: readonly Item[], at: number): Cue | undefined {
  if (items[at]?.lower !== 'evidence' || items[at + 1]?.lower !== 'that') return undefined;
  if (!EVIDENCE_VERBS.has(items[at - 1]?.lower ?? '')) return undefined;
  const cue = withGroup(items, at - 1, EVIDENCE);
  return cue ? { ...cue, to: at } : undefined;
}

function isVerb(items: readonly Item[], at: number, { lemma, form }: Verb): boolean {
  const tag = items[at]?.tag;
  const before = items[at - 1];
  // the “not there yet” comment
  if (before?.tag === 'QUOTE' && items[at - 2]?.tag === 'DET') return false;
  const determined = before?.tag === 'DET' && !isHead(before);
  if (lemma === 'say' || lemma === 'tell') return tag !== 'PROPN' && !determined;
  if (
    before &&
    !isHead(before) &&
    (NAME_BEFORE.has(before.tag) || /^['’]s?$/.test(before.lower)) &&
    tag !== 'VERB'
  ) {
    return false;
  }
  if (tag === 'VERB' || tag === 'AUX') return !determined;
  // "Roe claims the city …": a name before, and a clause after, make a verb of what looks a noun.
  const opens = /^(?:that|he|she|they|him|her|them|it|“”|:)$/.test(items[at + 1]?.lower ?? '');
  const object = form === 'base' && /^(?:him|her|them|it)$/.test(items[at + 1]?.lower ?? '');
  return (
    (form === 'past' || (form === 'present' && opens) || object) &&
    (before?.tag === 'PROPN' || (before?.tag === 'PRON' && opens)) &&
    (tag === 'NOUN' || (tag === 'ADJ' && opens))
  );
}

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
    if (!item || item.lower === ',' || item.tag === 'QUOTE' || CUE_VERBS.has(item.lower))
      return false;
    if (/^(?:if|unless|whoever|nobody)$/.test(item.lower)) return true;
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
