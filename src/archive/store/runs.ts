import type { SQLTagStore } from 'node:sqlite';
import { runsIn, runsOf } from '../same-remark.ts';
import type { Filed } from './filed.ts';

/** A run that more statements have is a stock phrase ("did not respond to a request for comment"). */
const STOCK = 50;

/** A statement by its place in the order of arrival, and the number of its article. */
export type Placement = { readonly place: number; readonly article: number };

/** Which statements share a run of stems. */
export class Runs {
  readonly #sql: SQLTagStore;
  /** The places of those that may share a run with another; read when first asked for. */
  #echoes: Set<number> | undefined;

  constructor(sql: SQLTagStore) {
    this.#sql = sql;
  }

  /** Drops what it has in memory. */
  clear(): void {
    this.#echoes = undefined;
  }

  add(filed: readonly Filed[]): void {
    for (const one of filed) {
      for (const run of hashedRuns(one)) {
        this.#sql.run`INSERT INTO runs (run, place) VALUES (${run}, ${one.order})
          ON CONFLICT DO NOTHING`;
      }
    }
    this.#noteEchoes(filed);
  }

  remove(filed: readonly Filed[]): void {
    for (const one of filed) {
      for (const run of hashedRuns(one)) {
        this.#sql.run`DELETE FROM runs WHERE run = ${run} AND place = ${one.order}`;
      }
      this.#sql.run`DELETE FROM echoes WHERE place = ${one.order}`;
      this.#echoes?.delete(one.order);
    }
    this.#noteEchoes(filed); // what was a stock phrase with them may be none without
  }

  /** The other statements that share a run with this one which is no stock phrase. */
  sharing(filed: Filed): readonly Placement[] {
    this.#echoes ??= new Set(
      this.#sql.all`SELECT place FROM echoes`.map(({ place }) => Number(place)),
    );
    if (!this.#echoes.has(filed.order)) return [];
    return this.#having(hashedRuns(filed)).filter(({ place }) => place !== filed.order);
  }

  /** The statements that share a run with a text which is no stock phrase. */
  in(text: string): readonly Placement[] {
    return this.#having([...runsIn(text)].map(hashed));
  }

  /** In the order of the runs, each once. */
  #having(runs: readonly number[]): readonly Placement[] {
    const rows = this.#sql.all`SELECT runs.place AS place, article
      FROM json_each(${JSON.stringify(runs)}) AS asked
      CROSS JOIN runs ON run = asked.value JOIN statements ON statements.place = runs.place
      WHERE (SELECT count(*) FROM
        (SELECT 1 FROM runs AS all_of WHERE all_of.run = asked.value LIMIT ${STOCK + 1})) <= ${STOCK}
      ORDER BY asked.key, runs.place`;
    const found = new Map(
      rows.map(({ place, article }) => [
        Number(place),
        { place: Number(place), article: Number(article) },
      ]),
    );
    return [...found.values()];
  }

  /** Notes all that share a run with one of these: nothing needs to be looked for beside others. */
  #noteEchoes(filed: readonly Filed[]): void {
    const runs = JSON.stringify(filed.flatMap(hashedRuns));
    const added = this.#sql.all`INSERT OR IGNORE INTO echoes
      SELECT place FROM json_each(${runs}) AS own CROSS JOIN runs ON run = own.value
      WHERE (SELECT count(*) FROM
        (SELECT 1 FROM runs AS all_of WHERE all_of.run = own.value LIMIT ${STOCK + 1}))
        BETWEEN 2 AND ${STOCK} RETURNING place`;
    for (const { place } of added) this.#echoes?.add(Number(place));
  }
}

/** Each is asked for again and again while an answer is paged through. */
const remembered = new WeakMap<Filed, readonly number[]>();

/** The runs of stems in what a statement reports, as numbers. */
export function hashedRuns(filed: Filed): readonly number[] {
  const runs = remembered.get(filed) ?? [...runsOf(filed)].map(hashed);
  remembered.set(filed, runs);
  return runs;
}

/** 53 bits of a text, which is what a number holds: of a billion runs hardly two are alike. */
function hashed(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
