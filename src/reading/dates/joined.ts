import type { TimeExpression } from '../../model/when.ts';
import { stretch } from './scene.ts';

/**
 * The expressions with each range made one: "between May and July", "from 1990 to 1995". The two
 * ends are kept in `parts`.
 */
export function joined(text: string, found: readonly TimeExpression[]): readonly TimeExpression[] {
  const result: TimeExpression[] = [];
  for (let i = 0; i < found.length; i += 1) {
    const [from, to] = [found[i], found[i + 1]];
    if (!from) continue;
    const range = to && rangeOf(text, from, to);
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

function rangeOf(text: string, from: TimeExpression, to: TimeExpression): TimeExpression | null {
  if (to.span.start - from.span.end > 9 || from.type !== 'DATE' || to.type !== 'DATE') return null;
  const between = text.slice(from.span.end, to.span.start);
  const before = text.slice(Math.max(0, from.span.start - 8), from.span.start);
  const range = RANGES.find(({ lead, link }) => link.test(between) && lead.test(before));
  const sense = range && stretch(yearOf(to, from), to);
  if (!range || !sense) return null;
  const lead = range.lead.exec(before)?.[0].length ?? 0;
  return { ...sense, span: { start: from.span.start - lead, end: to.span.end }, parts: [from, to] };
}

/** "from March to May 2022": the year stated at the end holds for both. */
function yearOf(to: TimeExpression, from: TimeExpression): TimeExpression {
  if (from.basis !== 'relative' || to.basis !== 'stated' || from.precision !== 'month') return from;
  if (from.edtf === null || to.earliest === null || !/^\d{4}-\d\d$/.test(from.edtf)) return from;
  const month = Number(from.edtf.slice(5));
  const year = Number(to.earliest.slice(0, 4)) - (month > Number(to.earliest.slice(5, 7)) ? 1 : 0);
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const edtf = first.toPlainYearMonth().toString();
  return {
    ...from,
    basis: 'stated',
    value: edtf,
    edtf,
    earliest: first.toString(),
    latest: first.with({ day: first.daysInMonth }).toString(),
  };
}
