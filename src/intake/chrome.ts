import { CHROME_PATTERNS, MENU_WORDS } from './chrome-words.ts';
import { hasWords } from './line-shape.ts';
import { type Line, type Parts, whole } from './lines.ts';

const SEPARATORS = /\s*[|•·›»>/,]\s*|\s{2,}|\t/;
/** Notices are short: a longer line is running text, whatever it begins with. */
const LONGEST_NOTICE = 400;

/** The zone of a line that belongs to the page and not to its article, or undefined. */
export function chromeZone(line: Line): Parts | undefined {
  const reason = chromeReason(line.text);
  return reason === undefined ? undefined : whole(line, 'chrome', reason);
}

function chromeReason(text: string): string | undefined {
  if (text.length > LONGEST_NOTICE) return undefined;
  if (!hasWords(text)) return 'no words in it';
  const words = text.toLowerCase().replace(/[:.!]$/, '');
  if (MENU_WORDS.has(words)) return 'menu word';
  if (isMenu(words)) return 'line of menu words';
  return CHROME_PATTERNS.find(([pattern]) => pattern.test(text))?.[1];
}

// "Home | World | Sport", or several menu words with only spaces between ("Home News Sport").
function isMenu(words: string): boolean {
  const entries = words.split(SEPARATORS).filter((entry) => entry !== '');
  if (entries.length >= 2 && entries.every((entry) => MENU_WORDS.has(entry))) return true;
  const single = words.split(/\s+/);
  return single.length >= 3 && single.every((word) => MENU_WORDS.has(word));
}
