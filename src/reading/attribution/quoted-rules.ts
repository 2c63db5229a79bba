import { type Item, isTitle, leavesOff, stopsAloud } from '../text/units.ts';
import { type Content, contentEnd } from './contents.ts';
import { after, contentFrom, type Scene } from './scene.ts';

/** What a quotation before subject and cue holds. */
export function followsQuote(scene: Scene): scene is Scene & { before: Content } {
  const { items, cue, subject, before, complement } = scene;
  if (!before || items[before.to - 1]?.tag !== 'QUOTE' || subject.how === 'relative') return false;
  if (!cue.verb.frames.includes('q')) return false;
  // had “slept over” repeated warnings: a bare noun behind the verb is no speaker.
  const leaves = leavesOff(items[before.to - 1]) || stopsAloud(items[before.to - 1]);
  if (subject.how === 'after' && !leaves && items[subject.from]?.tag === 'NOUN') return false;
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

/** “…,” Jane Roe said, “…” */
export function aroundQuote(scene: Scene) {
  if (!followsQuote(scene)) return undefined;
  const { items, before, complement, next } = scene;
  const behind = quoteAfterComma(items, complement.at);
  // “…,” she said, but “…,” said Doe: what leaves off again is the next one's.
  const others = next.length > 0 && leavesOff(items[behind ?? -1]);
  const at = complement.kind === 'quote' ? complement.at : others ? undefined : behind;
  const more = at === undefined ? undefined : contentFrom(items, at, next);
  return more ? [before, ...more] : undefined;
}

/** The quotation goes on, in lower case, with the sentence that the cue has cut. */
export function aroundCommaQuote({ items, cue, before, complement, edge, next }: Scene) {
  if (!before || complement.kind !== 'quote' || !cue.verb.frames.includes('q')) return undefined;
  const first = items[complement.at]?.inside[0]?.text ?? '';
  if (items[complement.at - 1]?.lower !== ',' || !/^\p{Ll}/u.test(first)) return undefined;
  if (items[edge - 1]?.lower !== ',' || items[before.from]?.tag === 'TIME') return undefined;
  const more = contentFrom(items, complement.at, next);
  return more ? [before, ...more] : undefined;
}

/** Jane Roe said: “…” */
export function beforeQuote(scene: Scene): readonly Content[] | undefined {
  const [content] = after(scene, 'quote', /[qc]/) ?? [];
  if (!content) return undefined;
  const { items, cue } = scene;
  if (TITLED.has(cue.verb.lemma) && isTitle(items[content.from])) return undefined;
  if (isReduced(scene)) return undefined;
  const { quotation } = items[content.from] ?? {};
  const follows = items[content.from + 1];
  if (!quotation || !follows || content.to <= content.from + 1) return [content];
  // “You lie!” at the president: a mark inside, or a verb that takes nothing but quotations.
  const stop = items[content.from]?.inside.at(-1)?.text ?? '';
  const whole = /^[.!?…,]$/.test(stop) || !/[tb]/.test(cue.verb.frames);
  const cutOff = /^[:,]$/.test(items[content.from - 1]?.text ?? '') && TELLS_ON.has(follows.tag);
  return whole || cutOff ? [{ from: content.from, to: content.from + 1 }] : [content];
}

/** Jane Roe said on Monday, in a note to staff, “…” */
export function beforeFarQuote({ items, cue, subject, before, complement }: Scene) {
  if (
    (before && subject.how !== 'relative') ||
    cue.voice !== 'finite' ||
    !/q/.test(cue.verb.frames) ||
    !/[tb]/.test(cue.verb.frames)
  )
    return undefined;
  const at =
    items[complement.at]?.lower === ',' ? quoteAfterComma(items, complement.at) : undefined;
  return at === undefined ? undefined : [{ from: at, to: at + 1 }];
}

/** Jane Roe called it “a farce”. */
export function partlyQuoted({ items, cue, next }: Scene) {
  if (!cue.verb.frames.includes('c')) return undefined;
  const from = cue.to + 1;
  const end = contentEnd(items, from, next);
  let quote = from;
  while (quote < end && items[quote]?.tag !== 'QUOTE') {
    // A new clause: what is quoted there is said by another verb.
    if (items[quote]?.lower === ',' && quote - from > FAR_QUOTE) return undefined;
    quote++;
  }
  if (quote >= end || (cue.verb.frames.includes('q') && isTitle(items[quote]))) return undefined;
  let to = quote + 1;
  while (to < end && !leavesOff(items[to - 1]) && !endsDescription(items, to)) to++;
  return [{ from, to }];
}

/** Jane Roe called him “a clown” on the radio: the words end with what describes him, if that is quoted. */
export function describedBy(items: readonly Item[], { from, to }: Content): Content {
  const quote = items.findIndex((item, at) => at > from && at < to && item.tag === 'QUOTE');
  if (quote < 0 || quote - from > FAR_QUOTE) return { from, to };
  let end = quote + 1;
  while (end < to && !leavesOff(items[end - 1]) && !endsDescription(items, end)) {
    if (/^(?:on|in|during|at|after|before|when|while)$/.test(items[end]?.lower ?? '')) break;
    end++;
  }
  return { from, to: end };
}

/** "a class called “Perception”", "files labelled “secret”": it is so called by nobody in particular. */
export function isReduced({ items, cue, subject, complement }: Scene): boolean {
  const names = cue.verb.form === 'past' && !/[qt]/.test(cue.verb.frames);
  return (
    names &&
    complement.at === cue.to + 1 &&
    items[cue.group - 1]?.tag === 'NOUN' &&
    subject.to === cue.group - 1
  );
}

/** What is written, read or called with capitals is a title, not words. */
const TITLED: ReadonlySet<string> = new Set('write read call publish post cite'.split(' '));

/** Words that tell on after a quotation: they are not said any more. */
const TELLS_ON: ReadonlySet<Item['tag']> = new Set(['ADP', 'CCONJ', 'SCONJ', 'TIME']);

/** Items between a verb of calling and the quoted word. */
const FAR_QUOTE = 12;

/** “…,” said Jane Roe, who owns the shop, “…”: the quotation goes on behind the second comma. */
function quoteAfterComma(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < items.length - 1; at++) {
    if (items[at]?.lower === ',' && items[at + 1]?.tag === 'QUOTE') return at + 1;
  }
  return undefined;
}

/** … termed it “baseless” on Monday, …: a comma or a date ends what is described. */
function endsDescription(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const next = items[at + 1]?.tag;
  const clause = item?.tag === 'CCONJ' && (next === 'VERB' || next === 'PRON' || next === 'AUX');
  return item?.lower === ',' || item?.tag === 'TIME' || next === 'TIME' || clause;
}
