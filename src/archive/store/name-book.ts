import type { SQLTagStore } from 'node:sqlite';
import { type Article, quote } from '../../model/article.ts';
import type { Named } from '../../model/statement.ts';
import { wordsOf } from '../words.ts';
import type { Filed } from './filed.ts';

/** A name in folded words, with the titles before it and without them. */
export type FoldedName = { readonly titled: readonly string[]; readonly words: readonly string[] };

/** A name that articles hold, and how often. */
export type KnownName = FoldedName & {
  readonly count: number;
  /** How often it stands where places stand. */
  readonly places: number;
};

type Read = Pick<Filed, 'article' | 'reading'>;

/** All names in the articles that are answered from, by their words. */
export class NameBook {
  readonly #sql: SQLTagStore;

  constructor(sql: SQLTagStore) {
    this.#sql = sql;
  }

  add(read: Read): void {
    this.#count(read, 1);
  }

  remove(read: Read): void {
    this.#count(read, -1);
  }

  /** The names in which these words stand together, in this order. */
  holding(words: readonly string[]): readonly KnownName[] {
    const [first = ''] = words;
    const rows = this.#sql
      .all`SELECT titled, length, count, places FROM names WHERE word = ${first}`;
    return rows
      .map(({ titled, length, count, places }) => {
        const all = String(titled).split(' ');
        const own = all.slice(all.length - Number(length));
        return { titled: all, words: own, count: Number(count), places: Number(places) };
      })
      .filter(({ titled }) => stands(words, titled));
  }

  #count(read: Read, by: 1 | -1): void {
    for (const { word, titled, length, isPlace } of namesOf(read)) {
      const place = isPlace ? by : 0;
      this.#sql.run`INSERT INTO names (word, titled, length, count, places)
        VALUES (${word}, ${titled}, ${length}, ${by}, ${place})
        ON CONFLICT DO UPDATE SET count = count + ${by}, places = places + ${place}`;
      if (by < 0) {
        this.#sql.run`DELETE FROM names WHERE word = ${word} AND titled = ${titled} AND count < 1`;
      }
    }
  }
}

/** The names in an article, once for each word that they may be looked up by. */
export function namesOf({ article, reading }: Read) {
  return reading.sentences
    .flatMap((sentence) => sentence.names)
    .flatMap((name) => {
      const { titled, words } = folded(article, name);
      const { isPlace } = name;
      return [...new Set(titled)].map((word) => ({
        word,
        titled: titled.join(' '),
        length: words.length,
        isPlace,
      }));
    });
}

/** A place of a name, in folded words. */
export function folded(article: Article, { name, titled }: Named): FoldedName {
  return { titled: wordsOf(quote(article, titled)), words: wordsOf(quote(article, name)) };
}

/** Whether words stand in a name, together and in this order. */
export function stands(words: readonly string[], name: readonly string[]): boolean {
  return name.some((_, from) => words.every((word, at) => name[from + at] === word));
}
