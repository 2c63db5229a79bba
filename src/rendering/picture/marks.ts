import type { Mark } from './chart.ts';
import type { Scale } from './scale.ts';
import { tag } from './tags.ts';

/** How a mark looks: a day, some time within days, an open end, or one of two days. */
const SHAPES = ['day', 'stretch', 'open', 'either'] as const;
export type Shape = (typeof SHAPES)[number];

/** Colours on a dark ground of their own; text has a contrast of at least 4.5 to 1 on both grounds. */
export const COLOURS = {
  ground: '#1e1f22',
  lane: '#2b2d31',
  line: '#565962',
  text: '#f2f3f5',
  quiet: '#b9bec7',
  mark: '#6cb8ff',
  warning: '#ffb84d',
} as const;

/** The shape of a mark. */
export function shapeOf({ from, to, either }: Mark): Shape {
  if (from === null || to === null) return 'open';
  if (from === to) return 'day';
  return either ? 'either' : 'stretch';
}

/** The shapes that some marks have, from the most certain to the least. */
export function shapesIn(marks: readonly Mark[]): readonly Shape[] {
  const shapes = new Set(marks.map(shapeOf));
  return SHAPES.filter((shape) => shapes.has(shape));
}

/** A mark in a lane, in the colour around it: a point for a day alone, a bar for what is uncertain. */
export function drawnMark(
  mark: Mark,
  {
    scale,
    left,
    right,
    y,
  }: {
    readonly scale: Pick<Scale, 'at'>;
    readonly left: number;
    readonly right: number;
    readonly y: number;
  },
): string {
  const start = mark.from === null ? left + ARROW : scale.at(mark.from);
  const end = mark.to === null ? right - ARROW : scale.at(mark.to);
  switch (shapeOf(mark)) {
    case 'day':
      return dot(start, y);
    case 'either':
      return eitherDay(mark, spread(start, end), y);
    case 'stretch':
      return bar(spread(start, end), y);
    case 'open': {
      const middle = mark.from === null ? start : end;
      const length = mark.from === null ? -ARROW : ARROW;
      return bar([Math.min(start, end), Math.max(start, end)], y) + tip(middle, length, y);
    }
  }
}

const ARROW = 10;
const RADIUS = 5;
const LEAST_LENGTH = 14;

type Ends = readonly [start: number, end: number];

/** A stretch is never as short as a point is wide, or it would look like one. */
function spread(start: number, end: number): Ends {
  const missing = Math.max(0, LEAST_LENGTH - (end - start)) / 2;
  return [start - missing, end + missing];
}

function dot(x: number, y: number): string {
  return tag('circle', { cx: x, cy: y, r: RADIUS });
}

function bar([start, end]: Ends, y: number): string {
  const width = Math.max(end - start, 1);
  return tag('rect', { x: start, y: y - 4, width, height: 8, rx: 2 });
}

function tip(x: number, length: number, y: number): string {
  const points = `${x},${y - 7} ${x + length},${y} ${x},${y + 7}`;
  return tag('polygon', { points });
}

/** Two rings and a dashed line; the day that other evidence supports is filled. */
function eitherDay({ from, preferred }: Mark, [start, end]: Ends, y: number): string {
  const line = { x1: start, x2: end, y1: y, y2: y, stroke: COLOURS.warning };
  const ring = (cx: number, filled: boolean) =>
    tag('circle', {
      cx,
      cy: y,
      r: RADIUS - 1,
      fill: filled ? COLOURS.warning : COLOURS.lane,
      stroke: COLOURS.warning,
      'stroke-width': 2,
    });
  return [
    tag('line', { ...line, 'stroke-width': 2, 'stroke-dasharray': '3 2' }),
    ring(start, preferred !== null && preferred === from),
    ring(end, preferred !== null && preferred !== from),
  ].join('');
}
