import { numberIn } from './numbers.ts';
import type { Groups } from './scene.ts';
import { HALVES, UNITS } from './words.ts';

/** How many: "two", "two or three", "2 1/2", "two and a half", "several", "a couple of", "half a". */
export const AMOUNT =
  '(?:(?<between>between )?{count}(?: (?<link>or|to|and) {count1}|[-–](?<upto>\\d{1,3}))?(?<andhalf>~and~a~half)?|' +
  '(?<vague>an? few|few|several|many|some|a number of|(?:hundreds|thousands|dozens|scores|tens) of|(?:a |the )?(?:couple|pair)(?: of)?)|' +
  '(?<one>half an?|an? half|half|an? quarter of a(?= century)|(?:a )?quarter(?=.century)|an?))';

/** A unit of time, in whatever number. */
export const UNIT = '{unit}(?:s|y|ies)?';

/** The number meant: null for "several", undefined when there is none and the words are no time. */
export function amountOf(groups: Groups): number | null | undefined {
  const half = groups['half'] || groups['andhalf'] ? 0.5 : 0;
  if (groups['count']) {
    if ((groups['link'] === 'and') !== (groups['between'] !== undefined)) return undefined;
    const upper = groups['count1'] ?? groups['upto'] ?? groups['count'];
    const count = numberIn(upper.replace('-1/2', ' 1/2'));
    return count === null ? undefined : count + half;
  }
  if (/couple|pair/i.test(groups['vague'] ?? '')) return 2;
  if (groups['vague']) return null;
  if (!groups['one']) return undefined;
  if (/half/i.test(groups['one'])) return 0.5;
  return /quarter/i.test(groups['one']) ? 0.25 : 1 + half;
}

/** `P2.5Y` for a number with a decimal point, else as the others. */
export function lengthAs(groups: Groups, count: number | null, name: string): string | null {
  const unit = UNITS.get(name);
  const decimal = unit && /^\d+\.\d$/.test(groups['count'] ?? '') && !unit.times;
  return decimal ? `${unit.prefix}${count}${unit.code}` : lengthOf(count, name);
}

/** The lesser of two numbers ("two or three"), null where one stands alone. */
export function lesserOf(groups: Groups): number | null {
  return groups['count1'] || groups['upto'] ? numberIn(groups['count'] ?? '') : null;
}

/** The name of a unit as a table has it: "centur" of "centuries" is a century. */
export function unitName(unit: string | undefined): string {
  const word = unit?.toLowerCase() ?? '';
  return word === 'centur' ? 'century' : word;
}

/** `P2Y`, `PXM`, `P2Y6M` in TIMEX3; null when the unit is none. */
export function lengthOf(count: number | null, name: string): string | null {
  const unit = UNITS.get(name);
  if (!unit) return null;
  if (count === null) return `${unit.prefix}X${VAGUE_CODES.get(unit.times ?? 1) ?? unit.code}`;
  const whole = Math.floor(count);
  const rest = HALVES.get(name);
  if (count - whole === 0.5) {
    if (whole === 0 && rest) return rest.startsWith('T') ? `P${rest}` : `${unit.prefix}${rest}`;
    return rest
      ? `${unit.prefix}${whole * (unit.times ?? 1)}${unit.code}${rest}`
      : `${unit.prefix}${(whole + 0.5) * (unit.times ?? 1)}${unit.code}`;
  }
  return `${unit.prefix}${Number((count * (unit.times ?? 1)).toFixed(2))}${unit.code}`;
}

/** TIMEX3's own letters for an unknown number of quarters, decades, centuries. */
const VAGUE_CODES: ReadonlyMap<number, string> = new Map([
  [3, 'Q'],
  [10, 'E'],
  [100, 'C'],
]);
