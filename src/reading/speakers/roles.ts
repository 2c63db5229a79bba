import { isWord } from '../text/spelling.ts';
import { isPossessive, type Token } from '../text/tokens.ts';
import { GIVEN_NAMES } from './given-names.ts';
import {
  AFTER_GENERAL,
  BODIES,
  FRONT_WORDS,
  HONORIFICS,
  PEOPLE,
  PORTFOLIOS,
  RELATIVES,
  THINGS,
  TITLES,
} from './name-words.ts';

/** What the text says of a name's bearer: the words, and whose they are ("his", "ellison"). */
export type Description = { readonly role?: readonly Token[]; readonly owner?: string };

/** Where a name stands: its titles begin at `from`, its own words at `start`. */
type Place = { readonly from: number; readonly start: number; readonly to: number };

/** Tokens `from` to `to`, `to` not included. */
type Stretch = { readonly from: number; readonly to: number };

/** What stands right before a name or between commas beside it; a plain title counts least. */
export function descriptionOf(tokens: readonly Token[], { from, start, to }: Place): Description {
  const before = roleBefore(tokens, { from, start });
  const plain = before && before.to - before.from === 1 && before.from >= from;
  const across = roleAcross(tokens, { from, to }) ?? roleAcross(tokens, { from: start, to });
  const role = (plain ? across : before) ?? across ?? before ?? roleAfter(tokens, to);
  return role ? owned(tokens, role) : {};
}

/** How many words at the front of a run are a title, with "of State" and the like. */
export function titleLength(run: readonly Token[]): number {
  let length = 0;
  for (let at = 0; at < run.length - 1; at++) {
    if (!isTitle(run[at]) && !(at === 0 && isFront(run))) continue;
    if (isGeneralBody(run, at)) return at;
    length = at + 1;
    if (run[length]?.lower !== 'of') continue;
    const from = run[length + 1]?.lower === 'the' ? length + 2 : length + 1;
    let next = from;
    while (PORTFOLIOS.has(run[next]?.lower ?? '') && next < run.length) next++;
    // "Mayor of Springfield Jane Roe": without a portfolio all but the last two words are a place.
    length = next > from ? next : Math.max(length, run.length - (endsPlainly(run) ? 0 : 2));
    at = length;
  }
  return length;
}

const ROLE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'PART', 'ADP', 'PUNCT']);

/** "National Security Council spokesperson John Kirby": the words before, from their noun back. */
function roleBefore(
  tokens: readonly Token[],
  { from: run, start: at }: Omit<Place, 'to'>,
): Stretch | undefined {
  const titled = at > run;
  const last = tokens[at - 1];
  if (!last || !(titled || last.tag === 'NOUN' || isTitle(last) || PORTFOLIOS.has(last.lower)))
    return undefined;
  if ((tokens[at]?.start ?? 0) - last.end > 1) return undefined;
  const from = roleStart(tokens, at, /^of$/);
  let to = at;
  while (to > from && HONORIFICS.has(strip(tokens[to - 1]?.lower ?? ''))) to--;
  const words = tokens.slice(from, to);
  const says = titled || words.some((word) => isTitle(word) || isRole([word]));
  return says && to > from ? { from, to } : undefined;
}

/** "His daughter, Margaret Pell, said": the words before the comma before a name. */
function roleAcross(tokens: readonly Token[], { from, to }: Stretch): Stretch | undefined {
  const comma = from - 1;
  const only = to - from === 1 ? tokens[from]?.text : undefined;
  if (tokens[comma]?.text !== ',' || !closes(tokens, to)) return undefined;
  // "A. Selvamani, IPS, said": letters behind a name are no name.
  if (/^\p{Lu}{2,4}$/u.test(only ?? '')) return undefined;
  const start = roleStart(tokens, comma, /^(?:of|for|at|in|from)$/);
  const words = tokens.slice(start, comma);
  const opener = tokens[start - 1];
  const head = headOf(words);
  if (!head || !(isRole([head]) || RELATIVES.has(head.lower))) return undefined;
  const known =
    !opener ||
    /^[.!?“‘"]$/.test(opener.text) ||
    opener.tag === 'DET' ||
    isOwner(opener) ||
    isPossessive(opener) ||
    words.some(({ tag }) => tag === 'PART');
  // "In a letter to the mayor, Hale said": it went to the mayor, and Hale wrote it.
  if (tokens[to]?.text !== ',' && opensWithPreposition(tokens, start)) return undefined;
  // "the sheriff, the mayor, Paul Hale": a list.
  // "A spokeswoman for the company, Norvane Lines, said": the name is the company’s.
  const body = head !== words.at(-1) && BODIES.has(words.at(-1)?.lower ?? '');
  const named = !body || !isWord(tokens[to - 1]?.lower ?? '');
  const listed = tokens[start - 2]?.text === ',' && isRole(tokens.slice(start - 3, start - 2));
  return known && named && !listed ? { from: start, to: comma } : undefined;
}

/** Whether a name ends where a comma or verb shows that it stood between commas. */
function closes(tokens: readonly Token[], at: number): boolean {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  if (!mark || mark.tag === 'VERB' || mark.tag === 'AUX' || mark.text === '.') return true;
  return mark.text === ',' && next?.tag !== 'CCONJ';
}

/** "In a letter to …", "After the speech by …": not "According to …". */
function opensWithPreposition(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (
    first > at - LONGEST_OPENING &&
    first > 0 &&
    !STARTS_AFTER.test(tokens[first - 1]?.text ?? '')
  )
    first--;
  const opener = tokens[first];
  return first < at && opener?.tag === 'ADP' && opener.lower !== 'according';
}

/** Tokens from the head of a sentence to a name in its opening. */
const LONGEST_OPENING = 12;
const STARTS_AFTER = /^[.!?:;“”"‘]$/;

/** Where the noun phrase that runs up to a token begins, without its article or owner. */
function roleStart(tokens: readonly Token[], at: number, linking: RegExp): number {
  let from = at;
  while (from > 0 && at - from < LONGEST_ROLE) {
    const before = tokens[from - 1];
    const gap = (tokens[from]?.start ?? 0) - (before?.end ?? 0);
    if (!before || (from < at && gap > 1)) break;
    const inner = before.tag === 'DET' && linking.test(tokens[from - 2]?.lower ?? '') && from < at;
    if (!inner && !ROLE.has(before.tag)) break;
    if (before.tag === 'PUNCT' && (before.text !== '-' || before.end !== tokens[from]?.start))
      break;
    if (before.tag === 'ADP' && !linking.test(before.lower)) break;
    from--;
  }
  while (from < at && opensNothing(tokens[from])) from++;
  return from;
}

/** "To Yale professor", "’s top donor": what is left of the words before. */
function opensNothing(token: Token | undefined): boolean {
  return /^(?:ADP|DET)$/.test(token?.tag ?? '') || /^(?:to|and|-|['’]s?)$/.test(token?.lower ?? '');
}

/** Words a role may have before a name. */
const LONGEST_ROLE = 9;

/** "Ashot Mkrtychev, a Slovakian arms dealer,", "Jane Roe, 45, his lawyer,": the words between the commas. */
function roleAfter(tokens: readonly Token[], at: number): Stretch | undefined {
  if (tokens[at]?.text !== ',') return undefined;
  const aged = tokens[at + 1]?.tag === 'NUM' && tokens[at + 2]?.text === ',';
  const from = aged ? at + 3 : at + 1;
  const first = tokens[from];
  if (!first || !(/^(?:DET|NOUN|ADJ)$/.test(first.tag) || isOwned(tokens, from))) return undefined;
  for (let end = from + 1; end < tokens.length && end - from < 17; end++) {
    const token = tokens[end];
    if (!token) return undefined;
    if (/^[,.]$/.test(token.text) || /^(?:who|whose|which|where)$/.test(token.lower)) {
      const words = tokens.slice(from, end);
      const several = isOwned(tokens, from) && words.some(({ tag }) => tag === 'CCONJ');
      return isRole(ownWords(words)) && !several ? { from, to: end } : undefined;
    }
    if (token.tag === 'AUX' || (token.tag === 'PUNCT' && token.text !== '-' && token.text !== '’'))
      return undefined;
  }
  return undefined;
}

/** "his lawyer", "Velic’s deputy": what begins there belongs to somebody. */
function isOwned(tokens: readonly Token[], from: number): boolean {
  const mark = tokens.slice(from + 1, from + 4).some(isPossessive);
  return isOwner(tokens[from]) || (tokens[from]?.tag === 'PROPN' && mark);
}

function isOwner(token: Token | undefined): boolean {
  return /^(?:his|her|its|their|my|our)$/.test(token?.lower ?? '');
}

/** A role with whose it is: "his" before or in it, or the name before its ’s. */
function owned(tokens: readonly Token[], { from, to }: Stretch): Description {
  const role = tokens.slice(from, to);
  const mark = role.findLastIndex(isPossessive);
  const at = mark < 0 ? from - 1 : from + mark;
  const name = isPossessive(tokens[at]) ? tokens[at - 1] : undefined;
  const owner = name ?? [tokens[at], ...role].find(isOwner);
  return { role, ...(owner ? { owner: owner.lower } : {}) };
}

/** The words of a role before what hangs on them ("firm" of "a firm founded by a teacher"). */
function ownWords(words: readonly Token[]): readonly Token[] {
  const link = words.findIndex(
    ({ tag }, at) => at > 0 && (tag === 'ADP' || (tag === 'VERB' && words[at + 1]?.tag === 'ADP')),
  );
  return link > 0 ? words.slice(0, link) : words;
}

/** The noun of a role: the last word before its "of …". */
export function headOf(role: readonly Token[]): Token | undefined {
  const link = role.findIndex(({ tag }, at) => at > 0 && tag === 'ADP');
  return link > 0 ? role[link - 1] : role.at(-1);
}

/** "CEO of Hale Commercial Airplanes": nobody is called so. */
function endsPlainly(run: readonly Token[]): boolean {
  const [first, last] = run.slice(-2).map(({ lower }) => lower);
  return isWord(first ?? '') && isWord(last ?? '') && !GIVEN_NAMES.has(first ?? '');
}

/** "General Motors" is no general. */
export function isGeneralBody(run: readonly Token[], at: number): boolean {
  return run[at]?.lower === 'general' && AFTER_GENERAL.has(run[at + 1]?.lower ?? '');
}

function isTitle(token: Token | undefined): boolean {
  return TITLES.has(strip(token?.lower ?? ''));
}

/** "Neighbour Jane Roe", "Farmer Jane Roe": a sentence opens with what somebody is. */
function isFront(run: readonly Token[]): boolean {
  const [first, second] = run;
  if (!first || !second) return false;
  if (FRONT_WORDS.has(first.lower) || PEOPLE.has(first.lower)) return true;
  const full = run.length > 2 && second.text.length > 2 && !GIVEN_NAMES.has(first.lower);
  return full && isWord(first.lower) && isRole([{ ...first, tag: 'NOUN' }]);
}

/** Whether words name what a person is: a title, or a noun made of what somebody does. */
export function isRole(
  words: readonly { readonly lower: string; readonly tag: string }[],
): boolean {
  return words.some(
    ({ lower, tag }) =>
      TITLES.has(strip(lower)) ||
      (tag === 'NOUN' &&
        (RELATIVES.has(lower) ||
          PEOPLE.has(lower) ||
          (DOES.test(lower) && !THINGS.has(lower) && !/ment$/.test(lower)))),
  );
}

/** How nouns for people end; those that do and are none stand in `THINGS`. */
const DOES = /(?:er|or|ist|ian|man|woman|person|ant|ent|chief|head)$/;

/** A title without its stop or its owner's s. */
export function strip(word: string): string {
  return word.replace(/\.$/, '').replace(/['’]s$/, '');
}
