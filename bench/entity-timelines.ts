import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import timeline from '../commands/timeline.ts';
import type { Archive } from '../src/archive/archive.ts';
import { miniSearchIndex } from '../src/archive/minisearch.ts';
import { type OpenArchive, openArchive } from '../src/archive/open-archive.ts';
import { openStore, type Store } from '../src/archive/store/store.ts';
import { articleFrom, sha256Of } from '../src/intake/article.ts';
import type { TimelineEntry } from '../src/model/answer.ts';
import { readArticle } from '../src/reading/read-article.ts';
import { type Counts, countsOf, type GoldSentence, sum } from './entity-counts.ts';

/** A page as it was copied, and where each of its sentences stands. */
const Page = z.object({
  id: z.string(),
  corpus: z.string(),
  text: z.string(),
  sents: z.array(z.tuple([z.number(), z.number()])),
});

/** Whom a timeline is of, and the words that stand for its events, by page and sentence. */
const Timeline = z.object({
  corpus: z.string(),
  entity: z.string(),
  events: z.array(
    z.object({
      date: z.string(),
      mentions: z.array(z.object({ doc: z.string(), sent: z.number() })),
    }),
  ),
});

const [pagesFile, timelinesFile] = process.argv.slice(2);
if (pagesFile === undefined || timelinesFile === undefined) {
  throw new Error('which files? bench/entity-timelines.ts PAGES.jsonl TIMELINES.jsonl');
}
const pages = await linesOf(pagesFile, Page);
const timelines = await linesOf(timelinesFile, Timeline);
const archives = new Map<string, OpenArchive>();
for (const { id, corpus, text } of pages) {
  const archive = archives.get(corpus) ?? (await openArchive(storeInMemory(), miniSearchIndex()));
  archives.set(corpus, archive);
  const article = articleFrom(text, { id, sha256: sha256Of(text) });
  const arrival = {
    article,
    reading: readArticle(article),
    source: id,
    named: 'by-itself',
  } as const;
  await archive.add([arrival], { at: '', edition: '' });
}
const all: Counts[] = [];
console.log(row('', 'sentences', 'found', 'right', 'recall', 'precision', 'days', 'day right'));
for (const gold of new Map(timelines.map((one) => [`${one.corpus}|${one.entity}`, one])).values()) {
  const archive = archives.get(gold.corpus);
  if (!archive) throw new Error(`${timelinesFile}: no page of ${gold.corpus}`);
  const counts = countsOf(sentencesIn(gold), await entriesOf(gold.entity, archive));
  print(gold.entity, counts);
  all.push(counts);
}
print('all', sum(all));

function storeInMemory(): Store {
  const opened = openStore(':memory:');
  if (opened.kind === 'closed') throw new Error(opened.why);
  return opened.store;
}

async function linesOf<T>(file: string, line: z.ZodType<T>): Promise<readonly T[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((one) => one !== '');
  return lines.map((one) => line.parse(JSON.parse(one)));
}

/** What `/timeline` has on a topic. */
async function entriesOf(topic: string, archive: Archive): Promise<readonly TimelineEntry[]> {
  const answer = await timeline.answer({ topic }, archive);
  return answer.kind === 'timeline' ? answer.groups.flatMap(({ entries }) => entries) : [];
}

/** The sentences with an event, each with the days of its events; one that no page has is left out. */
function sentencesIn({ corpus, events }: z.output<typeof Timeline>): readonly GoldSentence[] {
  const found = new Map<string, GoldSentence & { days: string[] }>();
  for (const { date, mentions } of events) {
    for (const { doc, sent } of mentions) {
      const [start, end] =
        pages.find((p) => p.corpus === corpus && p.id === doc)?.sents[sent] ?? [];
      if (start === undefined || end === undefined) continue;
      const sentence = found.get(`${doc}:${sent}`) ?? { articleId: doc, start, end, days: [] };
      found.set(`${doc}:${sent}`, sentence);
      if (/^\d{4}-\d\d-\d\d$/.test(date)) sentence.days.push(date);
    }
  }
  return [...found.values()];
}

function print(entity: string, { gold, found, right, days, dayRight }: Counts): void {
  const share = (part: number, of: number) => (of === 0 ? '–' : (part / of).toFixed(3));
  const figures = [gold, found, right, share(right, gold), share(right, found), days];
  console.log(row(entity, ...figures, share(dayRight, days)));
}

function row(entity: string, ...cells: readonly (string | number)[]): string {
  return entity.padEnd(30) + cells.map((cell) => String(cell).padStart(11)).join('');
}
