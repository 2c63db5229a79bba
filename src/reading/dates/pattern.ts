import { MONTHS, WEEKDAYS } from '../../model/calendar.ts';
import {
  CARDINALS,
  HOLIDAYS,
  ORDINALS,
  PARTS_OF_DAY,
  SCALES,
  SEASONS,
  UNITS,
  ZONES,
} from './words.ts';

/**
 * A regular expression from a template: `{month}` is a named group with any month in it, a space
 * is white space within a line, `~` that or a hyphen, everything else as ever. Sticky, and blind to case: readers look
 * at the case where it tells a month from a verb.
 */
export function pattern(template: string, end = END): RegExp {
  const source = template
    .replaceAll(' ', SPACE)
    .replaceAll('~', `(?:${HYPHEN}|${SPACE})`)
    .replace(/\{([a-z]+)(\d?)\}/g, (whole, piece: string, number: string) => {
      const inner = PIECES[piece];
      if (inner === undefined) throw new Error(`no piece ${whole} in ${template}`);
      return `(?<${piece}${number}>${inner})`;
    });
  return new RegExp(`(?:${source})${end}`, 'iy');
}

/** White space within a line; bounded, so that no text makes a pattern slow. */
const SPACE = '(?:[ \\t\\u00a0\\u202f]{1,3})';
const HYPHEN = '[-\\u2010\\u2011]';
/** The word ends, and nothing goes on: no "March 3" in "March 30", no year in "year-on-year". */
const END =
  '(?![\\w\\u00c0-\\u024f]|[.,:]\\d|[-\\u2010\\u2011](?:old|ago|earlier|end|over|on|to)\\b)';

const words = (list: Iterable<string>) =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.').replaceAll(' ', SPACE).replace(/['’]/g, "['’]"))
    .join('|');

const ABBREVIATED = /^(?!may$)\w{3}$|^sept$/;
const MONTH = `${words([...MONTHS.keys()].filter((name) => !ABBREVIATED.test(name)))}|(?:${words([...MONTHS.keys()].filter((name) => ABBREVIATED.test(name)))})\\b\\.?`;
const SMALL = words(CARDINALS.keys());
const COUNT = `(?:${SMALL}|${words(SCALES.keys())})`;
const ORDINAL = words(ORDINALS.keys()).replaceAll('-', `(?:${HYPHEN}|${SPACE})`);
const YEAR_WORDS =
  `(?:fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?:${SPACE}|${HYPHEN})` +
  `(?:(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|` +
  `(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:(?:${SPACE}|${HYPHEN})` +
  `(?:one|two|three|four|five|six|seven|eight|nine))?)|two${SPACE}thousand` +
  `(?:${SPACE}(?:and${SPACE})?(?:${SMALL}))?`;

const PIECES: Readonly<Record<string, string>> = {
  month: MONTH,
  weekday: `(?:${words([...WEEKDAYS.keys()].filter((name) => name.endsWith('day')))})`,
  anyweekday: `(?:${words(WEEKDAYS.keys())})\\b\\.?`,
  day: `(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\w%])|${ORDINAL}`,
  dayfigure: `(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\w%])`,
  year: `(?:1\\d|20)\\d{2}(?![\\w%])|${YEAR_WORDS}`,
  ordinal: `${ORDINAL}|\\d{1,2}(?:st|nd|rd|th)`,
  quarterordinal: 'first|second|third|fourth|1st|2nd|3rd|4th',
  count: `\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,4}(?:\\.\\d|(?:${SPACE}|${HYPHEN})1/2)?|(?:a${SPACE}(?=hundred|thousand|dozen))?${COUNT}(?:(?:${SPACE}|${HYPHEN})(?:(?<=(?:hundred|thousand)\\W{1,3})and${SPACE})?${COUNT}){0,4}`,
  unit: `${words([...UNITS.keys()].filter((name) => name !== 'century'))}|centur(?=y|ies)`,
  season: words(SEASONS.keys()),
  part: words(PARTS_OF_DAY.keys()),
  holiday: words(HOLIDAYS.keys()),
  zone: words(ZONES.keys()),
  hour: '2[0-4]|[01]?\\d',
  minute: '[0-5]\\d',
  half: '[ap]m\\b|[ap]\\.m\\b\\.?',
};
