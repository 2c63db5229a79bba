import type { Item } from '../text/units.ts';
import { isFronted, type Subject } from './clauses.ts';
import { type Complement, complementOf } from './complements.ts';
import { type Content, closesSentence, contentBefore, contentEnd } from './contents.ts';
import type { Cue } from './cues.ts';
import { mainClauseAt } from './subjects.ts';

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

/** Gathers what the rules look at. */
export function sceneOf(
  all: readonly Item[],
  {
    cue,
    subject,
    next,
    lowest,
  }: { cue: Cue; subject: Subject; next: readonly Cue[]; lowest: number },
): Scene {
  const items = scopeOf(all, subject);
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

/** The content that follows a cue when its complement is of a kind its verb takes; else undefined. */
export function after(
  { items, cue, complement, edge, next }: Scene,
  kind: Complement['kind'],
  frame: RegExp,
) {
  if (complement.kind !== kind || !frame.test(cue.verb.frames)) return undefined;
  const [content] = contentFrom(items, complement.at, next) ?? [];
  if (!content) return undefined;
  // "In May, when Roe denied the charge, the mayor left": the main clause is nobody's.
  const main = isFronted(items, edge) ? mainClauseAt(items, content.from) : undefined;
  return main !== undefined && main < content.to && items[main]?.lower === ','
    ? [{ ...content, to: main }]
    : [content];
}

/** The content from an item on, unless it is empty. */
export function contentFrom(items: readonly Item[], from: number, next: readonly Cue[]) {
  const to = contentEnd(items, from, next);
  return to > from ? [{ from, to }] : undefined;
}

/** ", who has criticised the bank, said …": what a relative clause reports ends with its comma. */
function scopeOf(items: readonly Item[], { how, from, edge }: Subject): readonly Item[] {
  const opens =
    how === 'relative' ? from : /^wh(?:ich|om)$/.test(items[edge - 1]?.lower ?? '') ? edge - 1 : 0;
  if (items[opens - 1]?.lower !== ',') return items;
  const comma = items.findIndex(
    ({ lower }, at) =>
      at > opens &&
      lower === ',' &&
      !(items[at - 1]?.tag === 'ADJ' && items[at + 1]?.tag === 'ADJ'),
  );
  return comma < 0 ? items : items.slice(0, comma);
}
