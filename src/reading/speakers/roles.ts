import type { Span } from '../../model/article.ts';
import type { Token } from '../text/tokens.ts';
import { HONORIFICS, PORTFOLIOS, TITLES } from './name-words.ts';

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
export function roleBefore(tokens: readonly Token[], at: number): Span | undefined {
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
export function roleAfter(tokens: readonly Token[], at: number): Span | undefined {
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

/** A title without its stop or its owner's s. */
export function strip(word: string): string {
  return word.replace(/\.$/, '').replace(/['’]s$/, '');
}
