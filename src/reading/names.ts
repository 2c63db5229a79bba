import type { Span } from '../model/article.ts';
import { BODIES, GENDERED, HONORIFICS, PARTICLES, PORTFOLIOS, TITLES } from './name-words.ts';
import type { Token } from './tokens.ts';

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
    else if (links(tokens, end) && isCapital(tokens, end + 1) && onSameLine(tokens, end + 1))
      end += 2;
    else if (joinsBody(tokens, at, end)) return end + 1;
    else break;
  }
  return end;
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
  const gender = GENDERED[strip(tokens[start - 1]?.lower ?? '')];
  return {
    start: first.start,
    end: last.end,
    words,
    kind,
    ...(role ? { role } : {}),
    ...(gender ? { gender } : {}),
  };
}

/** How many words at the front of a run are a title, with "of State" and the like. */
export function titleLength(run: readonly Token[]): number {
  let length = 0;
  for (let at = 0; at < run.length - 1; at++) {
    if (!TITLES.has(strip(run[at]?.lower ?? ''))) continue;
    length = at + 1;
    if (run[length]?.lower !== 'of') continue;
    let next = length + 1;
    if (run[next]?.lower === 'the') next++;
    while (PORTFOLIOS.has(run[next]?.lower ?? '') && next < run.length) next++;
    // "Mayor of Springfield Jane Roe": without a portfolio all but the last two words are a place.
    length = next > length + 1 ? next : Math.max(length, run.length - 2);
    at = length;
  }
  return length;
}

const ROLE: ReadonlySet<string> = new Set([
  'NOUN',
  'PROPN',
  'ADJ',
  'DET',
  'NUM',
  'PART',
  'ADP',
  'PUNCT',
]);

/** "National Security Council spokesperson John Kirby": the words before, from their noun back. */
function roleBefore(tokens: readonly Token[], at: number): Span | undefined {
  const last = tokens[at - 1];
  if (
    !last ||
    !(last.tag === 'NOUN' || TITLES.has(strip(last.lower)) || PORTFOLIOS.has(last.lower))
  )
    return undefined;
  if ((tokens[at]?.start ?? 0) - last.end > 1) return undefined;
  let from = at - 1;
  while (from > 0 && at - from < 9) {
    const before = tokens[from - 1];
    if (!before || !ROLE.has(before.tag) || (tokens[from]?.start ?? 0) - before.end > 1) break;
    if (before.tag === 'PUNCT' && before.text !== '-') break;
    if (before.tag === 'ADP' && before.lower !== 'of') break;
    if (before.tag === 'DET') break;
    from--;
  }
  const first = tokens[from];
  const words = tokens.slice(from, at);
  if (!first || !isRole(words) || words.every(({ lower }) => HONORIFICS.has(strip(lower))))
    return undefined;
  return { start: first.start, end: last.end };
}

/** "Ashot Mkrtychev, a Slovakian arms dealer,": the words between the commas. */
function roleAfter(tokens: readonly Token[], at: number): Span | undefined {
  if (tokens[at]?.text !== ',') return undefined;
  const first = tokens[at + 1];
  if (!first || !(first.tag === 'DET' || first.tag === 'NOUN' || first.tag === 'ADJ'))
    return undefined;
  for (let end = at + 2; end < tokens.length && end - at < 18; end++) {
    const token = tokens[end];
    if (!token) return undefined;
    if (token.text === ',' || token.text === '.') {
      const words = tokens.slice(at + 1, end);
      const last = words.at(-1);
      const ok = last !== undefined && isRole(words);
      return ok ? { start: first.start, end: last.end } : undefined;
    }
    if (token.tag === 'AUX' || (token.tag === 'PUNCT' && token.text !== '-')) return undefined;
  }
  return undefined;
}

/** Whether words name what a person is: a title, or a noun made of what somebody does. */
export function isRole(words: readonly Token[]): boolean {
  return words.some(
    ({ lower, tag }) =>
      TITLES.has(strip(lower)) ||
      (tag === 'NOUN' &&
        /(?:er|or|ist|ian|man|woman|person|ant|ent|chief|head|mother|father|son|daughter|wife|husband|brother|sister|resident|member|owner)$/.test(
          lower,
        ) &&
        !/(?:ment|ement|er(?:number|paper|water|power|weather|summer|winter|letter|matter|order|offer|number|member))$/.test(
          lower,
        )),
  );
}

function strip(word: string): string {
  return word.replace(/\.$/, '').replace(/['’]s$/, '');
}
