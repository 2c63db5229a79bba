import type { SQLTagStore } from 'node:sqlite';
import type { Article } from '../../model/article.ts';
import type { Reading } from '../../model/statement.ts';
import { outletsOf } from '../outlets.ts';
import type { Filed } from './filed.ts';
import { bodyHashOf, forgottenHashes, hashOf } from './hashes.ts';
import { standsIn } from './in-version.ts';
import type { LookedUp } from './looked-up.ts';
import { packed } from './packed.ts';
import type { Prints } from './prints.ts';
import type { Shelf } from './shelf.ts';
import { isOlder } from './versions.ts';

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
  | {
      readonly kind: 'added' | 'changed' | 'older' | 'known' | 'withdrawn';
      /** The id it was filed under, where that is not its own. */
      readonly under?: string;
    }
  | { readonly kind: 'refused'; readonly why: string };

/** Which statements are answered from since, and which no longer. */
export type Change = { readonly came: readonly Filed[]; readonly went: readonly Filed[] };

export type Withdrawn = 'canceled' | 'withheld';
/** An article that its outlet takes back. */
export type TakenBack = { readonly id: string; readonly as: Withdrawn };
/** Whether a version is answered from, was replaced, or was taken back by its outlet. */
export type Standing = 'current' | 'superseded' | Withdrawn;
type Kept = {
  readonly shelf: Shelf;
  readonly lookedUp: LookedUp;
  readonly prints: Prints;
};

/** What came of an arrival; `fresh` are the statements whose words did not stand in the version before. */
export type FiledArrival = Change & {
  readonly outcome: Outcome;
  readonly fresh: readonly Filed[];
};

const NOTHING = { came: [], went: [], fresh: [] } as const;

/** How articles come into the store, are replaced there, and go. Runs within a transaction. */
export class Filing {
  readonly #sql: SQLTagStore;
  readonly #kept: Kept;

  constructor(sql: SQLTagStore, kept: Kept) {
    this.#sql = sql;
    this.#kept = kept;
  }

  /** Files an article. One of a known id is a version of it, and the newest is answered from. */
  file(arrival: Arrival, stamp: Stamp): FiledArrival {
    const article = this.#called(arrival);
    const why = this.refusal(article, arrival.named);
    if (why !== undefined) return { ...NOTHING, outcome: { kind: 'refused', why } };
    const newest = this.#newest(article.id);
    const older = newest && isOlder(article.version, newest.version);
    const same = this.#sql
      .get`SELECT number, id, standing FROM articles WHERE sha256 = ${article.sha256}`;
    if (same && same['id'] !== article.id) {
      const why = `It has the very same bytes as ${String(same['id'])}.`;
      return { ...NOTHING, outcome: { kind: 'refused', why } };
    }
    const current = newest?.standing === 'current' ? newest : undefined;
    // What was taken back comes again in other words or not at all: an old file is no release.
    const isBack =
      current && same?.['standing'] === 'superseded' && !older && article.version === undefined;
    if (same && !isBack) {
      const number = Number(same['number']);
      if (current?.number === number) return this.#again(number, { ...arrival, article }, stamp);
      return { ...NOTHING, outcome: { kind: 'known' } };
    }
    const number = same ? Number(same['number']) : this.#insert({ ...arrival, article }, stamp);
    if (older) return { ...NOTHING, outcome: { kind: 'older' } };
    const went = current ? this.#retire(current.number, 'superseded') : [];
    this.#sql.run`DELETE FROM withdrawals WHERE id = ${article.id}`;
    const came = this.#answerFrom(number);
    const under = article.id === arrival.article.id ? {} : { under: article.id };
    const before = newest && this.#kept.shelf.article(newest.number);
    const stood = before ? standsIn(before.text) : () => false;
    return {
      came,
      went,
      fresh: same ? [] : came.filter((filed) => !stood(filed)),
      outcome: { kind: current ? 'changed' : 'added', ...under },
    };
  }

  /** Answers from an article no longer, and refuses it where it was taken back for good. */
  takeBack({ id, as }: TakenBack, at: string): FiledArrival {
    this.#sql.run`INSERT INTO withdrawals (id, state, at) VALUES (${id}, ${as}, ${at})
      ON CONFLICT DO UPDATE SET state = ${as}, at = ${at} WHERE state <> 'canceled'`;
    const went = this.stopAnsweringFrom(id, as);
    return { ...NOTHING, went, outcome: { kind: 'withdrawn' } };
  }

  /** Puts another reading of an article in place of the one it has. */
  reread(number: number, reading: Reading, edition: string): Change {
    const went = this.#retire(number, 'superseded');
    this.#sql.run`DELETE FROM statements WHERE article = ${number}`;
    this.#sql.run`UPDATE articles SET packed_reading = ${packed(reading)}, edition = ${edition}
      WHERE number = ${number}`;
    this.#place(number, reading);
    return { came: this.#answerFrom(number), went };
  }

  /** Answers from no version of an article; the statements that it answered from until now. */
  stopAnsweringFrom(id: string, standing: Exclude<Standing, 'current'>): readonly Filed[] {
    const newest = this.#newest(id);
    return newest?.standing === 'current' ? this.#retire(newest.number, standing) : [];
  }

  /** Why an article is not taken in, in one sentence; undefined where it may be. */
  refusal(article: Article, named: Arrival['named']): string | undefined {
    for (const hash of forgottenHashes(article, named)) {
      const forgotten = this.#sql.get`SELECT at FROM forgotten WHERE hash = ${hash}`;
      if (forgotten) {
        return `It was forgotten on ${String(forgotten['at']).slice(0, 10)}, and is not taken in again.`;
      }
    }
    const back = this.#sql.get`SELECT state, at FROM withdrawals WHERE id = ${article.id}`;
    if (back?.['state'] !== 'canceled') return undefined;
    return `Its outlet canceled it (told on ${String(back['at']).slice(0, 10)}).`;
  }

  /**
   * A file that came in before under another path goes on under the id that it has; one that is called
   * as another file is gets an id of its own.
   */
  #called({ article, source, named }: Arrival): Article {
    if (named === 'by-itself') return article;
    const before = this.#sql.get`SELECT id FROM articles
      WHERE source = ${source} AND by_file = 1 AND standing = 'current'`;
    if (before) return { ...article, id: String(before['id']) };
    const other = this.#sql.get`SELECT 1 FROM articles
      WHERE id = ${article.id} AND source <> ${source} AND sha256 <> ${article.sha256}`;
    if (!other) return article;
    return { ...article, id: `${article.id}-${hashOf(source).slice(0, 8)}` };
  }

  /** The bytes that are answered from again: they may be parsed otherwise, or lie elsewhere. */
  #again(number: number, arrival: Arrival, stamp: Stamp): FiledArrival {
    const { article, reading, source, named } = arrival;
    if (named === 'by-its-file') {
      this.#sql
        .run`UPDATE articles SET source = ${source} WHERE number = ${number} AND by_file = 1`;
    }
    const before = this.#kept.shelf.article(number);
    if (JSON.stringify(before) === JSON.stringify(article)) {
      return { ...NOTHING, outcome: { kind: 'known' } };
    }
    const columns = columnsOf(article);
    this.#sql.run`UPDATE articles SET packed_article = ${columns.packed},
      outlets = ${columns.outlets}, text_hash = ${columns.textHash}, url = ${columns.url},
      body_hash = ${columns.bodyHash}, version = ${columns.version} WHERE number = ${number}`;
    const { came, went } = this.reread(number, reading, stamp.edition);
    return { came, went, fresh: [], outcome: { kind: 'changed' } };
  }

  /** The version that is answered from; where there is none, the one that was taken back. */
  #newest(id: string) {
    const row = this.#sql.get`SELECT number, version, standing FROM articles
      WHERE id = ${id} AND standing <> 'superseded'
      ORDER BY standing = 'current' DESC, changed DESC LIMIT 1`;
    if (!row) return undefined;
    const version = row['version'] === null ? {} : { version: String(row['version']) };
    return { number: Number(row['number']), standing: row['standing'], ...version };
  }

  #insert({ article, reading, source, named }: Arrival, { at, edition }: Stamp): number {
    const columns = columnsOf(article);
    const { lastInsertRowid } = this.#sql.run`INSERT INTO articles
      (id, sha256, version, source, by_file, url, body_hash, taken_in, standing, changed, edition,
        outlets, text_hash, packed_article, packed_reading)
      VALUES (${article.id}, ${article.sha256}, ${columns.version}, ${source},
        ${Number(named === 'by-its-file')}, ${columns.url}, ${columns.bodyHash}, ${at},
        'superseded', 0, ${edition}, ${columns.outlets}, ${columns.textHash},
        ${columns.packed}, ${packed(reading)})`;
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
    const { shelf, lookedUp, prints } = this.#kept;
    const article = shelf.article(number);
    if (article) {
      const others = prints.add(number, article, (other) => shelf.article(other));
      // All of them say now where else their report stands.
      for (const one of others.length > 0 ? [...others, number] : []) shelf.drop(one);
    }
    const filed = shelf.statements(number);
    if (article) lookedUp.add(number, article, filed);
    this.#stand(number, 'current');
    return filed;
  }

  #retire(number: number, standing: Standing): readonly Filed[] {
    const { shelf, lookedUp, prints } = this.#kept;
    const filed = shelf.statements(number);
    lookedUp.remove(number, filed);
    for (const other of [...prints.remove(number), number]) shelf.drop(other);
    this.#stand(number, standing);
    return filed;
  }

  #stand(number: number, standing: Standing): void {
    this.#sql.run`UPDATE changes SET seq = seq + 1`;
    this.#sql.run`UPDATE articles SET standing = ${standing},
      changed = (SELECT seq FROM changes) WHERE number = ${number}`;
  }
}

/** What is kept of an article in columns of its own. */
function columnsOf(article: Article) {
  return {
    version: article.version ?? null,
    url: article.url ?? null,
    bodyHash: bodyHashOf(article),
    outlets: JSON.stringify(outletsOf(article)),
    textHash: hashOf(article.text),
    packed: packed(article),
  };
}
