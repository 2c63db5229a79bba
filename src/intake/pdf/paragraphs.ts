import { endsSentence, startsLower } from '../line-shape.ts';
import type { Column } from './columns.ts';
import type { Row } from './rows.ts';

/** A paragraph of print, its lines joined, and the size of its type. */
export type Paragraph = { readonly text: string; readonly size: number };

/** A row, where its column begins and ends, and how many rows that has. */
type Placed = Row & { readonly left: number; readonly edge: number; readonly rows: number };

/** Joins the rows of columns, given in reading order, into paragraphs. */
export function paragraphsOf(columns: readonly Column[]): readonly Paragraph[] {
  const hyphenated = hyphenatedIn(columns);
  const paragraphs: Paragraph[] = [];
  const leading = leadingOf(columns);
  let before: Placed | undefined;
  for (const column of columns) {
    for (const row of placed(column)) {
      const open = paragraphs.at(-1);
      const text = row.text.trim();
      if (open && before && goesOn(before, row, leading)) {
        paragraphs[paragraphs.length - 1] = { ...open, text: join(open.text, text, hyphenated) };
      } else paragraphs.push({ text, size: row.size });
      before = row;
    }
  }
  return paragraphs;
}

/** The size that most of the characters are set in. */
export function bodySize(paragraphs: readonly Paragraph[]): number {
  const sizes = new Map<number, number>();
  for (const { text, size } of paragraphs) {
    const rounded = Math.round(size * 2) / 2;
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
  }
  return [...sizes].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

/** Lines further apart than this, of the usual distance, are two paragraphs. */
const APART = 1.3;
/** A line that begins this many sizes further in opens a paragraph. */
const INDENT = 0.7;
/** A line that ends this much of its column earlier closes one, if it ends a sentence. */
const SHORT = 0.1;
/** Of fewer rows in a column it cannot be told how long a full one is. */
const FEWEST_ROWS = 3;
const BULLET = /^(?:[•·▪►*–—-]|\d{1,2}[.)])\s/;

function goesOn(before: Placed, row: Placed, leading: number): boolean {
  if (Math.abs(before.size - row.size) > 0.1 * Math.max(before.size, row.size)) return false;
  if (BULLET.test(row.text)) return false;
  const indent = row.x - row.left > INDENT * row.size;
  const wasIndented = before.x - before.left > INDENT * before.size;
  const short = before.right < before.edge - SHORT * (before.edge - before.left);
  const down = before.y - row.y;
  // The next column or page: only a line that breaks off goes on there.
  const isNext = down <= 0 || (row.left !== before.left && row.edge !== before.edge);
  if (isNext) {
    const breaksOff = !short && before.rows >= FEWEST_ROWS;
    return !indent && !endsSentence(before.text) && (breaksOff || startsLower(row.text));
  }
  if (down > APART * Math.max(leading * row.size, row.size)) return false;
  // Below its sign, a listed line goes on further in.
  if (indent && !wasIndented && !BULLET.test(before.text)) return false;
  return !(short && endsSentence(before.text));
}

/** The usual distance between two lines, in sizes of their type. */
function leadingOf(columns: readonly Column[]): number {
  const distances = columns.flatMap((column) =>
    column.flatMap((row, at) => {
      const before = column[at - 1];
      if (!before || Math.abs(before.size - row.size) > 0.1 * row.size) return [];
      return [(before.y - row.y) / row.size];
    }),
  );
  const likely = distances
    .filter((distance) => distance > 0.8 && distance < 3)
    .toSorted((a, b) => a - b);
  return likely[Math.floor(likely.length / 4)] ?? 1.2;
}

function placed(column: Column): readonly Placed[] {
  const left = column.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const edge = column.reduce((most, { right }) => Math.max(most, right), 0);
  return column.map((row) => ({ ...row, left, edge, rows: column.length }));
}

/** A hyphen at a line's end goes, unless the document has the word with it elsewhere. */
function join(text: string, next: string, hyphenated: ReadonlySet<string>): string {
  // No word is longer, and a paragraph may be: only its end is looked at.
  const [, start] = /(\p{L}+)[-\u00AD]$/u.exec(text.slice(-60)) ?? [];
  const [rest] = /^\p{Ll}+/u.exec(next) ?? [];
  if (start === undefined || rest === undefined) {
    // "1999-" and "2003", "South-" and "North": no space belongs there.
    return /[\p{L}\d]-$/u.test(text.slice(-2)) ? text + next : `${text} ${next}`;
  }
  const kept = text.endsWith('-') && hyphenated.has(`${start}-${rest}`.toLowerCase());
  return (kept ? text : text.slice(0, -1)) + next;
}

function hyphenatedIn(columns: readonly Column[]): ReadonlySet<string> {
  const words = columns.flatMap((column) =>
    column.flatMap(({ text }) => text.match(/\p{L}+-\p{Ll}+/gu) ?? []),
  );
  return new Set(words.map((word) => word.toLowerCase()));
}
