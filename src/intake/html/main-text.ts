import { Readability } from '@mozilla/readability';
import type { Page, PageElement } from './dom.ts';
import { wrapRuns } from './runs.ts';

const MARK = 'data-verbatim-';

/**
 * The elements of a page that its main text is made of, as Readability finds it; none where it finds
 * no text. It renames, moves and merges elements, and so is given a copy: each element bears an
 * attribute with its number for a name, which outlasts all of that.
 */
export function mainText(page: Page): ReadonlySet<PageElement> {
  wrapRuns(page);
  const elements = [...page.body.querySelectorAll('*')];
  for (const [at, element] of elements.entries()) element.setAttribute(`${MARK}${at}`, '');
  const copy = page.cloneNode(true);
  return new Set(numbersLeft(copy).flatMap((at) => elements[at] ?? []));
}

function numbersLeft(copy: Page): readonly number[] {
  // Both libraries mean a browser's document; the types of the one do not say so.
  const content = new Readability<PageElement>(copy as never, {
    serializer: (node) => node as unknown as PageElement,
    keepClasses: true,
  }).parse()?.content;
  if (!content) return [];
  return [...content.querySelectorAll('*')].flatMap((element) =>
    Array.from(element.attributes).flatMap(({ name }) =>
      name.startsWith(MARK) ? [Number(name.slice(MARK.length))] : [],
    ),
  );
}
