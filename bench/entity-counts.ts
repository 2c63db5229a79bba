import type { TimelineEntry } from '../src/model/answer.ts';
import { overlap, type Span } from '../src/model/article.ts';

/** A sentence with an event of the entity, and the day of each of its events that has one. */
export type GoldSentence = Span & { readonly articleId: string; readonly days: readonly string[] };

/** How many sentences there are, were found, and were found rightly; and of the events in these with
 * a day, of how many the timeline has that day. */
export type Counts = {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly days: number;
  readonly dayRight: number;
};

/**
 * Holds a timeline against the sentences that belong in it. The day of an entry is the one that places
 * it; of an entry that states none, the day of publication that it shows.
 */
export function countsOf(gold: readonly GoldSentence[], entries: readonly TimelineEntry[]): Counts {
  const shown = entries.flatMap(sentencesOf);
  const matched = gold.flatMap((sentence) => {
    const match = shown.find(
      (one) => one.articleId === sentence.articleId && overlap(one, sentence),
    );
    return match ? [{ days: sentence.days, day: match.day }] : [];
  });
  return {
    gold: gold.length,
    found: new Set(shown.map(({ articleId, start }) => `${articleId}:${start}`)).size,
    right: matched.length,
    days: matched.flatMap(({ days }) => days).length,
    dayRight: matched.flatMap(({ days, day }) => days.filter((one) => one === day)).length,
  };
}

/** The counts of several entities as one. */
export function sum(all: readonly Counts[]): Counts {
  const of = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
  return {
    gold: of('gold'),
    found: of('found'),
    right: of('right'),
    days: of('days'),
    dayRight: of('dayRight'),
  };
}

function sentencesOf({ remark, placed }: TimelineEntry) {
  return remark.clippings.flatMap(({ source, sentences }, at) => {
    const when = placed[at] ?? source.published;
    const single = when.earliest === when.latest ? when.earliest : null;
    const day = when.preferred ?? single;
    return sentences.map(({ start, end }) => ({ articleId: source.articleId, start, end, day }));
  });
}
