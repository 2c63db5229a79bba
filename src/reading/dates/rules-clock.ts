import { WEEKDAYS } from '../../model/calendar.ts';
import { dayPeriod } from './calendar.ts';
import { pattern } from './pattern.ts';
import { monthOf } from './rules-days.ts';
import {
  dated,
  type Groups,
  type Rule,
  type Scene,
  type Sense,
  UNANCHORED,
  undated,
  wordsBefore,
} from './scene.ts';
import { PARTS_OF_DAY, ZONES } from './words.ts';

/** Times of day. Which day stands beside them is joined on by `dates-joined.ts`. */
export const CLOCK_RULES: readonly Rule[] = [
  {
    name: 'clock',
    pattern: pattern(
      "{hour}(?::{minute})? ?{half}(?: {zone})?|{hour2}:{minute2}(?: {zone})?|{hour3} ?o['’]clock|(?<military>[0-2]\\d[0-5]\\d) ?(?:{zone}|hours|hrs)",
    ),
    read: readClock,
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
    pattern: pattern('(?:each|every) {month}'),
    read({ month }) {
      const number = monthOf(month);
      return number === null ? null : undated('SET', `XXXX-${String(number).padStart(2, '0')}`);
    },
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
  const hour = Number(
    military?.slice(0, 2) ?? groups['hour'] ?? groups['hour2'] ?? groups['hour3'],
  );
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
  if (inDay > 24) return null;
  return onTheDay(
    scene,
    `T${String(inDay).padStart(2, '0')}:${minute}`,
    ZONES.get(groups['zone'] ?? '') ?? '',
  );
}

/** A time on the day last read in the same sentence, else on the anchor's. */
function onTheDay(scene: Scene, time: string, zone: string): Sense {
  const near = !/[.!?]\s/.test(
    scene.text.slice(scene.lastEnd, Math.min(scene.start, scene.lastEnd + 200)),
  );
  const day =
    near && scene.start - scene.lastEnd < 200 && scene.last?.precision === 'day'
      ? scene.last.first
      : scene.day;
  if (!day) return { ...UNANCHORED, type: 'TIME' };
  const sense = dated(dayPeriod(day), 'relative');
  const edtf = time === 'T24:00' ? sense.edtf : `${day}${time}:00${zone}`;
  return { ...sense, type: 'TIME', value: `${day}${time}`, edtf, precision: 'time' };
}
