import type { SQLTagStore } from 'node:sqlite';
import type { Article } from '../../model/article.ts';
import type { Reading } from '../../model/statement.ts';
import { inSharedSentences } from '../shared-sentences.ts';
import type { Filed } from './filed.ts';
import { unpacked } from './packed.ts';

/** So many articles stay in memory after they were read from the store. */
const KEPT = 2000;

/**
 * The articles of a store as they are read from it. Whoever holds a statement gets the very same
 * object for it again, however many articles were read in between.
 */
export class Shelf {
  readonly #sql: SQLTagStore;
  readonly #taken = new Map<number, WeakRef<Article>>();
  readonly #filed = new WeakMap<Article, readonly Filed[]>();
  readonly #kept = new Map<number, Article>();

  constructor(sql: SQLTagStore) {
    this.#sql = sql;
  }

  /** The statements of an article, in order of arrival; empty where there is none of this number. */
  statements(number: number): readonly Filed[] {
    const taken = this.#taken.get(number)?.deref();
    const known = taken && this.#filed.get(taken);
    if (taken && known) {
      this.#keep(number, taken);
      return known;
    }
    const article = this.#read(number);
    if (!article) return [];
    return this.#filed.get(article) ?? [];
  }

  /** The statements that stand in the same article as this one, itself among them. */
  beside({ article }: Filed): readonly Filed[] {
    return this.#filed.get(article) ?? [];
  }

  /** The article of this number, or undefined. */
  article(number: number): Article | undefined {
    return this.#taken.get(number)?.deref() ?? this.#read(number);
  }

  /** Forgets what it has of an article: its row is another one now, or gone. */
  drop(number: number): void {
    this.#taken.delete(number);
    this.#kept.delete(number);
  }

  /** Forgets all that it has. */
  clear(): void {
    this.#taken.clear();
    this.#kept.clear();
  }

  #read(number: number): Article | undefined {
    const row = this.#sql
      .get`SELECT packed_article, packed_reading FROM articles WHERE number = ${number}`;
    if (!row) return undefined;
    // What these columns hold was packed from just these types, and `check` compares the hashes.
    const article = unpacked(row['packed_article'] as Uint8Array) as Article;
    const reading = unpacked(row['packed_reading'] as Uint8Array) as Reading;
    const shared = inSharedSentences(reading.statements);
    const places = this.#sql.all`
      SELECT place, nth FROM statements WHERE article = ${number} ORDER BY place`;
    const filed = places.flatMap(({ place, nth }): Filed[] => {
      const statement = reading.statements[Number(nth)];
      if (!statement) return [];
      const isShared = shared.has(statement.id);
      return [{ order: Number(place), statement, article, reading, shared: isShared }];
    });
    this.#filed.set(article, filed);
    this.#taken.set(number, new WeakRef(article));
    this.#keep(number, article);
    return article;
  }

  #keep(number: number, article: Article): void {
    this.#kept.delete(number);
    this.#kept.set(number, article);
    if (this.#kept.size <= KEPT) return;
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined) this.#kept.delete(oldest);
  }
}
