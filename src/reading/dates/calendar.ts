import type { Precision } from '../../model/when.ts';
import type { Holiday, Season } from './words.ts';

export type Day = Temporal.PlainDate;

/** A stretch of the calendar, in TIMEX3, in EDTF and as its first and last day. */
export type Period = {
  readonly value: string;
  readonly edtf: string;
  readonly first: Day;
  readonly last: Day;
  readonly precision: Precision;
};

/** How far away, in calendar units. */
export type Away = { readonly [unit in 'years' | 'months' | 'weeks' | 'days']?: number };

/** The day of that date, or null where the calendar has none (30 February) or four digits end. */
export function dayAt(year: number, month: number, day: number): Day | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return day <= first.daysInMonth ? first.with({ day }) : null;
}

/** A day so many units away, month ends kept inside their month; null beyond the years 1–9999. */
export function shifted(day: Day, by: Away): Day | null {
  if (Object.values(by).some((count) => Math.abs(count) > 100_000)) return null;
  const to = day.add(by);
  return to.year < 1 || to.year > 9999 ? null : to;
}

export function dayPeriod(day: Day): Period {
  const text = day.toString();
  return { value: text, edtf: text, first: day, last: day, precision: 'day' };
}

export function weekPeriod(day: Day): Period {
  const first = day.subtract({ days: day.dayOfWeek - 1 });
  const value = `${four(day.yearOfWeek ?? day.year)}-W${two(day.weekOfYear ?? 1)}`;
  return { ...between(first, first.add({ days: 6 })), value, precision: 'week' };
}

export function weekendPeriod(day: Day): Period {
  const first = day.add({ days: 6 - day.dayOfWeek });
  const value = `${weekPeriod(first).value}-WE`;
  return { ...between(first, first.add({ days: 1 })), value, precision: 'interval' };
}

export function monthPeriod(day: Day): Period {
  const value = day.toPlainYearMonth().toString();
  const last = day.with({ day: day.daysInMonth });
  return { value, edtf: value, first: day.with({ day: 1 }), last, precision: 'month' };
}

export function quarterPeriod(year: number, quarter: number): Period {
  const value = `${four(year)}-Q${quarter}`;
  return {
    ...months(year, 3 * quarter - 2, 3),
    value,
    edtf: `${four(year)}-${32 + quarter}`,
    precision: 'quarter',
  };
}

export function halfPeriod(year: number, half: number): Period {
  const value = `${four(year)}-H${half}`;
  return {
    ...months(year, 6 * half - 5, 6),
    value,
    edtf: `${four(year)}-${39 + half}`,
    precision: 'interval',
  };
}

/** A season; winter is told by the year it begins in. */
export function seasonPeriod(year: number, season: Season): Period {
  const value = `${four(year)}-${season.timex}`;
  return {
    ...months(year, season.firstMonth, 3),
    value,
    edtf: `${four(year)}-${season.edtf}`,
    precision: 'season',
  };
}

export function yearPeriod(year: number): Period {
  return { ...months(year, 1, 12), value: four(year), edtf: four(year), precision: 'year' };
}

/** Years on end, such as a season that runs into the next one. */
export function yearsPeriod(from: number, to: number): Period {
  const [first, last] = [yearPeriod(from), yearPeriod(to)];
  const value = `${first.value}/${last.value}`;
  return { value, edtf: value, first: first.first, last: last.last, precision: 'interval' };
}

export function decadePeriod(year: number): Period {
  const value = four(year).slice(0, 3);
  return {
    ...months(Math.max(1, year - (year % 10)), 1, 120),
    value,
    edtf: `${value}X`,
    precision: 'decade',
  };
}

/** A century as news counts it: the 20th is 1900–1999. */
export function centuryPeriod(century: number): Period {
  const value = two(century - 1);
  return {
    ...months(Math.max(1, (century - 1) * 100), 1, 1200),
    value,
    edtf: `${value}XX`,
    precision: 'century',
  };
}

/** From one day to another. */
export function between(first: Day, last: Day): Period {
  const edtf = `${first}/${last}`;
  return { value: edtf, edtf, first, last, precision: 'interval' };
}

/** Of the days that fall on a date every year, the one nearest to `near`; before it in a tie. */
export function nearest(near: Day, inYear: (year: number) => Day | null): Day | null {
  let best: Day | null = null;
  for (const year of [near.year - 1, near.year, near.year + 1]) {
    const day = inYear(year);
    if (day && (best === null || distance(day, near) < distance(best, near))) best = day;
  }
  return best;
}

/** How many days lie between two days, never negative. */
export function distance(a: Day, b: Day): number {
  return Math.abs(a.until(b).days);
}

/** The day a holiday falls on in a year. */
export function holidayIn(year: number, holiday: Holiday): Day | null {
  if ('afterEaster' in holiday) return easter(year)?.add({ days: holiday.afterEaster }) ?? null;
  if ('day' in holiday) return dayAt(year, holiday.month, holiday.day);
  const day = nthWeekday(year, holiday.month, holiday.weekday, holiday.nth);
  return day?.add({ days: holiday.plus ?? 0 }) ?? null;
}

/** The nth of a weekday in a month; the fifth is the last, be it the fourth. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day | null {
  const first = dayAt(year, month, 1);
  if (!first) return null;
  const day = first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (nth - 1) });
  return day.month === month ? day : day.subtract({ days: 7 });
}

/** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
function easter(year: number): Day | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayAt(year, Math.floor(n / 31), (n % 31) + 1);
}

function months(year: number, month: number, count: number) {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return { first, last: first.add({ months: count }).subtract({ days: 1 }) };
}

function four(year: number): string {
  return String(year).padStart(4, '0');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
