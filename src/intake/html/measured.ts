import type { PageElement } from './dom.ts';
import { pageLines } from './page-lines.ts';

/** An amount of text in an element, in characters. */
export type Measure = (element: PageElement) => number;

/** How much text, and how much running text, each element of a page has, counted in one go. */
export function measured(root: PageElement): { readonly words: Measure; readonly prose: Measure } {
  const all = new Map<PageElement, number>();
  const running = new Map<PageElement, number>();
  for (const { text, linked, within } of pageLines(root)) {
    const isRunning = linked < 0.5 && text.length >= 80;
    for (let holder: PageElement | null = within; holder; holder = holder.parentNode) {
      all.set(holder, (all.get(holder) ?? 0) + text.length);
      if (isRunning) running.set(holder, (running.get(holder) ?? 0) + text.length);
    }
  }
  return { words: (one) => all.get(one) ?? 0, prose: (one) => running.get(one) ?? 0 };
}
