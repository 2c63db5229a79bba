import { MONTHS, WEEKDAYS } from '../../model/calendar.ts';
import { between, type Day, dayAt, dayPeriod, distance, nearest, shifted } from './calendar.ts';
import { isOver, outlook } from './clause.ts';
import { ordinalIn, yearIn } from './numbers.ts';
import { pattern } from './pattern.ts';
import {
  contestedSense,
  dated,
  type Groups,
  type Rule,
  type Scene,
  type Sense,
  undated,
  wordsAfter,
  wordsBefore,
  wordsOf,
} from './scene.ts';
import { PARTS_OF_DAY } from './words.ts';

/** Days: written out, in figures, or as a weekday. */
export const DAY_RULES: readonly Rule[] = [
  {
    name: 'ISO 8601',
    pattern: pattern(
      '(?<y>\\d{4})(?<stroke>[-/])(?<m>\\d\\d)\\k<stroke>(?<d>\\d\\d)(?:T(?<time>\\d\\d:\\d\\d)(?::\\d\\d)?(?:Z|[-+]\\d\\d:\\d\\d)?)?',
    ),
    read({ y, m, d, time }) {
      const day = dayAt(Number(y), Number(m), Number(d));
      if (!day) return null;
      const sense = dated(dayPeriod(day), 'stated');
      return time ? { ...sense, type: 'TIME', value: `${day}T${time}`, precision: 'time' } : sense;
    },
  },
  {
    name: 'figures with strokes or dots',
    pattern: pattern('(?<a>\\d{1,2})(?<stroke>[/.-])(?<b>\\d{1,2})\\k<stroke>(?<y>\\d{4}|\\d\\d)'),
    read: readFigures,
  },
  { name: 'September 11', pattern: pattern('9/11'), read: () => onDay(dayAt(2001, 9, 11)) },
  {
    name: 'month, days',
    pattern: pattern('{month} {dayfigure1} ?(?:[-–—]| to | through ) ?{dayfigure2}(?:,? {year})?'),
    read: readDays,
  },
  {
    name: 'days, month',
    pattern: pattern('{dayfigure1} ?(?:[-–]| to ) ?{dayfigure2} {month}(?:,? {year})?'),
    read: readDays,
  },
  {
    name: 'weekday (month day)',
    pattern: pattern('{anyweekday} [(]{month} {day}[)]'),
    read: readMonthDay,
  },
  {
    name: 'month day',
    pattern: pattern(
      '(?:(?:this |last |next )(?:coming |past )?)?(?:{anyweekday},? (?:the )?)?{month} (?:the )?{day}(?:(?:, ?| ){year}|,? (?<rel>last|this|next) year)?',
    ),
    read: readMonthDay,
  },
  {
    name: 'day month',
    pattern: pattern(
      '(?:{anyweekday},? )?(?:(?:the )?{day} of |(?:the )?{dayfigure}~){month}(?:(?:,? |-){year}|,? (?<rel>last|this|next) year)?',
    ),
    read: (groups, scene) =>
      readMonthDay({ ...groups, day: groups['day'] ?? groups['dayfigure'] }, scene),
  },
];

/** A day without a year, in the year that puts it nearest to the anchor, the verb permitting. */
function nearestDay(month: number, day: number, scene: Scene): Day | null {
  const found = scene.day && nearest(scene.day, (year) => dayAt(year, month, day));
  if (!found || !scene.day) return found;
  const side = Temporal.PlainDate.compare(found, scene.day);
  const isTold = distance(found, scene.day) > FAR || (side > 0 && isOver(scene));
  const looks = isTold ? outlook(scene) : 'unsaid';
  const over = /\b(?:ended|dated|since) $/.test(wordsBefore(scene, 6));
  const towards = over ? -1 : step(wordsOf(scene)) || { ahead: 1, unsaid: 0, behind: -1 }[looks];
  return side * towards < 0 ? dayAt(found.year + towards, month, day) : found;
}

/** Days from the anchor beyond which the verb of the clause decides between two years. */
const FAR = 120;

/** A part of that day, such as `2023-03-31TNI`; the day alone keeps the EDTF honest. */
export function partOfDay(sense: Sense, part: string | undefined): Sense {
  const code = PARTS_OF_DAY.get(part?.toLowerCase() ?? '');
  if (code === undefined || sense.edtf === null) return sense;
  return { ...sense, type: 'TIME', value: `${sense.value}T${code}`, precision: 'time' };
}

function onDay(day: Day | null): Sense | null {
  return day && dated(dayPeriod(day), 'stated');
}

/** In the order of the article, or the only one possible; else both, flagged. */
function readFigures({ a, b, y }: Groups, scene: Scene): Sense | null {
  const year = y?.length === 2 ? fullYear(Number(y), scene) : Number(y);
  if (year < 1000 || year > 2100) return null;
  const monthFirst = dayAt(year, Number(a), Number(b));
  const dayFirst = dayAt(year, Number(b), Number(a));
  if (!monthFirst || !dayFirst || monthFirst.equals(dayFirst)) return onDay(monthFirst ?? dayFirst);
  if (scene.order) return onDay(scene.order === 'month-first' ? monthFirst : dayFirst);
  const [first, last] = [monthFirst, dayFirst].sort(Temporal.PlainDate.compare) as [Day, Day];
  return {
    ...dated(between(first, last), 'stated'),
    value: String(year).padStart(4, '0'),
    edtf: `[${first},${last}]`,
    precision: 'day',
    flags: ['order-ambiguous'],
  };
}

/** "98" in the century that puts it nearest to the anchor. */
function fullYear(lastTwo: number, scene: Scene): number {
  const near = scene.day?.year ?? 2000;
  const year = near - (near % 100) + lastTwo;
  return year > near + 20 ? year - 100 : year;
}

function readDays(groups: Groups, scene: Scene): Sense | null {
  const [month, from, to] = [
    monthOf(groups['month']),
    ordinalIn(groups['dayfigure1'] ?? ''),
    ordinalIn(groups['dayfigure2'] ?? ''),
  ];
  if (month === null || from === null || to === null || from >= to) return null;
  const year = groups['year'] ? yearIn(groups['year']) : nearestDay(month, to, scene)?.year;
  const [first, last] = [dayAt(year ?? 0, month, from), dayAt(year ?? 0, month, to)];
  return first && last && dated(between(first, last), groups['year'] ? 'stated' : 'relative');
}

function readMonthDay(groups: Groups, scene: Scene): Sense | null {
  const month = monthOf(groups['month']);
  const number = ordinalIn(groups['day'] ?? '');
  if (month === null || number === null || ADDRESS.test(wordsAfter(scene, 12))) return null;
  const stated = groups['year'] ? yearIn(groups['year']) : null;
  const relative = groups['rel'] && scene.day ? scene.day.year + step(groups['rel']) : null;
  const year = stated ?? relative;
  const day = year === null ? nearestDay(month, number, scene) : dayAt(year, month, number);
  if (!day) return year === null && dayAt(2000, month, number) ? yearless(month, number) : null;
  const sense = dated(dayPeriod(day), stated === null ? 'relative' : 'stated');
  const weekday = WEEKDAYS.get(groups['anyweekday']?.toLowerCase().replace('.', '') ?? '');
  return weekday === undefined || weekday === day.dayOfWeek
    ? sense
    : contradicted(day, weekday, scene);
}

/** "12 March Street" is where somebody lives. */
const ADDRESS = /^ (?:Street|St|Road|Rd|Avenue|Ave|Lane|Square)\b/;

/** A month and a day, and no year to put them in. */
function yearless(month: number, day: number): Sense {
  return undated('DATE', `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

/**
 * A date that is no such weekday: both the date and the nearest day of that name. The weekday is
 * preferred when it fits the week up to the anchor: who writes about this week knows the weekday.
 * The year is never moved.
 */
function contradicted(date: Day, weekday: number, scene: Scene): Sense | null {
  const ahead = (weekday - date.dayOfWeek + 7) % 7;
  const named = shifted(date, { days: ahead > 3 ? ahead - 7 : ahead });
  if (!named) return null;
  const recent =
    !scene.published ||
    (scene.day !== null &&
      distance(named, scene.day) < 7 &&
      Temporal.PlainDate.compare(named, scene.day) <= 0);
  const days = [date, named].sort(Temporal.PlainDate.compare).map(String) as [string, string];
  const late = scene.published && recent && days[1] > String(scene.day);
  return contestedSense({
    days,
    weekday,
    preferred: String(recent ? named : date),
    flags: [
      'weekday-date-conflict',
      ...(distance(date, named) === 1 ? (['off-by-one'] as const) : []),
      ...(late ? (['date-after-publication'] as const) : []),
    ],
  });
}

/** The number of a month, written with a capital: "may" and "march" are verbs. */
export function monthOf(name: string | undefined): number | null {
  if (name === undefined || !/^[A-Z]/.test(name)) return null;
  return MONTHS.get(name.toLowerCase().replace('.', '')) ?? null;
}

/** −1 for "last", 1 for "next", 0 for "this". */
export function step(word: string | undefined): number {
  const lower = word?.toLowerCase() ?? '';
  return /^(?:last|past|previous|preceding)/.test(lower)
    ? -1
    : /^(?:next|coming|following|upcoming)/.test(lower)
      ? 1
      : 0;
}
