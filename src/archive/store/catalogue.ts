import type { SQLTagStore } from 'node:sqlite';
import type { Article } from '../../model/article.ts';
import type { Filed } from './filed.ts';
import type { Standing } from './filing.ts';
import type { Shelf } from './shelf.ts';

/** A version of an article as the archive keeps it. */
export type Kept = {
  readonly number: number;
  readonly article: Article;
  readonly standing: Standing;
  readonly source: string;
  /** The instant in UTC. */
  readonly takenIn: string;
  readonly statements: readonly Filed[];
};

/** How much there is of what. */
export type Totals = {
  readonly articles: number;
  readonly statements: number;
  readonly superseded: number;
  readonly withdrawn: number;
  readonly forgotten: number;
  /** The instant in UTC at which an article last came in; null before the first. */
  readonly lastTaken: string | null;
};

/** What lies in the archive, version by version. */
export class Catalogue {
  readonly #sql: SQLTagStore;
  readonly #shelf: Shelf;

  constructor(sql: SQLTagStore, shelf: Shelf) {
    this.#sql = sql;
    this.#shelf = shelf;
  }

  /** Every article that is answered from, in order of arrival. */
  *current(): Generator<Kept> {
    for (const number of this.numbers()) yield* this.#kept(number);
  }

  /** The numbers of the articles that are answered from, in order of arrival. */
  numbers(): readonly number[] {
    const rows = this.#sql
      .all`SELECT number FROM articles WHERE standing = 'current' ORDER BY number`;
    return rows.map(({ number }) => Number(number));
  }

  /** The newest articles' statements first, as they came. */
  *newest(): Generator<Filed> {
    const rows = this.#sql.iterate`SELECT number FROM articles WHERE standing = 'current'
      ORDER BY number DESC`;
    for (const { number } of rows) yield* this.#shelf.statements(Number(number));
  }

  /** The ids of the statements that begin so and are answered from; of the newest article first. */
  idsFrom(beginning: string): readonly string[] {
    const rows = this.#sql.all`SELECT statements.id AS id FROM statements
      JOIN articles ON article = number
      WHERE statements.id >= ${beginning} AND statements.id < ${`${beginning}~`}
      AND standing = 'current' ORDER BY article DESC, place`;
    return rows.map(({ id }) => String(id));
  }

  /** Articles that are answered from, of whose id this is a part whatever its case; the newest first. */
  called(part: string, most: number): readonly { readonly number: number; readonly id: string }[] {
    const rows = this.#sql.all`SELECT number, id FROM articles
      WHERE standing = 'current' AND instr(lower(id), lower(${part})) > 0
      ORDER BY number DESC LIMIT ${most}`;
    return rows.map(({ number, id }) => ({ number: Number(number), id: String(id) }));
  }

  /** The versions of an article, newest first; empty where there is none of this id. */
  versions(id: string): readonly Kept[] {
    const rows = this.#sql.all`SELECT number FROM articles WHERE id = ${id}
      ORDER BY standing = 'current' DESC, number DESC`;
    return rows.flatMap(({ number }) => [...this.#kept(Number(number))]);
  }

  /** Whether there is any version of an article of this id. */
  knows(id: string): boolean {
    return this.#sql.get`SELECT 1 FROM articles WHERE id = ${id} LIMIT 1` !== undefined;
  }

  /** Whether an article is answered from in this version; where it names none, with these bytes. */
  has({ id, version, sha256 }: Pick<Article, 'id' | 'version' | 'sha256'>): boolean {
    const row =
      version === undefined
        ? this.#sql.get`SELECT 1 FROM articles
            WHERE id = ${id} AND sha256 = ${sha256} AND standing = 'current'`
        : this.#sql.get`SELECT 1 FROM articles
            WHERE id = ${id} AND version = ${version} AND standing = 'current'`;
    return row !== undefined;
  }

  totals(): Totals {
    const row = this.#sql.get`SELECT
      count(*) FILTER (WHERE standing = 'current') AS articles,
      count(*) FILTER (WHERE standing = 'superseded') AS superseded,
      count(*) FILTER (WHERE standing IN ('canceled', 'withheld')) AS withdrawn,
      max(taken_in) AS last,
      (SELECT count(*) FROM statements JOIN articles ON article = number
        WHERE standing = 'current') AS statements,
      (SELECT count(*) FROM forgotten) AS forgotten
      FROM articles`;
    const count = (name: string): number => Number(row?.[name] ?? 0);
    return {
      articles: count('articles'),
      statements: count('statements'),
      superseded: count('superseded'),
      withdrawn: count('withdrawn'),
      forgotten: count('forgotten'),
      lastTaken: row?.['last'] == null ? null : String(row['last']),
    };
  }

  *#kept(number: number): Generator<Kept> {
    const row = this.#sql.get`SELECT standing, source, taken_in FROM articles
      WHERE number = ${number}`;
    const article = this.#shelf.article(number);
    if (!row || !article) return;
    yield {
      number,
      article,
      standing: String(row['standing']) as Standing, // the schema allows no other
      source: String(row['source']),
      takenIn: String(row['taken_in']),
      statements: this.#shelf.statements(number),
    };
  }
}
