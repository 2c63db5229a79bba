import { lengthOf } from './amounts.ts';
import {
  between,
  centuryPeriod,
  type Day,
  dayPeriod,
  decadePeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from './calendar.ts';
import { pattern } from './pattern.ts';
import { partOfDay, step } from './rules-days.ts';
import {
  dated,
  type Groups,
  inSentence,
  type Rule,
  type Scene,
  type Sense,
  UNANCHORED,
  undated,
  wordsAfter,
  wordsBefore,
} from './scene.ts';

/** Dates counted from the anchor, or from the date read before. */
export const RELATIVE_RULES: readonly Rule[] = [
  {
    name: 'the day before yesterday',
    pattern: pattern('(?:the )?day (?<side>before|after) (?<pivot>yesterday|tomorrow)'),
    read: ({ side }, scene) => fromAnchor(scene, side?.toLowerCase() === 'before' ? -2 : 2),
  },
  {
    name: 'today',
    pattern: pattern('(?<word>today|yesterday|tomorrow)(?: {part})?'),
    read({ word, part }, scene) {
      const days = { yesterday: -1, tomorrow: 1 }[word?.toLowerCase() ?? ''] ?? 0;
      if (days === 0 && OUR_AGE.test(wordsAfter(scene, 24))) return undated('DATE', 'PRESENT_REF');
      return partOfDay(fromAnchor(scene, days), part);
    },
  },
  {
    name: 'tonight',
    pattern: pattern('tonight'),
    read: (_, scene) => partOfDay(fromAnchor(scene, 0), 'night'),
  },
  {
    name: 'this morning',
    pattern: pattern('(?<rel>this|last) {part}'),
    read: ({ rel, part }, scene) => partOfDay(fromAnchor(scene, step(rel)), part),
  },
  {
    name: 'last month',
    pattern: pattern(
      "(?<rel>(?:last|this|next) year['’]s(?= quarter)|(?:the )?(?:last|next)|this|(?:the |this )?(?:past|coming|current)|the (?:previous|following|preceding|same|latest)|the|that|that same) (?:calendar |fiscal |full )?(?<unit>week|weekend|month|quarter|year|decade|century)(?<about> or so)?",
    ),
    read: readUnit,
  },
  {
    name: 'that day',
    pattern: pattern(
      '(?<rel>that|that same|the same|the next|the following|the previous) (?:day|(?<part>morning|afternoon|evening|night))',
    ),
    read({ rel, part }, scene) {
      if (scene.last?.precision !== 'day') return part ? null : undated('DATE', 'PAST_REF');
      const days = step(rel?.toLowerCase().replace('the ', ''));
      return partOfDay(dated(dayPeriod(scene.last.first.add({ days })), 'relative'), part);
    },
  },
  {
    name: 'the year before',
    pattern: pattern('the (?<unit>day|week|month|year) (?<side>before|after)(?=[.,;)]|$)'),
    read({ unit = '', side }, scene) {
      if (!scene.last || !inSentence(scene)) return null;
      const away = side?.toLowerCase() === 'before' ? -1 : 1;
      const day = unit === 'day' && scene.last.precision === 'day';
      if (unit === 'day' && !day) return null;
      return dated(
        day
          ? dayPeriod(scene.last.first.add({ days: away }))
          : unitAround(unit, scene.last.first, away),
        'relative',
      );
    },
  },
  {
    name: 'the year-earlier period',
    pattern: pattern(
      '(?:the )?year~(?:ago|earlier) (?:period|quarter)|year-(?:ago|earlier)|the (?:same |corresponding |comparable )?(?:period|quarter) (?:a year (?:ago|earlier)|last year)',
    ),
    read: (_, scene) => yearBefore(scene),
  },
  {
    name: 'the latest period',
    pattern: pattern('the (?:latest|current) period|the period'),
    read: (_, scene) =>
      scene.quarter && dated(quarterPeriod(scene.quarter.year, scene.quarter.quarter), 'relative'),
  },
  {
    name: 'a period of a year',
    pattern: pattern('the (?<year>(?:19|20)\\d\\d) (?<unit>period|quarter)'),
    read({ year }, scene) {
      const number = Number(year);
      return dated(
        scene.quarter ? quarterPeriod(number, scene.quarter.quarter) : yearPeriod(number),
        'stated',
      );
    },
  },
  {
    name: 'year-end',
    pattern: pattern("(?:the )?(?:year~end|year['’]s end)"),
    read: (_, scene) =>
      scene.day
        ? {
            ...dated(yearPeriod(scene.day.year), 'relative'),
            mod: 'END',
            earliest: `${scene.day.with({ month: 10, day: 1 })}`,
          }
        : UNANCHORED,
  },
  {
    name: 'the week of a day',
    pattern: pattern('this time (?<rel>last|next) year'),
    read: ({ rel }, scene) =>
      scene.day ? dated(monthPeriod(scene.day.add({ years: step(rel) })), 'relative') : UNANCHORED,
  },
];

/** "today's world" is that of these days, and no day's. */
const OUR_AGE =
  /^['’]s (?:\w+ )?(?:world|society|economy|age|era|standards|technology|youth|young|generations?|children|kids|women|men|consumers|computers|cars|money|prices|terms|climate|environment|culture|media|politics)\b/i;

/** The same stretch a year before: the quarter, when the article reports on one. */
export function yearBefore(scene: Scene): Sense {
  if (scene.quarter)
    return dated(quarterPeriod(scene.quarter.year - 1, scene.quarter.quarter), 'relative');
  return scene.day ? dated(yearPeriod(scene.day.year - 1), 'relative') : UNANCHORED;
}

function fromAnchor(scene: Scene, days: number): Sense {
  return scene.day ? dated(dayPeriod(scene.day.add({ days })), 'relative') : UNANCHORED;
}

/** The week, month, quarter … of a day that many units away. */
export function unitAround(unit: string, day: Day, away: number): Period {
  switch (unit) {
    case 'week':
      return weekPeriod(day.add({ weeks: away }));
    case 'weekend':
      return weekendPeriod(day.add({ weeks: away }));
    case 'month':
      return monthPeriod(day.with({ day: 1 }).add({ months: away }));
    case 'quarter': {
      const to = day.with({ day: 1 }).add({ months: 3 * away });
      return quarterPeriod(to.year, Math.ceil(to.month / 3));
    }
    case 'year':
      return yearPeriod(day.year + away);
    case 'decade':
      return decadePeriod(day.year + 10 * away);
    case 'century':
      return centuryPeriod(Math.floor(day.year / 100) + 1 + away);
    default:
      return between(day, day);
  }
}

function readUnit({ rel, unit, about }: Groups, scene: Scene): Sense | null {
  const word = rel?.toLowerCase() ?? '';
  const name = unit ?? '';
  if (name !== name.toLowerCase()) return null;
  if (word === 'the' && name !== 'quarter' && ENDING.test(wordsAfter(scene, 12)))
    return undated('DURATION', lengthOf(1, name) ?? 'PXX');
  const sense = readCalendarUnit(word, name, scene);
  return sense && about ? { ...sense, mod: 'APPROX' } : sense;
}

/** "the year ended March 31", "the year to March": as long as a year, and no calendar year. */
const ENDING = /^ (?:ended|ending|to [A-Z])/;

function readCalendarUnit(word: string, name: string, scene: Scene): Sense | null {
  if (/^the (?:previous|following|preceding|same)|^that/.test(word)) {
    if (!scene.last || name === 'quarter')
      return scene.quarter
        ? quarterAway(scene, step(word.replace('the ', '')))
        : undated('DATE', 'PAST_REF');
    return dated(unitAround(name, scene.last.first, step(word.replace('the ', ''))), 'relative');
  }
  if (word === 'the' && !isDefinite(name, scene)) return null;
  if (name === 'quarter' && scene.quarter && /^(?:the|the latest|this|last year['’]s)$/.test(word))
    return quarterAway(scene, word.startsWith('last') ? -4 : 0);
  if (!scene.day) return UNANCHORED;
  if (name === 'weekend') return dated(weekend(word, scene.day), 'relative');
  if (word.endsWith('past')) return undated('DURATION', lengthOf(1, name) ?? 'PXX');
  const away = /year['’]s/.test(word)
    ? 4 * step(word)
    : word === 'the latest'
      ? -1
      : step(word.replace('the ', '').replace('this ', ''));
  return dated(unitAround(name, scene.day, away), 'relative');
}

function quarterAway(scene: Scene, away: number): Sense | null {
  if (!scene.quarter) return null;
  const index = scene.quarter.year * 4 + scene.quarter.quarter - 1 + away;
  return dated(quarterPeriod(Math.floor(index / 4), (index % 4) + 1), 'relative');
}

/** "the year", "the quarter", "the weekend" are dates; "player of the year" and "the week" are not. */
function isDefinite(unit: string, scene: Scene): boolean {
  const before = wordsBefore(scene, 14);
  if (unit === 'weekend') return true;
  if (unit === 'quarter') return scene.quarter !== null;
  const whole =
    /\b(?:months|half|quarter|end|start|beginning|rest|part|remainder|most|middle|day|days|weeks?|weekend|\w+day) of $|\b(?:later|earlier|late|early) in $/i;
  return (
    whole.test(before) || (unit === 'year' && /\b(?:for|in|during|throughout) $/i.test(before))
  );
}

/** The weekend just over, up to Tuesday and beyond; the coming one from "next". */
function weekend(word: string, day: Day): Period {
  const away = step(word.replace('the ', '').replace('this ', ''));
  if (word === 'this') return weekendPeriod(day);
  if (away > 0) return weekendPeriod(day.dayOfWeek >= 6 ? day.add({ weeks: 1 }) : day);
  return weekendPeriod(day.dayOfWeek >= 6 ? day : day.subtract({ weeks: 1 }));
}
