import type { SQLTagStore } from 'node:sqlite';
import { type ServerSettings, UNDECIDED } from '../../model/server.ts';

/** What the servers of Discord have decided. Any process may write it. */
export class Servers {
  readonly #sql: SQLTagStore;

  constructor(sql: SQLTagStore) {
    this.#sql = sql;
  }

  /** What holds in a server. */
  of(server: string): ServerSettings {
    const row = this.#sql.get`SELECT settings FROM servers WHERE server = ${server}`;
    if (!row) return UNDECIDED;
    // Written by `decide`; what a release has added since is undecided.
    return { ...UNDECIDED, ...(JSON.parse(String(row['settings'])) as Partial<ServerSettings>) };
  }

  decide(server: string, settings: ServerSettings): void {
    const json = JSON.stringify(settings);
    this.#sql.run`INSERT INTO servers (server, settings) VALUES (${server}, ${json})
      ON CONFLICT DO UPDATE SET settings = ${json}`;
  }
}
