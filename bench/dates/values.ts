import type { Timex } from './timex.ts';
import {
  isClock,
  MONTH,
  partOfDay,
  seasonIn,
  TURNED,
  type Unit,
  unitNamed,
  WEEKDAY,
  YEAR,
} from './words.ts';

/** A date as a library has it. */
export type Dated = {
  readonly words: string;
  /** All words of the expression: of a range both ends. */
  readonly whole: string;
  readonly at: Temporal.PlainDateTime;
  /** How finely the library says it is told; the words count more, where they say it. */
  readonly unit: Unit;
};

/** A date's TIMEX3 type and value; null for a time of day that no word speaks of. */
export function dateValue(
  { words, whole, at, unit: given }: Dated,
  published: Temporal.PlainDate,
): Pick<Timex, 'type' | 'value'> | null {
  if (/\bnow$/i.test(words)) return { type: 'DATE', value: 'PRESENT_REF' };
  const unit = unitNamed(words) ?? given;
  const day = asNewsMeans(at.toPlainDate(), { words, whole, unit, published });
  const part = partOfDay(words);
  if (part) return { type: 'TIME', value: `${day}T${part}` };
  if (unit !== 'clock') return { type: 'DATE', value: calendarValue(day, unit, words) };
  const time = at.toPlainTime().toString({ smallestUnit: 'minute' });
  return isClock(words) ? { type: 'TIME', value: `${day}T${time}` } : null;
}

/** The TIMEX3 value of a length of time: `P2W`, `PT3H`, or `PXD` without a number. */
export function lengthValue(count: number | null, unit: string): string {
  return `P${LENGTH_UNITS[unit]?.replace('#', `${count ?? 'X'}`) ?? 'XX'}`;
}

const LENGTH_UNITS: Readonly<Record<string, string>> = {
  second: 'T#S',
  minute: 'T#M',
  hour: 'T#H',
  day: '#D',
  weekend: '#WE',
  week: '#W',
  month: '#M',
  quarter: '#Q',
  season: '#S',
  year: '#Y',
  decade: '#DE',
  century: '#CE',
};

type Told = Omit<Dated, 'at'> & { readonly published: Temporal.PlainDate };

/**
 * The date with what its words leave open as news means it, whichever way a library leans: a bare
 * weekday is the last one, a month or its day in the nearest year, a quarter or a season not ahead.
 */
function asNewsMeans(day: Temporal.PlainDate, { words, whole, unit, published }: Told) {
  if (TURNED.test(whole) || YEAR.test(whole)) return day;
  if (MONTH.test(words)) return inNearestYear(day, published);
  const isAhead = Temporal.PlainDate.compare(day, published) > 0;
  if (!isAhead) return day;
  if (WEEKDAY.test(words)) return day.subtract({ weeks: Math.ceil(published.until(day).days / 7) });
  return unit === 'quarter' || unit === 'season' ? day.subtract({ years: 1 }) : day;
}

function inNearestYear(day: Temporal.PlainDate, published: Temporal.PlainDate) {
  const gap = (one: Temporal.PlainDate) => Math.abs(one.until(published).days);
  const years = [-1, 0, 1].map((by) => day.with({ year: published.year + by }));
  return years.reduce((best, one) => (gap(one) < gap(best) ? one : best));
}

function calendarValue(day: Temporal.PlainDate, unit: Unit, words: string): string {
  const year = `${day.year}`.padStart(4, '0');
  const week = `${day.yearOfWeek}-W${`${day.weekOfYear}`.padStart(2, '0')}`;
  switch (unit) {
    case 'week':
      return week;
    case 'weekend':
      return `${week}-WE`;
    case 'month':
      return `${day.toPlainYearMonth()}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(day.month / 3)}`;
    case 'season':
      return `${year}-${seasonIn(words)}`;
    case 'year':
      return year;
    case 'decade':
      return year.slice(0, 3);
    case 'century':
      return year.slice(0, 2);
    default:
      return `${day}`;
  }
}
