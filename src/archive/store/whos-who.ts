import type { SQLTagStore } from 'node:sqlite';
import type { KnownSpeaker } from '../archive.ts';
import { foldName, withoutArticle } from '../names.ts';
import { wordsOf } from '../words.ts';

/** A speaker of the list, and the keys under which the index has the statements. */
export type ListedSpeaker = { readonly known: KnownSpeaker; readonly keys: readonly string[] };

/** More are not asked for: SQLite's word for all. */
const ALL = -1;

/** The list of speakers, to be looked up by names and words. Most quoted first, then by name. */
export class WhosWho {
  readonly #sql: SQLTagStore;

  constructor(sql: SQLTagStore) {
    this.#sql = sql;
  }

  /** Whom these words may mean, as `named` in names.ts has it; so many at most. */
  named(asked: string, most: number = ALL): readonly ListedSpeaker[] {
    if (asked.trim() === '') {
      return this.#sql.all`SELECT * FROM speakers ORDER BY statements DESC, name LIMIT ${most}`.map(
        listedIn,
      );
    }
    const exact = this.exactly(asked);
    if (exact.length > 0) return exact.slice(0, most === ALL ? undefined : most);
    const readings = [wordsOf(withoutArticle(asked)), wordsOf(foldName(asked))];
    const numbers = new Set(readings.flatMap((reading) => this.#holding(reading, most)));
    return this.#listed([...numbers], most);
  }

  /** Those who are called just so. */
  exactly(asked: string): readonly ListedSpeaker[] {
    const rows = this.#sql.all`SELECT DISTINCT speakers.* FROM speaker_forms
      JOIN speakers ON speaker = number
      WHERE form = ${foldName(asked)} ORDER BY statements DESC, name`;
    return rows.map(listedIn);
  }

  /** Those whose name ends as what is asked, and whom all of it describes. */
  endingSo(asked: string): readonly ListedSpeaker[] {
    const words = foldName(asked).split(' ');
    const rows = this.#sql.all`SELECT DISTINCT speaker FROM speaker_forms AS forms
      WHERE last = ${words.at(-1) ?? ''} AND form <> last AND NOT EXISTS
        (SELECT 1 FROM json_each(${JSON.stringify(words)}) WHERE NOT EXISTS
          (SELECT 1 FROM speaker_words AS own
            WHERE own.speaker = forms.speaker AND own.word = value))`;
    return this.#listed(
      rows.map(({ speaker }) => Number(speaker)),
      ALL,
    );
  }

  /** The numbers of the most quoted who have all the words, the last of which may be but begun. */
  #holding(words: readonly string[], most: number): readonly number[] {
    const last = words.at(-1);
    if (last === undefined) return [];
    // The longest first: it is likely to be the rarest.
    const [first, ...others] = words.slice(0, -1).sort((a, b) => b.length - a.length);
    const rows =
      first === undefined
        ? this.#begun(last, most)
        : this.#sql.all`SELECT speaker FROM speaker_words AS one
            WHERE word = ${first} AND EXISTS (SELECT 1 FROM speaker_words AS own
              WHERE own.speaker = one.speaker AND own.word >= ${last} AND own.word < ${last + HIGHEST})
            AND NOT EXISTS (SELECT 1 FROM json_each(${JSON.stringify(others)}) WHERE NOT EXISTS
              (SELECT 1 FROM speaker_words AS own
                WHERE own.speaker = one.speaker AND own.word = value))
            ORDER BY statements DESC, name LIMIT ${most}`;
    return rows.map(({ speaker }) => Number(speaker));
  }

  /** Whoever has a word that begins so; one with several such words stands there as often. */
  #begun(beginning: string, most: number) {
    // To sort out those that stand twice takes SQLite longer than to give some more.
    for (let limit = most === ALL ? ALL : 2 * most; ; limit *= 4) {
      const rows = this.#sql.all`SELECT speaker FROM speaker_words
        WHERE word >= ${beginning} AND word < ${beginning + HIGHEST}
        ORDER BY statements DESC, name LIMIT ${limit}`;
      const isEnough = new Set(rows.map(({ speaker }) => speaker)).size >= most;
      if (limit === ALL || isEnough || rows.length < limit) return rows;
    }
  }

  #listed(numbers: readonly number[], most: number): readonly ListedSpeaker[] {
    const rows = this.#sql.all`SELECT speakers.* FROM json_each(${JSON.stringify(numbers)})
      JOIN speakers ON number = value ORDER BY statements DESC, name LIMIT ${most}`;
    return rows.map(listedIn);
  }
}

/** No word has it: whatever begins with some letters comes before these letters and this. */
const HIGHEST = '\u{10ffff}';

function listedIn(row: Readonly<Record<string, unknown>>): ListedSpeaker {
  // The lists are JSON as the listing wrote them.
  return {
    known: {
      name: String(row['name']),
      roles: JSON.parse(String(row['roles'])) as string[],
      statements: Number(row['statements']),
    },
    keys: JSON.parse(String(row['keys'])) as string[],
  };
}
