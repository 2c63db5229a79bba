import type { SQLTagStore } from 'node:sqlite';
import { quote } from '../../model/article.ts';
import { withoutMarks } from '../names.ts';
import { wordsOf } from '../words.ts';
import type { Filed } from './filed.ts';

type Read = Pick<Filed, 'article' | 'reading'>;

/** A name in folded words, as an article writes it, and how often it stands there. */
export type TopicCount = readonly [topic: string, written: string, count: number];

/** The names in an article, without titles. */
export function topicsOf({ article, reading }: Read): readonly TopicCount[] {
  const written = reading.sentences.flatMap(({ names }) =>
    names.map(({ name }) => quote(article, name)),
  );
  return [...Map.groupBy(written, (name) => name)]
    .map(([name, all]) => [wordsIn(name).join(' '), name, all.length] as const)
    .filter(([topic]) => topic !== '');
}

/** What may be asked about: the names in the articles that are answered from, as they are written. */
export class Topics {
  readonly #sql: SQLTagStore;

  constructor(sql: SQLTagStore) {
    this.#sql = sql;
  }

  add(read: Read): void {
    for (const [topic, written, count] of topicsOf(read)) {
      this.#sql.run`INSERT INTO topics (topic, written, count)
        VALUES (${topic}, ${written}, ${count}) ON CONFLICT DO UPDATE SET count = count + ${count}`;
      for (const word of new Set(topic.split(' '))) {
        this.#sql
          .run`INSERT INTO topic_words (word, topic, count) VALUES (${word}, ${topic}, ${count})
          ON CONFLICT DO UPDATE SET count = count + ${count}`;
      }
    }
  }

  remove(read: Read): void {
    for (const [topic, written, count] of topicsOf(read)) {
      this.#sql.run`UPDATE topics SET count = count - ${count}
        WHERE topic = ${topic} AND written = ${written}`;
      this.#sql
        .run`DELETE FROM topics WHERE topic = ${topic} AND written = ${written} AND count < 1`;
      for (const word of new Set(topic.split(' '))) {
        this.#sql.run`UPDATE topic_words SET count = count - ${count}
          WHERE word = ${word} AND topic = ${topic}`;
        this.#sql
          .run`DELETE FROM topic_words WHERE word = ${word} AND topic = ${topic} AND count < 1`;
      }
    }
  }

  /** The most frequent names with all the words typed, the last of which may be but begun. */
  holding(typed: string, most: number): readonly string[] {
    const words = wordsIn(typed);
    const last = words.at(-1);
    if (last === undefined) return typed.trim() === '' ? this.#often(most) : [];
    const [first, ...others] = words.slice(0, -1);
    const rows =
      first === undefined
        ? this.#sql.all`SELECT topic, max(count) AS count FROM topic_words
            WHERE word >= ${last} AND word < ${last + HIGHEST}
            GROUP BY topic ORDER BY 2 DESC, 1 LIMIT ${most}`
        : this.#sql.all`SELECT topic, count FROM topic_words WHERE word = ${first}
            AND instr(' ' || topic, ${` ${last}`}) AND NOT EXISTS
              (SELECT 1 FROM json_each(${JSON.stringify(others)})
                WHERE NOT instr(' ' || topic || ' ', ' ' || value || ' '))
            ORDER BY 2 DESC, 1 LIMIT ${most}`;
    return rows.map(({ topic }) => this.#written(String(topic)));
  }

  #often(most: number): readonly string[] {
    const often = this.#sql.all`SELECT DISTINCT topic, count FROM topic_words WHERE count >= 16
      ORDER BY 2 DESC, 1 LIMIT ${most}`;
    const rows =
      often.length < most
        ? this.#sql
            .all`SELECT DISTINCT topic, count FROM topic_words ORDER BY 2 DESC, 1 LIMIT ${most}`
        : often;
    return rows.map(({ topic }) => this.#written(String(topic)));
  }

  /** A name as most articles write it. */
  #written(topic: string): string {
    const row = this.#sql.get`SELECT written FROM topics WHERE topic = ${topic}
      ORDER BY count DESC, written LIMIT 1`;
    return String(row?.['written']);
  }
}

function wordsIn(name: string): readonly string[] {
  return wordsOf(withoutMarks(name));
}

/** No word has it: whatever begins with some letters comes before these letters and this. */
const HIGHEST = '\u{10ffff}';
