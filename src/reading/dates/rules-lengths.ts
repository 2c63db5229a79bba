import { AMOUNT, amountOf, lengthAs, lengthOf, lesserOf, UNIT, unitName } from './amounts.ts';
import { type Day, dayPeriod, shifted } from './calendar.ts';
import { numberIn } from './numbers.ts';
import { pattern } from './pattern.ts';
import { unitAround, yearBefore } from './rules-relative.ts';
import {
  dated,
  type Groups,
  inSentence,
  type Rule,
  type Scene,
  type Sense,
  stretch,
  UNANCHORED,
  undated,
  wordsAfter,
  wordsBefore,
  wordsOf,
} from './scene.ts';
import { LASTING, PEOPLE, REPEATED, UNITS, VAGUE } from './words.ts';

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
      `(?<each>each of )?(?:(?:the |these |those )?(?:last|past|next|first|coming|previous|final|following|initial|subsequent|recent)|the|these|those) (?:${AMOUNT} )?${UNIT}(?: (?:or|and) {unit1}s)?(?: or so)?`,
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
  {
    name: 'years',
    pattern: pattern('{unit}(?:s|ies)(?: (?:or|and) {unit1}s|~long)?'),
    read: readPlural,
  },
  {
    name: 'the weeks ahead',
    pattern: pattern('the {unit}(?:s|ies) (?:ahead|to come)'),
    read: ({ unit }) => undated('DURATION', lengthOf(null, unitName(unit)) ?? 'PXX'),
  },
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
      const value = every === null ? null : lengthOf(every, unitName(unit));
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
  if (words === 'soon' && (/\b(?:as|too|so) $/i.test(before) || /^ (?:as|after)\b/.test(after)))
    return null;
  if (words === 'the past' && /^ \w+ (?:years|months|weeks|days|decades)/.test(after)) return null;
  return undated('DATE', value);
}

function readLength(groups: Groups, scene: Scene): Sense | null {
  const words = wordsOf(scene);
  const name = unitName(groups['unit']);
  const plural = /s(?:[- ]long| or so)?$/i.test(words);
  let count = amountOf(groups);
  if (name === 'second' && (!plural || groups['one'])) return null;
  if (groups['one'] && (name === 'quarter' || /\w-long$|s long$/i.test(words))) return null;
  if (/^[a-z].*[A-Z]/.test(words)) return null;
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
  const value = groups['each'] ? lengthOf(1, name) : lengthAs(groups, count, name);
  if (value === null) return null;
  const sense = undated(groups['each'] ? 'SET' : 'DURATION', value);
  return /or so$/i.test(words) || /couple/i.test(words) ? { ...sense, mod: 'APPROX' } : sense;
}

/** "years", "decades": a length nobody counts. */
function readPlural({ unit }: Groups, scene: Scene): Sense | null {
  const name = unitName(unit);
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

/** The age of a person is no date; the age of a war is how long it has lasted, and when it began. */
function readAge(groups: Groups, scene: Scene): Sense | null {
  const next = /^ (\w[\w-]*)/.exec(wordsAfter(scene, 24))?.[1];
  const name = unitName(groups['unit']);
  if (next === undefined || PEOPLE.has(next) || /^[A-Z]/.test(next)) return null;
  const counted = name === 'year' && groups['count'] !== undefined;
  if ((counted || / olds?$/i.test(wordsOf(scene))) && !LASTING.has(next)) return null;
  const count = amountOf(groups);
  const alone = !/[\w-]$/.test(wordsBefore(scene, 2).trimEnd());
  if (count === undefined && !(alone && /s[- ]old$/i.test(wordsOf(scene)))) return null;
  const value = lengthOf(count ?? null, name);
  if (value === null) return null;
  const start = count && scene.day && LASTING.has(next) && away(scene.day, -count, name);
  if (!start) return undated('DURATION', value);
  const from = start.precision === 'week' ? start.earliest : start.edtf;
  const open = { edtf: `${from}/..`, latest: null, precision: 'interval' } as const;
  return { ...start, ...open, type: 'DURATION', value };
}

/**
 * "two years ago": as fine as its unit. "Later" counts from the date before it, and without one is
 * no date: the length alone is read.
 */
function readAway(groups: Groups, scene: Scene): Sense | null {
  const side = groups['side']?.toLowerCase() ?? '';
  const name = unitName(groups['unit']);
  const count = amountOf(groups);
  if (count === undefined || name === 'second') return null;
  const back = /ago|earlier|before|previously/.test(side);
  const fromNow = /ago|from now|hence/.test(side);
  if (count === null) return fromNow ? undated('DATE', back ? 'PAST_REF' : 'FUTURE_REF') : null;
  if (name === 'year' && count === 1 && back && (fromNow || scene.quarter || !scene.last))
    return yearBefore(scene);
  if (!fromNow && (/hour|minute/.test(name) || (name === 'day' && !inSentence(scene)))) return null;
  const from = fromNow ? scene.day : scene.last?.first;
  if (!from) return fromNow ? UNANCHORED : null;
  const sign = back ? -1 : 1;
  const far = away(from, sign * count, name);
  const lesser = lesserOf(groups);
  const near = lesser === null ? null : away(from, sign * lesser, name);
  if (!far || !near) return far;
  return back ? stretch(far, near) : stretch(near, far);
}

/** The day, week, month or year that many units away; a part of a year is told in months. */
function away(from: Day, count: number, name: string): Sense | null {
  const unit = UNITS.get(name);
  if (!unit) return null;
  if (unit.prefix === 'PT') return { ...dated(dayPeriod(from), 'relative'), type: 'TIME' };
  const number = count * (unit.times ?? 1);
  const [key, grain] = (
    {
      D: ['days', null],
      W: ['weeks', 'week'],
      M: ['months', 'month'],
      Y: Number.isInteger(number) ? ['years', 'year'] : ['months', 'month'],
    } as const
  )[unit.code as 'D' | 'W' | 'M' | 'Y'];
  const months = unit.code === 'Y' && key === 'months' ? 12 : 1;
  const day = shifted(from, { [key]: Math.round(number * months) });
  return day && dated(grain ? unitAround(grain, day, 0) : dayPeriod(day), 'relative');
}
