import type { Span } from '../model/article.ts';
import { MONTHS, WEEKDAYS } from '../model/calendar.ts';
import { PAPER_NOUNS, PAPERS, WIRES } from './agencies.ts';

const WIRE_NAMES: ReadonlySet<string> = new Set(
  WIRES.flatMap((name) => [name, name.toUpperCase()]),
);
const PAPER_NAMES: ReadonlySet<string> = new Set(PAPERS);
const CAPITALS = /^(?:The )?\p{Lu}[\p{L}.’'&-]*(?: (?:of|the|and|&|\p{Lu}[\p{L}.’'-]*))*$/u;
const PAPER_NOUN = new RegExp(`\\b(?:${PAPER_NOUNS.join('|')})\\b|\\.(?:com|org|net|in|co\\.uk)$`);
/** “Jane Roe The Associated Press”, “Jane Roe AFP” */
const AGENCY_AT_END = new RegExp(`\\s+(?:The )?(?:${WIRES.join('|')})$`);
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]*|de|del|della|der|den|di|da|dos|du|van|von|bin|bint|ibn|al|el|la|le|y|e|ten|ter)$/u;
const BETWEEN =
  /[,;|/•·&()[\]:]+|\s[–—-]\s|\b(?:and published by|published by|and|in|for|of(?= [Tt]he)|with|via|at|[Bb]y|BY|[Ff]rom|to)\b(?= )/g;

/** A name between the separators of a credit line, and the word or sign before it. */
export type Named = Span & { readonly text: string; readonly after: string };

/** Cuts a credit line ("Jane Roe in Paris and John Doe, AFP") at its commas, slashes and "and". */
export function namesIn(text: string): readonly Named[] {
  const names: Named[] = [];
  let start = 0;
  let after = '';
  const add = (end: number): void => {
    const raw = text.slice(start, end);
    const words = raw.trim();
    const from = start + raw.length - raw.trimStart().length;
    if (words === '') return;
    const agency = isWire(words) ? null : AGENCY_AT_END.exec(words);
    const cut = agency?.index ?? words.length;
    names.push({ start: from, end: from + cut, text: words.slice(0, cut), after });
    if (agency === null) return;
    const wire = agency[0].trimStart();
    names.push({
      start: from + words.length - wire.length,
      end: from + words.length,
      text: wire,
      after: ',',
    });
  };
  for (const cut of text.matchAll(BETWEEN)) {
    add(cut.index);
    start = cut.index + cut[0].length;
    after = cut[0].trim().toLowerCase();
  }
  add(text.length);
  return names;
}

/** Whether words are the name of a known news agency. */
export function isWire(words: string): boolean {
  return WIRE_NAMES.has(words.replace(/^the /i, ''));
}

/** Whether words are a known newspaper or shaped like the name of one ("The Daily Example"). */
export function isPaper(words: string): boolean {
  if (PAPER_NAMES.has(words)) return true;
  return (
    words.length <= 60 && words.includes(' ') && CAPITALS.test(words) && PAPER_NOUN.test(words)
  );
}

/** Whether words are shaped like a person's name: two to five, each with a capital or a particle. */
export function isPersonName(words: string): boolean {
  const parts = words.split(/\s+/);
  return parts.length >= 2 && parts.length <= 5 && areNameWords(words);
}

/** Whether every word has a capital or is a particle, and the first is no month or weekday. */
export function areNameWords(words: string): boolean {
  const parts = words.split(/\s+/);
  const [first = ''] = parts;
  return (
    /^\p{Lu}/u.test(first) && parts.every((word) => NAME_WORD.test(word)) && !isDateWord(first)
  );
}

function isDateWord(word: string): boolean {
  const name = word.toLowerCase().replace('.', '');
  // April, May, June and August are first names as well.
  if (['april', 'may', 'june', 'august'].includes(name)) return false;
  return MONTHS.has(name) || WEEKDAYS.has(name);
}
