import {
  between,
  type Day,
  dayPeriod,
  distance,
  holidayIn,
  nearest,
  type Period,
  seasonPeriod,
  weekendPeriod,
  weekPeriod,
} from './calendar.ts';
import { isAhead, isIntroduced, isOver } from './clause.ts';
import { yearIn } from './numbers.ts';
import { pattern } from './pattern.ts';
import { step } from './rules-days.ts';
import {
  dated,
  type Groups,
  type Rule,
  type Scene,
  type Sense,
  UNANCHORED,
  undated,
  wordsAfter,
  wordsOf,
} from './scene.ts';
import { HOLIDAYS, SEASONS } from './words.ts';

/** Seasons and holidays. */
export const SEASON_RULES: readonly Rule[] = [
  {
    name: 'season',
    pattern: pattern(
      '(?:(?<rel>last|next|this)(?: (?:coming|past))? |(?<that>that )|(?:over |during |throughout )?(?<the>the ))?{season}(?:(?: of)? {year}|(?: of)? (?<rel2>last|this|next) year)?',
    ),
    read: readSeason,
  },
  {
    name: 'holiday',
    pattern: pattern(
      '(?:(?<rel>last|next|this)(?: (?:coming|past))? |the )?{holiday}(?: (?<span>week(?:end)?))?(?:,? {year})?',
    ),
    read: readHoliday,
  },
  {
    name: 'holidays',
    pattern: pattern(
      "(?:the )?{holiday}(?:(?: and (?:the )?|[-–/])(?:{holiday1}|new year(?:['’]s)?))?(?: (?!this|last|next|the|an?)[a-z]+)? (?:holidays?|season|period|break|vacation)",
    ),
    read: readHolidays,
  },
];

/** "the Christmas holidays" are some days, and no one day. */
function readHolidays({ holiday }: Groups): Sense | null {
  return /^[A-Z]/.test(holiday ?? '') ? undated('DURATION', 'PXD') : null;
}

/** "summer" needs a word that makes it a date; a season not yet begun is the past one. */
function readSeason(groups: Groups, scene: Scene): Sense | null {
  const season = SEASONS.get(groups['season']?.toLowerCase() ?? '');
  if (!season) return null;
  const rel = (groups['rel'] ?? groups['rel2'])?.toLowerCase();
  const year = groups['year'] ? yearIn(groups['year']) : null;
  if (year !== null) return dated(seasonPeriod(year, season), 'stated');
  if (groups['that'])
    return scene.last && dated(seasonPeriod(scene.last.first.year, season), 'relative');
  const bare = !rel && !groups['the'];
  const verb =
    groups['season']?.toLowerCase() === 'fall' || groups['season']?.toLowerCase() === 'spring';
  if (bare && (verb || !isIntroduced(scene))) return null;
  const after = wordsAfter(scene, 20);
  if (!rel && (/^ of\b/.test(after) || (groups['the'] && verb && !isIntroduced(scene))))
    return null;
  if (!rel && /^[ -](?:[A-Z]|guys?|camp|school|break|house|home|training|line)/.test(after))
    return null;
  if (!scene.day) return UNANCHORED;
  if (groups['rel2']) return dated(seasonPeriod(scene.day.year + step(rel), season), 'relative');
  return dated(seasonPeriod(seasonYear(season.firstMonth, rel, scene), season), 'relative');
}

function seasonYear(firstMonth: number, rel: string | undefined, scene: Scene): number {
  const { year, month } = scene.day ?? { year: 0, month: 1 };
  const begun = month >= firstMonth;
  const inside = begun ? month < firstMonth + 3 : firstMonth === 12 && month < 3;
  const past = begun ? year : year - 1;
  if (rel === 'last') return inside ? past - 1 : past;
  if (rel === 'next') return past + 1;
  if (rel === 'this') return inside || /this past/i.test(wordsOf(scene)) ? past : year;
  return !inside && isAhead(scene) ? past + 1 : past;
}

function readHoliday({ rel, holiday, year, span }: Groups, scene: Scene): Sense | null {
  const name = holiday?.toLowerCase().replace('’', "'") ?? '';
  const found = HOLIDAYS.get(name);
  if (!found || !/^[A-Z]/.test(holiday ?? '')) return null;
  const inYear = year ? yearIn(year) : null;
  if (inYear === null && !scene.day) return UNANCHORED;
  const near = scene.day ?? Temporal.PlainDate.from('2000-01-01');
  const towards = step(rel) || (isAhead(scene) ? 1 : isOver(scene) ? -1 : 0);
  const day =
    inYear === null
      ? holidayNear((y) => holidayIn(y, found), towards, near)
      : holidayIn(inYear, found);
  if (!day) return null;
  const basis = year ? 'stated' : 'relative';
  if (!span) return dated(dayPeriod(day), basis);
  return dated(/end/i.test(span) ? weekendOf(day) : weekPeriod(day), basis);
}

/** The weekend that a feast belongs to, with the feast itself: Monday, or Thursday to Sunday. */
function weekendOf(feast: Day): Period {
  const saturday = feast.dayOfWeek === 1 ? feast.subtract({ days: 2 }) : weekendPeriod(feast).first;
  const days = [feast, saturday, saturday.add({ days: 1 })].sort(Temporal.PlainDate.compare);
  const { value } = weekendPeriod(saturday);
  return { ...between(days[0] ?? feast, days[2] ?? feast), value };
}

function holidayNear(inYear: (year: number) => Day | null, towards: number, near: Day): Day | null {
  const day = nearest(near, inYear);
  if (!day || towards === 0 || distance(day, near) === 0) return day;
  const side = Temporal.PlainDate.compare(day, near);
  return side === towards ? day : inYear(day.year + towards);
}
