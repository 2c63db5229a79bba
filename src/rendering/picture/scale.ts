import type { Language } from '../languages/language.ts';
import { type Tick, ticksOf } from './ticks.ts';

/** A part of the axis that has one scale, in days and in pixels or columns. */
export type Segment = {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
};

/** Where a day stands on an axis that may be broken. */
export type Scale = {
  readonly at: (day: number) => number;
  readonly ticks: readonly Tick[];
  /** The middle of each break. */
  readonly breaks: readonly number[];
};

/** How much room an axis has, in pixels or columns. */
export type Extent = {
  readonly left: number;
  readonly right: number;
  /** Kept free at both ends of a segment. */
  readonly margin: number;
  /** How wide a break is. */
  readonly gap: number;
  /** How far apart two ticks are at least. */
  readonly apart: number;
};

/**
 * The axis for these days, at least one. One far-away date must not squeeze all others into a
 * point: where a step between two days in a row is thirty times as long as all shorter ones together
 * (a hundred times, where there is but one), the axis is broken there and at every longer step.
 */
export function scaleOf(
  days: readonly number[],
  extent: Extent,
  { dates }: Pick<Language, 'dates'>,
): Scale {
  const segments = placed(segmentsOf([...new Set(days)].sort((a, b) => a - b)), extent);
  return {
    at: (day) => {
      const segment = segments.findLast(({ from }) => from <= day) ?? segments[0];
      return segment ? within(segment, day) : extent.left;
    },
    ticks: segments.flatMap((segment) => ticksOf(segment, extent.apart, { within, dates })),
    breaks: segments.slice(1).map(({ left }) => left - extent.margin - extent.gap / 2),
  };
}

/** An axis with more breaks than these has no room for ticks, and is left whole. */
const MOST_BREAKS = 3;

const TIMES_AS_LONG = 30;
const TIMES_THE_ONLY_OTHER = 100;

type Stretch = Pick<Segment, 'from' | 'to'>;

function segmentsOf(days: readonly number[]): readonly Stretch[] {
  const least = leastBroken(days.slice(1).map((day, index) => day - (days[index] ?? day)));
  const stretches: Stretch[] = [];
  for (const day of days) {
    const last = stretches.at(-1);
    if (last && day - last.to < least) stretches[stretches.length - 1] = { ...last, to: day };
    else stretches.push({ from: day, to: day });
  }
  return stretches;
}

/** The shortest step at which the axis is broken; infinite where it is whole. */
function leastBroken(steps: readonly number[]): number {
  const sorted = steps.toSorted((a, b) => a - b);
  let shorter = 0;
  for (const [index, step] of sorted.entries()) {
    const times = index > 1 ? TIMES_AS_LONG : TIMES_THE_ONLY_OTHER;
    const breaks = sorted.length - index;
    if (index > 0 && step >= times * shorter && breaks <= MOST_BREAKS) return step;
    shorter += step;
  }
  return Number.POSITIVE_INFINITY;
}

/** Half of the room is shared alike, half by length, so that a single day has room for its name. */
function placed(stretches: readonly Stretch[], extent: Extent): readonly Segment[] {
  const { margin, gap } = extent;
  const count = stretches.length;
  const room = extent.right - extent.left - gap * (count - 1);
  const days = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  let left = extent.left;
  return stretches.map(({ from, to }) => {
    const share = days === 0 ? 1 / count : (1 / count + (to - from) / days) / 2;
    const segment = { from, to, left: left + margin, right: left + room * share - margin };
    left += room * share + gap;
    return segment;
  });
}

function within({ from, to, left, right }: Segment, day: number): number {
  if (from === to) return (left + right) / 2;
  return left + ((Math.min(day, to) - from) / (to - from)) * (right - left);
}
