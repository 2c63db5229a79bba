import { WEEKDAYS } from '../../model/calendar.ts';
import { type Day, dayPeriod } from './calendar.ts';
import { numberIn } from './numbers.ts';
import { pattern } from './pattern.ts';
import { monthOf, partOfDay } from './rules-days.ts';
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
import { PARTS_OF_DAY, SEASONS, ZONES } from './words.ts';

/** Times of day, and what recurs; the day that stands beside a time is joined on in `find-times.ts`. */
export const CLOCK_RULES: readonly Rule[] = [
  {
    name: 'clock',
    pattern: pattern(
      '{hour}(?:[:.]{minute})? ?{half}(?: {zone})?|{hour2}:{minute2}(?: {zone})?|(?<military>[0-2]\\d[0-5]\\d) ?(?:{zone}|hours|hrs)',
    ),
    read: readClock,
  },
  {
    name: "six o'clock",
    pattern: pattern(
      "(?<spoken>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?<clock> ?o['’]clock)?(?: in the (?<part>morning|afternoon|evening)| (?<night>at night))?",
    ),
    read({ spoken, clock, part, night }, scene) {
      if (!clock && !part && !night) return null;
      const hour = numberIn(spoken ?? '') ?? 0;
      const late = /afternoon|evening/i.test(part ?? '') || (night && hour > 5);
      return onTheDay(scene, `T${String((hour % 12) + (late ? 12 : 0)).padStart(2, '0')}:00`, '');
    },
  },
  {
    name: 'mid-afternoon',
    pattern: pattern('mid~?(?<middle>morning|afternoon)'),
    read: ({ middle }, scene) => partOfDay(theDay(scene), middle),
  },
  {
    name: 'noon',
    pattern: pattern('(?<word>noon|midday|midnight)'),
    read: ({ word }, scene) =>
      /^[A-Z]/.test(word ?? '')
        ? null
        : onTheDay(scene, word?.toLowerCase() === 'midnight' ? 'T24:00' : 'T12:00', ''),
  },
  {
    name: 'every July',
    pattern: pattern('(?:each|every) (?:{month}|{season})'),
    read({ month, season }) {
      const number = monthOf(month);
      const timex = SEASONS.get(season?.toLowerCase() ?? '')?.timex;
      if (timex) return undated('SET', `XXXX-${timex}`);
      return number === null ? null : undated('SET', `XXXX-${String(number).padStart(2, '0')}`);
    },
  },
  {
    name: 'every other Friday',
    pattern: pattern('every (?:other|second) {weekday}'),
    read: () => undated('SET', 'P2W'),
  },
  {
    name: 'Tuesday nights',
    pattern: pattern(
      '(?:(?<each>each|every) )?{weekday}(?:(?<s>s)| (?<nights>nights|mornings|afternoons|evenings)| {part})?',
    ),
    read({ each, weekday, s, nights, part }) {
      if ((!each && !s && !nights) || !/^[A-Z]/.test(weekday ?? '')) return null;
      const code = PARTS_OF_DAY.get((nights?.slice(0, -1) ?? part ?? '').toLowerCase());
      return undated(
        'SET',
        `XXXX-WXX-${WEEKDAYS.get(weekday?.toLowerCase() ?? '')}${code ? `T${code}` : ''}`,
      );
    },
  },
];

function readClock(groups: Groups, scene: Scene): Sense | null {
  const half = groups['half']?.toLowerCase()[0];
  const { military } = groups;
  const hour = Number(military?.slice(0, 2) ?? groups['hour'] ?? groups['hour2']);
  const minute = military?.slice(2) ?? groups['minute'] ?? groups['minute2'] ?? '00';
  const before = wordsBefore(scene, 10);
  if (/[\d$£€.:/-]$/.test(before)) return null;
  if (
    groups['hour2'] &&
    !groups['zone'] &&
    !/\b(?:at|by|from|until|till|before|after|about|around) $/.test(before)
  )
    return null;
  if (half && (hour < 1 || hour > 12)) return null;
  const inDay = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  if (inDay > 24 || (inDay === 24 && minute !== '00')) return null;
  const zone = ZONES.get(groups['zone']?.toLowerCase() ?? '') ?? '';
  return onTheDay(scene, `T${String(inDay).padStart(2, '0')}:${minute}`, zone);
}

const EACH = /^,? (?:every|each|daily|nightly)\b/i;
const DAILY =
  /\b(?:daily|nightly|(?:every|each) (?:day|night|morning|evening|week|[A-Z][a-z]+day)) (?:at|from|by) $/;

/** A time on the day it belongs to; UTC alone is told in TIMEX3, by its letter. */
function onTheDay(scene: Scene, time: string, zone: string): Sense {
  // "at 3:40 every night", "daily at 6 a.m.": of no one day
  if (EACH.test(wordsAfter(scene, 12)) || DAILY.test(wordsBefore(scene, 24)))
    return undated('TIME', `XXXX-XX-XX${time}`);
  const sense = theDay(scene);
  if (sense.edtf === null) return { ...sense, type: 'TIME' };
  const edtf = time === 'T24:00' ? sense.edtf : `${sense.edtf}${time}:00${zone}`;
  const value = `${sense.edtf}${time}${zone === 'Z' ? zone : ''}`;
  return { ...sense, type: 'TIME', value, edtf, precision: 'time' };
}

/**
 * The day of a time: the weekday behind the same time in another zone ("9 a.m. (0800 GMT) Friday"), the
 * day last read in the same sentence, else the anchor's.
 */
function theDay(scene: Scene): Sense {
  const day =
    dayBehind(scene) ??
    (inSentence(scene) && scene.last?.precision === 'day' ? scene.last.first : scene.day);
  return day ? dated(dayPeriod(day), 'relative') : UNANCHORED;
}

function dayBehind(scene: Scene): Day | null {
  const name = /^ \([^)\n]{4,20}\),? (?:on )?([A-Z][a-z]+day)\b/.exec(wordsAfter(scene, 40))?.[1];
  const weekday = WEEKDAYS.get(name?.toLowerCase() ?? '');
  return weekday && scene.day
    ? scene.day.subtract({ days: (scene.day.dayOfWeek - weekday + 7) % 7 })
    : null;
}
