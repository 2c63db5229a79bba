import type { DatabaseSync } from 'node:sqlite';
import type { Article } from '../../model/article.ts';
import type { Reading } from '../../model/statement.ts';
import { mastheadOf } from './mastheads.ts';
import { unpacked } from './packed.ts';
import { topicsOf } from './topics.ts';

/** Gives the SQL of migrations what only code can tell of the packed columns, as JSON. */
export function forMigrations(db: DatabaseSync): void {
  // The columns hold what was packed from just these types.
  const articleIn = (packed: unknown) => unpacked(packed as Uint8Array) as Article;
  db.function('masthead_of', (article) => JSON.stringify(mastheadOf(articleIn(article))));
  db.function('topics_of', (article, reading) =>
    JSON.stringify(
      topicsOf({
        article: articleIn(article),
        reading: unpacked(reading as Uint8Array) as Reading,
      }),
    ),
  );
}
