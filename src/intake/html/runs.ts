import { isElement, isText, type Page, type PageElement, type PageNode } from './dom.ts';
import { INLINE } from './tags.ts';

/** Puts each run of words that stands in a `div` beside other blocks into a paragraph of its own. */
export function wrapRuns(page: Page): void {
  for (const div of [...page.body.querySelectorAll('div')]) {
    let run: PageElement | undefined;
    for (const child of [...div.childNodes]) {
      if (!isPhrase(child)) run = undefined;
      else if (run) run.appendChild(child);
      else if (child.textContent?.trim()) {
        run = page.createElement('p');
        div.insertBefore(run, child);
        run.appendChild(child);
      }
    }
  }
}

function isPhrase(node: PageNode): boolean {
  if (!isElement(node)) return isText(node);
  if (node.localName === 'br') return true;
  return INLINE.has(node.localName) && Array.from(node.childNodes).every(isPhrase);
}
