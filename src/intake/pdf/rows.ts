import type { Page, Piece } from './pages.ts';

/** A line of print within one column; lengths in points, `y` from the page's lower edge. */
export type Row = {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
};

/** The lines of a page from top to bottom; a line with a wide gap is two, as columns are. */
export function rowsOf({ pieces }: Page): readonly Row[] {
  const sorted = pieces.toSorted((a, b) => b.y - a.y || a.x - b.x);
  const lines: Piece[][] = [];
  for (const piece of sorted) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (line && first && first.y - piece.y < SAME_LINE * Math.max(first.size, piece.size)) {
      line.push(piece);
    } else lines.push([piece]);
  }
  return lines.flatMap((line) => split(line.toSorted((a, b) => a.x - b.x)));
}

/** Two rows of one line in one column, as one. */
export function joinRows(left: Row, right: Row): Row {
  const bigger = right.text.length > left.text.length ? right.size : left.size;
  const gap = right.x - left.right > SPACE * right.size ? ' ' : '';
  const space = /\s$/.test(left.text) || /^\s/.test(right.text) ? '' : gap;
  return {
    text: left.text + space + right.text,
    x: left.x,
    right: Math.max(left.right, right.right),
    y: left.y,
    size: bigger,
  };
}

/** In sizes of the type: what is less far apart in height is one line, as a raised figure is. */
export const SAME_LINE = 0.5;
/** A gap of this many sizes is a space. */
const SPACE = 0.12;
/** A gap of this many may be the space between two columns. */
const WIDE = 1;

function split(line: readonly Piece[]): readonly Row[] {
  const rows: Row[] = [];
  for (const { text, x, y, width, size } of line) {
    const row: Row = { text, x, right: x + width, y, size };
    const before = rows.at(-1);
    if (before && x - before.right <= WIDE * Math.max(size, before.size)) {
      rows[rows.length - 1] = joinRows(before, row);
    } else rows.push(row);
  }
  return rows;
}
