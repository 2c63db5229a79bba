import type { SQLTagStore } from 'node:sqlite';
import type { Alert, QuietHours, Watched } from '../../model/alert.ts';
import { lineOf } from '../words.ts';
import { type Filed, reportedIn } from './filed.ts';
import { hashOf } from './hashes.ts';

/** Statements that are to be posted for an alert, by their quote ids, in order of arrival. */
export type Due = { readonly alert: Alert; readonly ids: readonly string[] };

/** What is told of as it comes in, and what was told already. Any process may write it. */
export class Alerts {
  readonly #sql: SQLTagStore;

  constructor(sql: SQLTagStore) {
    this.#sql = sql;
  }

  add(alert: Omit<Alert, 'number' | 'halted'>): Alert {
    const { server, channel, by, watched, quiet, since } = alert;
    const hours = quiet && JSON.stringify(quiet);
    const { lastInsertRowid } = this.#sql.run`INSERT INTO alerts
      (server, channel, by, watched, quiet, since)
      VALUES (${server}, ${channel}, ${by}, ${JSON.stringify(watched)}, ${hours}, ${since})`;
    return { ...alert, number: Number(lastInsertRowid), halted: null };
  }

  /** The alerts of a server, oldest first. */
  of(server: string): readonly Alert[] {
    return this.#sql.all`SELECT * FROM alerts WHERE server = ${server} ORDER BY number`.map(
      alertIn,
    );
  }

  /** All alerts, oldest first. */
  all(): readonly Alert[] {
    return this.#sql.all`SELECT * FROM alerts ORDER BY number`.map(alertIn);
  }

  /** Ends an alert of a server; whether there was one of that number. */
  end(number: number, server: string): boolean {
    const { changes } = this.#sql
      .run`DELETE FROM alerts WHERE number = ${number} AND server = ${server}`;
    return Number(changes) > 0;
  }

  /** Posts nothing for an alert until it is resumed. What comes in meanwhile is due then. */
  halt(number: number, why: string): void {
    this.#sql.run`UPDATE alerts SET halted = ${why} WHERE number = ${number}`;
  }

  resume(number: number): void {
    this.#sql.run`UPDATE alerts SET halted = NULL WHERE number = ${number}`;
  }

  /** What is to be posted: of alerts that are not halted, statements that are answered from. */
  due(): readonly Due[] {
    const rows = this.#sql.all`SELECT alerts.*, statement, min(place) AS place FROM told
      JOIN alerts ON alert = alerts.number
      JOIN statements ON statements.id = statement
      JOIN articles ON articles.number = statements.article
      WHERE posted = 0 AND halted IS NULL AND standing = 'current'
      GROUP BY alert, told.article, words ORDER BY alert, min(place)`;
    const byAlert = Map.groupBy(rows, ({ number }) => Number(number));
    return [...byAlert.values()].flatMap((ofOne) =>
      ofOne.slice(0, 1).map((row) => ({
        alert: alertIn(row),
        ids: ofOne.map(({ statement }) => String(statement)),
      })),
    );
  }

  /** Notes that a statement was posted for an alert: its words are not told again. */
  posted(number: number, id: string): void {
    this.#sql.run`UPDATE told SET posted = 1 WHERE alert = ${number} AND (article, words) IN
      (SELECT article, words FROM told WHERE alert = ${number} AND statement = ${id})`;
  }

  /** Makes a statement due for an alert, unless its words were told of. */
  tell(number: number, filed: Filed): void {
    this.#sql.run`INSERT INTO told (alert, statement, article, words, posted)
      VALUES (${number}, ${filed.statement.id}, ${filed.article.id}, ${wordsIn(filed)}, 0)
      ON CONFLICT DO NOTHING`;
  }

  /** Gives what is told of an article on to the statements that have its words from now on. */
  follow(came: readonly Filed[]): void {
    const article = came[0]?.article.id ?? null;
    const told = this.#sql.get`SELECT 1 FROM told WHERE article = ${article} LIMIT 1`;
    for (const filed of told ? came : []) {
      this.#sql.run`INSERT INTO told (alert, statement, article, words, posted)
        SELECT alert, ${filed.statement.id}, article, words, max(posted) FROM told
        WHERE article = ${article} AND words = ${wordsIn(filed)} GROUP BY alert
        ON CONFLICT DO NOTHING`;
    }
  }
}

function wordsIn(filed: Filed): string {
  return hashOf(reportedIn(filed).map(lineOf).join('|'));
}

function alertIn(row: Readonly<Record<string, unknown>>): Alert {
  const { number, server, channel, by, watched, quiet, since, halted } = row;
  return {
    number: Number(number),
    server: String(server),
    channel: String(channel),
    by: String(by),
    watched: JSON.parse(String(watched)) as Watched, // written by `add`, and so is the next
    quiet: quiet === null ? null : (JSON.parse(String(quiet)) as QuietHours),
    since: String(since),
    halted: halted === null ? null : String(halted),
  };
}
