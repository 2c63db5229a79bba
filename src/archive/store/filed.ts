import { type Article, quote, type Span } from '../../model/article.ts';
import type { Print } from '../../model/clipping.ts';
import type { Reading, Statement } from '../../model/statement.ts';

/** A statement with the article it stands in and its place in the order of arrival. */
export type Filed = {
  readonly order: number;
  readonly statement: Statement;
  readonly article: Article;
  readonly reading: Reading;
  /** Whether its sentences report more than its content. */
  readonly shared: boolean;
  /** Other articles that print the same report, and these words. */
  readonly alsoIn: readonly Print[];
};

/** The sentence that a statement needs before it, or nothing. */
export function contextOf({ statement }: Filed): readonly Span[] {
  return statement.context ? [statement.context] : [];
}

/** Where the sentences of a statement stand, to tell whether two statements share one. */
export function sentenceKeys({ statement, article }: Filed): readonly string[] {
  return statement.sentences.map(({ start }) => `${article.id}:${start}`);
}

/** Where its context stands, if it has one, in the same terms. */
export function contextKeys(filed: Filed): readonly string[] {
  return contextOf(filed).map(({ start }) => `${filed.article.id}:${start}`);
}

/** What a statement reports, span by span; of the article's own voice its sentences. */
export function reportedIn({ statement, article }: Filed): readonly string[] {
  const spans = statement.kind === 'narration' ? statement.sentences : statement.content;
  return spans.map((span) => quote(article, span));
}
