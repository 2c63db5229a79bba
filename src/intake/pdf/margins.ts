import type { Row } from './rows.ts';

/** The rows of one page, and how high it is. */
export type PageRows = { readonly height: number; readonly rows: readonly Row[] };

/** The pages without what stands at the head or foot of several: titles, dates, numbers of pages. */
export function withoutMargins(pages: readonly PageRows[]): readonly (readonly Row[])[] {
  const seen = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(page.rows.filter((row) => inMargin(row, page)).map(keyOf))) {
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  const repeats = ({ text, y }: Row) => {
    const times = seen.get(keyOf({ text, y })) ?? 0;
    // Left and right pages have each their own, and so has each chapter.
    return times >= 3 || (times === 2 && pages.length <= 4);
  };
  return pages.map((page) =>
    page.rows.filter((row) => !inMargin(row, page) || !(repeats(row) || isPageNumber(row.text))),
  );
}

/** How much of a page's height its head and its foot each may take. */
const MARGIN = 0.12;

function inMargin({ y }: Row, { height }: PageRows): boolean {
  return y < MARGIN * height || y > (1 - MARGIN) * height;
}

/** The same for lines that differ in a number only, at the same height. */
function keyOf({ text, y }: Pick<Row, 'text' | 'y'>): string {
  return `${Math.round(y / 4)} ${text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()}`;
}

function isPageNumber(text: string): boolean {
  return /^[-–—\s]*(?:page )?(?:\d{1,4}|[ivxl]{1,6})(?:\s?(?:of|\/)\s?\d{1,4})?[-–—\s]*$/i.test(
    text.trim(),
  );
}
