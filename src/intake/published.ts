import type { Zone } from '../model/article.ts';
import { MONTHS, WEEKDAYS } from '../model/calendar.ts';
import { UNKNOWN_WHEN, type When } from '../model/when.ts';
import { writtenDate } from './calendar-date.ts';
import { MENU_WORDS } from './chrome-words.ts';
import { CITIES } from './cities.ts';
import { endsSentence } from './line-shape.ts';
import { type Line, type Parts, part, whole } from './lines.ts';
import { isPaper, isWire } from './name-shape.ts';

const LABEL =
  /^(?:(?:first|originally|last|date|article|story|latest) )?(published|posted|updated?|modified|edited|created|released|issued|filed|uploaded|publication date|date|publish date)\b/i;
const UPDATED = /^(?:(?:last|latest) )?(?:updated?|modified|edited)\b/i;
/** A line of these words and numbers alone is a date line. */
const DATE_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...'published posted updated update modified edited created released issued filed uploaded date'.split(
    ' ',
  ),
  ...'publication first originally last latest on at of the in th st nd rd am pm a p m t z noon'.split(
    ' ',
  ),
  ...'midnight utc gmt bst cet cest est edt et cst cdt ct mst mdt mt pst pdt pt ist aest aedt'.split(
    ' ',
  ),
  ...'jst sgt hkt pkt eat wat sast msk h hrs hours hour minutes minute mins min days day weeks'.split(
    ' ',
  ),
  ...'week months month ago yesterday today read local time'.split(' '),
]);
const LONGEST = 160;

/** The zone of a line that says when the page was published or updated, or undefined. */
export function publishedZone(line: Line): Parts | undefined {
  return labelledDate(line) ?? bareDate(line);
}

/** The same for a line that says so in words ("Published …"): bare dates are headings in a body. */
export function labelledDate(line: Line): Parts | undefined {
  const label = line.text.length > LONGEST ? undefined : LABEL.exec(line.text)?.[0];
  if (label === undefined) return undefined;
  const dated = writtenDate(line.text, 0) !== undefined && !endsSentence(line.text);
  const isDate = dated || (/\d/.test(line.text) && onlyDateWords(line.text));
  return isDate ? whole(line, 'published', `“${label}” and a date or time`) : undefined;
}

function bareDate(line: Line): Parts | undefined {
  const { text } = line;
  if (text.length > LONGEST || !/\d/.test(text) || !onlyDateWords(text)) return undefined;
  if (writtenDate(text, 0) !== undefined) return whole(line, 'published', 'only a date');
  return /\bago\b/i.test(text) ? whole(line, 'published', 'a time without its date') : undefined;
}

/** The zones of a line of a place and a date alone ("HYDERABAD, August 19, 2025 21:40 IST"). */
export function placedDate(line: Line): Parts | undefined {
  const at = dateStart(line.text);
  if (at === undefined || labelledDate(line) !== undefined) return undefined;
  const pattern = at > 0 ? PLACE_BEFORE : PLACE_AFTER;
  const match = pattern.exec(at > 0 ? line.text.slice(0, at) : line.text);
  const { place = '', mark = '' } = match?.groups ?? {};
  if (match === null || !isPlace(place, mark)) return undefined;
  const day = at > 0 ? part(line, at) : part(line, 0, match.index);
  const date = writtenDate(day.text, 0)?.when.precision === 'day' ? publishedZone(day) : undefined;
  if (date === undefined) return undefined;
  // "DELHI | Updated: …": the label must open its zone, or the update would pass for the first day.
  if (at > 0) return [...whole(part(line, 0, at), 'chrome', 'the place before the date'), ...date];
  return whole(line, 'published', 'only a date and a place');
}

/** Where in a line a date or the word that introduces it begins; undefined when there is none. */
export function dateStart(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  const date = writtenDate(text, 0)?.words.start;
  const label = /\b(?:(?:first|last) )?(?:published|posted|updated|modified)\b(?! by)/i.exec(
    text,
  )?.index;
  if (date === undefined) return label;
  return label === undefined ? date : Math.min(date, label);
}

/**
 * The date of publication that the zones state. Of several the one called published, else the
 * first that is not an update. An update alone only bounds it: it was published by then.
 */
export function publishedIn(text: string, zones: readonly Zone[]): When {
  const lines = zones
    .filter(({ kind }) => kind === 'published')
    .flatMap((zone) => {
      const words = text.slice(zone.start, zone.end).replace(/^[\s|·•,–—-]+/, '');
      const date = writtenDate(words, zone.end - words.length)?.when;
      return date === undefined ? [] : [{ words, date }];
    });
  const stated =
    lines.find(({ words }) => LABEL.test(words) && !UPDATED.test(words)) ??
    lines.find(({ words }) => !UPDATED.test(words));
  if (stated !== undefined) return stated.date;
  const [updated] = lines;
  return updated === undefined ? UNKNOWN_WHEN : { ...UNKNOWN_WHEN, latest: updated.date.latest };
}

/** Whether the words of a date line are those of an update. */
export function isUpdate(words: string): boolean {
  return UPDATED.test(words);
}

function onlyDateWords(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every((word) => DATE_WORDS.has(word));
}

const CAPITALS = "\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+){0,2}";
const PLACE_BEFORE = new RegExp(
  `^(?<place>${CAPITALS})(?:, ?${CAPITALS})?\\s?(?<mark>[,:|•·/–—-]|(?=\\s))\\s*$`,
  'u',
);
const PLACE_AFTER = new RegExp(`\\s*(?<mark>[|•·/–—-])\\s*(?<place>${CAPITALS})$`, 'u');

/** A known city; another place is one word, that is no agency's, no paper's and no section's. */
function isPlace(words: string, mark: string): boolean {
  const name = words.toLowerCase();
  if (CITIES.has(name)) return true;
  if (DATE_WORDS.has(name) || MENU_WORDS.has(name) || isWire(words) || isPaper(words)) return false;
  if (words.includes(' ') || words.length < 4) return false;
  return mark === ',' || words === words.toUpperCase();
}
