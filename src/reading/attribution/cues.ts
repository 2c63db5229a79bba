import { isPossessive } from '../text/tokens.ts';
import { type Item, isTitle, leavesOff, stopsAloud } from '../text/units.ts';
import { CUE_NOUNS, CUE_VERBS, EVIDENCE_VERBS, PHRASAL, type Verb } from './cue-words.ts';
import { isHead } from './noun-phrases.ts';
import { withGroup } from './verb-groups.ts';

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
  // "As reported by the Harbour News, …"
  const reported = word === 'as' && at === 0 && CUE_VERBS.get(items[at + 1]?.lower ?? '');
  if (reported && /p/.test(reported.frames) && items[at + 2]?.lower === 'by') {
    return {
      group: at,
      from: at,
      to: at + 2,
      verb: { ...reported, frames: SOURCE.frames },
      voice: 'source',
    };
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

  const between = /^(?:ADV|TIME)$/.test(items[at + 1]?.tag ?? '');
  const to = between && !PHRASAL.has(`${item.lower} ${items[at + 1]?.lower}`) ? at + 2 : at + 1;
  const frames = PHRASAL.get(`${item.lower} ${items[to]?.lower}`);
  if (frames === undefined) return undefined;
  // "Roe shot back": the tagger takes the verb for a noun.
  const verb = item.tag === 'VERB' || (frames === 'q' && items[at - 1]?.tag === 'PROPN');
  if (!verb && !quoteEnds(items, at)) return undefined;
  const form = item.lower.endsWith('ing') ? 'ing' : 'past';
  const cue = withGroup(items, at, { lemma: item.lower, form, frames });
  return cue && { ...cue, to };
}

/** “…,” she mocks: after a quotation that a comma leaves open any verb reports it. */
function verbAfterQuote(items: readonly Item[], at: number): Verb | undefined {
  const item = items[at];
  if (item?.tag !== 'VERB' || item.lower.endsWith('ing') || !quoteEnds(items, at)) return undefined;
  const inverted = items[at - 1]?.tag === 'QUOTE';
  if (items[at + 1]?.lower === 'by' || items[at - 1]?.lower === 'which') return undefined;
  const object =
    !inverted && /^(?:DET|PROPN|PRON|NOUN|ADJ|VERB|PART)$/.test(items[at + 1]?.tag ?? '');
  return object ? undefined : { lemma: item.lower, form: 'past', frames: 'q' };
}

/** Roe cracked, “I like …”: before a sentence in quotation marks any verb reports it. */
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
  // in Roe's words, “…”
  if (frames === 'q' && items[at + 1]?.lower !== ',') return undefined;
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
  // "The officers alleged that …"
  if (form === 'past' && tag === 'ADJ' && items[at + 1]?.lower === 'that') return !determined;
  if (
    before &&
    !isHead(before) &&
    (NAME_BEFORE.has(before.tag) || isPossessive(before)) &&
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
