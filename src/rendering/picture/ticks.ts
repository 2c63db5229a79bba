import { dayNumber, dayOf } from '../days.ts';
import type { Language } from '../languages/language.ts';
import type { Segment } from './scale.ts';

/** A day named at the axis. `under` stands in a second line: the year, where it is new. */
export type Tick = { readonly at: number; readonly label: string; readonly under: string };

/** How far apart ticks may be, and about how many days that is. */
const STEPS = [
  ...[1, 2, 7, 14].map((count) => ({ unit: 'day' as const, count, days: count })),
  ...[1, 2, 3, 6].map((count) => ({ unit: 'month' as const, count, days: count * 30 })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((count) => ({
    unit: 'year' as const,
    count,
    days: count * 365,
  })),
];

type Step = (typeof STEPS)[number];

/** The finest ticks that are `apart` from one another; the first day where none is in between. */
export function ticksOf(
  segment: Segment,
  apart: number,
  {
    within,
    dates,
  }: {
    readonly within: (segment: Segment, day: number) => number;
    readonly dates: Language['dates'];
  },
): readonly Tick[] {
  const { from, to, left, right } = segment;
  const most = Math.floor((right - left) / apart) + 1;
  const step = STEPS.find(({ days }) => (to - from) / days <= most - 1);
  const found = step ? daysAt(step, segment) : [];
  const unit = found.length > 0 && step ? step.unit : 'day';
  let year = '';
  return (found.length > 0 ? found : [from]).map((day) => {
    const tick = { at: within(segment, day), ...named(day, unit, dates) };
    if (tick.under === year) return { ...tick, under: '' };
    year = tick.under;
    return tick;
  });
}

function daysAt({ unit, count }: Step, { from, to }: Segment): readonly number[] {
  const days: number[] = [];
  if (unit === 'day') {
    for (let day = from; day <= to; day += count) days.push(day);
    return days;
  }
  const months = unit === 'year' ? count * 12 : count;
  const [year = 1, month = 1] = dayOf(from).split('-').map(Number);
  const first = Math.ceil((year * 12 + month - 1) / months) * months;
  for (let at = first; ; at += months) {
    const day = firstOfMonth(at);
    if (day === null || day > to) return days;
    if (day >= from) days.push(day);
  }
}

/** Months are counted from the year 0; null after the year 9999. */
function firstOfMonth(months: number): number | null {
  const year = Math.floor(months / 12);
  if (year > 9999) return null;
  const month = String((months % 12) + 1).padStart(2, '0');
  return dayNumber(`${String(year).padStart(4, '0')}-${month}-01`);
}

function named(
  day: number,
  unit: Step['unit'],
  { shortDay, shortMonth }: Language['dates'],
): Pick<Tick, 'label' | 'under'> {
  const date = dayOf(day);
  const year = date.slice(0, 4);
  if (unit === 'year') return { label: year, under: '' };
  return { label: unit === 'day' ? shortDay(date) : shortMonth(date), under: year };
}
