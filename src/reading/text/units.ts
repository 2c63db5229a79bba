import { overlap, type Span, within } from '../../model/article.ts';
import type { TimeExpression } from '../../model/when.ts';
import { firstWhere } from '../lookup.ts';
import type { Quotation } from './quotations.ts';
import type { Tag, Token } from './tokens.ts';

/** A word or mark outside quotation marks; or a whole quotation, or a whole date, as one. */
export type Item = Span & {
  readonly text: string;
  readonly lower: string;
  readonly tag: Tag | 'QUOTE' | 'TIME';
  readonly quotation?: Quotation;
  /** The words inside a quotation; empty otherwise. */
  readonly inside: readonly Token[];
};

/** The sentences that one quotation or cue may tie together, as one row of items. */
export type Unit = Span & { readonly sentences: readonly Span[]; readonly items: readonly Item[] };

/** Whether what is quoted is written like a title: capitals throughout, and no stop. */
export function isTitle(item: Item | undefined): boolean {
  const words = item?.inside.filter(({ tag }) => tag !== 'PUNCT') ?? [];
  const small = words.filter(({ text }) => /^\p{Ll}{4,}/u.test(text));
  const stop = /^[.!?,]$/.test(item?.inside.at(-1)?.text ?? '');
  return words.length > 1 && small.length === 0 && !stop;
}

/** Whether a quotation stops at a comma inside its marks: whoever says it comes next. */
export function leavesOff(item: Item | undefined): boolean {
  return item?.tag === 'QUOTE' && item.inside.at(-1)?.text === ',';
}

/** Whether a quotation ends with a question or a shout: whoever says it may come next. */
export function stopsAloud(item: Item | undefined): boolean {
  return item?.tag === 'QUOTE' && /^[?!]$/.test(item.inside.at(-1)?.text ?? '');
}

/** The text that items `from` to `to` cover, `to` not included. */
export function spanOf(items: readonly Item[], from: number, to: number): Span {
  return { start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
}

type Parts = {
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly times: readonly TimeExpression[];
};

/** The units of one paragraph: a sentence each, or several where a quotation spans their border. */
export function unitsOf({ sentences, tokens, quotations, times }: Parts): Unit[] {
  const units: Unit[] = [];
  let group: Span[] = [];
  let token = 0;
  let quotation = 0;
  const dates = times.filter(({ type }) => type === 'DATE' || type === 'TIME');
  let date = 0;
  for (const [index, sentence] of sentences.entries()) {
    group.push(sentence);
    while ((quotations[quotation]?.end ?? Infinity) <= sentence.end) quotation++;
    const open = quotations[quotation];
    if (open && open.start < sentence.end && index < sentences.length - 1) continue;
    const span = { start: group[0]?.start ?? sentence.start, end: sentence.end };
    const items: Item[] = [];
    let inside = firstWhere(quotations, ({ end }) => end > span.start);
    for (; token < tokens.length; token++) {
      const word = tokens[token];
      if (!word || word.start >= span.end) break;
      while (inside >= 0 && (quotations[inside]?.end ?? Infinity) <= word.start) inside++;
      const around = quotations[inside];
      if (around && overlap(word, around)) {
        addQuoted(items, word, around);
        continue;
      }
      while ((dates[date]?.span.end ?? Infinity) <= word.start) date++;
      const when = dates[date]?.span;
      if (when && within(word, when)) addDated(items, word, when);
      else items.push({ ...word, inside: NOTHING });
    }
    units.push({ ...span, sentences: group, items });
    group = [];
  }
  return units;
}

/** One for all words: most items are no quotations. */
const NOTHING: readonly Token[] = [];

function addQuoted(items: Item[], word: Token, quotation: Quotation): void {
  const last = items.at(-1);
  if (last?.quotation === quotation) {
    if (within(word, quotation.inner)) (last.inside as Token[]).push(word); // built here, read-only outside
    return;
  }
  const inside = within(word, quotation.inner) ? [word] : [];
  const { start, end } = quotation;
  items.push({ start, end, text: '“”', lower: '“”', tag: 'QUOTE', quotation, inside });
}

function addDated(items: Item[], word: Token, { start, end }: Span): void {
  const last = items.at(-1);
  if (last?.tag === 'TIME' && last.start === start) return;
  items.push({ ...word, start, end, tag: 'TIME', inside: NOTHING });
}
