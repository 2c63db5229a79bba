import type { SQLTagStore } from 'node:sqlite';
import { runsOf } from '../same-remark.ts';
import type { Filed } from './filed.ts';

/** A run that more statements have is a stock phrase ("did not respond to a request for comment"). */
const STOCK = 50;

/** Which statements share a run of stems. */
export class Runs {
  readonly #sql: SQLTagStore;

  constructor(sql: SQLTagStore) {
    this.#sql = sql;
  }

  add(filed: readonly Filed[]): void {
    for (const one of filed) {
      for (const run of hashedRuns(one)) {
        this.#sql.run`INSERT INTO runs (run, place) VALUES (${run}, ${one.order})
          ON CONFLICT DO NOTHING`;
      }
    }
  }

  remove(filed: readonly Filed[]): void {
    for (const one of filed) {
      for (const run of hashedRuns(one)) {
        this.#sql.run`DELETE FROM runs WHERE run = ${run} AND place = ${one.order}`;
      }
    }
  }

  /** The places of other statements that share a run with this one which is no stock phrase. */
  sharing(filed: Filed): readonly number[] {
    const found = new Set<number>();
    for (const run of hashedRuns(filed)) {
      const row = this.#sql.get`SELECT json_group_array(place) AS places
        FROM (SELECT place FROM runs WHERE run = ${run} LIMIT ${STOCK + 1})`;
      const places = JSON.parse(String(row?.['places'])) as number[]; // made in the line above
      if (places.length <= STOCK) for (const place of places) found.add(place);
    }
    found.delete(filed.order);
    return [...found];
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
