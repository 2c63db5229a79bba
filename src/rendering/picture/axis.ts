import type { Mark } from './chart.ts';
import { COLOURS, drawnMark } from './marks.ts';
import { type Piece, SIZE, textAt } from './pieces.ts';
import type { Scale } from './scale.ts';
import { tag } from './tags.ts';

/** From where to where an axis runs, in pixels. */
export type Bounds = { readonly left: number; readonly right: number };

/** The axis with its ticks named, and a line below them. */
export function axis({ ticks, breaks }: Scale, { left, right }: Bounds): Piece {
  const two = ticks.some(({ under }) => under !== '');
  const height = two ? 50 : 34;
  return {
    height,
    at: (y) => {
      const line = y + height - 9; // a break reaches below it
      const names = ticks.map(({ at, label, under }) =>
        [
          textAt(label, { x: at, y, anchor: 'middle', fill: 'quiet' }),
          under && textAt(under, { x: at, y: y + SIZE + 2, anchor: 'middle', fill: 'quiet' }),
          stroke({ x1: at, x2: at, y1: line - 5, y2: line }),
        ].join(''),
      );
      return [
        ...names,
        stroke({ x1: left, x2: right, y1: line, y2: line }),
        ...breaks.map((x) => brokenAt(x, [line - 5, line + 5])),
      ].join('');
    },
  };
}

/** How marks look: `faint` where many are seen as one, the denser the brighter. */
const LOOKS = {
  full: { fill: COLOURS.mark },
  faint: { fill: COLOURS.mark, opacity: 0.3 },
  conflict: { fill: COLOURS.warning },
};

/** A lane of the axis with marks in it. */
export function lane(
  marks: readonly Mark[],
  {
    scale,
    left,
    right,
    look,
  }: Bounds & { readonly scale: Scale; readonly look: keyof typeof LOOKS },
): Piece {
  return {
    height: HEIGHT + 4,
    at: (y) => {
      const middle = y + HEIGHT / 2;
      const drawn = marks.map((mark) =>
        tag('g', LOOKS[look], drawnMark(mark, { scale, left, right, y: middle })),
      );
      return [
        tag('rect', { x: left, y, width: right - left, height: HEIGHT, rx: 3, fill: COLOURS.lane }),
        ...scale.ticks.map(({ at }) => stroke({ x1: at, x2: at, y1: y, y2: y + HEIGHT })),
        ...drawn,
        ...scale.breaks.map((x) => brokenAt(x, [y - 1, y + HEIGHT + 1])),
      ].join('');
    },
  };
}

const HEIGHT = 18;

function stroke(ends: Readonly<Record<'x1' | 'x2' | 'y1' | 'y2', number>>): string {
  return tag('line', { ...ends, stroke: COLOURS.line });
}

/** Two slanted strokes with nothing in between: here the axis leaves days out. */
function brokenAt(x: number, [top, bottom]: readonly [number, number]): string {
  const slanted = (shift: number) =>
    tag('line', {
      x1: x + shift + 3,
      x2: x + shift - 3,
      y1: top,
      y2: bottom,
      stroke: COLOURS.quiet,
      'stroke-width': 1.5,
    });
  const points = `${x - 1},${top} ${x + 7},${top} ${x + 1},${bottom} ${x - 7},${bottom}`;
  return tag('polygon', { points, fill: COLOURS.ground }) + slanted(-4) + slanted(4);
}
