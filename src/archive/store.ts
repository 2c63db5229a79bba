import type { Article, Span } from '../model/article.ts';
import type { Reading, Statement } from '../model/statement.ts';
import { inSharedSentences } from './shared-sentences.ts';

/** A statement with the article it stands in and its place in the order of arrival. */
export type Filed = {
  readonly order: number;
  readonly statement: Statement;
  readonly article: Article;
  readonly reading: Reading;
  /** Whether its sentences report more than its content. */
  readonly shared: boolean;
};

/** What taking in an article changed. */
export type Change = {
  readonly outcome: 'added' | 'replaced' | 'known';
  readonly filed: readonly Filed[];
  readonly removed: readonly Filed[];
};

/** The truth, in memory: articles, what was read in them, and in which order they came. */
export class Store {
  readonly #byArticle = new Map<string, readonly Filed[]>();
  readonly #byStatement = new Map<string, Filed>();
  readonly #articles = new Map<string, Article>();
  readonly #bySentence = new Map<string, Filed[]>();
  readonly #hashes = new Set<string>();
  #next = 0;

  /**
   * Files an article. One with the id of another takes its place; one with the very bytes of
   * another is known already, under whatever id: its statements would have the same ids.
   */
  add(article: Article, reading: Reading): Change {
    if (this.#hashes.has(article.sha256)) return { outcome: 'known', filed: [], removed: [] };
    const removed = this.#take(article.id);
    const filed: Filed[] = [];
    const shared = inSharedSentences(reading.statements);
    for (const statement of reading.statements) {
      if (this.#byStatement.has(statement.id)) continue;
      const isShared = shared.has(statement.id);
      const entry = { order: this.#next++, statement, article, reading, shared: isShared };
      this.#byStatement.set(statement.id, entry);
      for (const key of sentenceKeys(entry)) {
        const sharing = this.#bySentence.get(key);
        if (sharing) sharing.push(entry);
        else this.#bySentence.set(key, [entry]);
      }
      filed.push(entry);
    }
    this.#hashes.add(article.sha256);
    this.#articles.set(article.id, article);
    this.#byArticle.set(article.id, filed);
    return { outcome: removed ? 'replaced' : 'added', filed, removed: removed ?? [] };
  }

  /** The statement of this id, or undefined. */
  statement(id: string): Filed | undefined {
    return this.#byStatement.get(id);
  }

  /** The statements that share a sentence with this one, itself among them. */
  sharing(filed: Filed): readonly Filed[] {
    return sentenceKeys(filed).flatMap((key) => this.#bySentence.get(key) ?? []);
  }

  /** The statements of the sentence that starts there. */
  at(articleId: string, start: number): readonly Filed[] {
    return this.#bySentence.get(keyOf(articleId, start)) ?? [];
  }

  /** The articles, in order of arrival. */
  articles(): readonly Article[] {
    return [...this.#articles.values()];
  }

  /** All statements, in order of arrival. */
  statements(): readonly Filed[] {
    return [...this.#byArticle.values()].flat();
  }

  #take(articleId: string): readonly Filed[] | undefined {
    const filed = this.#byArticle.get(articleId);
    const article = this.#articles.get(articleId);
    if (!filed || !article) return undefined;
    for (const entry of filed) {
      this.#byStatement.delete(entry.statement.id);
      for (const key of sentenceKeys(entry)) this.#bySentence.delete(key);
    }
    this.#hashes.delete(article.sha256);
    this.#articles.delete(articleId);
    this.#byArticle.delete(articleId);
    return filed;
  }
}

/** The sentence that a statement needs before it, or nothing. */
export function contextOf({ statement }: Filed): readonly Span[] {
  return statement.context ? [statement.context] : [];
}

/** Where the sentences of a statement stand, to tell whether two statements share one. */
export function sentenceKeys({ statement, article }: Filed): readonly string[] {
  return keysOf(article, statement.sentences);
}

/** Where its context stands, if it has one, in the same terms. */
export function contextKeys(filed: Filed): readonly string[] {
  return keysOf(filed.article, contextOf(filed));
}

function keysOf({ id }: Article, spans: readonly Span[]): readonly string[] {
  return spans.map(({ start }) => keyOf(id, start));
}

function keyOf(articleId: string, start: number): string {
  return `${articleId}:${start}`;
}
