import stringWidth from 'string-width';
import type { Span } from '../model/article.ts';

/**
 * Where the lines of a text begin and end when none may be wider than `width` columns. Lines break
 * at spaces, which are left out, and at line breaks; only a word wider than a line is cut, and never
 * within a character. (Libraries that wrap also normalise, which changes what the source wrote.)
 */
export function linesOf(text: string, width: number): readonly Span[] {
  const lines: Span[] = [];
  let line = { start: 0, end: 0, width: 0 };
  const close = (start: number) => {
    lines.push({ start: line.start, end: line.end });
    line = { start, end: start, width: 0 };
  };
  for (const { 0: word, index } of text.matchAll(/\n|[^ \n]+/g)) {
    if (word === '\n') {
      close(index + 1);
      continue;
    }
    for (const piece of piecesOf(word, width)) {
      const start = index + piece.start;
      // An accent that stands alone has no width, and still is something on a line.
      if (line.end > line.start && line.width + start - line.end + piece.width > width)
        close(start);
      if (line.end === line.start) line = { start, end: start, width: 0 };
      line.width += start - line.end + piece.width;
      line.end = index + piece.end;
    }
  }
  close(text.length);
  return lines;
}

/** How many columns a text takes on a screen. */
export function widthOf(text: string): number {
  return stringWidth(text, { countAnsiEscapeCodes: true });
}

type Piece = Span & { readonly width: number };

const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

function piecesOf(word: string, width: number): readonly Piece[] {
  const whole = widthOf(word);
  if (whole <= width) return [{ start: 0, end: word.length, width: whole }];
  const pieces: Piece[] = [];
  let piece = { start: 0, end: 0, width: 0 };
  for (const { segment, index } of CHARACTERS.segment(word)) {
    const columns = widthOf(segment);
    if (piece.width > 0 && piece.width + columns > width) {
      pieces.push(piece);
      piece = { start: index, end: index, width: 0 };
    }
    piece = { ...piece, end: index + segment.length, width: piece.width + columns };
  }
  return [...pieces, piece];
}
