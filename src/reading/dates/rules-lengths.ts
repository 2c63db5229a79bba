import { dayPeriod, shifted } from './calendar.ts';
import { numberIn } from './numbers.ts';
import { pattern } from './pattern.ts';
import { unitAround, yearBefore } from './rules-relative.ts';
import {
  dated,
  type Groups,
  type Rule,
  type Scene,
  type Sense,
  UNANCHORED,
  undated,
  wordsAfter,
  wordsBefore,
  wordsOf,
} from './scene.ts';
import { HALVES, LASTING, PEOPLE, REPEATED, UNITS, VAGUE } from './words.ts';

const AMOUNT =
  '(?:{count}|(?<vague>an? few|few|several|many|some|a number of|(?:a |the )?(?:couple|pair)(?: of)?)|(?<one>an?|half an?))';
const UNIT = '{unit}(?:s|y|ies)?';

/** Lengths of time, the dates they lead to, repetitions, and words for no day in particular. */
export const LENGTH_RULES: readonly Rule[] = [
  {
    name: 'two years ago',
    pattern: pattern(
      `${AMOUNT}~(?:more )?${UNIT}(?<half> and a half)?(?: or so)? (?<side>ago|earlier|later|before(?=[.,;])|hence|from now|previously)`,
    ),
    read: readAway,
  },
  {
    name: 'six-year-old',
    pattern: pattern(`(?:${AMOUNT}~)?${UNIT}~olds?`),
    read: readAge,
  },
  {
    name: 'the last two years',
    pattern: pattern(
      `(?:each of )?(?:(?:the |these |those )?(?:last|past|next|first|coming|previous|final|following|initial|subsequent|recent)|the|these|those) (?:${AMOUNT} )?${UNIT}`,
    ),
    read: readLength,
  },
  {
    name: 'two years',
    pattern: pattern(
      `${AMOUNT}~(?:more |additional |full |straight |consecutive |whole |long |solid |fiscal |calendar |business |working )?${UNIT}(?<half> and a half)?(?: or so)?(?:~long)?`,
    ),
    read: readLength,
  },
  {
    name: 'years ago',
    pattern: pattern('{unit}(?:s|ies) ago'),
    read: () => undated('DATE', 'PAST_REF'),
  },
  { name: 'years', pattern: pattern('{unit}(?:s|ies)(?:~long)?'), read: readPlural },
  {
    name: 'day-long',
    pattern: pattern('(?<single>hour|day|week|month|year|decade|century)-?long'),
    read: ({ single }) => undated('DURATION', lengthOf(1, single?.toLowerCase() ?? '') ?? 'PXX'),
  },
  {
    name: 'every week',
    pattern: pattern('(?:each|every)(?: {ordinal}| (?<other>other)| {count})? {unit}(?:s|y)?'),
    read: ({ unit, count, other }) => {
      const every = count ? numberIn(count) : other ? 2 : 1;
      const value = every === null ? null : lengthOf(every, singular(unit));
      return value === null ? null : undated('SET', value);
    },
  },
  {
    name: 'a year, as a rate',
    pattern: pattern('(?:per|a|an) (?<rate>second|minute|hour|day|week|month|year)'),
    read: readRate,
  },
  {
    name: 'daily',
    pattern: pattern([...REPEATED.keys()].map((word) => `(?<_${word}>${word})`).join('|')),
    read: (_, scene) => undated('SET', REPEATED.get(wordsOf(scene).toLowerCase()) ?? 'PXX'),
  },
  {
    name: 'now',
    pattern: pattern([...VAGUE.keys()].sort((a, b) => b.length - a.length).join('|')),
    read: (_, scene) => readVague(scene),
  },
];

function readVague(scene: Scene): Sense | null {
  const words = wordsOf(scene).toLowerCase().replace(/\s+/g, ' ');
  const value = VAGUE.get(words);
  if (value === undefined) return null;
  const [before, after] = [wordsBefore(scene, 4), wordsAfter(scene, 12)];
  if (words === 'soon' && (/\bas $/i.test(before) || /^ (?:as|after)\b/.test(after))) return null;
  if (words === 'the past' && /^ \w+ (?:years|months|weeks|days|decades)/.test(after)) return null;
  return undated('DATE', value);
}

function singular(unit: string | undefined): string {
  const word = unit?.toLowerCase() ?? '';
  return word === 'centur' ? 'century' : word;
}

/** `P2Y`, `PXM`, `P2Y6M`; null when the unit is none. */
function lengthOf(count: number | null, name: string): string | null {
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

/** The number meant: null for "several", undefined when there is none and the words are no time. */
function amount(groups: Groups): number | null | undefined {
  const half = groups['half'] ? 0.5 : 0;
  if (groups['count']) {
    const count = numberIn(groups['count'].replace('-1/2', ' 1/2'));
    return count === null ? undefined : count + half;
  }
  if (/couple|pair/i.test(groups['vague'] ?? '')) return 2;
  if (groups['vague']) return null;
  if (groups['one']) return /half/i.test(groups['one']) ? 0.5 : 1 + half;
  return undefined;
}

function readLength(groups: Groups, scene: Scene): Sense | null {
  const words = wordsOf(scene);
  const name = singular(groups['unit']);
  const plural = /s(?:[- ]long)?$/i.test(words);
  let count = amount(groups);
  if (name === 'second' && (!plural || groups['one'])) return null;
  if (groups['one'] && name === 'quarter') return null;
  const framed =
    /^(?:each of |the |these |those |last |past |next |first |coming |previous |final |recent )/i.test(
      words,
    );
  if (count === undefined) {
    if (!framed || !plural || /^(?:the|these|those) \w+$/i.test(words)) return null;
    count = null;
  }
  if (
    name === 'quarter' &&
    !/last|past|next|several|few|previous|coming|consecutive|straight/i.test(words)
  )
    return null;
  if (/^\d{4}$/.test(groups['count'] ?? '') && /^(?:19|20)/.test(groups['count'] ?? ''))
    return null;
  const before = wordsBefore(scene, 3);
  if (/[$£€.,]$/.test(before) || /^[- ]olds?\b/i.test(wordsAfter(scene, 6))) return null;
  if (/^(?:the|these|those) /i.test(words) && !plural) return null;
  const rate = groups['one'] && /^an? /i.test(words) ? readRate({ rate: name }, scene) : null;
  if (rate) return rate;
  const value = lengthOf(count, name);
  if (value === null) return null;
  const sense = undated('DURATION', value);
  return /or so$/i.test(words) || /couple/i.test(words) ? { ...sense, mod: 'APPROX' } : sense;
}

/** "years", "decades": a length nobody counts. */
function readPlural({ unit }: Groups, scene: Scene): Sense | null {
  const name = singular(unit);
  if (/second|quarter|minute/.test(name)) return null;
  if (/^ (?:old|of age)\b/.test(wordsAfter(scene, 8))) return null;
  if (/^['’]/.test(wordsAfter(scene, 1))) return null;
  if (
    /\b(?:\w+['’]s|his|her|their|its|our|my|your|these|those|which|what|how many|school|early|war|teenage) $/i.test(
      wordsBefore(scene, 14),
    )
  )
    return null;
  const value = lengthOf(null, name);
  return value === null ? null : undated('DURATION', value);
}

/** "15 a year", "a month" after an amount: how often. */
function readRate({ rate }: Groups, scene: Scene): Sense | null {
  const before = wordsBefore(scene, 28);
  const words = wordsOf(scene);
  const often =
    /(?:\d|million|billion|thousand|hundred|once|twice|times|dollars|percent|barrels|tons|jobs|people|units|pounds|hours|days) $|[$£€]\S+(?: \S+)? $/i.test(
      before,
    );
  if (!often && !/^per/i.test(words)) return null;
  const value = lengthOf(1, rate?.toLowerCase() ?? '');
  return value === null || rate === 'second' || rate === 'minute' ? null : undated('SET', value);
}

/** The age of a person is no date; the age of a war is how long it has lasted. */
function readAge(groups: Groups, scene: Scene): Sense | null {
  const next = /^ (\w[\w-]*)/.exec(wordsAfter(scene, 24))?.[1];
  const name = singular(groups['unit']);
  if (next === undefined || PEOPLE.has(next) || /^[A-Z]/.test(next)) return null;
  if (name === 'year' && !LASTING.has(next) && groups['count']) return null;
  const count = amount(groups);
  if (count === undefined && !/s[- ]old$/i.test(wordsOf(scene))) return null;
  const value = lengthOf(count ?? null, name);
  return value === null ? null : undated('DURATION', value);
}

/** "two years ago": as fine as its unit. Counted from the anchor, or from the date before. */
function readAway(groups: Groups, scene: Scene): Sense | null {
  const side = groups['side']?.toLowerCase() ?? '';
  const name = singular(groups['unit']);
  const unit = UNITS.get(name);
  const count = amount(groups);
  if (!unit || count === undefined || name === 'second') return null;
  const back = /ago|earlier|before|previously/.test(side);
  if (count === null) return undated('DATE', back ? 'PAST_REF' : 'FUTURE_REF');
  const fromNow = /ago|from now|hence/.test(side);
  if (name === 'year' && count === 1 && back && (fromNow || scene.quarter))
    return yearBefore(scene);
  const from = fromNow ? scene.day : (scene.last?.first ?? scene.day);
  if (!from) return UNANCHORED;
  const number = Math.round(count * (unit.times ?? 1)) * (back ? -1 : 1);
  if (unit.prefix === 'PT') return { ...dated(dayPeriod(from), 'relative'), type: 'TIME' };
  const key = ({ D: 'days', W: 'weeks', M: 'months', Y: 'years' } as const)[
    unit.code as 'D' | 'W' | 'M' | 'Y'
  ];
  const day = shifted(from, { [key]: number });
  if (!day) return null;
  const grain =
    key === 'days' ? null : key === 'weeks' ? 'week' : key === 'months' ? 'month' : 'year';
  return dated(grain ? unitAround(grain, day, 0) : dayPeriod(day), 'relative');
}
