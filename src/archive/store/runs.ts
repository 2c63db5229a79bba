import type { SQLTagStore } from 'node:sqlite';
import { runsOf } from '../same-remark.ts';
import type { Filed } from './filed.ts';

/** A run that more statements have is a stock phrase ("did not respond to a request for comment"). */
const STOCK = 50;

/** Where a statement stands: its place, and the number of its article. */
export type Place = { readonly place: number; readonly article: number };

/** Which statements share a run of stems. */
export class Runs {
  readonly #sql: SQLTagStore;

  constructor(sql: SQLTagStore) {
    this.#sql = sql;
  }

  add(filed: readonly Filed[]): void {
    for (const one of filed) {
      for (const run of runsOf(one)) {
        this.#sql.run`INSERT INTO runs (run, place) VALUES (${hashed(run)}, ${one.order})
          ON CONFLICT DO NOTHING`;
      }
    }
  }

  remove(filed: readonly Filed[]): void {
    for (const one of filed) {
      for (const run of runsOf(one)) {
        this.#sql.run`DELETE FROM runs WHERE run = ${hashed(run)} AND place = ${one.order}`;
      }
    }
  }

  /** The other statements that share a run with this one which is no stock phrase, each once. */
  sharing(filed: Filed): readonly Place[] {
    const found = new Map<number, Place>();
    for (const run of runsOf(filed)) {
      const rows = this.#sql.all`SELECT place, article FROM runs JOIN statements USING (place)
        WHERE run = ${hashed(run)} LIMIT ${STOCK + 1}`;
      if (rows.length > STOCK) continue;
      for (const { place, article } of rows) {
        found.set(Number(place), { place: Number(place), article: Number(article) });
      }
    }
    found.delete(filed.order);
    return [...found.values()];
  }
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
