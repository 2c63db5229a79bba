import { quote, type Span } from '../../model/article.ts';
import { type Cast, isPersonIn } from '../speakers/cast.ts';
import { type Name, namesIn } from '../speakers/names.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { Label } from './labels.ts';
import type { Labels } from './speaking.ts';

/** Where the page names who "Q" and "A" are; nothing where it does not say so plainly. */
export type Interview = { readonly [form in Label['form']]?: Span };

type Page = {
  /** The byline, where the page has one. */
  readonly author: Paragraph | undefined;
  readonly paragraphs: readonly Paragraph[];
  readonly labels: Labels;
};

/** Who asks and who answers, from the byline and from what stands above the first turn. */
export function interviewOf(cast: Cast, { author, paragraphs, labels }: Page): Interview {
  const forms = new Set([...labels.values()].flat().map(({ form }) => form));
  if (!forms.has('answer')) return {};
  const { text } = cast;
  const first = paragraphs.findIndex((paragraph) => labels.has(paragraph));
  const named = paragraphs.slice(0, first).flatMap(({ tokens }) => namesIn(tokens));
  const authors = author ? namesIn(author.tokens).filter(isFull) : [];
  const full = named.filter(isFull);
  const question = only(text, full.filter(isBehind(text, ASKED_BY))) ?? only(text, authors);
  const others = full.filter(
    (name) => !question || wordsOf(text, name) !== wordsOf(text, question),
  );
  const answer =
    only(text, others.filter(isBehind(text, TALK_WITH))) ??
    only(
      text,
      others.filter((name) => isPersonIn(cast, name)),
    );
  return { ...(question ? { question } : {}), ...(answer ? { answer } : {}) };
}

const ASKED_BY = /\b(?:interview(?:ed)?|questions|conducted|q&a) by $/i;
const TALK_WITH =
  /\b(?:interview|conversation|q&a|chat|talk|spoke|talked|sat down|speaks|talks) with (?:[\p{L}’'-]+ ){0,6}$/iu;

/** Characters before a name in which it is said what the person does. */
const FAR = 80;

function isBehind(text: string, words: RegExp): (name: Span) => boolean {
  return ({ start }) => words.test(text.slice(Math.max(0, start - FAR), start));
}

/** The one person that all these names are of, where they are of one. */
function only(text: string, names: readonly Name[]): Span | undefined {
  const [first] = names;
  const one = new Set(names.map((name) => wordsOf(text, name))).size === 1;
  return first && one ? { start: first.start, end: first.end } : undefined;
}

function isFull({ words, kind }: Name): boolean {
  return words.length > 1 && kind !== 'body';
}

function wordsOf(text: string, span: Span): string {
  return quote({ text }, span).toLowerCase();
}
