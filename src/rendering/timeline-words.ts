import type { Answer, TimelineEntry, TimelineGroup } from '../model/answer.ts';
import { dateInWords, weekdayAndDate } from './dates.ts';
import type { Language } from './languages/language.ts';
import { asked, gaps, printedOutlet } from './words.ts';

/** A timeline as it is answered. */
export type Timeline = Extract<Answer, { kind: 'timeline' }>;

/** The heading of a timeline. */
export function timelineHeading({ groups, coverage }: Timeline, { timeline }: Language): string {
  const entries = groups.reduce((sum, group) => sum + group.entries.length, 0);
  return timeline.heading(entries, coverage.articles);
}

/** What stands below the heading of a timeline. */
export function timelineNotes(
  { lookedFor, coverage, leftOut }: Timeline,
  language: Language,
): readonly string[] {
  const more = leftOut > 0 ? [language.timeline.leftOut(leftOut)] : [];
  return [asked(lookedFor, language), ...more, ...gaps(coverage, language)];
}

/** The heading over a stretch of a timeline. */
export function groupHeading({ edtf }: TimelineGroup, language: Language): string {
  const { timeline } = language;
  if (edtf === null) return timeline.dateNotStated;
  if (/^\d{4}-\d\d-\d\d$/.test(edtf)) return timeline.dated(weekdayAndDate(edtf, language));
  const date = timeline.dated(dateInWords(edtf, language));
  return /^\d{4}(-\d\d)?$/.test(edtf) ? timeline.coarse(date) : date;
}

/**
 * Each outlet's own date, where outlets date the same to days that cannot be one; empty where they do
 * not: a month and a day in it do not disagree.
 */
export function datesApart(
  { remark, placed }: TimelineEntry,
  language: Language,
): readonly string[] {
  const [soonestEnd = LAST] = placed.flatMap((when) => when?.latest ?? []).sort();
  const latestStart =
    placed
      .flatMap((when) => when?.earliest ?? [])
      .sort()
      .at(-1) ?? '';
  if (latestStart <= soonestEnd) return [];
  const sides = remark.clippings.map(({ source }, index) => {
    const date = placed[index]?.edtf;
    const words = date ? dateInWords(date, language) : language.timeline.noDate;
    return language.timeline.dates(printedOutlet(source, language), words);
  });
  return [language.timeline.datesDiffer(sides)];
}

const LAST = '9999-12-31';
