import type { SQLTagStore } from 'node:sqlite';
import type { Article } from '../../model/article.ts';
import type { Reading } from '../../model/statement.ts';
import { outletsOf } from '../outlets.ts';
import type { Filed } from './filed.ts';
import { forgottenHashes, hashOf } from './hashes.ts';
import type { NameBook } from './name-book.ts';
import { packed } from './packed.ts';
import { type Prints, printOf } from './prints.ts';
import type { Runs } from './runs.ts';
import type { Shelf } from './shelf.ts';
import { isOlder } from './versions.ts';
import type { Voices } from './voices.ts';

/** An article that came in, with what was read in it. */
export type Arrival = {
  readonly article: Article;
  readonly reading: Reading;
  /** The file or the address that it came from. */
  readonly source: string;
  /** Whether its id is but its file's name: another file of that name is another article. */
  readonly named: 'by-its-file' | 'by-itself';
};

/** When an article is taken in (an instant in UTC), and which edition of the reading has read it. */
export type Stamp = { readonly at: string; readonly edition: string };

/** What came of an arrival. */
export type Outcome =
  /** `older`: kept as a version that is not answered from. `known`: these very bytes are here. */
  | { readonly kind: 'added' | 'changed' | 'older' | 'known' }
  | { readonly kind: 'refused'; readonly why: string };

/** Which statements are answered from since, and which no longer. */
export type Change = { readonly came: readonly Filed[]; readonly went: readonly Filed[] };

export type Withdrawn = 'canceled' | 'withheld';
/** Whether a version is answered from, was replaced, or was taken back by its outlet. */
export type Standing = 'current' | 'superseded' | Withdrawn;
type Kept = {
  readonly shelf: Shelf;
  readonly names: NameBook;
  readonly voices: Voices;
  readonly runs: Runs;
  readonly prints: Prints;
};

const NOTHING: Change = { came: [], went: [] };

/** How articles come into the store, are replaced there, and go. Runs within a transaction. */
export class Filing {
  readonly #sql: SQLTagStore;
  readonly #kept: Kept;

  constructor(sql: SQLTagStore, kept: Kept) {
    this.#sql = sql;
    this.#kept = kept;
  }

  /** Files an article. One of a known id is a version of it, and the newest is answered from. */
  file(arrival: Arrival, stamp: Stamp): Change & { readonly outcome: Outcome } {
    const { article, source, named } = arrival;
    const why = this.#refusal(article);
    if (why !== undefined) return { ...NOTHING, outcome: { kind: 'refused', why } };
    const current = this.#version(article.id);
    const same = this.#sql
      .get`SELECT number, id, standing, version FROM articles WHERE sha256 = ${article.sha256}`;
    const older = current && isOlder(article.version, current.version);
    if (same) {
      const isBack = same['standing'] === 'superseded' && !older;
      const isUnstated = article.version === undefined || current === undefined;
      if (same['id'] !== article.id) {
        const why = `It has the very same bytes as ${String(same['id'])}.`;
        return { ...NOTHING, outcome: { kind: 'refused', why } };
      }
      if (!isBack || !isUnstated) return { ...NOTHING, outcome: { kind: 'known' } };
    }
    if (current && named === 'by-its-file' && current.source !== source) {
      const taken = `The id ${article.id} is taken: ${current.source} has it.`;
      return { ...NOTHING, outcome: { kind: 'refused', why: taken } };
    }
    const number = same ? Number(same['number']) : this.#insert(arrival, stamp);
    if (older) return { ...NOTHING, outcome: { kind: 'older' } };
    const went = current ? this.#retire(current.number, 'superseded') : [];
    this.#sql.run`DELETE FROM withdrawals WHERE id = ${article.id}`;
    const came = this.#answerFrom(number);
    return { came, went, outcome: { kind: current ? 'changed' : 'added' } };
  }

  /** Answers from an article no longer, and refuses it where it was taken back for good. */
  withdraw(id: string, as: Withdrawn, at: string): Change {
    const current = this.#version(id);
    this.#sql.run`INSERT INTO withdrawals (id, state, at) VALUES (${id}, ${as}, ${at})
      ON CONFLICT DO UPDATE SET state = ${as}, at = ${at} WHERE state <> 'canceled'`;
    return { came: [], went: current ? this.#retire(current.number, as) : [] };
  }

  /** Puts another reading of an article in place of the one it has. */
  reread(number: number, reading: Reading, edition: string): Change {
    const went = this.#retire(number, 'superseded');
    this.#sql.run`DELETE FROM statements WHERE article = ${number}`;
    this.#sql.run`UPDATE articles SET packed_reading = ${packed(reading)}, edition = ${edition}
      WHERE number = ${number}`;
    this.#place(number, reading);
    this.#kept.shelf.drop(number);
    return { came: this.#answerFrom(number), went };
  }

  /**
   * Deletes an article in all its versions and leaves but hashes, by which it is refused when it
   * comes again. `hashes`: empty where there is no such article.
   */
  forget(id: string, at: string): Change & { readonly hashes: readonly string[] } {
    const current = this.#version(id);
    const went = current ? this.#retire(current.number, 'superseded') : [];
    const versions = this.#sql.all`SELECT number, source FROM articles WHERE id = ${id}`;
    const hashes = new Set<string>();
    for (const { number, source } of versions) {
      const article = this.#kept.shelf.article(Number(number));
      for (const hash of article ? forgottenHashes(article) : []) hashes.add(hash);
      this.#sql.run`DELETE FROM files WHERE path = ${source ?? null}`;
      this.#kept.shelf.drop(Number(number));
    }
    if (versions.length === 0) return { ...NOTHING, hashes: [] };
    for (const hash of hashes) {
      this.#sql
        .run`INSERT INTO forgotten (hash, at) VALUES (${hash}, ${at}) ON CONFLICT DO NOTHING`;
    }
    this.#sql.run`DELETE FROM articles WHERE id = ${id}`;
    this.#sql.run`DELETE FROM withdrawals WHERE id = ${id}`;
    this.#sql.run`UPDATE audit SET what = ${hashOf(id)} WHERE what = ${id}`;
    return { came: [], went, hashes: [...hashes] };
  }

  #refusal(article: Article): string | undefined {
    for (const hash of forgottenHashes(article)) {
      const forgotten = this.#sql.get`SELECT at FROM forgotten WHERE hash = ${hash}`;
      if (forgotten) {
        return `It was forgotten on ${String(forgotten['at']).slice(0, 10)}, and is not taken in again.`;
      }
    }
    const back = this.#sql.get`SELECT state, at FROM withdrawals WHERE id = ${article.id}`;
    if (back?.['state'] !== 'canceled') return undefined;
    return `Its outlet canceled it (told on ${String(back['at']).slice(0, 10)}).`;
  }

  #version(id: string) {
    const row = this.#sql
      .get`SELECT number, version, source FROM articles WHERE id = ${id} AND standing = 'current'`;
    if (!row) return undefined;
    const version = row['version'] === null ? {} : { version: String(row['version']) };
    return { number: Number(row['number']), source: String(row['source']), ...version };
  }

  #insert({ article, reading, source }: Arrival, { at, edition }: Stamp): number {
    const outlets = JSON.stringify(outletsOf(article));
    const { lastInsertRowid } = this.#sql.run`INSERT INTO articles
      (id, sha256, version, source, taken_in, standing, changed, edition, outlets,
        card, text_hash, packed_article, packed_reading)
      VALUES (${article.id}, ${article.sha256}, ${article.version ?? null}, ${source}, ${at},
        'superseded', 0, ${edition}, ${outlets},
        ${JSON.stringify(printOf(article))}, ${hashOf(article.text)}, ${packed(article)}, ${packed(reading)})`;
    const number = Number(lastInsertRowid);
    this.#place(number, reading);
    return number;
  }

  /** Two readings of the same words are one statement. */
  #place(number: number, { statements }: Reading): void {
    for (const [nth, { id }] of statements.entries()) {
      this.#sql.run`INSERT INTO statements (id, article, nth) VALUES (${id}, ${number}, ${nth})
        ON CONFLICT DO NOTHING`;
    }
  }

  #answerFrom(number: number): readonly Filed[] {
    const { shelf, names, voices, runs, prints } = this.#kept;
    const article = shelf.article(number);
    if (article) {
      const others = prints.add(number, article, (other) => shelf.article(other));
      for (const other of others.length > 0 ? [...others, number] : []) shelf.drop(other);
    }
    const filed = shelf.statements(number);
    if (filed[0]) names.add(filed[0]);
    voices.add(filed);
    runs.add(filed);
    this.#stand(number, 'current');
    return filed;
  }

  #retire(number: number, standing: Standing): readonly Filed[] {
    const { shelf, names, voices, runs, prints } = this.#kept;
    const filed = shelf.statements(number);
    if (filed[0]) names.remove(filed[0]);
    voices.remove(filed);
    runs.remove(filed);
    for (const other of prints.remove(number)) shelf.drop(other);
    this.#stand(number, standing);
    return filed;
  }

  #stand(number: number, standing: Standing): void {
    this.#sql.run`UPDATE changes SET seq = seq + 1`;
    this.#sql.run`UPDATE articles SET standing = ${standing},
      changed = (SELECT seq FROM changes) WHERE number = ${number}`;
  }
}
