import nlp from 'compromise';
import dates, { type DateJSON, type DateOptions, type DurationJSON } from 'compromise-dates';
import { linesOf } from '../../src/intake/lines.ts';
import type { Span } from '../../src/model/article.ts';
import { NO_DAY, type Reader, readEach, type Timex } from './timex.ts';
import { dateValue, lengthValue } from './values.ts';
import { endsOf, isClock, lengthUnit, MONTH, trimmed, type Unit, VAGUE, YEAR } from './words.ts';

/**
 * compromise with compromise-dates, a paragraph at a time: it throws now and then, and so a
 * paragraph is all that is lost. What it gives as dates and as lengths of time becomes TIMEX3.
 */
export const compromise: Reader = {
  name: 'compromise-dates',
  read(text, published = NO_DAY) {
    const today = Temporal.PlainDate.from(published);
    return readEach(text, linesOf(text), {
      parse: (paragraph) => given(paragraph, published),
      timesOf: (found, paragraph) => timesIn(found, { text: paragraph, today }),
    });
  },
};

function given(text: string, today: string): Given {
  const view = parse(text);
  return {
    dates: view.dates({ today, timezone: 'UTC' }).json(PLACES),
    lengths: view.durations().json(PLACES),
  };
}

type Given = { readonly dates: readonly FoundDate[]; readonly lengths: readonly FoundLength[] };
type Placed = { readonly offset: { readonly start: number; readonly length: number } };
type FoundDate = Placed & { readonly dates?: DateJSON };
type FoundLength = Placed & { readonly duration: DurationJSON };
type Json<Found> = { json(options: typeof PLACES): readonly Found[] };
type View = { dates(options: DateOptions): Json<FoundDate>; durations(): Json<FoundLength> };

const PLACES = { offset: true, terms: false };
/** The types of compromise do not know its plugins; this much its documentation promises. */
const parse: (text: string) => View = nlp.plugin(dates);

/** Each date, and each length that is no part of one. */
function timesIn({ dates, lengths }: Given, page: Page): readonly Timex[] {
  const times = dates.flatMap((one) => {
    const length = lengths.find((other) => overlap(one, other));
    return timex(placeOf(page, one), { ...NOTHING, ...one.dates, length });
  });
  const alone = lengths.filter((one) => !dates.some((other) => overlap(one, other)));
  return [...times, ...alone.map((one) => lengthOfTime(placeOf(page, one), one))];
}

type Page = { readonly text: string; readonly today: Temporal.PlainDate };
type Place = Page & { readonly whole: string; readonly span: Span };
type Sense = DateJSON & { readonly length: FoundLength | undefined };

const NOTHING: DateJSON = { start: null, end: null, timezone: null, duration: {} };

/** One expression, or the two ends of a range; none where compromise made nothing of the words. */
function timex(place: Place, { length, ...date }: Sense): readonly Timex[] {
  const { text, whole, span } = place;
  if (date.repeat && /\b(?:each|every)\b|days\b/i.test(whole))
    return [{ ...trimmed(text, span), type: 'SET', value: setValue(date.repeat) }];
  if (length && (date.start === null || lengthUnit(whole) !== null))
    return [lengthOfTime(place, length)];
  if (date.start === null) return [];
  const ends = date.unit === undefined && date.end !== null ? endsOf(text, span) : null;
  if (date.end === null || !ends)
    return dated(place, { at: timeMeant(whole, date.start, date.end), unit: date.unit });
  return [
    ...dated({ ...place, span: ends[0] }, { at: timeOf(date.start) }),
    ...dated({ ...place, span: ends[1] }, { at: timeOf(date.end) }),
  ];
}

function dated({ text, today, whole, span }: Place, { at, unit }: Told): readonly Timex[] {
  const place = trimmed(text, span);
  const words = text.slice(place.start, place.end);
  const value = dateValue({ words, whole, at, unit: unitOf(words, unit) }, today);
  return value ? [{ ...place, ...value }] : [];
}

type Told = { readonly at: Temporal.PlainDateTime; readonly unit?: string | undefined };

/** "by May" is given as the days before May, "after May" as those behind it: May is meant. */
function timeMeant(words: string, start: string, end: string | null): Temporal.PlainDateTime {
  if (/^(?:by|before|until|till)\b/i.test(words)) return timeOf(end ?? start).add({ seconds: 1 });
  if (/^(?:after|following)\b/i.test(words)) return timeOf(start).subtract({ seconds: 1 });
  return timeOf(start);
}

/** The wall clock of `2023-03-30T17:00:00.000-05:00`, in whichever zone it is. */
function timeOf(iso: string): Temporal.PlainDateTime {
  return Temporal.PlainDateTime.from(iso.slice(0, 19));
}

/** compromise gives no unit of a date that it made a range of; the words have it. */
function unitOf(words: string, given: string | undefined): Unit {
  if (isClock(words)) return 'clock';
  if (given !== undefined) return UNITS[given] ?? 'clock';
  if (MONTH.test(words)) return /\b\d{1,2}(?:st|nd|rd|th)?\b/.test(words) ? 'day' : 'month';
  return YEAR.test(words) ? 'year' : 'day';
}

const UNITS: Readonly<Record<string, Unit>> = {
  day: 'day',
  weekend: 'weekend',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  season: 'season',
  year: 'year',
};

function lengthOfTime({ text, span }: Place, { duration }: FoundLength): Timex {
  const place = trimmed(text, span);
  const [unit = '', count = null] = Object.entries(duration)[0] ?? [];
  const given = Number.isFinite(count) ? count : 1; // "a week" has no number
  const isVague = VAGUE.test(text.slice(place.start, place.end));
  return { ...place, type: 'DURATION', value: lengthValue(isVague ? null : given, unit) };
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function setValue({ interval, filter }: NonNullable<DateJSON['repeat']>): string {
  const [weekday = '', ...others] = Object.keys(filter?.weekDays ?? {});
  if (weekday !== '' && others.length === 0) return `XXXX-WXX-${WEEKDAYS.indexOf(weekday) + 1}`;
  const [unit = '', count = null] = Object.entries(interval)[0] ?? [];
  return lengthValue(count, unit);
}

function placeOf(page: Page, placed: Placed): Place {
  const span = spanOf(placed);
  return { ...page, whole: page.text.slice(span.start, span.end), span };
}

function spanOf({ offset: { start, length } }: Placed): Span {
  return { start, end: start + length };
}

function overlap(a: Placed, b: Placed): boolean {
  const [one, other] = [spanOf(a), spanOf(b)];
  return one.start < other.end && other.start < one.end;
}
