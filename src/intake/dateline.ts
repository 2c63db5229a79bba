import { MONTHS, WEEKDAYS } from '../model/calendar.ts';
import { CITIES } from './cities.ts';
import { isWire } from './name-shape.ts';

const CAPITAL = "\\p{Lu}[\\p{L}.’'-]*";
const PLACE = `${CAPITAL}(?: (?:${CAPITAL}|de|del|da|do|la|le|of|the|upon|sur|am)){0,3}`;
const MONTH = `(?i:${[...MONTHS.keys()].join('|')})\\.?`;
const WEEKDAY = `(?:(?i:${[...WEEKDAYS.keys()].join('|')})\\.?,? )?`;
const DATE = `${WEEKDAY}(?:(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?)`;
const AGENCY = `[(/[]\\s?(?:${CAPITAL}|dpa)(?:[ /-]${CAPITAL}){0,4}\\s?[)/\\]]`;
const DATELINE = new RegExp(
  `^(?<place>(?:(?<city>${PLACE})(?:[/-]${PLACE})?(?:, ${PLACE})?)?)(?<date>,? \\(?${DATE}\\)?)?(?<agency> ?${AGENCY})?,?` +
    `(?<mark>\\s+(?:--?|[–—_])\\s+|--|—|: )(?=[\\p{Lu}"“‘'\\d(])`,
  'u',
);
/** Labels that stand where a dateline would, in lower case. */
const LABELS: ReadonlySet<string> = new Set(
  (
    'a analysis anchor announcer answer breaking clarification comment correction developing editor exclusive ' +
    'explainer factbox host interviewer live moderator narrator note opinion photos presenter q question ' +
    'reporter review update updated video voiceover watch yes no'
  ).split(' '),
);

/** First words of places of several words; another such pair is as likely a person's name. */
const PLACE_BEGINS =
  /^(?:(?:New|San|Santa|Santo|São|Sao|St\.?|Saint|Fort|Port|Mount|Los|Las|El|La|Le|The|North|South|East|West|Upper|Lower|Great|Grand|Little|Lake|Rio|Cape|Tel|Abu|Ras|Al|Kuala|Addis|Hong|Ho|Phnom|Palm|Long|Salt|Baton|Des|Cedar|Colorado|Kansas|Oklahoma) )|^[^ ]{3,}$|,/u;

/** The evidence of a dateline that only its place and dash make: at the head of a body alone. */
export const PLACE_AND_DASH = 'place and a dash';

/** A dateline at the head of a paragraph, counted from the paragraph's first character. */
export type Dateline = {
  /** Where the place ends; it begins with the paragraph. 0: only an agency is named. */
  readonly placeEnd: number;
  /** Where the paragraph's own text begins. */
  readonly end: number;
  readonly evidence: string;
};

/** Reads the dateline at the head of a paragraph ("LONDON, March 3 (AP) — …"), or undefined. */
export function datelineOf(paragraph: string): Dateline | undefined {
  const match = DATELINE.exec(paragraph.slice(0, 160));
  const { place = '', city = '', date, agency = '', mark = '' } = match?.groups ?? {};
  if (match === null || LABELS.has(place.toLowerCase().replace(/^the /, ''))) return undefined;
  const evidence = sign({ place, city, date, agency: agency.replace(/[()[\]/]/g, '').trim() });
  // "KIRBY: We" is a speaker's label: a colon needs more than capitals.
  const weak = evidence === PLACE_IN_CAPITALS || evidence === PLACE_AND_DASH;
  if (evidence === undefined || (weak && mark.startsWith(':'))) return undefined;
  return { placeEnd: place.length, end: match[0].length, evidence };
}

const PLACE_IN_CAPITALS = 'place in capitals';

function sign(found: {
  place: string;
  city: string;
  date: string | undefined;
  agency: string;
}): string | undefined {
  if (isWire(found.agency)) return found.place === '' ? 'an agency' : 'place and agency';
  if (found.place === '') return undefined;
  if (found.date !== undefined) return 'place and day';
  if (CITIES.has(found.city.toLowerCase())) return 'a city that stands alone in datelines';
  if (/^[^\p{Ll}]{3,}$/u.test(found.city)) return PLACE_IN_CAPITALS;
  return PLACE_BEGINS.test(found.place) && found.agency === '' ? PLACE_AND_DASH : undefined;
}
