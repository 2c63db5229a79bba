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
