import type { Span } from '../src/model/article.ts';
import { firstWhere } from '../src/reading/lookup.ts';

/** Where a speaker is named, with the words that name them. */
export type Named = Partial<Span> & { readonly text: string | null };

/** Reported words without a break, as a person or as the reader has them. */
export type Quoted = Span & { readonly speaker: Named | null };

/**
 * Which of the words read are right: each is laid on at most one of the words annotated, the best
 * pairs first, and is right where at least half of both is shared and the speaker is the same.
 */
export function rightOnes<Q extends Quoted>(
  text: string,
  annotated: readonly Quoted[],
  read: readonly Q[],
): ReadonlySet<Q> {
  const places = Array.from(text.matchAll(WORD), ({ index }) => index);
  const own = read.map((quote) => measured(text, places, quote));
  const pairs = annotated.flatMap((quote) => {
    const other = measured(text, places, quote);
    return own.flatMap((one) => pairOf(one, other));
  });
  pairs.sort((a, b) => Number(b.same) - Number(a.same) || b.dice - a.dice || b.speaker - a.speaker);
  const taken = new Set<Quoted>();
  const right = new Set<Q>();
  for (const { own, other, same, dice, speaker } of pairs) {
    if (taken.has(own) || taken.has(other)) continue;
    taken.add(own).add(other);
    if ((same || dice >= 0.5) && speaker === 1) right.add(own);
  }
  return right;
}

type Measured<Q extends Quoted> = {
  readonly quote: Q;
  /** The first word of the text in it, and the first behind it. */
  readonly from: number;
  readonly to: number;
  /** The same without marks and spaces at its ends. */
  readonly core: Span;
};

const WORD = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu;
const EDGE = /[\s"'“”‘’„«»`.,;:!?…–—-]/;

function measured<Q extends Quoted>(
  text: string,
  places: readonly number[],
  quote: Q,
): Measured<Q> {
  let { start, end } = quote;
  while (start < end && EDGE.test(text.charAt(start))) start++;
  while (end > start && EDGE.test(text.charAt(end - 1))) end--;
  const from = firstWhere(places, (place) => place >= quote.start);
  const to = firstWhere(places, (place) => place >= quote.end);
  return { quote, from, to, core: { start, end } };
}

function pairOf<Q extends Quoted>(own: Measured<Q>, other: Measured<Quoted>) {
  const shared = Math.min(own.to, other.to) - Math.max(own.from, other.from);
  if (shared <= 0) return [];
  return [
    {
      own: own.quote,
      other: other.quote,
      same: own.core.start === other.core.start && own.core.end === other.core.end,
      dice: (2 * shared) / (own.to - own.from + other.to - other.from),
      speaker: isSame(other.quote.speaker, own.quote.speaker) ? 1 : 0,
    },
  ];
}

/** Whether two mentions mean the same speaker: they overlap, or have one head, which is no pronoun. */
function isSame(annotated: Named | null, read: Named | null): boolean {
  if (!annotated || !read) return !annotated && !read;
  const { start = 0, end = 0 } = read;
  if (start < (annotated.end ?? 0) && (annotated.start ?? 0) < end) return true;
  const head = headOf(annotated.text ?? '');
  return head !== '' && head === headOf(read.text ?? '');
}

const PRONOUN =
  /^(?:i|he|she|they|we|you|it|him|her|them|us|who|this|that|these|those|his|their|its)$/;
const AFTER_HEAD =
  /^(?:of|for|from|in|at|on|to|with|by|who|whom|whose|which|that|and|as|near|told|said)$/i;

/** The last word of the first noun phrase, in lower case; empty for a pronoun. */
function headOf(mention: string): string {
  const phrase = mention.split(/[,(–—]/)[0] ?? '';
  const words = Array.from(phrase.matchAll(WORD), ([word]) => word.replace(/[’']s$/, ''));
  const stop = words.findIndex((word, at) => at > 0 && AFTER_HEAD.test(word));
  const head = (words[(stop < 0 ? words.length : stop) - 1] ?? '').toLowerCase();
  return PRONOUN.test(head) ? '' : head;
}
