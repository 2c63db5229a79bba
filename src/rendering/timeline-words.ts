import type { Answer, DatedBy, TimelineEntry, TimelineGroup } from '../model/answer.ts';
import { dateInWords, weekdayOf } from './dates.ts';
import { asked, count, gaps, printedOutlet } from './words.ts';

/** A timeline as it is answered. */
export type Timeline = Extract<Answer, { kind: 'timeline' }>;

/** Why an entry stands where it does in a timeline; the heading says where there is no date. */
export const DATED_BY: Readonly<Record<DatedBy, string | null>> = {
  sentence: 'Placed by the date in the sentence.',
  said: 'Placed by the day it was said.',
  none: null,
};

/** The heading of a timeline. */
export function timelineHeading({ groups, coverage: { articles } }: Timeline): string {
  const entries = groups.reduce((sum, group) => sum + group.entries.length, 0);
  return `Timeline: ${count(entries, 'entry', 'entries')}, ${count(articles, 'article')} searched`;
}

/** What stands below the heading of a timeline. */
export function timelineNotes({ lookedFor, coverage, leftOut }: Timeline): readonly string[] {
  const more = `${count(leftOut, 'more entry, less to the point, is', 'more entries, less to the point, are')} not listed.`;
  return [asked(lookedFor), ...(leftOut > 0 ? [more] : []), ...gaps(coverage)];
}

/** What is to be known about an entry that is there although it does not name the topic. */
export const GOES_ON = 'Goes on about the topic of the sentence before it, and does not name it.';

/** The heading over a stretch of a timeline. */
export function groupHeading({ edtf }: TimelineGroup): string {
  if (edtf === null) return 'Date not stated';
  if (/^\d{4}-\d\d-\d\d$/.test(edtf)) return `${weekdayOf(edtf)}, ${dateInWords(edtf)}`;
  const coarse = /^\d{4}(-\d\d)?$/.test(edtf);
  return `${dateInWords(edtf)}${coarse ? ', day not stated' : ''}`;
}

/**
 * Each outlet's own date, where outlets date the same to days that cannot be one; empty where they do
 * not: a month and a day in it do not disagree.
 */
export function datesApart({ remark, placed }: TimelineEntry): readonly string[] {
  const [soonestEnd = LAST] = placed.flatMap((when) => when?.latest ?? []).sort();
  const latestStart =
    placed
      .flatMap((when) => when?.earliest ?? [])
      .sort()
      .at(-1) ?? '';
  if (latestStart <= soonestEnd) return [];
  const sides = remark.clippings.map(({ source }, index) => {
    const date = placed[index]?.edtf;
    return `${printedOutlet(source)} has ${date ? dateInWords(date) : 'no date'}`;
  });
  return [`⚠ The dates differ: ${sides.join('; ')}.`];
}

const LAST = '9999-12-31';
