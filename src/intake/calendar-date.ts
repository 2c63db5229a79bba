import type { Span } from '../model/article.ts';
import { MONTHS, WEEKDAYS } from '../model/calendar.ts';
import type { When } from '../model/when.ts';

const MONTH = `(?<month>${[...MONTHS.keys()].join('|')})\\.?`;
const WEEKDAY = `(?<weekday>${[...WEEKDAYS.keys()].join('|')})\\.?`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:1[5-9]|20)\\d\\d)';
const SHAPES = [
  `${MONTH}\\s+${DAY}(?:\\s*,\\s*|\\s+)${YEAR}`,
  `${DAY}[\\s-]+(?:of\\s+)?${MONTH},?[\\s-]+${YEAR}`,
  `${YEAR}[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})`,
  `(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.${YEAR}`,
  `(?<first>\\d{1,2})[-/](?<second>\\d{1,2})[-/]${YEAR}`,
  `${MONTH},?\\s+${YEAR}`,
];
// Not inside a word or a longer number; a time may touch ("2023-03-03T10:05").
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${WEEKDAY},?\\s+)?(?<date>${SHAPES.join('|')})(?!\\p{N})(?!(?!T\\d)\\p{L})`,
  'iu',
);

type Match = { readonly [group: string]: string | undefined };

/** A date with a year, and the words for it with their weekday; both count from `offset`. */
export type WrittenDate = { readonly when: When; readonly words: Span };

/**
 * Reads the first date with a year in a text that stands at `offset` in its article. Undefined when
 * there is none or the calendar has no such day. A slashed date that may be read in two ways, and a
 * weekday that is not the date's, give both days and a flag.
 */
export function writtenDate(text: string, offset: number): WrittenDate | undefined {
  const match = DATE.exec(text);
  const groups: Match | undefined = match?.groups;
  if (match === null || groups === undefined) return undefined;
  const words = { start: offset + match.index, end: offset + match.index + match[0].length };
  const span = { start: words.end - (groups['date'] ?? '').length, end: words.end };
  const month = monthNumber(groups['month'] ?? '');
  const days = possibleDays(groups, month);
  if (days.length > 0) return { words, when: weekdayChecked(groups, days, { span, words }) };
  if (groups['date'] !== undefined && groups['day'] === undefined && month !== undefined) {
    return { words, when: { span, ...wholeMonth(Number(groups['year']), month) } };
  }
  return undefined;
}

/** A day as a date that is stated, without words of its own; undefined when there is no such day. */
export function statedDay(day: string): When | undefined {
  const [year = '', month = '', date = ''] = day.split('-');
  const iso = isoDay(Number(year), Number(month), Number(date));
  return iso === day ? oneOf([day]) : undefined;
}

function possibleDays(groups: Match, month: number | undefined): readonly string[] {
  const year = Number(groups['year']);
  if (groups['first'] === undefined) {
    return [isoDay(year, month ?? 0, Number(groups['day']))].filter((day) => day !== undefined);
  }
  const [first, second] = [Number(groups['first']), Number(groups['second'])];
  const days = [isoDay(year, first, second), isoDay(year, second, first)];
  return [...new Set(days.filter((day) => day !== undefined))];
}

function weekdayChecked(
  groups: Match,
  days: readonly string[],
  at: { readonly span: Span; readonly words: Span },
): When {
  const weekday = WEEKDAYS.get((groups['weekday'] ?? '').toLowerCase());
  if (weekday === undefined) return { span: at.span, ...oneOf(days) };
  const agreeing = days.filter((day) => Temporal.PlainDate.from(day).dayOfWeek === weekday);
  if (agreeing.length > 0) return { span: at.words, ...oneOf(agreeing) };
  const [day = ''] = days;
  if (days.length > 1) return { span: at.words, ...oneOf(days) };
  return { span: at.words, ...conflicting(day, weekday) };
}

/** Both readings of a date whose weekday is another: the day, and the nearest such weekday. */
function conflicting(day: string, weekday: number): When {
  const stated = Temporal.PlainDate.from(day);
  const ahead = (weekday - stated.dayOfWeek + 7) % 7;
  const other = stated.add({ days: ahead > 3 ? ahead - 7 : ahead });
  const [earliest = day, latest = day] = [day, other.toString()].sort();
  return {
    edtf: `[${earliest},${latest}]`,
    earliest,
    latest,
    precision: 'day',
    basis: 'stated',
    flags:
      ahead === 1 || ahead === 6
        ? ['weekday-date-conflict', 'off-by-one']
        : ['weekday-date-conflict'],
  };
}

function oneOf(days: readonly string[]): When {
  const [earliest = '', latest = earliest] = [...days].sort();
  const both = latest !== earliest;
  return {
    edtf: both ? `[${earliest},${latest}]` : earliest,
    earliest,
    latest,
    precision: 'day',
    basis: 'stated',
    flags: both ? ['order-ambiguous'] : [],
  };
}

function wholeMonth(year: number, month: number): When {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return {
    edtf: first.toString().slice(0, 7),
    earliest: first.toString(),
    latest: first.with({ day: first.daysInMonth }).toString(),
    precision: 'month',
    basis: 'stated',
    flags: [],
  };
}

function monthNumber(month: string): number | undefined {
  return MONTHS.get(month.toLowerCase()) ?? (/^\d+$/.test(month) ? Number(month) : undefined);
}

function isoDay(year: number, month: number, day: number): string | undefined {
  // Written so that what is no number (a month alone has no day) fails as well.
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return undefined;
  const [mm, dd] = [month, day].map((part) => String(part).padStart(2, '0'));
  return `${year}-${mm}-${dd}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
