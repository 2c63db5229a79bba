import { CARDINALS, ORDINALS, SCALES } from './words.ts';

/** Reads "12", "1,200", "2.5", "twenty-four" or "two thousand"; null for anything else. */
export function numberIn(words: string): number | null {
  if (/^\d/.test(words)) return figures(words);
  let total = 0;
  let part: number | null = null;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const scale = SCALES.get(word);
    const value = word === 'a' ? 1 : CARDINALS.get(word);
    if (scale !== undefined && scale >= 1000) {
      total += (part ?? 1) * scale;
      part = 0;
    } else if (scale !== undefined) part = (part || 1) * scale;
    else if (value !== undefined) part = (part ?? 0) + value;
    else if (word !== 'and') return null;
  }
  return part === null ? null : total + part;
}

/** Reads "third", "3rd" or "twenty-first"; null for anything else. */
export function ordinalIn(words: string): number | null {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)?$/i.exec(words)?.[1];
  if (digits !== undefined) return Number(digits);
  return ORDINALS.get(words.toLowerCase().replace(/\s+/, '-')) ?? null;
}

/**
 * Reads a year: "1997", "nineteen ninety-seven", "two thousand", "twenty twenty-three"; null for
 * anything else.
 */
export function yearIn(words: string): number | null {
  if (/^\d{4}$/.test(words)) return Number(words);
  const [first = '', ...rest] = words.toLowerCase().split(/[\s-]+/);
  const hundreds = CARDINALS.get(first);
  if (hundreds !== undefined && hundreds >= 15 && hundreds <= 20 && rest.length > 0) {
    const years = numberIn(rest.join(' ').replace(/^(?:hundred(?: and)?|oh) ?/, '') || 'zero');
    return years === null || years > 99 ? null : hundreds * 100 + years;
  }
  const plain = numberIn(words);
  return plain !== null && plain >= 1000 && plain < 2100 ? plain : null;
}

function figures(words: string): number | null {
  const [whole = '', fraction] = words.split(' ');
  const value = Number(whole.replaceAll(',', ''));
  if (!Number.isFinite(value)) return null;
  return fraction === '1/2' ? value + 0.5 : value;
}
