import type { Span, Zone } from '../../model/article.ts';
import type { TimeExpression } from '../../model/when.ts';
import { quotationsIn } from './quotations.ts';
import { sentencesIn } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';
import { type Item, type Unit, unitsOf } from './units.ts';

/** A paragraph as attribution sees it. */
export type Paragraph = Span & {
  readonly kind: Zone['kind'];
  readonly tokens: readonly Token[];
  readonly units: readonly Unit[];
};

/** Cuts a paragraph into units of words, quotations and dates. */
export function paragraphOf(
  text: string,
  zone: Zone,
  { times, leftOpen }: { times: readonly TimeExpression[]; leftOpen: boolean },
): Paragraph {
  const sentences = sentencesIn(text, zone);
  const tokens = tokenise(text, zone);
  const quotations = quotationsIn(text, zone, leftOpen);
  return {
    kind: zone.kind,
    start: zone.start,
    end: zone.end,
    tokens,
    units: unitsOf({ sentences, tokens, quotations, times }),
  };
}

/** Whether the last quotation of a paragraph has no closing mark. */
export function isLeftOpen({ units }: Paragraph): boolean {
  const last = units.at(-1)?.items.findLast(({ quotation }) => quotation)?.quotation;
  return last !== undefined && !last.closed;
}

/** The one quotation that a unit consists of, but for a stop. */
export function wholeQuotation({ items }: Unit): Item | undefined {
  const words = items.filter(({ tag }) => tag !== 'PUNCT');
  const [only] = words;
  return words.length === 1 && only?.tag === 'QUOTE' && only.inside.length > 1 ? only : undefined;
}

/** The words of a unit most of which are quoted ("Now “we may lose.”"), unless somebody else does something in it. */
export function mostlyQuoted({ items }: Unit): Span | undefined {
  let quoted = 0;
  let words = 0;
  for (const { tag, lower, inside } of items) {
    if (tag === 'VERB' || lower === ':') return undefined;
    if (tag === 'QUOTE') quoted += inside.length;
    else if (tag !== 'PUNCT') words++;
  }
  const first = items[0];
  const last = items.findLast(({ tag }) => tag !== 'PUNCT');
  if (!first || !last || last.tag !== 'QUOTE' || quoted < words * MOSTLY) return undefined;
  return { start: first.start, end: last.end };
}

/** “Nobody here will sell us a drop of water” in a dry summer: a quoted sentence that a unit starts with. */
export function opensQuoted({ items: [first, next] }: Unit): Span | undefined {
  if (first?.tag !== 'QUOTE' || first.inside.length < LONG) return undefined;
  const sentence = /^\p{Lu}/u.test(first.inside[0]?.text ?? '');
  return sentence && (/^(?:ADP|CCONJ)$/.test(next?.tag ?? '') || next?.lower === 'which')
    ? { start: first.start, end: first.end }
    : undefined;
}

/** Words of a quotation that is a sentence. */
const LONG = 6;

/** Quoted words for each that is not. */
const MOSTLY = 2;
