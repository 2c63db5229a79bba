import type { Font } from './font.ts';

/** What stands for a letter that the font does not have, or has too much piled on it. */
export const MISSING = '▯';

/** The text with the letters that the font can draw, each within its line. */
export function drawable(text: string, font: Font): string {
  return Array.from(CHARACTERS.segment(text), ({ segment }) =>
    font.has(segment) && Array.from(segment).length <= MOST_PARTS ? segment : MISSING,
  ).join('');
}

/** Where text is to stand: a width in pixels, and at most so many lines. */
export type Room = {
  readonly font: Font;
  readonly size: number;
  readonly width: number;
  readonly lines: number;
};

/** The text in lines; what the room does not hold is left out behind an ellipsis. */
export function linesIn(text: string, room: Room): readonly string[] {
  const lines: string[] = [];
  for (let rest = text.trim(); rest !== ''; ) {
    const fitting = lengthWithin(rest, room, room.width);
    if (fitting === rest.length) return [...lines, rest];
    if (lines.length === room.lines - 1) {
      const cut = lengthWithin(rest, room, room.width - room.font.width('…') * room.size);
      return [...lines, `${rest.slice(0, cut).trimEnd()}…`];
    }
    const space = rest.lastIndexOf(' ', fitting);
    const end = space > 0 ? space : fitting;
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return lines;
}

/** A letter with more marks than these would reach into the lines around it. */
const MOST_PARTS = 4;

const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How much of the text is no wider than `width`: whole characters, at least one. */
function lengthWithin(text: string, { font, size }: Room, width: number): number {
  let used = 0;
  for (const { segment, index } of CHARACTERS.segment(text)) {
    used += font.width(segment) * size;
    if (used > width && index > 0) return index;
  }
  return text.length;
}
