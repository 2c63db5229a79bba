import { MONTHS, WEEKDAYS } from '../../model/calendar.ts';
import {
  CARDINALS,
  HOLIDAYS,
  ORDINALS,
  PARTS_OF_DAY,
  REPEATED,
  SCALES,
  SEASONS,
  UNITS,
  VAGUE,
} from './words.ts';

/** Whether an expression, or a modifier of one, may begin with that word: the rest is not looked at. */
export function mayBegin(word: string): boolean {
  const first = word.charCodeAt(0);
  return (first >= 48 && first <= 57) || STARTS.has(word.toLowerCase()) || word.startsWith('FY');
}

const OTHER_STARTS =
  'the a an this that these those last next past coming previous following same final initial ' +
  'subsequent each every per day today yesterday tomorrow tonight overnight half several few many ' +
  'some couple recent fiscal financial its their our year noon midday midnight at no not more less ' +
  'fewer longer well over under up almost nearly about around approximately roughly circa another ' +
  'sometime earlier later early late mid beginning start end fy during throughout ' +
  'twenties thirties forties fifties sixties seventies eighties nineties ' +
  'minutes hours days weeks months years decades centuries daylong weeklong monthlong yearlong ' +
  'hourlong midmorning midafternoon q1 q2 q3 q4 h1 h2 between hundreds thousands dozens scores tens quarter';

const STARTS: ReadonlySet<string> = new Set([
  ...OTHER_STARTS.split(' '),
  ...[MONTHS, WEEKDAYS, CARDINALS, SCALES, SEASONS, UNITS, REPEATED].flatMap((table) => [
    ...table.keys(),
  ]),
  ...[...WEEKDAYS.keys()].map((name) => `${name}s`),
  ...[ORDINALS, HOLIDAYS, VAGUE].flatMap((table) =>
    [...table.keys()].map((words) => words.split(/[^a-z]/)[0] ?? ''),
  ),
]);

/** Characters in which an expression that begins with a small word has to name a time. */
const AHEAD = 36;

/**
 * Whether a time may be named at a place or soon after it. "The", "a" and "not" begin many expressions
 * and stand everywhere: all the rules are tried only where one of their words is near.
 */
export function mayBeTime(text: string, at: number): boolean {
  return TIME_WORDS.test(text.slice(at, at + AHEAD));
}

/** Words that a time word may begin with; those of counting name no time by themselves. */
const STEMS: ReadonlySet<string> = new Set([
  ...(
    'today tonight tomorrow yesterday overnight noon mid night centur half fiscal financial time ' +
    'moment period future past present now term eve dawn dusk end start beginning turn ago earlier ' +
    'later early late daily weekly monthly yearly annual hourly nightly quarter q1 q2 q3 q4 h1 h2 fy ' +
    'twenties thirties forties fifties sixties seventies eighties nineties while millenni era bit ' +
    'fifteen sixteen seventeen eighteen nineteen twenty'
  ).split(' '),
  ...[MONTHS, WEEKDAYS].flatMap((table) => [...table.keys()].filter((name) => name.length > 4)),
  ...[SEASONS, UNITS, REPEATED, PARTS_OF_DAY].flatMap((table) => [...table.keys()]),
  ...[HOLIDAYS, VAGUE].flatMap((table) =>
    [...table.keys()].flatMap((words) => words.split(/[^a-z]+/).filter((word) => word.length > 3)),
  ),
]);

/** Short names of months and weekdays, which begin many another word. */
const SHORT = [...MONTHS.keys(), ...WEEKDAYS.keys()].filter((name) => name.length <= 4);

/** Figures that a time is written in: a year, a date, a clock, a decade, a quarter. */
const FIGURES =
  "\\d{4}|\\d[/:-]\\d|\\d\\.\\d\\d?\\.\\d|\\d ?[ap]\\.?m|o['’]clock|\\d0?['’]?s\\b|[1-4]q";

const TIME_WORDS = new RegExp(
  `${FIGURES}|\\b(?:(?:${SHORT.join('|')})\\b|${[...STEMS].join('|')})`,
  'i',
);
