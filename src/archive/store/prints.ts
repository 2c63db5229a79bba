import type { SQLTagStore } from 'node:sqlite';
import { type Article, quote } from '../../model/article.ts';
import type { Print } from '../../model/clipping.ts';
import { foldName } from '../names.ts';
import { isSameStory, keysOf, SHARED_KEYS } from '../same-story.ts';

/** A key that more articles have is a stock text, such as an agency's disclaimer. */
const STOCK = 50;

/** Reads an article by its number. */
type Read = (number: number) => Article | undefined;

/** Which articles that are answered from print the same report in other outlets. */
export class Prints {
  readonly #sql: SQLTagStore;

  constructor(sql: SQLTagStore) {
    this.#sql = sql;
  }

  /** Notes an article, and which others print its report; the numbers of these. */
  add(number: number, article: Article, read: Read): readonly number[] {
    const keys = keysOf(article);
    for (const key of keys) {
      this.#sql.run`INSERT INTO story_keys (key, article) VALUES (${key}, ${number})`;
    }
    const others = this.#sharing(number).filter((other) => {
      const known = read(other);
      return known && !isSameOutlet(article, known) && isSameStory(article, known);
    });
    for (const other of others) {
      this.#sql.run`INSERT INTO prints (article, other)
        VALUES (${number}, ${other}), (${other}, ${number})`;
    }
    return others;
  }

  /** Takes an article out; the numbers of those that printed its report. */
  remove(number: number): readonly number[] {
    const others = this.numbers(number);
    this.#sql.run`DELETE FROM prints WHERE article = ${number} OR other = ${number}`;
    this.#sql.run`DELETE FROM story_keys WHERE article = ${number}`;
    return others;
  }

  /** The articles that print the report of this one, in order of arrival. */
  numbers(number: number): readonly number[] {
    const rows = this.#sql.all`SELECT other FROM prints WHERE article = ${number} ORDER BY other`;
    return rows.map(({ other }) => Number(other));
  }

  #sharing(number: number): readonly number[] {
    const rows = this.#sql.all`SELECT theirs.article AS article
      FROM story_keys AS own JOIN story_keys AS theirs USING (key)
      WHERE own.article = ${number} AND theirs.article <> ${number}
        AND (SELECT count(*) FROM
          (SELECT 1 FROM story_keys AS all_of WHERE all_of.key = own.key LIMIT ${STOCK + 1})) <= ${STOCK}
      GROUP BY theirs.article HAVING count(*) >= ${SHARED_KEYS} ORDER BY theirs.article`;
    return rows.map(({ article }) => Number(article));
  }
}

/** An article as another print of a report names it. */
export function printOf(article: Article): Print {
  const { id, outlet, title, published, url } = article;
  return {
    articleId: id,
    outlet: outlet ? quote(article, outlet.span) : null,
    title: title ? quote(article, title.span) : null,
    published: published.edtf,
    url: url ?? null,
  };
}

/** Whether two are known to be of one outlet. */
function isSameOutlet(a: Article, b: Article): boolean {
  const named = (article: Article) =>
    article.outlet ? foldName(quote(article, article.outlet.span)) : null;
  return named(a) !== null && named(a) === named(b);
}
