import { type Article, quote, type Span } from '../model/article.ts';
import type { Asked } from './asked.ts';
import { contextOf, type Filed } from './store/filed.ts';
import { stemOf, wordsOf } from './words.ts';

/** A statement that an engine offers, with the engine's score. */
export type Scored = { readonly filed: Filed; readonly score: number };

/** A statement held against what is asked. */
export type Weighed = {
  readonly filed: Filed;
  /** All stems stand in its sentences or their context; some in what is reported or names whom. */
  readonly isHit: boolean;
  /** All stems stand in its sentences. */
  readonly isOnTopic: boolean;
  /** How many stems stand in its sentences, */
  readonly inSentences: number;
  /** and how many in what is reported. */
  readonly inContent: number;
  /** Whether all words stand together: 2 in what is reported, 1 in the sentences, 0 nowhere. */
  readonly phrase: 0 | 1 | 2;
  /** The engine's score, up to doubled where the words stand close together. */
  readonly relevance: number;
  /** How many words are reported. */
  readonly length: number;
};

/** Holds a statement against what is asked; a quoted phrase has to stand in its sentences. */
export function weigh({ filed, score }: Scored, { whole, phrases, hasContent }: Asked): Weighed {
  const { statement, article } = filed;
  const own = read(article, statement.sentences);
  const reported = read(article, contentOf(filed));
  const inOwn = whole.stems.intersection(new Set(own.stems));
  const reach = inOwn.union(new Set(read(article, contextOf(filed)).stems));
  const anchor = new Set([...reported.stems, ...read(article, speakerOf(filed)).stems]);
  const demanded = hasContent ? phrases : [whole];
  const hasPhrases = demanded.every(({ line }) => own.line.includes(line));
  const parts = phrases.length > 0 ? phrases : [whole];
  return {
    filed,
    isHit:
      hasPhrases &&
      whole.stems.isSubsetOf(reach) &&
      parts.every(({ stems }) => !stems.isDisjointFrom(anchor)),
    isOnTopic: hasPhrases && inOwn.size === whole.stems.size,
    inSentences: inOwn.size,
    inContent: whole.stems.intersection(new Set(reported.stems)).size,
    phrase: reported.line.includes(whole.line) ? 2 : own.line.includes(whole.line) ? 1 : 0,
    relevance: score * (1 + closeness(own.stems, inOwn)),
    length: reported.stems.length,
  };
}

/** How many of the stems stand in what the statement reports. */
export function reportedOf(filed: Filed, { whole }: Asked): number {
  return whole.stems.intersection(new Set(read(filed.article, contentOf(filed)).stems)).size;
}

/** The phrase first, then relevance, then the shorter report, then order of arrival. */
export function byRank(a: Weighed, b: Weighed): number {
  return (
    b.phrase - a.phrase ||
    b.relevance - a.relevance ||
    a.length - b.length ||
    a.filed.order - b.filed.order
  );
}

function read(article: Article, spans: readonly Span[]) {
  const words = wordsOf(spans.map((span) => quote(article, span)).join(' '));
  return { line: ` ${words.join(' ')} `, stems: words.map(stemOf) };
}

function contentOf({ statement }: Filed): readonly Span[] {
  return statement.kind === 'narration' ? [] : statement.content;
}

function speakerOf({ statement }: Filed): readonly Span[] {
  const speaker = statement.kind === 'narration' ? null : statement.speaker;
  return [speaker?.mention, speaker?.name, speaker?.role].filter((span) => span != null);
}

/** The share of wanted stems in the shortest stretch that holds all of them: 0 (none) to 1. */
function closeness(stems: readonly string[], wanted: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0;
  const held = new Map<string, number>();
  let shortest = Number.POSITIVE_INFINITY;
  let start = 0;
  for (const [end, stem] of stems.entries()) {
    if (wanted.has(stem)) held.set(stem, (held.get(stem) ?? 0) + 1);
    while (held.size === wanted.size) {
      shortest = Math.min(shortest, end - start + 1);
      const first = stems[start++] ?? '';
      const left = (held.get(first) ?? 0) - 1;
      if (left === 0) held.delete(first);
      else if (left > 0) held.set(first, left);
    }
  }
  return wanted.size / shortest;
}
