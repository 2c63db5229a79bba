import { type Component, type ParsedComponents, type ParsedResult, parse } from 'chrono-node';
import type { Span } from '../../src/model/article.ts';
import { NO_DAY, type Reader, readEach, type Timex } from './timex.ts';
import { dateValue, lengthValue } from './values.ts';
import { endsOf, type LengthUnit, lengthUnit, trimmed, type Unit, VAGUE } from './words.ts';

/** chrono-node as it comes, on the whole text; its known and implied components become TIMEX3. */
export const chrono: Reader = {
  name: 'chrono-node',
  read(text, published = NO_DAY) {
    const noon = Temporal.PlainDateTime.from(`${published}T12:00`);
    const reference = { instant: new Date(`${noon}Z`), timezone: 0 };
    return readEach(text, [{ start: 0, end: text.length }], {
      parse: () => parse(text, reference),
      timesOf: (results) => results.flatMap((result) => timesIn(result, { text, noon })),
    });
  },
};

/** One expression, or the two ends of a range. */
function timesIn({ index, text: whole, start, end }: ParsedResult, page: Page): readonly Timex[] {
  const span = { start: index, end: index + whole.length };
  const ends = end ? endsOf(page.text, span) : null;
  if (!end || !ends) return timex({ ...page, whole, span }, start);
  const [left, right] = ends;
  return [
    ...timex({ ...page, whole, span: left }, start),
    ...timex({ ...page, whole, span: right }, end),
  ];
}

type Page = {
  readonly text: string;
  /** Noon on the day of publication, where chrono counts from. */
  readonly noon: Temporal.PlainDateTime;
};
type Place = Page & { readonly whole: string; readonly span: Span };

/** Nothing where chrono reads a time of day that no word speaks of. */
function timex({ text, noon, whole, span }: Place, date: ParsedComponents): readonly Timex[] {
  const place = trimmed(text, span);
  const words = text.slice(place.start, place.end);
  const length = lengthUnit(text.slice(span.start, span.end));
  if (length !== null) {
    const count = VAGUE.test(words) ? null : countOf(length, date, noon);
    return [{ ...place, type: 'DURATION', value: lengthValue(count, length) }];
  }
  const at = timeOf(date, words);
  const value = dateValue({ words, whole, at, unit: unitOf(date) }, noon.toPlainDate());
  return value ? [{ ...place, ...value }] : [];
}

/** chrono gives the far end of "the last two weeks": so many units away. */
function countOf(unit: LengthUnit, date: ParsedComponents, noon: Temporal.PlainDateTime): number {
  const [counted, each] = unit === 'quarter' ? (['month', 3] as const) : ([unit, 1] as const);
  const away = timeOf(date, '').since(noon).total({ unit: counted, relativeTo: noon });
  return Math.round(Math.abs(away) / each);
}

function timeOf(date: ParsedComponents, words: string): Temporal.PlainDateTime {
  const of = (component: Component) => date.get(component) ?? 0;
  const at = Temporal.PlainDateTime.from({
    year: of('year'),
    month: of('month'),
    day: of('day'),
    hour: of('hour'),
    minute: of('minute'),
  });
  // "this week" is given as the Sunday before: the day after is in the week of ISO 8601.
  return /\bweek\b/i.test(words) && !date.isCertain('day') ? at.add({ days: 1 }) : at;
}

function unitOf(date: ParsedComponents): Unit {
  if (date.isCertain('hour')) return 'clock';
  if (date.isCertain('day') || date.isCertain('weekday')) return 'day';
  if (date.isCertain('month')) return 'month';
  return date.isCertain('year') ? 'year' : 'day';
}
