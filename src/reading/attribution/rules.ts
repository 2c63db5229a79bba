import { type Item, isTitle, leavesOff } from '../text/units.ts';
import type { Subject } from './clauses.ts';
import { type Complement, complementOf } from './complements.ts';
import { type Content, closesSentence, contentBefore, contentEnd } from './contents.ts';
import type { Cue } from './cues.ts';

/** What the rules look at: a cue with its subject, and the words around. */
export type Scene = {
  readonly items: readonly Item[];
  readonly cue: Cue;
  readonly subject: Subject;
  /** First item of subject and cue together. */
  readonly edge: number;
  /** Content cut off before the subject and cue, if any. */
  readonly before: Content | undefined;
  readonly complement: Complement;
  /** The cues to come. */
  readonly next: readonly Cue[];
};

type Rule = readonly [name: string, read: (scene: Scene) => readonly Content[] | undefined];

/** The rules, in the order they are tried: the first that finds reported words is right. */
export const RULES: readonly Rule[] = [
  // …, according to Jane Roe.   According to Jane Roe, …
  ['according-to', accordingTo],
  ['according-to-first', accordingToFirst],
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
  ['after-clause', (scene) => (followsClause(scene) ? [scene.before] : undefined)],
  // Jane Roe denied the charges.   Jane Roe called it “a farce”.
  ['before-noun', (scene) => after(scene, 'noun', /n/)],
  ['partly-quoted', partlyQuoted],
  // Jane Roe said on Monday, in a note to staff, “…”
  ['before-far-quote', beforeFarQuote],
];

/** The name of the rule that reads a scene, and the reported words it finds. */
export function applyRules(
  scene: Scene,
): { rule: string; content: readonly Content[] } | undefined {
  for (const [rule, read] of RULES) {
    const content = read(scene);
    if (content) return { rule, content };
  }
  return undefined;
}

/** Gathers what the rules look at. */
export function sceneOf(
  items: readonly Item[],
  {
    cue,
    subject,
    next,
    lowest,
  }: { cue: Cue; subject: Subject; next: readonly Cue[]; lowest: number },
): Scene {
  const edge = subject.how === 'shared' ? cue.group : Math.min(subject.edge, cue.group);
  const behind = subject.how === 'after' ? subject.to + 1 : cue.to + 1;
  // "…, state media reported.", "…, according to two senators.": all before it is what they report.
  const whole =
    cue.voice === 'source'
      ? behind >= items.length - 1
      : subject.how === 'before' && items[edge - 1]?.lower === ',' && closesSentence(items, cue);
  return {
    items,
    cue,
    subject,
    edge,
    before: contentBefore(items, edge, whole ? 0 : lowest),
    complement: complementOf(items, cue, behind),
    next,
  };
}

function after({ items, cue, complement, next }: Scene, kind: Complement['kind'], frame: RegExp) {
  if (complement.kind !== kind || !frame.test(cue.verb.frames)) return undefined;
  return contentFrom(items, complement.at, next);
}

function contentFrom(items: readonly Item[], from: number, next: readonly Cue[]) {
  const to = contentEnd(items, from, next);
  return to > from ? [{ from, to }] : undefined;
}

/** What is written, read or called with capitals is a title, not words. */
const TITLED: ReadonlySet<string> = new Set('write read call publish post cite'.split(' '));

/** Words that tell on after a quotation: they are not said any more. */
const TELLS_ON: ReadonlySet<Item['tag']> = new Set(['ADP', 'CCONJ', 'SCONJ', 'TIME']);

function beforeQuote(scene: Scene): readonly Content[] | undefined {
  const [content] = after(scene, 'quote', /[qc]/) ?? [];
  if (!content) return undefined;
  const { items, cue } = scene;
  if (TITLED.has(cue.verb.lemma) && isTitle(items[content.from])) return undefined;
  const { quotation } = items[content.from] ?? {};
  const follows = items[content.from + 1];
  if (!quotation || !follows || content.to <= content.from + 1) return [content];
  // “You lie!” at the president: a mark inside, or a verb that takes nothing but quotations.
  const stop = items[content.from]?.inside.at(-1)?.text ?? '';
  const whole = /^[.!?…,]$/.test(stop) || !/[tb]/.test(cue.verb.frames);
  const cutOff = /^[:,]$/.test(items[content.from - 1]?.text ?? '') && TELLS_ON.has(follows.tag);
  return whole || cutOff ? [{ from: content.from, to: content.from + 1 }] : [content];
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

/** Items that may stand between a source and the comma after it ("the office of … in …,"). */
const FAR_COMMA = 16;

function followsQuote(scene: Scene): scene is Scene & { before: Content } {
  const { items, cue, before, complement } = scene;
  if (!before || items[before.to - 1]?.tag !== 'QUOTE') return false;
  if (!cue.verb.frames.includes('q')) return false;
  // In “The Quiet Harbour,” Roe tells of …
  if (before.to - before.from === 2 && items[before.from]?.tag === 'ADP') return false;
  // On the “Morning Show,” Roe said the plan …: what is quoted there is a name.
  const alone = before.to - before.from === 1;
  if (alone && leavesOff(items[before.from])) return true;
  return (
    (alone && complement.kind !== 'that') ||
    complement.kind === 'none' ||
    complement.kind === 'quote'
  );
}

function aroundQuote(scene: Scene) {
  if (!followsQuote(scene)) return undefined;
  const { items, before, complement, next } = scene;
  const at = complement.kind === 'quote' ? complement.at : quoteAfterComma(items, complement.at);
  const more = at === undefined ? undefined : contentFrom(items, at, next);
  return more ? [before, ...more] : undefined;
}

/** The quotation goes on, in lower case, with the sentence that the cue has cut. */
function aroundCommaQuote({ items, cue, before, complement, edge, next }: Scene) {
  if (!before || complement.kind !== 'quote' || !cue.verb.frames.includes('q')) return undefined;
  const first = items[complement.at]?.inside[0]?.text ?? '';
  if (items[complement.at - 1]?.lower !== ',' || !/^\p{Ll}/u.test(first)) return undefined;
  if (items[edge - 1]?.lower !== ',' || items[before.from]?.tag === 'TIME') return undefined;
  const more = contentFrom(items, complement.at, next);
  return more ? [before, ...more] : undefined;
}

/** “…,” said Jane Roe, who owns the shop, “…”: the quotation goes on behind the second comma. */
function quoteAfterComma(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < items.length - 1; at++) {
    if (items[at]?.lower === ',' && items[at + 1]?.tag === 'QUOTE') return at + 1;
  }
  return undefined;
}

function beforeFarQuote({ items, cue, before, complement }: Scene) {
  if (
    before ||
    cue.voice !== 'finite' ||
    !/q/.test(cue.verb.frames) ||
    !/[tb]/.test(cue.verb.frames)
  )
    return undefined;
  const at =
    items[complement.at]?.lower === ',' ? quoteAfterComma(items, complement.at) : undefined;
  return at === undefined ? undefined : [{ from: at, to: at + 1 }];
}

function followsClause(scene: Scene): scene is Scene & { before: Content } {
  const { items, cue, before, subject, edge } = scene;
  if (!before || !cue.verb.frames.includes('p') || cue.voice !== 'finite') return false;
  if (subject.how === 'relative' || !/^(?:[,—–]|--)$/.test(items[edge - 1]?.text ?? ''))
    return false;
  return hasVerb(items, before);
}

function hasVerb(items: readonly Item[], { from, to }: Content): boolean {
  return items
    .slice(from, to)
    .some(({ tag }) => tag === 'VERB' || tag === 'AUX' || tag === 'QUOTE');
}

function aroundClause(scene: Scene) {
  const { items, cue, before, subject, edge, complement, next } = scene;
  if (!before || !cue.verb.frames.includes('p') || cue.voice !== 'finite') return undefined;
  if (subject.how === 'relative' || !/^(?:[,—–]|--)$/.test(items[edge - 1]?.text ?? ''))
    return undefined;
  const from = complement.at + 1;
  if (!/^(?:[,—–]|--)$/.test(items[complement.at]?.text ?? '') || isInserted(items[from]))
    return undefined;
  const more = contentFrom(items, from, next);
  return more ? [before, ...more] : undefined;
}

/** What follows the comma tells of the saying ("adding", "who", "in"), and is not said. */
function isInserted(item: Item | undefined): boolean {
  if (!item) return true;
  if (item.tag === 'VERB' && item.lower.endsWith('ing')) return true;
  return item.tag === 'ADP' || /^(?:who|which|while|as|and|but)$/.test(item.lower);
}

function partlyQuoted({ items, cue, next }: Scene) {
  if (!cue.verb.frames.includes('c')) return undefined;
  const from = cue.to + 1;
  const end = contentEnd(items, from, next);
  let quote = from;
  while (quote < end && items[quote]?.tag !== 'QUOTE') {
    // A new clause: what is quoted there is said by another verb.
    if (items[quote]?.lower === ',' && quote - from > FAR_QUOTE) return undefined;
    quote++;
  }
  if (quote >= end) return undefined;
  let to = quote + 1;
  while (to < end && !leavesOff(items[to - 1]) && !endsDescription(items, to)) to++;
  return [{ from, to }];
}

/** Items between a verb of calling and the quoted word. */
const FAR_QUOTE = 12;

/** … termed it “baseless” on Monday, …: a comma or a date ends what is described. */
function endsDescription(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const next = items[at + 1]?.tag;
  const clause = item?.tag === 'CCONJ' && (next === 'VERB' || next === 'PRON' || next === 'AUX');
  return item?.lower === ',' || item?.tag === 'TIME' || next === 'TIME' || clause;
}
