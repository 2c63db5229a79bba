import type { DatabaseSync, SQLTagStore } from 'node:sqlite';
import type { Holdings, Withdrawal } from '../../model/answer.ts';
import type { Article } from '../../model/article.ts';
import type { ClippingStanding } from '../../model/clipping.ts';
import { besideOf } from '../same-remark.ts';
import { Alerts } from './alerts.ts';
import { Catalogue } from './catalogue.ts';
import { openDatabase } from './database.ts';
import type { Filed } from './filed.ts';
import { type Change, Filing } from './filing.ts';
import { type Forgotten, forget, type Hand } from './forgetting.ts';
import { hashOf } from './hashes.ts';
import { inVersion } from './in-version.ts';
import { faultsIn } from './inspection.ts';
import { Ledger } from './ledger.ts';
import { LookedUp } from './looked-up.ts';
import { Prints } from './prints.ts';
import type { Placement } from './runs.ts';
import { Servers } from './servers.ts';
import { Shelf } from './shelf.ts';

/** What came of opening a store, or one sentence that says why it is none. */
export type StoreOpened =
  | { readonly kind: 'open'; readonly store: Store }
  | { readonly kind: 'closed'; readonly why: string };

/** So many of the newest rejections are told of. */
const NEWEST = 5;

/** Opens the store in a file, which is made where there is none; `:memory:` is one in memory. */
export function openStore(file: string): StoreOpened {
  const opened = openDatabase(file);
  return opened.kind === 'open' ? { kind: 'open', store: new Store(opened.db) } : opened;
}

/** The truth: articles in all their versions, what was read in them, and in which order they came. */
export class Store {
  /** Its own tables of what articles hold. */
  readonly lookedUp: LookedUp;
  readonly servers: Servers;
  readonly alerts: Alerts;
  /** Changes of articles. Each is to run in `transaction`. */
  readonly filing: Filing;
  readonly ledger: Ledger;
  readonly catalogue: Catalogue;
  readonly #db: DatabaseSync;
  readonly #sql: SQLTagStore;
  readonly #shelf: Shelf;

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#sql = db.createTagStore();
    this.#shelf = new Shelf(this.#sql);
    this.lookedUp = new LookedUp(this.#sql);
    this.servers = new Servers(this.#sql);
    this.alerts = new Alerts(this.#sql);
    this.ledger = new Ledger(this.#sql);
    this.catalogue = new Catalogue(this.#sql, this.#shelf);
    this.filing = new Filing(this.#sql, {
      shelf: this.#shelf,
      lookedUp: this.lookedUp,
      prints: new Prints(this.#sql),
    });
  }

  /**
   * Runs changes that stay together: all of them are kept when it returns, and none after a fault.
   * @throws what `changes` throws, and what SQLite has against it (`whyOf` in database.ts)
   */
  transaction<T>(changes: () => T): T {
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      const done = changes();
      this.#db.exec('COMMIT');
      return done;
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      this.reopen();
      throw error;
    }
  }

  /** The statement of this id that is answered from, or undefined. */
  statement(id: string): Filed | undefined {
    const row = this.#sql.get`SELECT place, article FROM statements
      JOIN articles ON article = number WHERE statements.id = ${id} AND standing = 'current'`;
    return row && this.#shelf.statement(Number(row['article']), Number(row['place']));
  }

  /** Where the statements of these ids lie, in their order; those that are not answered from are left out. */
  placements(ids: readonly string[]): readonly (Placement & { readonly id: string })[] {
    // The mastheads are those of the articles that are answered from.
    const rows = this.#sql.all`SELECT value AS id, place, statements.article AS article
      FROM json_each(${JSON.stringify(ids)}) CROSS JOIN statements ON statements.id = value
      JOIN mastheads ON mastheads.article = statements.article ORDER BY key`;
    return rows.map(({ id, place, article }) => ({
      id: String(id),
      place: Number(place),
      article: Number(article),
    }));
  }

  /** The statement that lies there; empty where there is none. */
  placed({ place, article }: Placement): readonly Filed[] {
    const filed = this.#shelf.statement(article, place);
    return filed ? [filed] : [];
  }

  /** The statement of this id in any version that is not withdrawn, and how that version stands. */
  clipped(id: string): { readonly filed: Filed; readonly standing: ClippingStanding } | undefined {
    const row = this.#sql.get`SELECT place, article, standing FROM statements
      JOIN articles ON article = number WHERE statements.id = ${id}
      AND standing IN ('current', 'superseded')`;
    const filed = row && this.#shelf.statement(Number(row['article']), Number(row['place']));
    if (!filed) return undefined;
    if (row['standing'] === 'current') return { filed, standing: { kind: 'current' } };
    const [newest] = this.catalogue.versions(filed.article.id);
    if (newest?.standing !== 'current') return undefined;
    return { filed, standing: { kind: 'replaced', words: inVersion(newest, filed) } };
  }

  /** Whether this is the quote id of a statement whose article was forgotten. */
  forgot(id: string): boolean {
    return this.#sql.get`SELECT 1 FROM forgotten_quotes WHERE hash = ${hashOf(id)}` !== undefined;
  }

  /** How the article of a statement was taken back by its outlet; undefined where it was not. */
  withdrawn(id: string): Withdrawal | undefined {
    const row = this.#sql.get`SELECT name, state, at FROM
      (SELECT articles.id AS name FROM statements JOIN articles ON article = number
        WHERE statements.id = ${id}) JOIN withdrawals ON withdrawals.id = name`;
    if (!row) return undefined;
    const as = row['state'] === 'canceled' ? 'canceled' : 'withheld';
    return { articleId: String(row['name']), as, at: String(row['at']) };
  }

  /** The statements that share a sentence with this one, itself among them. */
  sharing(filed: Filed): readonly Filed[] {
    const sharing = filed.statement.sentences.flatMap(({ start }) => this.at(filed, start));
    return [...new Set(sharing)];
  }

  /** The statements of the sentence that starts there, in the article of this one. */
  at(filed: Filed, start: number): readonly Filed[] {
    return this.#shelf.startingAt(start, filed);
  }

  /** What other articles have of the same remark, or tell in the same words; in order of arrival. */
  beside(filed: Filed): readonly Filed[] {
    return besideOf(
      filed,
      this.lookedUp.runs.sharing(filed).flatMap((one) => this.placed(one)),
    );
  }

  /** The statements that share a run of so many stems in a row with a text. */
  sharingRuns(words: string): readonly Filed[] {
    return this.lookedUp.runs.in(words).flatMap((one) => this.placed(one));
  }

  /** How many articles are answered from. */
  articles(): number {
    const row = this.#sql.get`SELECT count(*) AS count FROM articles WHERE standing = 'current'`;
    return Number(row?.['count']);
  }

  /** What there is of it. */
  holdings(): Holdings {
    const row = this.#sql.get`SELECT max(taken_in) AS last FROM articles`;
    const last = row?.['last'];
    return {
      ...this.lookedUp.mastheads.holdings(),
      lastTaken: last == null ? null : String(last),
      rejections: { count: this.ledger.turnedAway(), newest: this.ledger.rejections(NEWEST) },
    };
  }

  /** The numbers of articles that are answered from and were read by another edition. */
  readByOthers(edition: string): readonly number[] {
    const rows = this.#sql.all`SELECT number FROM articles
      WHERE standing = 'current' AND edition <> ${edition} ORDER BY number`;
    return rows.map(({ number }) => Number(number));
  }

  /** The article of this number, in whichever standing. */
  article(number: number): Article | undefined {
    return this.#shelf.article(number);
  }

  /** The number of the last change in what is answered from; 0 before the first. */
  seq(): number {
    return Number(this.#sql.get`SELECT seq FROM changes`?.['seq']);
  }

  /** Drops what it has in memory: another process has changed the file, or a change came to nothing. */
  reopen(): void {
    this.#shelf.clear();
    this.lookedUp.runs.clear();
  }

  /** Keeps no article in memory from now on, for whoever does not answer from them. */
  keepNone(): void {
    this.#shelf.keepNone();
  }

  /** What no other store is called. */
  identity(): string {
    return String(this.#sql.get`SELECT store FROM changes`?.['store']);
  }

  /** What changed after a change, article by article: what is answered from, and what is not. */
  *changedSince(seq: number): Generator<Change & { readonly seq: number }> {
    const rows = this.#sql.all`SELECT number, standing, changed FROM articles
      WHERE changed > ${seq} ORDER BY changed`;
    for (const { number, standing, changed } of rows) {
      const filed = this.#shelf.statements(Number(number));
      const [came, went] = standing === 'current' ? [filed, []] : [[], filed];
      yield { seq: Number(changed), came, went };
    }
  }

  /** Forgets an article, in a transaction. */
  forget(id: string, hand: Hand): Forgotten {
    const places = { sql: this.#sql, shelf: this.#shelf, filing: this.filing };
    return this.transaction(() => forget(id, hand, places));
  }

  /** Whether something was forgotten that its journal may have still. */
  isUnclean(): boolean {
    return this.#sql.get`SELECT unclean FROM changes`?.['unclean'] === 1;
  }

  /** Leaves nothing of what was forgotten in the journal; deleted rows are overwritten as they go. */
  clean(): void {
    const emptied = this.#db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
    if (emptied?.['busy'] !== 0) return; // somebody reads: the next start tries again
    this.#sql.run`UPDATE changes SET unclean = 0`;
  }

  /** What is off in it, a sentence for each. */
  faults(): Generator<string> {
    return faultsIn(this.#db, this.#shelf);
  }

  /** Closes the file. Nothing may be asked of the store after that. */
  close(): void {
    this.#db.close();
  }
}
