import { MONTHS } from '../../model/calendar.ts';
import {
  centuryPeriod,
  type Day,
  dayAt,
  decadePeriod,
  halfPeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  yearPeriod,
  yearsPeriod,
} from './calendar.ts';
import { isAhead, isIntroduced, outlook } from './clause.ts';
import { ordinalIn, yearIn } from './numbers.ts';
import { pattern } from './pattern.ts';
import { monthOf, step } from './rules-days.ts';
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

/** Months, quarters, halves, seasons, years, decades, centuries, holidays. */
export const PERIOD_RULES: readonly Rule[] = [
  { name: 'month year', pattern: pattern('{month}(?:,? |,? of |-){year}'), read: readMonthYear },
  {
    name: 'month of a year',
    pattern: pattern(
      '{month}(?:,? of)? (?<rel>last|this|next|the (?:same|previous|following)) year',
    ),
    read: readMonthYear,
  },
  {
    name: 'month',
    pattern: pattern('(?:(?<rel>last|next|this)(?: (?:coming|past))? )?{month}'),
    read: readMonth,
  },
  { name: 'year', pattern: pattern('(?:the year )?{year}'), read: readYear },
  {
    name: 'years with a hyphen',
    pattern: pattern('(?<from>(?:19|20)\\d\\d)[-–/](?<to>(?:19|20)?\\d\\d)'),
    read({ from = '', to = '' }) {
      const [first, last] = [Number(from), Number(to.length === 2 ? from.slice(0, 2) + to : to)];
      return first < last && last - first < 40 ? stated(yearsPeriod(first, last)) : null;
    },
  },
  {
    name: 'fiscal year',
    pattern: pattern('(?:the )?(?:fiscal|financial)(?: year)? {year}|FY ?(?<fy>(?:20)?\\d\\d)'),
    read: ({ year, fy }) =>
      stated(yearPeriod(year ? (yearIn(year) ?? 0) : 2000 + (Number(fy) % 100))),
  },
  {
    name: 'decade',
    pattern: pattern(
      "(?:the )?(?:(?<decade>(?:1\\d|20)\\d)0['’]?s|['’‘](?<short>\\d)0['’]?s|(?<words>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))",
    ),
    read: readDecade,
  },
  {
    name: 'century',
    pattern: pattern('(?:the )?{ordinal}~century'),
    read({ ordinal }) {
      const century = ordinalIn(ordinal ?? '');
      return century === null || century < 1 || century > 22
        ? null
        : stated(centuryPeriod(century));
    },
  },
  {
    name: 'quarter',
    pattern: pattern(
      "(?:(?:the (?!\\w+(?: \\w+)?-quarter))?(?:{year1} )?(?:fiscal~)?(?:year-(?<ago>earlier|ago) )?|(?<owner>last|this|next) year['’]s (?:fiscal )?){quarterordinal}~(?:fiscal~)?quarter(?:(?: of)?(?: the)?(?: fiscal)?(?: year)? {year2}| of (?<rel>last|this|next) year| (?<rel2>last|this|next) year)?(?! of {month})",
    ),
    read: readQuarter,
  },
  {
    name: 'Q3',
    pattern: pattern('(?:Q(?<q>[1-4])|(?<q2>[1-4])Q)(?:(?: of)?(?: FY| fiscal)? ?{year})?'),
    read: ({ q, q2, year }, scene) => inQuarter(Number(q ?? q2), year, scene),
  },
  {
    name: 'H1',
    pattern: pattern('(?<half>H[12]),? {year}'),
    read({ half = '', year = '' }) {
      const number = yearIn(year);
      return number === null ? null : stated(halfPeriod(number, Number(half[1])));
    },
  },
  {
    name: 'half',
    pattern: pattern(
      '(?:the )?(?<half>first|second|last|latter)~half(?: of)?(?: (?:the )?(?:fiscal )?{year}| (?<rel>last|this|next|the) (?:fiscal )?year)',
    ),
    read({ half, year, rel }, scene) {
      const number = year ? yearIn(year) : scene.day && scene.day.year + step(rel);
      if (number === null) return UNANCHORED;
      return dated(
        halfPeriod(number, half?.toLowerCase() === 'first' ? 1 : 2),
        year ? 'stated' : 'relative',
      );
    },
  },
];

function stated(period: Period): Sense {
  return dated(period, 'stated');
}

function readMonthYear({ month, year, rel }: Groups, scene: Scene): Sense | null {
  const number = monthOf(month);
  const anchor = /same|previous|following/i.test(rel ?? '') ? scene.last?.first : scene.day;
  const inYear = year ? yearIn(year) : anchor ? anchor.year + step(rel?.replace('the ', '')) : null;
  if (number === null) return null;
  const day = inYear === null ? null : dayAt(inYear, number, 1);
  return day ? dated(monthPeriod(day), year ? 'stated' : 'relative') : UNANCHORED;
}

/** Months that are names or verbs as well: read alone only where the text leads up to a date. */
const DOUBTFUL = /^(?:march|may|april|june|august|jan|mar|sep|jun|dec)$/i;

/** "March through May" is about months. */
const TO_MONTH = new RegExp(
  `^(?: (?:through|to|until) |[-–])(?:${[...MONTHS.keys()].join('|')})\\b`,
  'i',
);

function readMonth({ month, rel }: Groups, scene: Scene): Sense | null {
  const number = monthOf(month);
  if (number === null || month === undefined) return null;
  const name = month.toLowerCase().replace('.', '');
  if (!rel && (DOUBTFUL.test(name) || name === 'sept')) {
    const after = wordsAfter(scene, 24);
    if (
      scene.names.has(name) ||
      !(isIntroduced(scene) || TO_MONTH.test(after)) ||
      /^ (?!agreement)[A-Z][a-z]/.test(after) ||
      /^ on [A-Z]/.test(after)
    )
      return null;
    if (name !== 'may' && name !== 'march' && name.length < 4) return null;
  }
  if (!scene.day) return undated('DATE', `XXXX-${String(number).padStart(2, '0')}`);
  return dated(monthPeriod(monthNear(number, rel?.toLowerCase(), scene, scene.day)), 'relative');
}

function monthNear(month: number, rel: string | undefined, scene: Scene, day: Day): Day {
  const here = day.with({ day: 1 });
  const ahead = (month - here.month + 12) % 12;
  if (rel === 'last') return here.add({ months: ahead === 0 ? -12 : ahead - 12 });
  if (rel === 'next') return here.add({ months: ahead === 0 ? 12 : ahead });
  if (rel === 'this') return here.add({ months: month - here.month });
  const looks = outlook(scene);
  const coming = looks === 'ahead' || ahead <= (looks === 'unsaid' ? NEAR : NEXT);
  return here.add({ months: coming ? ahead : ahead - 12 });
}

/** Without a verb that says so, a month further ahead than this is the past one. */
const NEAR = 2;
/** Next month is the coming one even after a past tense: nobody calls eleven months ago "November". */
const NEXT = 1;

/** What shows that four figures are a year, and what shows that they count something. */
const COUNTED =
  /^(?:[-–]\d|\/\d|%| (?:block|people|percent|per cent|points?|miles?|metres?|meters?|kilometers?|kilometres?|km|feet|ft|jobs|workers|employees|votes|words|pages|tons?|tonnes|troops|soldiers|men|women|children|students|homes|houses|cases|deaths|patients|members|dollars|pounds|euros|rupees|yen|degrees|hours|minutes|seconds|days|weeks|months|years|times|GMT|hrs|hours|Avenue|Ave|Street|St|Road|Rd|Boulevard|Pennsylvania)\b)/i;

function readYear({ year }: Groups, scene: Scene): Sense | null {
  const number = yearIn(year ?? '');
  if (number === null) return null;
  const before = wordsBefore(scene, 16);
  if (
    /[\w$£€¥#@+&*=<>/.,-]$|(?:No\.|Rs\.?|US\$|about|than|nearly|some|room|suite|flight|route|highway|box|section|page|chapter|channel) $/i.test(
      before,
    ) &&
    !/(?:pre|post|mid|[a-z]{3,})-$|[a-z],$/i.test(before)
  )
    return null;
  if (COUNTED.test(wordsAfter(scene, 16))) return null;
  const usual = number >= 1900 && number < 2070;
  if (
    !usual &&
    !/\b(?:in|since|from|until|by|of|between|and|to|before|after|during|around|circa|year|early|late) $/i.test(
      before,
    )
  )
    return null;
  if (
    /[a-z]/i.test(year?.[0] ?? '') &&
    /hundred|thousand/i.test(year ?? '') &&
    !/the year/i.test(wordsOf(scene))
  )
    return null;
  return stated(yearPeriod(number));
}

const DECADES = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];

/** "the ’80s" are the last ones that had begun by the anchor. */
function readDecade({ decade, short, words }: Groups, scene: Scene): Sense | null {
  if (decade !== undefined && /^1\d0$/.test(decade))
    return stated(centuryPeriod(Number(decade) / 10 + 1));
  if (decade !== undefined) return stated(decadePeriod(Number(decade) * 10));
  const led =
    /^the /i.test(wordsOf(scene)) || /\b(?:early|late|mid)[- ]$/i.test(wordsBefore(scene, 6));
  if (words !== undefined && !led) return null;
  const tens =
    short === undefined ? DECADES.indexOf(words?.toLowerCase() ?? '') + 2 : Number(short);
  const now = scene.day?.year ?? 2000;
  const year = now - (now % 100) + tens * 10;
  return dated(decadePeriod(year > now ? year - 100 : year), 'relative');
}

function readQuarter(groups: Groups, scene: Scene): Sense | null {
  const quarter = ordinalIn(groups['quarterordinal'] ?? '') ?? 0;
  const rel = groups['owner'] ?? groups['rel'] ?? groups['rel2'];
  if (rel)
    return scene.day && dated(quarterPeriod(scene.day.year + step(rel), quarter), 'relative');
  const sense = inQuarter(quarter, groups['year1'] ?? groups['year2'], scene);
  if (!groups['ago'] || sense.edtf === null) return sense;
  return dated(quarterPeriod(Number(sense.edtf.slice(0, 4)) - 1, quarter), 'relative');
}

/** A quarter of that year, or the nearest one that has begun. */
function inQuarter(quarter: number, year: string | undefined, scene: Scene): Sense {
  const number = year ? yearIn(year) : null;
  if (number !== null) return stated(quarterPeriod(number, quarter));
  if (!scene.day) return UNANCHORED;
  const day = scene.day;
  const current = Math.ceil(day.month / 3);
  const ahead = quarter > current && !(quarter === current + 1 && isAhead(scene));
  return dated(quarterPeriod(day.year - (ahead ? 1 : 0), quarter), 'relative');
}
