import { BEFORE_A_NAME } from './abbreviations.ts';
import type { Token } from './tokens.ts';

/**
 * Puts words together that the tokeniser cuts: at a letter it does not know ("Nguy", "ễ", "n"), or
 * before the stop of a title it does not know ("Engr", ".").
 */
export function wholeWords(tokens: readonly Token[]): Token[] {
  const whole: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    const last = whole.at(-1);
    const touches = last !== undefined && last.end === token.start;
    if (touches && (isCut(last, token) || isTitle(last, token, tokens[at + 1])))
      whole[whole.length - 1] = joined(last, token);
    else whole.push(token);
  }
  return whole;
}

function joined(before: Token, { text: more, end }: Token): Token {
  const text = before.text + more;
  const tag = /^\p{Lu}/u.test(text) ? 'PROPN' : before.tag;
  return { ...before, end, text, lower: text.toLowerCase(), tag };
}

function isCut({ text: before }: Token, { text: after }: Token): boolean {
  const border = before.slice(-1) + after.slice(0, 1);
  const rare = Math.max(border.charCodeAt(0), border.charCodeAt(1)) > LAST_KNOWN;
  return rare && /^[\p{L}\p{M}]{2}$/u.test(border);
}

/** ÿ: the tokeniser knows the letters of Latin-1. */
const LAST_KNOWN = 0xff;

function isTitle({ text, lower }: Token, stop: Token, next: Token | undefined): boolean {
  const capitals = [text, next?.text ?? ''].every((word) => /^\p{Lu}/u.test(word));
  return stop.text === '.' && capitals && BEFORE_A_NAME.has(lower);
}
