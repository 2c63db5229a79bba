import type { Page, PageElement } from './dom.ts';
import { pageLines } from './page-lines.ts';
import { lettersOf } from './same-words.ts';

/** Shorter lines stand anywhere. */
const SHORTEST = 20;
/** A longer text is not searched for each line of a page. */
const LONGEST = 100_000;

/** A text that a page states for machines to be its article, as a check of what it shows. */
export type StatedText = {
  /** How much of it stands in these lines, 0 to 1. */
  readonly shareIn: (lines: readonly string[]) => number;
  /** The blocks of a page whose words are in it. */
  readonly blocksIn: (page: Page) => ReadonlySet<PageElement>;
};

/** Looks lines up in a stated text, whatever its spaces and signs; it may have no paragraphs. */
export function statedText(text: string): StatedText {
  const letters = lettersOf(text.slice(0, LONGEST));
  const isIn = (line: string): boolean =>
    line.length >= SHORTEST && letters.includes(lettersOf(line));
  return {
    shareIn: (lines) =>
      lines.filter(isIn).reduce((sum, line) => sum + lettersOf(line).length, 0) / letters.length,
    blocksIn: ({ body }) =>
      new Set(
        pageLines(body)
          .filter((line) => isIn(line.text))
          .map(({ within }) => within),
      ),
  };
}
