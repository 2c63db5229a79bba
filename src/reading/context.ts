import { quote, type Span } from '../model/article.ts';
import { firstWhere } from './lookup.ts';

/** Openings that point back to something said before. */
const POINTS_BACK =
  /^[\s"“”'‘’«»]*(?:that|this|these|those|such|it|they|he|she|so|but|and|or|yet|because|which)\b/i;
/** "this individual", "this proposed deal": a thing the sentence does not name. */
const POINTS_TO =
  /\b(?:this|these|those|such an?)\s+(?!year|month|week|time|morning|afternoon|evening|summer|winter|spring|fall|autumn|season|weekend|quarter|century|decade|\p{Ll}+ly\b)\p{Ll}/iu;

/** What is told, and whether its speaker is only pointed to ("he"). */
type Told = {
  readonly content: readonly Span[];
  readonly sentences: readonly Span[];
  readonly pointing: boolean;
};

/** Characters of a quotation mark that may open a sentence. */
const LONGEST_MARK = 2;

/**
 * The sentence before, when the reported words cannot be understood without it; undefined when they
 * stand alone or nothing stands before them in the body.
 */
export function contextOf(
  text: string,
  { content, sentences, pointing }: Told,
  body: readonly Span[],
): Span | undefined {
  const points = content.some((span, index) => {
    const words = quote({ text }, span);
    // Within its own sentence a pronoun has what it points to before it.
    const opens = index === 0 && span.start - (sentences[0]?.start ?? 0) <= LONGEST_MARK;
    return (opens && POINTS_BACK.test(words)) || POINTS_TO.test(words);
  });
  if (!points && !pointing) return undefined;
  const first = sentences[0];
  const at = firstWhere(body, ({ start }) => start >= (first?.start ?? 0));
  return at > 0 ? body[at - 1] : undefined;
}
