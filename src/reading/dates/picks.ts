import { WEEKDAYS } from '../../model/calendar.ts';
import { unitName } from './amounts.ts';
import {
  between,
  type Day,
  dayPeriod,
  monthPeriod,
  nthWeekday,
  type Period,
  quarterPeriod,
  shifted,
  weekendPeriod,
  yearPeriod,
} from './calendar.ts';
import { numberIn, ordinalIn } from './numbers.ts';
import { dated, type Groups, type Sense } from './scene.ts';

/** Words before a date that pick another date, out of it or beside it; null when they do not. */
type Pick = { readonly words: string; change(sense: Sense, groups: Groups): Sense | null };

const RANK = '(?<rank>first|second|third|fourth|last|final|opening|closing)';

/** "the first Monday of March", "the last week of 2022", "two days before Christmas". */
export const PICKS: readonly Pick[] = [
  { words: `(?:the )?${RANK} {weekday} (?:of|in)`, change: weekdayWithin },
  {
    words: `(?:the )?${RANK} (?<piece>day|week|weekend|half|month|quarter) (?:of|in)`,
    change: within,
  },
  { words: 'the eve of', change: (day) => beside(day, { side: 'before', unit: 'day' }) },
  { words: 'the {weekday} (?<side>before|after|following)', change: weekdayBeside },
  { words: 'the (?<unit>week|month) (?<side>before|after)', change: stretchBeside },
  {
    words: '(?:the|an?|{count}) {unit}(?<many>s)? (?<side>before|after|following|from)',
    change: beside,
  },
];

const LAST = /last|final|closing/i;

function weekdayWithin(sense: Sense, { rank = '', weekday = '' }: Groups): Sense | null {
  const bounds = boundsOf(sense);
  const number = WEEKDAYS.get(weekday.toLowerCase());
  if (!bounds || number === undefined || sense.precision !== 'month') return null;
  const nth = LAST.test(rank) ? 5 : (ordinalIn(rank) ?? 1);
  const day = nthWeekday(bounds.first.year, bounds.first.month, number, nth);
  return day && dated(dayPeriod(day), sense.basis);
}

/** The first or last day, week, weekend, half or month of a longer stretch. */
function within(sense: Sense, { rank = '', piece = '' }: Groups): Sense | null {
  const bounds = boundsOf(sense);
  if (!bounds || sense.precision === 'day') return null;
  const { first, last } = bounds;
  const back = LAST.test(rank);
  const nth = (ordinalIn(rank) ?? 1) - 1;
  const unit = piece.toLowerCase();
  if (unit === 'half') {
    if (sense.precision === 'year' || (!back && nth > 1)) return null;
    const { months, days } = first.until(last.add({ days: 1 }), { largestUnit: 'months' });
    const middle = first.add({ months: Math.floor(months / 2), days: months % 2 ? 15 : days >> 1 });
    return back || nth === 1
      ? { ...sense, mod: 'END', earliest: `${middle}` }
      : { ...sense, mod: 'START', latest: `${middle.subtract({ days: 1 })}` };
  }
  if (unit === 'week') {
    const start = back ? last.subtract({ days: 6 }) : first.add({ days: 7 * nth });
    if (isAfter(start, last)) return null; // a week has no fourth week
    const mod = back ? 'END' : nth === 0 ? 'START' : 'MID';
    return { ...sense, mod, earliest: `${start}`, latest: `${start.add({ days: 6 })}` };
  }
  if (unit === 'quarter')
    return back && sense.precision === 'year'
      ? dated(quarterPeriod(first.year, 4), sense.basis)
      : null;
  const edge = back ? last : first;
  const whole: Period =
    unit === 'day'
      ? dayPeriod(first.add({ days: nth }))
      : unit === 'month'
        ? monthPeriod(edge.with({ day: 1 }).add({ months: nth }))
        : weekendPeriod(back ? last.subtract({ days: last.dayOfWeek % 7 }) : saturday(first, nth));
  if (isAfter(whole.first, last)) return null;
  return dated(unit === 'day' && back ? dayPeriod(last) : whole, sense.basis);
}

function isAfter(day: Day, last: Day): boolean {
  return Temporal.PlainDate.compare(day, last) > 0;
}

function saturday(from: Day, weeks: number): Day {
  return from.add({ days: ((13 - from.dayOfWeek) % 7) + 7 * weeks });
}

function weekdayBeside(sense: Sense, { weekday = '', side = '' }: Groups): Sense | null {
  const bounds = boundsOf(sense);
  const number = WEEKDAYS.get(weekday.toLowerCase());
  if (!bounds || number === undefined || sense.precision !== 'day') return null;
  const away = (number - bounds.first.dayOfWeek + 7) % 7;
  const days = /before/i.test(side) ? away - 7 : away === 0 ? 7 : away;
  return dated(dayPeriod(bounds.first.add({ days })), sense.basis);
}

/** As fine as the date that is counted from, month ends kept inside their month. */
function beside(sense: Sense, { count, unit, many, side = '' }: Groups): Sense | null {
  const bounds = boundsOf(sense);
  const number = count === undefined ? 1 : numberIn(count);
  const name = unitName(unit);
  const key = (
    { day: 'days', night: 'days', week: 'weeks', month: 'months', year: 'years' } as const
  )[name];
  if (!bounds || number === null || key === undefined || (many && number === 1)) return null;
  const to = shifted(bounds.first, { [key]: /before/i.test(side) ? -number : number });
  if (!to) return null;
  if (sense.precision === 'day') return dated(dayPeriod(to), sense.basis);
  if (sense.precision === 'year' && key === 'years') return dated(yearPeriod(to.year), sense.basis);
  return sense.precision === 'month' && (key === 'months' || key === 'years')
    ? dated(monthPeriod(to), sense.basis)
    : null;
}

/** "the week before Christmas" is the seven days up to it; "a week before Christmas" is one day. */
function stretchBeside(sense: Sense, { unit, side = '' }: Groups): Sense | null {
  const bounds = boundsOf(sense);
  if (!bounds || sense.precision !== 'day') return null;
  const long = unitName(unit) === 'week' ? { weeks: 1 } : { months: 1 };
  const { first } = bounds;
  const days = /before/i.test(side)
    ? between(first.subtract(long), first.subtract({ days: 1 }))
    : between(first.add({ days: 1 }), first.add(long));
  return dated(days, sense.basis);
}

function boundsOf({ earliest, latest, flags }: Sense): { first: Day; last: Day } | null {
  if (earliest === null || latest === null || flags.length > 0) return null;
  return { first: Temporal.PlainDate.from(earliest), last: Temporal.PlainDate.from(latest) };
}
