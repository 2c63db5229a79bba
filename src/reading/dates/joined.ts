import { MONTHS, WEEKDAYS } from '../../model/calendar.ts';
import type { TimeExpression } from '../../model/when.ts';
import { type Away, type Day, dayAt, dayPeriod, monthPeriod } from './calendar.ts';
import { dated, stretch } from './scene.ts';

/**
 * The expressions with each range made one: "between May and July", "from 1990 to 1995". The two
 * ends are kept in `parts`.
 */
export function joined(
  text: string,
  found: readonly TimeExpression[],
  day: Day | null,
): readonly TimeExpression[] {
  const result: TimeExpression[] = [];
  for (let i = 0; i < found.length; i += 1) {
    const [from, to] = [found[i], found[i + 1]];
    if (!from) continue;
    const range = to && rangeOf(text, [from, to], day);
    if (range) i += 1;
    result.push(range ?? from);
  }
  return result;
}

/** What stands before the first end, and between the ends, of a range. */
const RANGES = [
  { lead: /\bbetween $/i, link: /^,? and $/i },
  { lead: /\bfrom $/i, link: /^,? (?:to|through|until|till|up to) $/i },
  { lead: /(?:)$/, link: /^ ?(?:[-–—]|through|thru) ?$/i },
] as const;

type Ends = readonly [TimeExpression, TimeExpression];

function rangeOf(text: string, [from, to]: Ends, day: Day | null): TimeExpression | null {
  if (to.span.start - from.span.end > 9 || from.type !== 'DATE' || to.type !== 'DATE') return null;
  const between = text.slice(from.span.end, to.span.start);
  const before = text.slice(Math.max(0, from.span.start - 8), from.span.start);
  const range = RANGES.find(({ lead, link }) => link.test(between) && lead.test(before));
  if (!range) return null;
  const parts = inOrder(text, yearOf(to, from), to, day);
  const sense = stretch(...parts);
  if (!sense) return null;
  const lead = range.lead.exec(before)?.[0].length ?? 0;
  return { ...sense, span: { start: from.span.start - lead, end: to.span.end }, parts };
}

/** "from March to May 2022": the year stated at the end holds for both. */
function yearOf(to: TimeExpression, from: TimeExpression): TimeExpression {
  const bare = /^(?:\d{4}|XXXX)(-\d\d(?:-\d\d)?)$/.exec(from.value)?.[1];
  if (!bare || from.basis !== 'relative' || to.basis !== 'stated') return from;
  if (!/^\d{4}-\d\d/.test(to.value)) return from;
  const year = Number(to.value.slice(0, 4)) - (bare > to.value.slice(4) ? 1 : 0);
  const day = dayAt(year, Number(bare.slice(1, 3)), Number(bare.slice(4) || 1));
  if (!day) return from; // 29 February of a year without one
  const whole = dated(bare.length === 3 ? monthPeriod(day) : dayPeriod(day), 'stated');
  if (from.earliest === null || from.latest === null) return { ...from, ...whole };
  const years = year - Number(from.value.slice(0, 4));
  const [earliest, latest] = [from.earliest, from.latest].map((bound) =>
    Temporal.PlainDate.from(bound).add({ years }).toString(),
  );
  return { ...from, ...whole, earliest: earliest ?? null, latest: latest ?? null };
}

/**
 * "from Monday to Friday", "March through May": when both look back they are of one week or year
 * gone by, when both look ahead of one to come.
 */
function inOrder(text: string, from: TimeExpression, to: TimeExpression, day: Day | null): Ends {
  const words = [from, to].map(({ span }) => text.slice(span.start, span.end));
  const by = words.every((word) => WEEKDAYS.has(word.toLowerCase()))
    ? { days: 7 }
    : words.every((word) => MONTHS.has(word.toLowerCase()))
      ? { years: 1 }
      : null;
  const backwards = from.earliest !== null && to.earliest !== null && to.earliest < from.earliest;
  if (!by || !backwards || !day || from.flags.length + to.flags.length > 0) return [from, to];
  if (String(to.earliest) > day.toString()) return [from, shiftedBy(to, by)];
  return [shiftedBy(from, { days: -(by.days ?? 0), years: -(by.years ?? 0) }), to];
}

function shiftedBy(time: TimeExpression, by: Away): TimeExpression {
  const day = Temporal.PlainDate.from(time.earliest ?? '').add(by);
  const period = time.precision === 'month' ? monthPeriod(day) : dayPeriod(day);
  return { ...time, ...dated(period, time.basis) };
}
