import type { TimelineGroup } from '../model/answer.ts';
import { dateInWords } from './dates.ts';
import { dayNumber, dayOf } from './days.ts';
import type { Language } from './languages/language.ts';

/** A gap is remarked on when it has at least so many days … */
const DAYS = 14;

/** … takes at least this share of the whole span … */
const SHARE = 1 / 4;

/** … and is at least so many times as long as the middle one of the other distances. */
const TIMES = 3;

/**
 * For each group of a timeline what is to be said above it about a long stretch without any entry;
 * null where there is none. Two groups alone have no gap: there is nothing to compare it with. Only
 * days that are certain bound one, not the open end of a date nor one that is given as “about”.
 */
export function gapsBefore(
  groups: readonly TimelineGroup[],
  language: Language,
): readonly (string | null)[] {
  const steps = stepsOf(groups);
  const lengths = steps.flatMap((step) => (step ? [step.to - step.from] : []));
  const span = Math.max(...groups.map(lastDay)) - Math.min(...groups.map(firstDay));
  return steps.map((step) => {
    if (!step?.certain || lengths.length < 2) return null;
    const length = step.to - step.from;
    const others = lengths.toSpliced(lengths.indexOf(length), 1).sort((a, b) => a - b);
    const middle = others[others.length >> 1] ?? 0;
    return length >= Math.max(DAYS, span * SHARE, middle * TIMES) ? inWords(step, language) : null;
  });
}

/** From the last day of all before to the first of a group, in days. */
type Step = { readonly from: number; readonly to: number; readonly certain: boolean };

/** The step to each group; null for the first, for what has no date, and after an open end. */
function stepsOf(groups: readonly TimelineGroup[]): readonly (Step | null)[] {
  let reached = Number.NaN;
  let certain = true;
  return groups.map((group) => {
    const { earliest, latest } = group;
    if (earliest === null && latest === null) return null;
    const from = reached;
    const to = earliest === null ? from : dayNumber(earliest);
    const step = { from, to: Math.max(from, to), certain: certain && isCertain(group) };
    const end = latest === null ? Number.POSITIVE_INFINITY : dayNumber(latest);
    if (!(end < reached)) {
      reached = end;
      certain = isCertain(group);
    }
    return Number.isFinite(step.from) ? step : null;
  });
}

function isCertain({ edtf, earliest, latest }: TimelineGroup): boolean {
  return earliest !== null && latest !== null && !edtf?.includes('~');
}

function firstDay({ earliest, latest }: TimelineGroup): number {
  const day = earliest ?? latest;
  return day === null ? Number.POSITIVE_INFINITY : dayNumber(day);
}

function lastDay({ earliest, latest }: TimelineGroup): number {
  const day = latest ?? earliest;
  return day === null ? Number.NEGATIVE_INFINITY : dayNumber(day);
}

function inWords({ from, to }: Step, language: Language): string {
  const [first, last] = [dayOf(from), dayOf(to)];
  return language.timeline.gap(
    dateInWords(first, language),
    dateInWords(last, language),
    lengthInWords(first, last, language),
  );
}

/** Rounded to years from two on, to months from two on, else in days. */
function lengthInWords(first: string, last: string, { timeline }: Language): string {
  const start = Temporal.PlainDate.from(first);
  const until = (smallestUnit: 'years' | 'months' | 'days') =>
    start.until(last, { largestUnit: smallestUnit, smallestUnit, roundingMode: 'halfExpand' });
  const { months } = until('months');
  if (months >= 24) return timeline.years(until('years').years);
  return months >= 2 ? timeline.months(months) : timeline.days(until('days').days);
}
