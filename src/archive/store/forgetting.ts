import type { SQLTagStore } from 'node:sqlite';
import type { Change, Filing } from './filing.ts';
import { forgottenHashes, hashOf } from './hashes.ts';
import type { Shelf } from './shelf.ts';

/** What came of forgetting. */
export type Forgotten = Change & {
  readonly hashes: readonly string[];
  readonly alike: readonly string[];
};

/** Who forgets, and when: an instant in UTC. */
export type Hand = { readonly at: string; readonly who: string };

type Places = { readonly sql: SQLTagStore; readonly shelf: Shelf; readonly filing: Filing };

/**
 * Deletes an article in all its versions and leaves but hashes, by which it is refused when it comes
 * again, and those of its quote ids, by which messages that show them say so; none where there is no such article. `alike` are other articles with the same address or the
 * same text, which stay. Runs within a transaction.
 */
export function forget(id: string, { at, who }: Hand, { sql, shelf, filing }: Places): Forgotten {
  const versions = sql.all`SELECT number, source, by_file FROM articles WHERE id = ${id}`;
  if (versions.length === 0) return { came: [], went: [], hashes: [], alike: [] };
  const went = filing.stopAnsweringFrom(id, 'superseded');
  const alike = sql.all`SELECT DISTINCT theirs.id AS id FROM articles AS own
    JOIN articles AS theirs ON theirs.url = own.url OR theirs.body_hash = own.body_hash
    WHERE own.id = ${id} AND theirs.id <> ${id} AND theirs.standing = 'current'`;
  const hashes = new Set<string>();
  for (const { number, source, by_file: byFile } of versions) {
    const article = shelf.article(Number(number));
    const named = byFile === 1 ? 'by-its-file' : 'by-itself';
    for (const hash of article ? forgottenHashes(article, named) : []) hashes.add(hash);
    for (const row of sql.all`SELECT id FROM statements WHERE article = ${number ?? null}`) {
      sql.run`INSERT INTO forgotten_quotes (hash) VALUES (${hashOf(String(row['id']))})
        ON CONFLICT DO NOTHING`;
    }
    sql.run`DELETE FROM files WHERE path = ${source ?? null}`;
    sql.run`DELETE FROM rejections WHERE source = ${source ?? null}`;
    shelf.drop(Number(number));
  }
  for (const hash of hashes) {
    sql.run`INSERT INTO forgotten (hash, at) VALUES (${hash}, ${at}) ON CONFLICT DO NOTHING`;
  }
  sql.run`DELETE FROM articles WHERE id = ${id}`;
  sql.run`DELETE FROM withdrawals WHERE id = ${id}`;
  sql.run`DELETE FROM told WHERE article = ${id}`;
  sql.run`DELETE FROM rejections WHERE place = ${id}
    OR instr(why, ${`The id ${id} is `}) OR instr(why, ${`bytes as ${id}.`})`;
  sql.run`UPDATE feeds SET state = json_remove(state, '$.missing', '$.seen')`;
  sql.run`UPDATE audit SET what = ${hashOf(id)} WHERE what = ${id}`;
  sql.run`INSERT INTO audit (at, who, did, what)
    VALUES (${at}, ${who}, 'forgotten', ${hashOf(id)})`;
  sql.run`UPDATE changes SET unclean = 1`;
  return { came: [], went, hashes: [...hashes], alike: alike.map((row) => String(row['id'])) };
}
