import type { Span, Zone } from '../../model/article.ts';
import { WEEKDAYS } from '../../model/calendar.ts';
import { type TimeExpression, UNKNOWN_WHEN, type When } from '../../model/when.ts';
import { isAhead } from './clause.ts';
import { findTimes } from './find-times.ts';
import { type Anchor, type Contested, sceneOf } from './scene.ts';

/** The anchor of an article, and its publication as far as it is known. */
export type Anchored = { readonly anchor: Anchor; readonly published: When };

/**
 * The day from which an article's relative dates count: the stated publication, else the day of an
 * update, else the latest day that title, dek or body date something to, when a weekday beside it or
 * a missing year shows that it is of the news. A caption lends it the year and nothing else. Publication is then
 * unknown, and no earlier than that day.
 */
export function anchorOf(text: string, zones: readonly Zone[], published: When): Anchored {
  const told = zones.filter(({ kind }) => kind === 'title' || kind === 'dek' || kind === 'body');
  const stated = published.edtf !== null && published.earliest === published.latest;
  if (stated && published.earliest !== null) {
    return { anchor: completed(text, told, { day: published.earliest, stated: true }), published };
  }
  const dates = fullDates(text, told);
  const captions = zones.filter(({ kind }) => kind === 'caption');
  const year = latest([...dates, ...fullDates(text, captions)]);
  const news = latest(newsDays(text, told, year));
  const event = [news, latest(dates)]
    .filter((day) => day !== null)
    .sort()
    .at(-1);
  // A page that says only when it was updated counts its days from then.
  const updated = latest(
    fullDates(
      text,
      zones.filter(({ kind }) => kind === 'published'),
    ),
  );
  const bounds = event === undefined ? UNKNOWN_WHEN : { ...UNKNOWN_WHEN, earliest: event };
  return {
    anchor: completed(text, told, { day: updated ?? news, stated: false }),
    published: published.edtf === null ? bounds : published,
  };
}

const UNANCHORED: Anchor = { day: null, stated: false };

/** Days stated with their year, those still to come left out. */
function fullDates(text: string, spans: readonly Span[]): readonly string[] {
  return gone(text, withWords(text, withWords(text, spans, YEAR), OF_A_DAY), UNANCHORED)
    .filter((time) => time.basis === 'stated' && time.earliest === time.latest)
    .map((time) => time.earliest ?? '');
}

/** Days written as news writes them: with a weekday, or without a year. */
function newsDays(text: string, spans: readonly Span[], near: string | null): readonly string[] {
  return gone(text, withWords(text, spans, NEWS_DAY), { day: near, stated: false })
    .filter(
      ({ span, precision }) =>
        precision === 'day' && OF_THE_NEWS.test(text.slice(span.start, span.end)),
    )
    .map((time) => time.preferred ?? time.earliest ?? '')
    .filter((day) => day !== '');
}

/** A weekday and figures, or a month and a day that end the phrase: no year follows. */
const OF_THE_NEWS =
  /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? .*\d|[a-z.] \d{1,2}(?:st|nd|rd|th)?$|^\d{1,2}(?:st|nd|rd|th)? [a-z]+\.?$/i;

/** What is to be done "by March 31" has not been done. */
const DEADLINE = /\b(?:by|until|till|before|from|through|to|than)\s+$/i;

/** What “would” be, is “to be held” or “is on” a day is planned; what “would have” been is not. */
const PLANNED =
  /\b(?:would(?! have\b)|to be|intends? to|proposes? to|vow(?:s|ed) to|threaten(?:s|ed) to)\b(?:(?!\.\s|[;:“”"\n]|, (?:and|but|who|which|after|was|were|had)\b).){1,80}$|\b(?:is|are) on\s+$/i;

/** Reading a paragraph takes its time: only one that may hold such a date is read. */
function withWords(text: string, spans: readonly Span[], words: RegExp): readonly Span[] {
  return spans.filter(({ start, end }) => words.test(text.slice(start, end)));
}

const YEAR = /\b\d{4}\b/;
/** A month, a feast or figures, which may make a day of a year. */
const OF_A_DAY =
  /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Day|Eve|Christmas|Easter|Good Friday|\d[/.-]\d/i;
const NEWS_DAY =
  /(?:day|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b[^\n]{0,20}\d|\d[^\n]{0,8}(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/i;

function gone(text: string, spans: readonly Span[], anchor: Anchor): readonly TimeExpression[] {
  return spans.flatMap((span) => {
    const scene = sceneOf(text.slice(span.start, span.end), anchor);
    return findTimes(text, span, anchor).filter(
      (time) =>
        !DEADLINE.test(text.slice(Math.max(0, time.span.start - 12), time.span.start)) &&
        !PLANNED.test(text.slice(Math.max(span.start, time.span.start - 90), time.span.start)) &&
        !isAhead({
          ...scene,
          start: time.span.start - span.start,
          end: time.span.end - span.start,
        }),
    );
  });
}

function latest(days: readonly string[]): string | null {
  return [...days].sort().at(-1) ?? null;
}

/** The anchor with what else the text fixes: a weekday told as two days, a quarter reported on. */
function completed(text: string, told: readonly Span[], anchor: Anchor): Anchor {
  let contested: Contested | undefined;
  let quarter: string | undefined;
  for (const span of told) {
    const words = text.slice(span.start, span.end);
    if (!/day\b.{0,40}\d|quarter|\bQ[1-4]\b/i.test(words)) continue;
    for (const time of findTimes(text, span, anchor)) {
      contested ??= contestedIn(text, time);
      quarter ??= /^\d{4}-Q\d$/.test(time.value) ? time.value : undefined;
    }
  }
  const order = orderIn(told.map(({ start, end }) => text.slice(start, end)).join('\n'));
  return {
    ...anchor,
    ...(contested ? { contested } : {}),
    ...(quarter ? { quarter } : {}),
    ...(order ? { order } : {}),
  };
}

/** The order that "3/30/2023" or "30/3/2023" shows for all dates in figures, unless both stand there. */
function orderIn(words: string): Anchor['order'] {
  const orders = new Set<Anchor['order']>();
  for (const [, a, b] of words.matchAll(
    /(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.](?:\d{4}|\d\d)(?![\d/])/g,
  )) {
    const [first, second] = [Number(a), Number(b)];
    if (first > 12 && first < 32 && second < 13) orders.add('day-first');
    if (second > 12 && second < 32 && first < 13) orders.add('month-first');
  }
  const [order] = orders;
  return orders.size === 1 ? order : undefined;
}

function contestedIn(text: string, time: TimeExpression): Contested | undefined {
  const { span, flags, earliest, latest: last, preferred } = time;
  if (!flags.includes('weekday-date-conflict') || !earliest || !last || !preferred)
    return undefined;
  const words = text.slice(span.start, span.end).toLowerCase();
  const weekday = words.split(/[^a-z]+/).flatMap((word) => WEEKDAYS.get(word) ?? [])[0];
  return weekday === undefined ? undefined : { days: [earliest, last], weekday, preferred, flags };
}
