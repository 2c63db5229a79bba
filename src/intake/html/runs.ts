import type { Page, PageElement } from './dom.ts';
import { isPhrase } from './phrases.ts';

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
