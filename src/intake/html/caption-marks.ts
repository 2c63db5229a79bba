import { nearest, type Page, type PageElement } from './dom.ts';
import { measured } from './measured.ts';
import { CAPTION_MARK } from './tags.ts';

const CAPTIONS = 'figcaption, figure, [class*="caption" i]';
const NEVER = new Set(['html', 'body', 'main', 'article', 'p', 'a']);
const LONGEST = 1500;
/** A figure that has one of these shows words, and no picture. */
const SHOWN_WORDS = 'blockquote, table, pre, ul, ol';

/** Marks the captions of a page. Who said a quotation that is a figure is no caption. */
export function markCaptions({ body }: Page): void {
  const { words } = measured(body);
  const ofWords = figuresAround(body.querySelectorAll(SHOWN_WORDS));
  const ofQuotations = figuresAround(body.querySelectorAll('blockquote'));
  for (const element of body.querySelectorAll(CAPTIONS)) {
    if (NEVER.has(element.localName) || words(element) >= LONGEST) continue;
    if (ofWords.has(element) || ofQuotations.has(element.parentNode)) continue;
    element.setAttribute(CAPTION_MARK, '');
  }
}

function figuresAround(elements: Iterable<PageElement>): ReadonlySet<unknown> {
  return new Set(
    Array.from(elements, (one) => nearest(one, ({ localName }) => localName === 'figure')),
  );
}
