import type { Span } from '../../src/model/article.ts';

/** What a date is told to. */
export type Unit =
  | 'clock'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** What a length of time is counted in. */
export type LengthUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year';

/** A day of the week, in full or short. */
export const WEEKDAY = /\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b/i;
/** A month, in full or short. */
export const MONTH =
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b/i;
/** A year in figures, with its century or an apostrophe for it. */
export const YEAR = /\b(?:1[5-9]|20)\d\d\b|['’]\d\d\b/;
/** Words that say on which side of today a date lies. */
export const TURNED =
  /\b(?:last|past|previous|this|next|coming|upcoming|ago|earlier|later|before|after)\b/i;
/** Words for a number that nobody gave. */
export const VAGUE = /\b(?:few|several)\b/i;
const CLOCK = /\d ?[ap]\.? ?m\b|\d:\d|\bo['’]clock|\b(?:noon|midday|midnight)\b/i;
const SHORT_LENGTH = /\b(?:hour|minute|second)s?\b/i;
const PARTS_OF_DAY = [
  ['MO', /\bmorning\b/i],
  ['AF', /\bafternoon\b/i],
  ['EV', /\bevening\b/i],
  ['NI', /\b(?:night|tonight|overnight)\b/i],
] as const;

/** The expression without the preposition before it and the marks behind it; it may be empty. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const before = BEFORE.exec(words)?.[0].length ?? 0;
  const after = AFTER.exec(words.slice(before))?.[0].length ?? 0;
  return { start: start + before, end: end - after };
}

const BEFORE =
  /^[\s"“”'‘’(,.-]*(?:(?:on|in|at|from|for|by|to|of|since|until|till|within|during|before|after|following|between|around|about|due|and|just)\s+)*/i;
const AFTER = /(?:[\s"“”'‘’),.;:!?-]|\s(?:in|at|of|from|to|by|on))*$/i;

/** The two ends of a range, "March to May"; null where no word or dash parts them. */
export function endsOf(text: string, { start, end }: Span): readonly [Span, Span] | null {
  const link = LINK.exec(text.slice(start, end));
  if (!link) return null;
  const [left, right] = [start + link.index, start + link.index + link[0].length];
  return [
    { start, end: left },
    { start: right, end },
  ];
}

const LINK = /\s*[-–—~]\s*|\s+(?:to|through|thru|until|till|and)\s+/i;

/** "for six months", "the past two weeks", "within a year": the unit of a length, not a date. */
export function lengthUnit(words: string): LengthUnit | null {
  if (/\b(?:ago|earlier|later)\b/i.test(words)) return null;
  const { several, single } = LENGTH.exec(words)?.groups ?? {};
  const unit = (several ?? single)?.toLowerCase();
  return unit ? (unit as LengthUnit) : null; // one of those in the pattern
}

const LENGTH =
  /^(?:(?:for|within|after|(?:the )?(?:last|past|next))\b.*\b(?<several>hour|minute|second|day|week|month|quarter|year)s\b|(?:for|within|after) (?:an?|one) (?<single>hour|minute|second|day|week|month|quarter|year)\b)/i;

/** The unit that the words themselves name: "last week", "two years ago", "the end of May". */
export function unitNamed(words: string): Unit | null {
  if (MONTH.test(words))
    return /\b(?:end|start|beginning|middle) of (?!.*\b\d{1,2}\b)/i.test(words) ? 'month' : null;
  const [, unit] =
    /\b(weekend|week|month|quarter|season|year|decade|century)s?\b/i.exec(words) ?? [];
  if (!unit || WEEKDAY.test(words)) return null;
  return unit.toLowerCase() as Unit; // one of those in the pattern
}

/** TIMEX3's sign for the part of the day that the words name; null where they give the hour. */
export function partOfDay(words: string): string | null {
  if (CLOCK.test(words)) return null;
  return PARTS_OF_DAY.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Whether the words give a time of day; a number alone ("2.03 a share", "from 20") does not. */
export function isClock(words: string): boolean {
  return CLOCK.test(words) || SHORT_LENGTH.test(words);
}

/** TIMEX3's sign for the season that the words name. */
export function seasonIn(words: string): string {
  if (/spring/i.test(words)) return 'SP';
  if (/summer/i.test(words)) return 'SU';
  return /winter/i.test(words) ? 'WI' : 'FA';
}
