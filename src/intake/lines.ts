import type { Span, Zone, ZoneKind } from '../model/article.ts';

/** A non-empty line of a page, without the white space around it. */
export type Line = Span & { readonly text: string };

/** A part of one line in one zone, or several parts that touch or have only white space between. */
export type Parts = readonly [Zone, ...Zone[]];

/** Splits a text into its non-empty lines, in order; none for a text of white space. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const end of lineEnds(text)) {
    const line = text.slice(start, end);
    const words = line.trim();
    if (words !== '') {
      const from = start + line.length - line.trimStart().length;
      lines.push({ start: from, end: from + words.length, text: words });
    }
    start = end + 1;
  }
  return lines;
}

/** Takes a whole line as one zone. */
export function whole(line: Line, kind: ZoneKind, evidence: string): Parts {
  return [{ start: line.start, end: line.end, kind, evidence }];
}

/** A stretch of a line, `from` and `to` counted within it, without the white space around it. */
export function part(line: Line, from: number, to = line.text.length): Line {
  const raw = line.text.slice(from, to);
  const text = raw.trim();
  const start = line.start + from + raw.length - raw.trimStart().length;
  return { start, end: start + text.length, text };
}

function* lineEnds(text: string): Generator<number> {
  for (const { index } of text.matchAll(/[\n\r\u0085\u2028\u2029]/g)) yield index;
  yield text.length;
}
