import type { SQLTagStore } from 'node:sqlite';
import { foldName } from '../names.ts';
import { ends } from '../same-person.ts';
import {
  type Bearer,
  knownSpeakers,
  type Listed,
  listedEverywhere,
  listedHere,
  voiceOf,
} from '../speakers.ts';
import type { Filed } from './filed.ts';
import type { Voices } from './voices.ts';

/** Of a name that so few have, each is listed anew: it may be the only one now, or no longer. */
const FEW = 4;
const NOWHERE: ReadonlySet<string> = new Set();

/**
 * The list of speakers as tables, kept up with what comes and goes: what `knownSpeakers` makes of all
 * voices. A family is what may change together: names that may be one person's, or one in an article.
 */
export class Listing {
  readonly #sql: SQLTagStore;
  readonly #voices: Voices;

  constructor(sql: SQLTagStore, voices: Voices) {
    this.#sql = sql;
    this.#voices = voices;
  }

  /** Lists anew whoever speaks in statements that came or went. The voices have changed already. */
  follow(filed: readonly Filed[]): void {
    const names = new Map<string, Set<string>>();
    const surnames = new Set<string>();
    for (const one of filed) {
      const voice = voiceOf(one);
      if (!voice) continue;
      const folded = foldName(voice.written);
      const articles = names.get(folded) ?? new Set();
      names.set(folded, articles.add(voice.article));
      if (folded.includes(' ')) surnames.add(folded.slice(folded.lastIndexOf(' ') + 1));
    }
    const turned = [...surnames].filter((word) => this.#turned(word));
    for (const word of turned)
      names.set(word, new Set(names.get(word)).union(this.#articlesOf(word, 'anybody')));
    for (const [folded, articles] of names) {
      this.#listEverywhere(folded);
      const others = this.#sharing(folded) <= FEW ? this.#articlesOf(folded, 'here') : NOWHERE;
      for (const article of articles.union(others)) this.#listHere(folded, article);
    }
  }

  /** Lists all of them anew. */
  anew(): void {
    this.#voices.refold();
    this.#sql.run`DELETE FROM speakers`;
    this.#sql.run`DELETE FROM speaker_words`;
    this.#sql.run`DELETE FROM speaker_forms`;
    this.#sql.run`DELETE FROM surnames`;
    this.#sql.run`INSERT INTO surnames
      SELECT DISTINCT surname FROM voices WHERE surname IS NOT NULL`;
    for (const listed of knownSpeakers(this.#voices.all())) {
      const [key = ''] = listed.keys;
      this.#insert(listed, key.includes('@') ? key : ends(key));
    }
  }

  /** Notes whether a word is a surname now; whether that is news. */
  #turned(word: string): boolean {
    const is = this.#sql.get`SELECT 1 FROM voices WHERE surname = ${word} LIMIT 1` !== undefined;
    if (is === this.#isSurname(word)) return false;
    if (is) this.#sql.run`INSERT INTO surnames (word) VALUES (${word})`;
    else this.#sql.run`DELETE FROM surnames WHERE word = ${word}`;
    return true;
  }

  #isSurname(word: string): boolean {
    return this.#sql.get`SELECT 1 FROM surnames WHERE word = ${word}` !== undefined;
  }

  /** How many have a name, over all articles and in each; counted no further than is asked for. */
  #sharing(folded: string): number {
    const isEverywhere = this.#isEverywhere(folded);
    const here = this.#sql.get`SELECT count(*) AS count FROM (SELECT DISTINCT article FROM voices
      WHERE folded = ${folded} AND named IN (0, ${isEverywhere ? 0 : 1}) LIMIT ${FEW + 1})`;
    const everywhere =
      isEverywhere && this.#sql.get`SELECT 1 FROM voices WHERE folded = ${folded} AND named = 1`;
    return Number(here?.['count']) + (everywhere ? 1 : 0);
  }

  /** Whether a name is one speaker's wherever it stands; else it is somebody's in each article. */
  #isEverywhere(folded: string): boolean {
    return folded.includes(' ') || !this.#isSurname(folded);
  }

  /** The articles in which a name stands; or only those where it is somebody's in them alone. */
  #articlesOf(folded: string, whose: 'anybody' | 'here'): ReadonlySet<string> {
    const also = whose === 'here' && this.#isEverywhere(folded) ? 0 : 1;
    const rows = this.#sql.all`SELECT DISTINCT article FROM voices
      WHERE folded = ${folded} AND named IN (0, ${also})`;
    return new Set(rows.map(({ article }) => String(article)));
  }

  #listHere(folded: string, article: string): void {
    const key = `${folded} @${article}`;
    this.#strike(key);
    const isEverywhere = this.#isEverywhere(folded);
    const rows = this.#sql.all`SELECT written, role, count(*) AS count, min(place) AS first,
        max(place) AS last FROM voices
      WHERE folded = ${folded} AND named IN (0, ${isEverywhere ? 0 : 1}) AND article = ${article}
      GROUP BY written, role`;
    const one = this.#bearer(folded, rows);
    const name = this.#sharing(folded) === 1 ? 'alone' : 'shared';
    if (one) this.#insert(listedHere(key, { ...one.bearer, article }, name), key);
  }

  /** Lists a name that is the same speaker's everywhere, and those that may be the same person's. */
  #listEverywhere(folded: string): void {
    const family = ends(folded);
    const before = this.#sql.all`SELECT keys FROM speakers WHERE family = ${family}`;
    const keys = before.flatMap((row) => JSON.parse(String(row['keys'])) as string[]); // as inserted
    this.#strike(family);
    const ones = [...new Set([...keys, folded])]
      .filter((key) => this.#isEverywhere(key))
      .flatMap((key) => this.#everywhere(key) ?? [])
      .sort((a, b) => a.first - b.first)
      .map(({ bearer }) => [bearer.folded, bearer] as const);
    for (const listed of listedEverywhere(new Map(ones))) this.#insert(listed, family);
  }

  #everywhere(folded: string) {
    const rows = this.#sql.all`SELECT written, role, count(*) AS count, min(place) AS first,
        max(place) AS last FROM voices
      WHERE folded = ${folded} AND named = 1 GROUP BY written, role`;
    return this.#bearer(folded, rows);
  }

  /** Whoever has a name, from how often it is written so with that role; undefined without any. */
  #bearer(folded: string, rows: readonly Readonly<Record<string, unknown>>[]) {
    const uses = rows
      .map(({ written, role, count, first, last }) => ({
        written: String(written),
        role: role === null ? null : String(role),
        count: Number(count),
        first: Number(first),
        last: Number(last),
      }))
      .sort((a, b) => a.first - b.first);
    const [earliest] = uses;
    if (!earliest) return undefined;
    const forms = new Map<string, number>();
    for (const { written, count } of uses) forms.set(written, (forms.get(written) ?? 0) + count);
    const roles = new Map<string, string>();
    for (const { role } of uses) if (role !== null) roles.set(foldName(role), role);
    for (const { role } of uses.toSorted((a, b) => a.last - b.last)) {
      if (role !== null) roles.set(foldName(role), role); // keeps its place among them
    }
    const surname = this.#isSurname(folded);
    const bearer: Bearer = { folded, surname, forms, roles, article: '' };
    return { bearer, first: earliest.first };
  }

  #strike(family: string): void {
    for (const { number } of this.#sql.all`SELECT number FROM speakers WHERE family = ${family}`) {
      this.#sql.run`DELETE FROM speaker_words WHERE speaker = ${number ?? null}`;
      this.#sql.run`DELETE FROM speaker_forms WHERE speaker = ${number ?? null}`;
    }
    this.#sql.run`DELETE FROM speakers WHERE family = ${family}`;
  }

  #insert({ known, keys, forms, words }: Listed, family: string): void {
    const { name, roles, statements } = known;
    const { lastInsertRowid } = this.#sql.run`INSERT INTO speakers
      (name, statements, roles, keys, family)
      VALUES (${name}, ${statements}, ${JSON.stringify(roles)}, ${JSON.stringify(keys)}, ${family})`;
    const number = Number(lastInsertRowid);
    for (const word of words) {
      this.#sql.run`INSERT INTO speaker_words (word, speaker, statements, name)
        VALUES (${word}, ${number}, ${statements}, ${name})`;
    }
    for (const form of forms) {
      this.#sql.run`INSERT INTO speaker_forms (form, last, speaker)
        VALUES (${form}, ${form.slice(form.lastIndexOf(' ') + 1)}, ${number})`;
    }
  }
}
