import type { Span } from '../../model/article.ts';
import type { Token } from '../text/tokens.ts';
import { BODIES, GENDERED, OFFICES, PARTICLES, TITLES } from './name-words.ts';
import { isGivenName, ownerOfName } from './naming.ts';
import { descriptionOf, headOf, isGeneralBody, isRole, strip, titleLength } from './roles.ts';

/** One place where the text has a name. */
export type Name = Span & {
  /** The words of the name, folded: no case, no stops, hyphens split. */
  readonly words: readonly string[];
  readonly kind: 'person' | 'body' | 'place' | 'unknown';
  /** Where the titles before it begin; `start` without any. */
  readonly titled: number;
  /** The titles right before the name, folded: "dr", "chief", "justice". */
  readonly titles: readonly string[];
  /** How many words at the end hyphens tie: nobody calls Jane Roe-Doe "Doe". */
  readonly tied: number;
  /** What the text calls the bearer, right before the name or between commas beside it. */
  readonly role?: Span;
  /** Whose mother, lawyer or deputy the role says the bearer is, folded: "his", "ellison". */
  readonly owner?: string;
  /** As a title or the role shows; absent when none does. */
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
  if (/^[A-Za-z]+$/.test(words)) return [words.toLowerCase()];
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b|\./g, '')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word !== '');
}

/** Whether a word is written as names are: "Hale", "O’Rahilly", "d’Hauteville". */
export function isCapitalised(word: string): boolean {
  return /^(?:[dl]['’])?\p{Lu}/u.test(word);
}

/** Where a run of capitalised words that starts at a token ends; `at` itself when none does. */
function runEnd(tokens: readonly Token[], at: number): number {
  if (!isCapital(tokens, at)) return at;
  let end = at + 1;
  while (end < tokens.length) {
    if (!onSameLine(tokens, end)) break;
    if (isCapital(tokens, end) || isNumeral(tokens, end)) end++;
    else if (isHyphenated(tokens, end)) end += 2;
    else if (joinsBody(tokens, at, end)) return end + 1;
    else {
      const name = pastLinks(tokens, at, end) ?? pastMarks(tokens, at, end);
      if (name === undefined) break;
      end = name + 1;
    }
  }
  return end;
}

/** "de la Cruz", "al-Mansour", "Bank of England": the capital behind the small words of a name. */
function pastLinks(tokens: readonly Token[], start: number, from: number): number | undefined {
  let at = from;
  while (links(tokens, start, at) && onSameLine(tokens, at) && at - from < 3) at++;
  if (at > from && tokens[at]?.text === '-') at++;
  return at > from && isCapital(tokens, at) && onSameLine(tokens, at) ? at : undefined;
}

/** "Eleanor “Nell” Vandenberg", "Midwives’ Union": the capital behind the marks inside a name. */
function pastMarks(tokens: readonly Token[], start: number, at: number): number | undefined {
  const mark = tokens[at]?.text ?? '';
  if (/^["“‘(]$/.test(mark) && isCapital(tokens, at + 1)) {
    const closes = /^["”’)]$/.test(tokens[at + 2]?.text ?? '') && onSameLine(tokens, at + 2);
    return closes && isCapital(tokens, at + 3) && onSameLine(tokens, at + 3) ? at + 3 : undefined;
  }
  const plural = /^['’]$/.test(mark) && /s$/i.test(tokens[at - 1]?.text ?? '');
  if (!plural || tokens[at - 1]?.end !== tokens[at]?.start) return undefined;
  let end = at + 1;
  while (end < at + 4 && isCapital(tokens, end) && !BODIES.has(tokens[end]?.lower ?? '')) end++;
  return at > start && isCapital(tokens, end) && BODIES.has(tokens[end]?.lower ?? '')
    ? end
    : undefined;
}

/** "Luther Two Rivers": a numeral between capitals. */
function isNumeral(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.tag === 'NUM' && /^\p{Lu}\p{Ll}/u.test(token.text) && isCapital(tokens, at + 1);
}

/** "Min-seo", "Leclerc-Dubois", but not "U.S.-led": what a hyphen ties to a name is of it. */
function isHyphenated(tokens: readonly Token[], at: number): boolean {
  const [before, hyphen, token] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (hyphen?.text !== '-' || before?.end !== hyphen.start || hyphen.end !== token?.start)
    return false;
  return (
    isCapital(tokens, at + 1) ||
    (token.tag !== 'ADJ' &&
      (token.tag !== 'VERB' || token.text.length <= LONGEST_SYLLABLE) &&
      /^\p{Ll}{2,6}$/u.test(token.text) &&
      !COMPOUND.test(token.text))
  );
}

/** Second parts of compounds, not of names: "U.S.-led", "Texas-based". */
const COMPOUND =
  /(?:ed|based|born|style|like|era|old|run|wide|only|\p{L}{3}ing|made|held|area|born|day|year)$/u;
/** Letters of a part such as "ling" in "Chia-ling". */
const LONGEST_SYLLABLE = 5;

/** "the Hale administration": a common noun for a body ends the name of one. */
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
  if (!token || token.text === token.lower || !isCapitalised(token.text)) return false;
  if (token.tag === 'PROPN') return true;
  const next = tokens[at + 1];
  if (TITLES.has(token.lower) && (next?.lower === 'of' || next?.tag === 'PROPN')) return true;
  // "Park Min-jun": an English word that opens a sentence and a Korean name.
  if (next?.tag === 'PROPN' && tokens[at + 2]?.text === '-' && next.end === tokens[at + 2]?.start)
    return token.tag === 'NOUN' && !isRole([token]);
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

function links(tokens: readonly Token[], start: number, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  if (PARTICLES.has(token.lower) || token.lower === '&') return true;
  if (ARTICLES.test(token.lower) && tokens[at + 1]?.text === '-') return true;
  const noun = strip(before.lower);
  if (token.lower === 'of' && (BODIES.has(noun) || TITLES.has(noun) || noun === 'house'))
    return true;
  if (token.lower === 'the') return before.lower === 'of' || before.lower === 'for';
  // "the Society for the Protection of Otters", "the Department of Fish and Wildlife"
  if (at - start >= LONGEST_BODY || !/^(?:of|for|and)$/.test(token.lower)) return false;
  const run = tokens.slice(start, at);
  const kind = run.find(({ lower }) => BODIES.has(lower))?.lower ?? '';
  if (token.lower !== 'and') return BODIES.has(kind);
  return OFFICES.has(kind) && run.some(({ lower }) => lower === 'of' || lower === 'for');
}

/** Words of a name before another "of" or "and". */
const LONGEST_BODY = 8;
/** The Arabic article before a hyphen, in its spellings. */
const ARTICLES = /^(?:a[lrsdzn]|ash|el|ul)$/;

/** Two words with more than a space or a stop between them do not make one name. */
function onSameLine(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) <= 1;
}

function nameIn(tokens: readonly Token[], from: number, to: number): Name | undefined {
  const start = isGivenName(tokens, from, to) ? from : from + titleLength(tokens.slice(from, to));
  const first = tokens[start];
  const last = tokens[to - 1];
  if (!first || !last || start >= to) return undefined;
  const words = tokens.slice(start, to).flatMap(({ text }) => fold(text));
  if (words.length === 0) return undefined;
  const { role, owner } = descriptionOf(tokens, { from, start, to });
  const run = tokens.slice(start, to);
  const body =
    isGeneralBody(run, 0) ||
    run.some(({ lower }) => BODIES.has(lower) || BODIES.has(lower.replace(/s$/, '')));
  const called = start === from ? ownerOfName(tokens, from) : undefined;
  const titled =
    start > from ||
    (role !== undefined && isRole(role)) ||
    isPersonBefore(tokens, to, words) ||
    called !== undefined;
  const titles = tokens.slice(from, start).flatMap(({ text }) => fold(text));
  const noun = role ? headOf(role) : undefined;
  const gender = GENDERED.get(titles.at(-1) ?? '') ?? GENDERED.get(noun?.lower ?? '') ?? called;
  return {
    start: first.start,
    end: last.end,
    words,
    titled: tokens[from]?.start ?? first.start,
    kind: body ? 'body' : titled ? 'person' : isPlaceAt(tokens, from, to) ? 'place' : 'unknown',
    titles,
    tied: tokens[to - 2]?.text === '-' ? 2 : 1,
    ...(role ? { role: spanOf(role) } : {}),
    ...(owner ? { owner } : {}),
    ...(gender ? { gender } : {}),
  };
}

/** "Iris Potter, 71,", "Iris Potter, whose house": only people have an age, and are "who". */
function isPersonBefore(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  if (words.length < 2 || tokens[at]?.text !== ',') return false;
  const [first, second] = [tokens[at + 1], tokens[at + 2]];
  const aged = /^\d{1,3}$/.test(first?.text ?? '') && /^[,.]$/.test(second?.text ?? '');
  const plural = /^(?:are|were|have)$/.test(second?.lower ?? '');
  return aged || (/^(?:who|whose)$/.test(first?.lower ?? '') && !plural);
}

/** "in Velampur", "VELAMPUR: …", "PORT SALVE — …": where something is, or a dateline. */
function isPlaceAt(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, next] = [tokens[from - 1], tokens[to]];
  const dateline = from === 0 && /^(?:[:—–]|--)$/.test(next?.text ?? '');
  return dateline || /^(?:in|near|across)$/.test(before?.lower ?? '');
}

function spanOf(words: readonly Token[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
