import type { DatabaseSync, SQLTagStore } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../../model/article.ts';
import type { Reading } from '../../model/statement.ts';
import { quoteId } from '../../reading/quote-id.ts';
import { voiceOf } from '../speakers.ts';
import type { Filed } from './filed.ts';
import { hashOf } from './hashes.ts';
import { mastheadOf } from './mastheads.ts';
import { namesOf } from './name-book.ts';
import { unpacked } from './packed.ts';
import { hashedRuns } from './runs.ts';
import type { Shelf } from './shelf.ts';
import { topicsOf } from './topics.ts';

/**
 * What is off in a store, a sentence for each: the file itself, texts against their hashes, spans
 * against their texts, statements against their readings, and what is looked up against both.
 */
export function* faultsIn(db: DatabaseSync, shelf: Shelf): Generator<string> {
  const sql = db.createTagStore();
  for (const row of sql.all`PRAGMA integrity_check`) {
    if (row['integrity_check'] !== 'ok') yield `The file: ${String(row['integrity_check'])}.`;
  }
  for (const { table } of sql.all`PRAGMA foreign_key_check`) {
    yield `The table ${String(table)} points to what is not there.`;
  }
  const named = new Map<string, number>();
  const topics = new Map<string, number>();
  const rows = sql.all`SELECT number, id, standing FROM articles ORDER BY number`;
  for (const row of rows) {
    const number = Number(row['number']);
    const kept = keptAs(number, sql);
    if (kept === undefined) {
      yield `Article ${String(row['id'])}: it cannot be unpacked.`;
      continue;
    }
    for (const fault of faultsOf(kept, sql)) yield `Article ${String(row['id'])}: ${fault}`;
    if (row['standing'] !== 'current') continue;
    const filed = shelf.statements(number);
    for (const fault of lookedUp(filed, sql)) yield `Article ${String(row['id'])}: ${fault}`;
    const masthead = sql.get`SELECT outlet, earliest, latest FROM mastheads WHERE article = ${number}`;
    if (!isDeepStrictEqual(Object.values(masthead ?? {}), mastheadOf(kept.article))) {
      yield `Article ${String(row['id'])}: its masthead is noted otherwise than read.`;
    }
    for (const name of filed[0] ? namesOf(filed[0]) : []) {
      const key = `${name.word}|${name.titled}|${name.length}`;
      named.set(key, (named.get(key) ?? 0) + 1);
    }
    for (const [topic, , count] of filed[0] ? topicsOf(filed[0]) : []) {
      topics.set(topic, (topics.get(topic) ?? 0) + count);
    }
  }
  yield* faultsInNames(named, sql);
  yield* faultsInTopics(topics, sql);
  yield* faultsInPrints(sql);
  yield* leftOver(sql);
}

type Packed = {
  readonly number: number;
  readonly row: Readonly<Record<string, unknown>>;
  readonly article: Article;
  readonly reading: Reading;
};

/** An article as its row has it; undefined where that cannot be unpacked. */
function keptAs(number: number, sql: SQLTagStore): Packed | undefined {
  const row = sql.get`SELECT id, sha256, text_hash, packed_article, packed_reading
    FROM articles WHERE number = ${number}`;
  try {
    const article = unpacked(row?.['packed_article'] as Uint8Array) as Article; // held against its hash below
    const reading = unpacked(row?.['packed_reading'] as Uint8Array) as Reading; // and this against the text
    return { number, row: row ?? {}, article, reading };
  } catch {
    return undefined;
  }
}

function* faultsOf({ number, row, article, reading }: Packed, sql: SQLTagStore): Generator<string> {
  const { text, id, sha256 } = article;
  if (hashOf(text) !== row['text_hash']) yield 'its text is not the one that came in.';
  if (id !== row['id'] || sha256 !== row['sha256']) yield 'its id or its hash is another one.';
  const astray = spansIn([article, reading]).filter(
    ({ start, end }) => !(start >= 0 && start <= end && end <= text.length),
  );
  if (astray.length > 0) yield `${astray.length} spans lie outside of its text.`;
  const places = sql.all`SELECT id, nth FROM statements WHERE article = ${number}`;
  const nths = new Map(places.map(({ id, nth }) => [Number(nth), id]));
  const wanted = new Map(reading.statements.map((one) => [one.id, one]));
  if (nths.size !== wanted.size) {
    yield `${nths.size} statements are filed, and ${wanted.size} were read.`;
  }
  for (const [nth, statement] of reading.statements.entries()) {
    const spans = statement.kind === 'narration' ? statement.sentences : statement.content;
    const isFiled = nths.get(nth) === undefined || nths.get(nth) === statement.id;
    if (quoteId(article, spans) !== statement.id || !isFiled) {
      yield `the statement ${statement.id} has another id than its words.`;
    }
  }
}

/** All spans in a value, however deep. */
function spansIn(value: unknown): readonly { readonly start: number; readonly end: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(spansIn);
  if (!('start' in value) || !('end' in value)) return inside;
  return [{ start: Number(value.start), end: Number(value.end) }, ...inside];
}

function* lookedUp(filed: readonly Filed[], sql: SQLTagStore): Generator<string> {
  for (const one of filed) {
    const voice = sql.get`SELECT written, named, mention, role FROM voices WHERE place = ${one.order}`;
    const read = voiceOf(one);
    const isRight = read
      ? voice?.['written'] === read.written &&
        voice['named'] === Number(read.named) &&
        voice['mention'] === read.mention &&
        voice['role'] === read.role
      : voice === undefined;
    if (!isRight) yield `whose words ${one.statement.id} has is noted otherwise than read.`;
    const missing = hashedRuns(one).filter(
      (run) => !sql.get`SELECT 1 FROM runs WHERE run = ${run} AND place = ${one.order}`,
    );
    if (missing.length > 0) yield `${missing.length} runs of ${one.statement.id} are not noted.`;
  }
}

function* faultsInNames(named: ReadonlyMap<string, number>, sql: SQLTagStore): Generator<string> {
  let seen = 0;
  for (const { word, titled, length, count } of sql.all`SELECT * FROM names`) {
    seen++;
    const read = named.get(`${String(word)}|${String(titled)}|${String(length)}`);
    if (read !== count)
      yield `The name ${String(titled)} is counted ${String(count)} times, and read ${read ?? 0}.`;
  }
  if (seen < named.size) yield `${named.size - seen} names that were read are not noted.`;
}

function* faultsInTopics(topics: ReadonlyMap<string, number>, sql: SQLTagStore): Generator<string> {
  const words = [...topics.keys()].reduce((all, topic) => all + new Set(topic.split(' ')).size, 0);
  const rows = sql.all`SELECT topic_words.topic AS topic, topic_words.count AS count, total
    FROM topic_words LEFT JOIN (SELECT topic, sum(count) AS total FROM topics GROUP BY topic)
    USING (topic)`;
  const wrong = rows.filter(
    ({ topic, count, total }) => count !== total || count !== topics.get(String(topic)),
  );
  if (wrong.length > 0) yield `${wrong.length} topics are counted otherwise than read.`;
  if (rows.length < words) yield `${words - rows.length} words of topics are not noted.`;
}

/** Two that print one report are noted each with the other, while both are answered from. */
function* faultsInPrints(sql: SQLTagStore): Generator<string> {
  const lone = sql.get`SELECT count(*) AS count FROM prints AS one WHERE NOT EXISTS
    (SELECT 1 FROM prints AS back WHERE back.article = one.other AND back.other = one.article)`;
  if (lone?.['count'] !== 0) yield `${lone?.['count']} prints of a report are noted one way only.`;
  const gone = sql.get`SELECT count(*) AS count FROM prints WHERE
    article NOT IN (SELECT number FROM articles WHERE standing = 'current')
    OR other NOT IN (SELECT number FROM articles WHERE standing = 'current')`;
  if (gone?.['count'] !== 0) yield `${gone?.['count']} prints are noted of what is not there.`;
}

/** What is noted of statements that are not answered from. */
function* leftOver(sql: SQLTagStore): Generator<string> {
  const counts = sql.get`WITH answered AS
      (SELECT place FROM statements JOIN articles ON article = number WHERE standing = 'current')
    SELECT (SELECT count(*) FROM voices WHERE place NOT IN answered) AS voices,
      (SELECT count(*) FROM runs WHERE place NOT IN answered) AS runs`;
  for (const [what, count] of Object.entries(counts ?? {})) {
    if (count !== 0) yield `${count} ${what} are noted of what is not there.`;
  }
}
