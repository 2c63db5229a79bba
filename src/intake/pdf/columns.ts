import { joinRows, type Row, SAME_LINE } from './rows.ts';

/** Rows that stand below each other. */
export type Column = readonly Row[];

/**
 * The columns of a page in the order they are read. What stands across the gap between two of them
 * (a headline, a rule of text) ends both.
 */
export function columnsOf(rows: readonly Row[]): readonly Column[] {
  const gap = gapIn(rows);
  if (gap === undefined) return rows.length === 0 ? [] : [joined(rows)];
  const columns: Column[] = [];
  let left: Row[] = [];
  let right: Row[] = [];
  const end = () => {
    columns.push(...columnsOf(left), ...columnsOf(right));
    left = [];
    right = [];
  };
  let across: Row[] = [];
  for (const row of rows) {
    const crosses = row.x < gap && row.right > gap;
    if (crosses && across.length === 0) end();
    if (!crosses && across.length > 0) {
      columns.push(joined(across));
      across = [];
    }
    if (crosses) across.push(row);
    else if (row.right <= gap) left.push(row);
    else right.push(row);
  }
  if (across.length > 0) columns.push(joined(across));
  end();
  return columns;
}

/** Fewer rows side by side than this are a table's, or by chance. */
const LEAST_ROWS = 4;
/** Cells of a table are shorter on the average, in characters. */
const LEAST_LENGTH = 15;
/** This much of the rows may stand across. */
const MOST_ACROSS = 0.3;

/** Where the rows part into a left and a right side; undefined where they are one column. */
function gapIn(rows: readonly Row[]): number | undefined {
  if (rows.length < 2 * LEAST_ROWS) return undefined;
  const edges = [...new Set(rows.map(({ right }) => Math.round(right)))].slice(0, MOST_EDGES);
  const gaps = edges.map((edge) => ({ at: edge + 1, ...sides(rows, edge + 1) }));
  const [best] = gaps
    .filter(({ across, beside }) => across <= MOST_ACROSS * rows.length && beside >= LEAST_ROWS)
    .toSorted((a, b) => a.across - b.across || b.beside - a.beside);
  return best?.at;
}

/** More edges than columns have: only this many are tried, so that a page costs no more. */
const MOST_EDGES = 200;

function sides(
  rows: readonly Row[],
  at: number,
): { readonly across: number; readonly beside: number } {
  const left = rows.filter(({ right }) => right <= at);
  const right = rows.filter(({ x }) => x >= at);
  const long = [left, right].every((side) => average(side) >= LEAST_LENGTH);
  return {
    across: rows.length - left.length - right.length,
    beside: long ? Math.min(left.length, right.length) : 0,
  };
}

function average(rows: readonly Row[]): number {
  return rows.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, rows.length);
}

function joined(rows: readonly Row[]): Column {
  const lines: Row[] = [];
  for (const row of rows) {
    const before = lines.at(-1);
    const same = before && Math.abs(before.y - row.y) < SAME_LINE * Math.max(before.size, row.size);
    if (same && row.x >= before.right) lines[lines.length - 1] = joinRows(before, row);
    else lines.push(row);
  }
  return lines;
}
