import { WEEKDAYS } from '../../model/calendar.ts';
import { type Day, dayPeriod } from './calendar.ts';
import { isAhead } from './clause.ts';
import { pattern } from './pattern.ts';
import { partOfDay, step } from './rules-days.ts';
import {
  contestedSense,
  dated,
  type Groups,
  type Rule,
  type Scene,
  type Sense,
  UNANCHORED,
} from './scene.ts';

/** Weekdays, with the week or the part of the day that is told beside them. */
export const WEEKDAY_RULES: readonly Rule[] = [
  {
    name: 'weekday of a week',
    pattern: pattern(
      '{weekday}(?: {part})?,?(?: of)? (?:(?<rel>last|this|next|the (?:previous|following)) week)(?! of)',
    ),
    read: readWeekdayOfWeek,
  },
  {
    name: 'weekday and part of day',
    pattern: pattern('(?:(?<rel>last|next|this)(?: (?<side>coming|past))? )?{weekday}(?: {part})?'),
    read: readWeekday,
  },
];

/**
 * The same day or the six before, unless the clause looks ahead; "this Saturday" is the one of this
 * week, be it over or to come.
 */
function readWeekday(groups: Groups, scene: Scene): Sense | null {
  const name = groups['weekday'] ?? '';
  const weekday = WEEKDAYS.get(name.toLowerCase());
  if (weekday === undefined || !/^[A-Z]/.test(name)) return null;
  if (!scene.day) return UNANCHORED;
  const day = scene.day.add({ days: daysTo(weekday, groups, { ...scene, day: scene.day }) });
  const contested = scene.contested;
  if (contested?.weekday === weekday && contested.days.includes(String(day)))
    return partOfDay(contestedSense(contested), groups['part']);
  return partOfDay(dated(dayPeriod(day), 'relative'), groups['part']);
}

function daysTo(weekday: number, groups: Groups, scene: Scene & { readonly day: Day }): number {
  const back = (scene.day.dayOfWeek - weekday + 7) % 7;
  switch (groups['side']?.toLowerCase() ?? groups['rel']?.toLowerCase()) {
    case 'coming':
    case 'next':
      return 7 - back;
    case 'past':
    case 'last':
      return back === 0 ? -7 : -back;
    case 'this':
      return isAhead(scene) && back > 0 ? 7 - back : weekday - scene.day.dayOfWeek;
    default:
      return back > 0 && isAhead(scene) ? 7 - back : -back;
  }
}

/** "Tuesday of last week"; "the previous week" counts from the date read before. */
function readWeekdayOfWeek({ weekday = '', part, rel = '' }: Groups, scene: Scene): Sense | null {
  const number = WEEKDAYS.get(weekday.toLowerCase());
  if (number === undefined || !/^[A-Z]/.test(weekday)) return null;
  const from = /^the/i.test(rel) ? scene.last?.first : scene.day;
  if (!from) return UNANCHORED;
  const weeks = step(rel.replace(/^the /i, ''));
  const day = from.add({ days: 7 * weeks + number - from.dayOfWeek });
  return partOfDay(dated(dayPeriod(day), 'relative'), part);
}
