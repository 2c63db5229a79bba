import { nearest, type PageElement } from './dom.ts';
import type { PageLine } from './page-lines.ts';
import { lettersOf } from './same-words.ts';

/** Shorter words may stand twice in an article. */
const SHORTEST = 25;
/** Where so much is set apart, it is the article that is. */
const MOST = 30;

/** The lines that are set apart from an article and are sentences that it has as well. */
export function pullQuotes(lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const apart = lines.filter(
    ({ within, text }) => text.length >= SHORTEST && nearest(within, mayBePulled),
  );
  if (apart.length === 0 || apart.length > MOST) return new Set();
  const rest = lettersOf(
    lines
      .filter((line) => !apart.includes(line))
      .map(({ text }) => text)
      .join('\n'),
  );
  return new Set(apart.filter(({ text }) => rest.includes(lettersOf(text))));
}

function mayBePulled(element: PageElement): boolean {
  return (
    element.localName === 'blockquote' || /pull-?quote/i.test(element.getAttribute('class') ?? '')
  );
}
