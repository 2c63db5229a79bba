import type { Span } from '../../model/article.ts';
import type { Token } from '../text/tokens.ts';
import { BODIES, GENDERED, PARTICLES, TITLES } from './name-words.ts';
import { roleAfter, roleBefore, strip, titleLength } from './roles.ts';

/** One place where the text has a name. */
export type Name = Span & {
  /** The words of the name, folded: no case, no stops, hyphens split. */
  readonly words: readonly string[];
  readonly kind: 'person' | 'body' | 'unknown';
  /** What the text calls the bearer, right before the name or between commas after it. */
  readonly role?: Span;
  /** As a title right before the name shows; absent when none does. */
  readonly gender?: 'he' | 'she';
};

/** Every name in some text, in order of their places. */
export function namesIn(tokens: readonly Token[]): Name[] {
  const found: Name[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = runEnd(tokens, at);
    if (end === at) {
      at++;
      continue;
    }
    const name = nameIn(tokens, at, end);
    if (name) found.push(name);
    at = end;
  }
  return found;
}

/** The words of a name, folded as names are compared. */
export function fold(words: string): readonly string[] {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b|\./g, '')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word !== '');
}

/** Where a run of capitalised words that starts at a token ends; `at` itself when none does. */
function runEnd(tokens: readonly Token[], at: number): number {
  if (!isCapital(tokens, at)) return at;
  let end = at + 1;
  while (end < tokens.length) {
    const token = tokens[end];
    if (!token || !onSameLine(tokens, end)) break;
    if (isCapital(tokens, end)) end++;
    else if (isHyphenated(tokens, end)) end += 2;
    else if (joinsBody(tokens, at, end)) return end + 1;
    else {
      const name = pastLinks(tokens, end);
      if (name === undefined) break;
      end = name + 1;
    }
  }
  return end;
}

/** "de la Cruz", "Bank of England": the capital behind the small words of a name. */
function pastLinks(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  while (links(tokens, at) && onSameLine(tokens, at) && at - from < 3) at++;
  return at > from && isCapital(tokens, at) && onSameLine(tokens, at) ? at : undefined;
}

/** "Min-seo", "Leclerc-Dubois", but not "U.S.-led": what a hyphen ties to a name is of it. */
function isHyphenated(tokens: readonly Token[], at: number): boolean {
  const [before, hyphen, token] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (hyphen?.text !== '-' || before?.end !== hyphen.start || hyphen.end !== token?.start)
    return false;
  return (
    isCapital(tokens, at + 1) ||
    (token.tag !== 'ADJ' &&
      token.tag !== 'VERB' &&
      /^\p{Ll}{2,6}$/u.test(token.text) &&
      !COMPOUND.test(token.text))
  );
}

/** Second parts of compounds, not of names: "U.S.-led", "Texas-based". */
const COMPOUND =
  /(?:ed|based|born|style|like|era|old|run|wide|only|ing|made|held|area|born|day|year)$/;

/** "the Biden administration": a common noun for a body ends the name of one. */
function joinsBody(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || !BODIES.has(token.lower) || at - from > 4) return false;
  return (
    token.lower === 'administration' || token.lower === 'campaign' || token.lower === 'government'
  );
}

function isCapital(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !/^\p{Lu}/u.test(token.text)) return false;
  if (token.tag === 'PROPN') return true;
  if (token.tag === 'NOUN' || token.tag === 'ADJ' || token.tag === 'X')
    return !opensSentence(tokens, at) || /^\p{Lu}{2,}$/u.test(token.text);
  return (
    token.tag === 'VERB' &&
    tokens[at - 1]?.tag === 'PROPN' &&
    onSameLine(tokens, at) &&
    /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '')
  );
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || /^[.!?:"“”‘'’—–-]$/.test(before.text);
}

function links(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  if (PARTICLES.has(token.lower)) return true;
  if (token.lower === '&') return true;
  if (token.text === '-') return false;
  if (token.lower === 'of')
    return (
      BODIES.has(before.lower) ||
      TITLES.has(strip(before.lower)) ||
      /^(?:house|bank|court|ministry)$/.test(before.lower)
    );
  return false;
}

/** Two words with more than a space or a stop between them do not make one name. */
function onSameLine(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) <= 1;
}

function nameIn(tokens: readonly Token[], from: number, to: number): Name | undefined {
  const start = from + titleLength(tokens.slice(from, to));
  const first = tokens[start];
  const last = tokens[to - 1];
  if (!first || !last || start >= to) return undefined;
  const words = tokens.slice(start, to).flatMap(({ text }) => fold(text));
  if (words.length === 0) return undefined;
  const role = roleBefore(tokens, start) ?? roleAfter(tokens, to);
  const body = tokens
    .slice(start, to)
    .some(({ lower }) => BODIES.has(lower) || BODIES.has(lower.replace(/s$/, '')));
  const titled = start > from || role !== undefined;
  const kind = body ? 'body' : titled ? 'person' : 'unknown';
  const gender = GENDERED.get(strip(tokens[start - 1]?.lower ?? ''));
  return {
    start: first.start,
    end: last.end,
    words,
    kind,
    ...(role ? { role } : {}),
    ...(gender ? { gender } : {}),
  };
}
