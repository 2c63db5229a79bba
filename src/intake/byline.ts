import { CITIES } from './cities.ts';
import { type Line, type Parts, part, whole } from './lines.ts';
import { areNameWords, isPaper, isPersonName, isWire, namesIn } from './name-shape.ts';
import { dateStart, publishedZone } from './published.ts';

const BY =
  /^(?:(?:written|reported|story|report|words|text|posted|published|compiled|analysis|review|interview|opinion|article|created) )?by(?::\s*|\s+)/i;
const FROM = /^from (?=(?:our|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ in )\b)/iu;
const DESKS =
  /^(?:(?:our|a|an|the|special|web|news|staff|online|digital|national|city|sports?|foreign|district|legal|political|business|own|senior|chief|contributing|guest|editorial|express|state) )*(?:staff|bureau|desk|reporters?|writers?|correspondents?|editors?|contributors?|agencies|team|board|service|columnists?|newsroom)$/i;
const TITLE_WORDS =
  /\b(?:reporter|writer|correspondent|editor|columnist|contributor|critic|analyst|bureau chief|producer|presenter|staff|journalist|fellow|professor|blogger|author)s?\b/i;
const SECTION = /\s+(\p{Lu}{4,}(?:\s(?:\p{Lu}{4,}|&))*)$/u;
const SEPARATORS_AT_END = /[\s|•·,;:/–—-]{1,10}$/;
const LONGEST = 220;

/** The zones of a line that begins as a byline does ("By …"), with its date or section beside. */
export function bylineZones(line: Line): Parts | undefined {
  if (line.text.length > LONGEST) return undefined;
  return (
    withDate(line, labelled) ??
    withDateBefore(line) ??
    labelled(line) ??
    withDate(line, named) ??
    withDate(line, desk)
  );
}

/** The zones of a line of news agencies and desks alone, such as "AFP / Reuters WORLD". */
export function agencyZones(line: Line): Parts | undefined {
  if (line.text.length > LONGEST) return undefined;
  return withDate(line, agencies) ?? agencies(line);
}

/** The zones of a name without "By": only to be asked about a line that stands beside a date. */
export function nameZones(line: Line): Parts | undefined {
  return line.text.length > LONGEST ? undefined : named(line);
}

/** The zones of a name with a job, a paper or a city, which needs no date beside it. */
export function placedNameZones(line: Line): Parts | undefined {
  const [, ...others] = line.text.length > LONGEST ? [] : namesIn(line.text);
  const placed = others.some(
    ({ text, after }) =>
      (after === 'in' && CITIES.has(text.toLowerCase())) ||
      (after === ',' && (TITLE_WORDS.test(text) || isWire(text) || isPaper(text))),
  );
  return placed ? named(line) : undefined;
}

/** Whether a line is a writer's job ("Political correspondent"), as stands under a byline. */
export function isJob(text: string): boolean {
  return text.length <= 80 && DESKS.test(text);
}

function labelled(line: Line): Parts | undefined {
  const label = (BY.exec(line.text) ?? FROM.exec(line.text))?.[0];
  if (label === undefined) return undefined;
  const names = line.text.slice(label.length);
  if (!areAuthors(names, (first) => areNameWords(first) || isWire(first) || DESKS.test(first))) {
    return undefined;
  }
  return withoutSection(line, `begins with “${label.trim()}” and names`);
}

function agencies(line: Line): Parts | undefined {
  const bare = line.text
    .replace(/^\((.*)\)$/, '$1')
    .replace(SECTION, (caps) => (isWire(caps.trim()) ? caps : ''));
  const names = namesIn(bare);
  const known = names.every(({ text }) => isWire(text) || DESKS.test(text));
  if (names.length === 0 || !known) return undefined;
  return withoutSection(line, 'a line of news agencies or desks');
}

function named(line: Line): Parts | undefined {
  const isName = (first: string): boolean => isPersonName(first) && !isPaper(first);
  if (!areAuthors(line.text, isName)) return undefined;
  return whole(line, 'byline', 'a name where bylines stand');
}

// "TNN | Mar 3, 2023": capitals before the date, and a sign between.
function desk(line: Line): Parts | undefined {
  if (!/^\p{Lu}{2,8}$/u.test(line.text)) return undefined;
  return whole(line, 'byline', 'capitals where bylines stand');
}

function areAuthors(names: string, isFirst: (name: string) => boolean): boolean {
  const [first, ...others] = namesIn(names);
  return first !== undefined && isFirst(first.text) && others.every(({ text }) => isBeside(text));
}

// Beside the first name: more names, places, papers ("in Paris", "AFP") and jobs; never a verb.
function isBeside(words: string): boolean {
  const parts = words.split(/\s+/);
  if (parts.length > 8) return false;
  if (TITLE_WORDS.test(words) || DESKS.test(words)) return true;
  return parts.every((word) => /^[\p{Lu}\d(@]/u.test(word) || /^(?:the|de|van|von)$/.test(word));
}

/** Splits trailing words in capitals off, where they are no agency: the page's section. */
function withoutSection(line: Line, evidence: string): Parts {
  const label = (BY.exec(line.text) ?? [''])[0].length;
  const names = line.text.slice(label);
  const section = SECTION.exec(names);
  // "By JANE ROE" is all in capitals; nothing tells a section from a surname there.
  const mixed = /\p{Ll}/u.test(names.slice(0, section?.index));
  if (section === null || !mixed || isWire(section[1] ?? '')) {
    return whole(line, 'byline', evidence);
  }
  const at = label + section.index;
  return [
    ...whole(part(line, 0, at), 'byline', evidence),
    ...whole(part(line, at), 'chrome', 'section of the page, in capitals'),
  ];
}

// "By Jane Roe | March 3, 2023"
function withDate(line: Line, rule: (names: Line) => Parts | undefined): Parts | undefined {
  const at = dateStart(line.text);
  if (at === undefined || at === 0) return undefined;
  const date = publishedZone(part(line, at));
  const end = line.text.slice(0, at).replace(SEPARATORS_AT_END, '').length;
  const names = date && rule(part(line, 0, end));
  if (date === undefined || names === undefined) return undefined;
  return [...names, ...whole(part(line, end), 'published', date[0].evidence)];
}

// "March 3, 2023 by Jane Roe"
function withDateBefore(line: Line): Parts | undefined {
  const at = line.text.search(/\bby\b/i);
  if (at <= 0) return undefined;
  const date = publishedZone(
    part(line, 0, line.text.slice(0, at).replace(SEPARATORS_AT_END, '').length),
  );
  const names = date && labelled(part(line, at));
  if (date === undefined || names === undefined) return undefined;
  return [{ ...date[0], end: names[0].start }, ...names];
}
