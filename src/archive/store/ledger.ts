import type { SQLTagStore } from 'node:sqlite';
import type { Rejection } from '../../model/rejection.ts';

/** A file as it was when it was last taken in: its size in bytes, its time in milliseconds. */
export type FileMark = {
  readonly size: number;
  readonly modified: number;
  /** Of the intake that parsed it. */
  readonly edition: string;
};

export type Audited = {
  readonly at: string;
  readonly who: string;
  readonly did: string;
  readonly what: string;
};

/** What is kept beside the articles: files and feeds seen, rejections, and who did what. */
export class Ledger {
  readonly #sql: SQLTagStore;

  constructor(sql: SQLTagStore) {
    this.#sql = sql;
  }

  /** Whether a file is as it was when it was last taken in. */
  isUnchanged(path: string, { size, modified, edition }: FileMark): boolean {
    const row = this.#sql.get`SELECT 1 FROM files WHERE path = ${path} AND size = ${size}
      AND modified = ${modified} AND edition = ${edition}`;
    return row !== undefined;
  }

  /** Whether something of a file or an address was turned away. */
  hasRejections(source: string): boolean {
    return this.#sql.get`SELECT 1 FROM rejections WHERE source = ${source} LIMIT 1` !== undefined;
  }

  /** Notes a file or an address as taken in, with what was turned away of it. */
  note(source: string, rejections: readonly Rejection[], at: string): void {
    this.#sql.run`DELETE FROM rejections WHERE source = ${source}`;
    for (const { where, why } of rejections) {
      this.#sql.run`INSERT INTO rejections (source, place, why, at)
        VALUES (${source}, ${where}, ${why}, ${at})`;
    }
  }

  mark(path: string, { size, modified, edition }: FileMark): void {
    this.#sql.run`INSERT INTO files (path, size, modified, edition)
      VALUES (${path}, ${size}, ${modified}, ${edition})
      ON CONFLICT DO UPDATE SET size = ${size}, modified = ${modified}, edition = ${edition}`;
  }

  /** What was turned away and not put right since, newest first; so many at most. */
  rejections(most = Number.MAX_SAFE_INTEGER): readonly (Rejection & { readonly at: string })[] {
    const rows = this.#sql
      .all`SELECT place, why, at FROM rejections ORDER BY at DESC, place LIMIT ${most}`;
    return rows.map(({ place, why, at }) => ({
      where: String(place),
      why: String(why),
      at: String(at),
    }));
  }

  /** How much was turned away and not put right since. */
  turnedAway(): number {
    return Number(this.#sql.get`SELECT count(*) AS count FROM rejections`?.['count']);
  }

  /** The feeds followed, each with what the last round left to remember. */
  feeds(): readonly { readonly url: string; readonly state: unknown }[] {
    const rows = this.#sql.all`SELECT url, state FROM feeds ORDER BY url`;
    return rows.map(({ url, state }) => ({ url: String(url), state: JSON.parse(String(state)) }));
  }

  follow(url: string, state: unknown): void {
    const json = JSON.stringify(state);
    this.#sql.run`INSERT INTO feeds (url, state) VALUES (${url}, ${json})
      ON CONFLICT DO UPDATE SET state = ${json}`;
  }

  unfollow(url: string): void {
    this.#sql.run`DELETE FROM feeds WHERE url = ${url}`;
  }

  audit({ at, who, did, what }: Audited): void {
    this.#sql.run`INSERT INTO audit (at, who, did, what) VALUES (${at}, ${who}, ${did}, ${what})`;
  }

  /** Who did what, newest first. */
  audited(limit: number): readonly Audited[] {
    const rows = this.#sql
      .all`SELECT at, who, did, what FROM audit ORDER BY number DESC LIMIT ${limit}`;
    return rows.map(({ at, who, did, what }) => ({
      at: String(at),
      who: String(who),
      did: String(did),
      what: String(what),
    }));
  }
}
