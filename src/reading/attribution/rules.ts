import type { RuleName } from '../../model/statement.ts';
import { BODIES } from '../speakers/name-words.ts';
import { isRole } from '../speakers/roles.ts';
import type { Item } from '../text/units.ts';
import type { Content } from './contents.ts';
import { isHead, phraseStartingAt } from './noun-phrases.ts';
import {
  aroundCommaQuote,
  aroundQuote,
  beforeFarQuote,
  beforeQuote,
  describedBy,
  followsQuote,
  isReduced,
  partlyQuoted,
} from './quoted-rules.ts';
import { after, contentFrom, type Scene } from './scene.ts';

type Rule = readonly [name: RuleName, read: (scene: Scene) => readonly Content[] | undefined];

/** The rules, in the order they are tried: the first that finds reported words is right. */
export const RULES: readonly Rule[] = [
  // …, according to Jane Roe.   According to Jane Roe, …
  ['according-to', accordingTo],
  ['according-to-first', accordingToFirst],
  // As Jane Roe noted, the …
  ['as-first', asFirst],
  // “…,” Jane Roe said, “…”   “…,” said Jane Roe, the mayor.
  ['around-quote', aroundQuote],
  ['after-quote', (scene) => (followsQuote(scene) ? [scene.before] : undefined)],
  // In other words, Jane Roe said, “the …”
  ['around-comma-quote', aroundCommaQuote],
  // Jane Roe said: “…”   Jane Roe said the …   Jane Roe vowed to …
  ['before-quote', beforeQuote],
  ['before-that', (scene) => after(scene, 'that', /[tq]/)],
  ['before-question', (scene) => after(scene, 'question', /w/)],
  ['before-infinitive', (scene) => after(scene, 'infinitive', /i/)],
  ['before-clause', (scene) => after(scene, 'clause', /[tb]/)],
  // The plan, Jane Roe said, would …   The plan would …, Jane Roe said.
  ['around-clause', aroundClause],
  ['after-clause', afterClause],
  // Jane Roe denied the charges.   Jane Roe called it “a farce”.
  ['before-noun', beforeNoun],
  // Jane Roe complained about the noise, argued against a ban, boasted of her record.
  ['before-about', (scene) => after(scene, 'about', /t/)],
  // Jane Roe said on Monday, in a note to staff, “…”
  ['before-far-quote', beforeFarQuote],
  ['partly-quoted', partlyQuoted],
];

/** The name of the rule that reads a scene, and the reported words it finds. */
export function applyRules(
  scene: Scene,
): { rule: RuleName; content: readonly Content[] } | undefined {
  for (const [rule, read] of RULES) {
    const content = read(scene);
    if (content) return { rule, content };
  }
  return undefined;
}

/** Jane Roe denied the charges; she called the plan unwise, but not: she called her deputy. */
function beforeNoun(scene: Scene) {
  const naming = NAMING.has(scene.cue.verb.lemma);
  if (isReduced(scene) && (naming || !mayAct(scene.items[scene.subject.to]))) return undefined;
  const [content] = after(scene, 'noun', /n/) ?? [];
  const first = scene.items[content?.from ?? -1]?.lower ?? '';
  if (/sel(?:f|ves)$|^(?:nothing|little)$/.test(first)) return undefined;
  const named = !naming || predicates(scene.items, content);
  if (!content || !named) return undefined;
  return [naming ? describedBy(scene.items, content) : content];
}

/** "The union condemned the attack", but not: the ship blasted its horn. */
function mayAct(head: Item | undefined): boolean {
  const lower = head?.lower ?? '';
  return head !== undefined && (BODIES.has(lower) || lower.endsWith('s') || isRole([head]));
}

/** Verbs that say of something what it is. */
const NAMING: ReadonlySet<string> = new Set(['call', 'label', 'dub', 'deem', 'brand']);

/** Whether a noun phrase is followed by what it is said to be ("it a farce", "the plan unwise"). */
function predicates(items: readonly Item[], content: Content | undefined): boolean {
  if (!content) return false;
  const phrase = phraseStartingAt(items, content.from);
  const next = items[(phrase?.to ?? content.from) + 1];
  const adjective = phrase && phrase.to > phrase.from && items[phrase.to]?.tag === 'ADJ';
  return adjective || /^(?:DET|ADJ|QUOTE)$/.test(next?.tag ?? '') || next?.lower === 'as';
}

function accordingTo({ items, cue, before, subject, next }: Scene) {
  if (cue.voice !== 'source' || !before) return undefined;
  const comma = subject.to + 1;
  const goesOn = items[comma]?.lower === ',' && !isInserted(items[comma + 1]);
  // The bridge, according to Roe, will open: words without a verb before go on behind the comma.
  const more = goesOn && !hasVerb(items, before) ? contentFrom(items, comma + 1, next) : undefined;
  return more ? [before, ...more] : [before];
}

function accordingToFirst({ items, cue, subject, next }: Scene) {
  if (cue.voice !== 'source') return undefined;
  let comma = subject.to + 1;
  while (comma < items.length && items[comma]?.lower !== ',' && comma - subject.to < FAR_COMMA)
    comma++;
  return items[comma]?.lower === ',' ? contentFrom(items, comma + 1, next) : undefined;
}

function asFirst({ items, cue, subject, complement, next }: Scene) {
  const as = subject.edge - 1;
  const first = items[as]?.lower === 'as' && (as === 0 || items[as - 1]?.tag === 'CCONJ');
  const cut = items[complement.at]?.lower === ',' && complement.kind === 'none';
  if (!first || !cut || cue.voice !== 'finite' || !cue.verb.frames.includes('p')) return undefined;
  return contentFrom(items, complement.at + 1, next);
}

/** Items that may stand between a source and the comma after it ("the office of … in …,"). */
const FAR_COMMA = 16;

/** Whether words stand before a cue that a comma or dash cuts off from them ("…, Jane Roe noted"). */
function cutsOff(scene: Scene): scene is Scene & { before: Content } {
  const { items, cue, before, subject, edge, complement } = scene;
  if (!before || !cue.verb.frames.includes('p') || cue.voice !== 'finite') return false;
  // "…, as Roe noted on Monday", but not: as Roe echoed the charge.
  const as = items[edge - 1]?.lower === 'as' && items[complement.at]?.tag === 'PUNCT';
  return subject.how !== 'relative' && isCut(items[as ? edge - 2 : edge - 1]);
}

function isCut(item: Item | undefined): boolean {
  return /^[,—]$/.test(item?.lower ?? '');
}

function afterClause(scene: Scene) {
  if (!cutsOff(scene)) return undefined;
  const { items, cue, before, complement } = scene;
  if (complement.kind === 'about') return undefined;
  // "The job marks his return, a friend said": the tagger takes many a verb for a noun.
  const sentence = before.to - before.from >= SENTENCE && items[before.from]?.tag !== 'ADP';
  const says = /^(?:say|report)$/.test(cue.verb.lemma) && complement.kind === 'none';
  const whole = says && sentence && isHead(items[before.to - 1]);
  return whole || hasVerb(items, before) ? [before] : undefined;
}

/** Items that make a sentence. */
const SENTENCE = 4;

function hasVerb(items: readonly Item[], { from, to }: Content): boolean {
  return items
    .slice(from, to)
    .some(({ tag }) => tag === 'VERB' || tag === 'AUX' || tag === 'QUOTE');
}

function aroundClause(scene: Scene) {
  // "…, said Jane Roe, a pollster": what follows an inverted subject describes it.
  if (!cutsOff(scene) || scene.subject.how === 'after') return undefined;
  const { items, before, complement, next } = scene;
  const from = complement.at + 1;
  if (!isCut(items[complement.at]) || isInserted(items[from])) return undefined;
  const more = contentFrom(items, from, next);
  return more ? [before, ...more] : undefined;
}

/** What follows the comma tells of the saying ("adding", "who", "in"), and is not said. */
function isInserted(item: Item | undefined): boolean {
  if (!item) return true;
  if (item.tag === 'VERB' && item.lower.endsWith('ing')) return true;
  return item.tag === 'ADP' || /^(?:who|which|while|as|and|but)$/.test(item.lower);
}
