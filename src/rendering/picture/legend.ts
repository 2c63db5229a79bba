import type { Language } from '../languages/language.ts';
import { type Chart, type Mark, marksOf } from './chart.ts';
import { drawable, MISSING } from './lettering.ts';
import { COLOURS, drawnMark, type Shape, shapesIn } from './marks.ts';
import { type Piece, paragraph, type Setting, textAt, widthIn } from './pieces.ts';
import { tag } from './tags.ts';

/** What the marks mean that stand in the chart, and what stands for letters the font lacks. */
export function legend(chart: Chart, setting: Setting, { picture }: Language): readonly Piece[] {
  const samples: Readonly<Record<Shape, Mark>> = {
    day: { from: 12, to: 12, either: false, preferred: null },
    stretch: { from: 2, to: 24, either: false, preferred: null },
    open: { from: 2, to: null, either: false, preferred: null },
    either: { from: 5, to: 21, either: true, preferred: null },
  };
  const keys = shapesIn(marksOf(chart)).map((shape): Key => {
    const width = SAMPLE + widthIn(picture.marks[shape], setting);
    const at = (x: number, y: number) =>
      tag(
        'g',
        { fill: COLOURS.mark },
        drawnMark(samples[shape], {
          scale: { at: (day) => x + day },
          left: x,
          right: x + 28,
          y: y + 10,
        }),
      ) + textAt(picture.marks[shape], { x: x + SAMPLE, y, fill: 'quiet' });
    return { width, at };
  });
  const lacks = drawable(JSON.stringify(chart), setting.faces.regular).includes(MISSING);
  return [
    ...runs(keys, setting).map((run) => ({
      height: 22,
      at: (y: number) => run.map(({ x, at }) => at(x, y)).join(''),
    })),
    ...(lacks
      ? [
          paragraph(picture.missingLetter(MISSING), {
            ...setting,
            fill: 'quiet',
          }),
        ]
      : []),
  ];
}

/** How wide a sample is, with the room behind it. */
const SAMPLE = 34;

type Key = { readonly width: number; readonly at: (x: number, y: number) => string };

/** Keys of the legend in as many lines as they need. */
function runs(
  keys: readonly Key[],
  setting: Setting,
): readonly (readonly (Key & { readonly x: number })[])[] {
  const lines: (Key & { readonly x: number })[][] = [];
  for (const key of keys) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    const x = last ? last.x + last.width + 18 : setting.x;
    if (line && x + key.width <= setting.x + setting.width) line.push({ ...key, x });
    else lines.push([{ ...key, x: setting.x }]);
  }
  return lines;
}
