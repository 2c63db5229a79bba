import type { SQLTagStore } from 'node:sqlite';
import { type Article, quote } from '../../model/article.ts';
import type { Print } from '../../model/clipping.ts';
import type { Reading, Statement } from '../../model/statement.ts';
import { inSharedSentences } from '../shared-sentences.ts';
import { lineOf } from '../words.ts';
import type { Filed } from './filed.ts';
import { unpacked } from './packed.ts';
import { printOf } from './prints.ts';

/** So many articles stay in memory after they were read from the store. */
const KEPT = 2000;

/**
 * The articles of a store as they are read from it. Whoever holds a statement gets the very same
 * object for it again, however many articles were read in between.
 */
export class Shelf {
  readonly #sql: SQLTagStore;
  readonly #taken = new Map<number, WeakRef<Article>>();
  readonly #filed = new WeakMap<Article, File>();
  readonly #kept = new Map<number, Article>();
  #most = KEPT;

  constructor(sql: SQLTagStore) {
    this.#sql = sql;
  }

  /** The article of this number, or undefined. */
  article(number: number): Article | undefined {
    const article = this.#taken.get(number)?.deref() ?? this.#read(number);
    if (article) this.#keep(number, article);
    return article;
  }

  /** The statements of an article, in order of arrival; empty where there is none of this number. */
  statements(number: number): readonly Filed[] {
    return this.#of(this.article(number)).all;
  }

  /** The statement at a place in the order of arrival. */
  statement(number: number, place: number): Filed | undefined {
    return this.#of(this.article(number)).byPlace.get(place);
  }

  /** The statements of the sentence that starts there, in the article of this one. */
  startingAt(start: number, { article }: Filed): readonly Filed[] {
    return this.#of(article).byStart.get(start) ?? [];
  }

  #of(article: Article | undefined): File {
    return (article && this.#filed.get(article)) ?? NO_FILE;
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

  /** Keeps none from now on for longer than somebody holds it. */
  keepNone(): void {
    this.#most = 0;
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
    const prints = this.#sql.all`SELECT packed_article FROM prints JOIN articles ON other = number
      WHERE article = ${number} ORDER BY other`.map(({ packed_article: packed }) => {
      const print = unpacked(packed as Uint8Array) as Article; // as above
      return { named: printOf(print), line: lineOf(print.text) };
    });
    const places = this.#sql.all`
      SELECT place, nth FROM statements WHERE article = ${number} ORDER BY place`;
    const filed = places.flatMap(({ place, nth }): Filed[] => {
      const statement = reading.statements[Number(nth)];
      if (!statement) return [];
      const isShared = shared.has(statement.id);
      const alsoIn = holding(statement, article, prints);
      return [{ order: Number(place), statement, article, reading, shared: isShared, alsoIn }];
    });
    this.#filed.set(article, fileOf(filed));
    this.#taken.set(number, new WeakRef(article));
    return article;
  }

  #keep(number: number, article: Article): void {
    this.#kept.delete(number);
    this.#kept.set(number, article);
    if (this.#kept.size <= this.#most) return;
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined) this.#kept.delete(oldest);
  }
}

/** The statements of one article: all, by their places, and by where their sentences start. */
type File = {
  readonly all: readonly Filed[];
  readonly byPlace: ReadonlyMap<number, Filed>;
  readonly byStart: ReadonlyMap<number, readonly Filed[]>;
};

const NO_FILE: File = { all: [], byPlace: new Map(), byStart: new Map() };

function fileOf(all: readonly Filed[]): File {
  const byStart = new Map<number, Filed[]>();
  for (const filed of all) {
    for (const { start } of filed.statement.sentences) {
      const starting = byStart.get(start);
      if (starting) starting.push(filed);
      else byStart.set(start, [filed]);
    }
  }
  return { all, byPlace: new Map(all.map((filed) => [filed.order, filed])), byStart };
}

type PrintedLine = { readonly named: Print; readonly line: string };

/** The prints that hold what a statement reports, word for word. */
function holding(
  statement: Statement,
  article: Article,
  prints: readonly PrintedLine[],
): readonly Print[] {
  if (prints.length === 0) return [];
  const spans = statement.kind === 'narration' ? statement.sentences : statement.content;
  const lines = spans.map((span) => lineOf(quote(article, span)));
  return prints
    .filter(({ line }) => lines.every((own) => line.includes(own)))
    .map(({ named }) => named);
}
