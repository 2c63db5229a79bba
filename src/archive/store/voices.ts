import type { SQLTagStore } from 'node:sqlite';
import { foldName } from '../names.ts';
import { surnameIn, type Voice, voiceOf } from '../speakers.ts';
import type { Filed } from './filed.ts';

/** Whose words the statements have that are answered from. */
export class Voices {
  readonly #sql: SQLTagStore;

  constructor(sql: SQLTagStore) {
    this.#sql = sql;
  }

  add(filed: readonly Filed[]): void {
    for (const one of filed) {
      const voice = voiceOf(one);
      if (!voice) continue;
      const { article, written, named, role, mention } = voice;
      this.#sql.run`INSERT INTO voices
        (place, article, written, named, role, mention, folded, surname)
        VALUES (${one.order}, ${article}, ${written}, ${Number(named)}, ${role}, ${mention},
          ${foldName(written)}, ${surnameIn(voice)})`;
    }
  }

  remove(filed: readonly Filed[]): void {
    for (const { order } of filed) this.#sql.run`DELETE FROM voices WHERE place = ${order}`;
  }

  /** All of them, in order of arrival. */
  all(): readonly Voice[] {
    const rows = this.#sql
      .all`SELECT article, written, named, role, mention FROM voices ORDER BY place`;
    // The columns are typed in the schema, which is STRICT.
    return rows.map((row) => ({ ...row, named: row['named'] === 1 }) as unknown as Voice);
  }

  /** Folds all names anew: what was folded by other code may differ. */
  refold(): void {
    const rows = this.#sql
      .all`SELECT place, article, written, named, role, mention, folded, surname FROM voices`;
    for (const { place = null, folded, surname, ...row } of rows) {
      const voice = { ...row, named: row['named'] === 1 } as unknown as Voice; // as above
      const [name, short] = [foldName(voice.written), surnameIn(voice)];
      if (name === folded && short === surname) continue;
      this.#sql.run`UPDATE voices SET folded = ${name}, surname = ${short} WHERE place = ${place}`;
    }
  }
}
