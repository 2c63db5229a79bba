import type { SQLTagStore } from 'node:sqlite';
import type { Article } from '../../model/article.ts';
import type { Filed } from './filed.ts';
import { Listing } from './listing.ts';
import { Mastheads } from './mastheads.ts';
import { NameBook } from './name-book.ts';
import { Runs } from './runs.ts';
import { Topics } from './topics.ts';
import { Voices } from './voices.ts';
import { WhosWho } from './whos-who.ts';

/** What is noted of the articles that are answered from, to be looked up. */
export class LookedUp {
  readonly names: NameBook;
  readonly topics: Topics;
  readonly voices: Voices;
  readonly runs: Runs;
  readonly mastheads: Mastheads;
  readonly whosWho: WhosWho;
  readonly #sql: SQLTagStore;
  readonly #listing: Listing;

  constructor(sql: SQLTagStore) {
    this.names = new NameBook(sql);
    this.topics = new Topics(sql);
    this.voices = new Voices(sql);
    this.runs = new Runs(sql);
    this.mastheads = new Mastheads(sql);
    this.whosWho = new WhosWho(sql);
    this.#sql = sql;
    this.#listing = new Listing(sql, this.voices);
  }

  add(number: number, article: Article, filed: readonly Filed[]): void {
    this.mastheads.add(number, article, filed.length);
    const [first] = filed; // all have the same reading
    if (first) this.names.add(first);
    if (first) this.topics.add(first);
    this.voices.add(filed);
    this.#listing.follow(filed);
    this.runs.add(filed);
  }

  remove(number: number, filed: readonly Filed[]): void {
    this.mastheads.remove(number);
    const [first] = filed;
    if (first) this.names.remove(first);
    if (first) this.topics.remove(first);
    this.voices.remove(filed);
    this.#listing.follow(filed);
    this.runs.remove(filed);
  }

  /** Lists all speakers anew, where another edition of the code has made their list. */
  list(edition: string): void {
    if (this.#listedBy() === edition) return;
    this.#listing.anew();
    this.#sql.run`UPDATE changes SET listed_by = ${edition}`;
  }

  /** Whether the list of speakers was ever made. */
  isListed(): boolean {
    return this.#listedBy() !== null;
  }

  #listedBy(): unknown {
    return this.#sql.get`SELECT listed_by FROM changes`?.['listed_by'];
  }
}
