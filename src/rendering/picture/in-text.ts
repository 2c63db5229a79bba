import { ENGLISH } from '../languages/language.ts';
import type { Timeline } from '../timeline-words.ts';
import { linesOf, widthOf } from '../wrap.ts';
import { type Chart, chartOf, daysOf, hasDates, type Mark, marksOf, type Row } from './chart.ts';
import { type Shape, shapeOf, shapesIn } from './marks.ts';
import { type Scale, scaleOf } from './scale.ts';

/** A timeline drawn in columns of text, at most `width` wide; empty when there are no two dates. */
export function drawnInText(answer: Timeline, width: number): readonly string[] {
  if (!hasDates(answer) || width < NARROWEST) return [];
  const chart = chartOf(answer, () => true, ENGLISH);
  const rows = chart.rows.flatMap(labelled);
  const beside = rows.map(({ label }) => widthOf(label) + 2).filter((room) => room <= width / 2);
  const left = width < NARROW ? 0 : Math.max(0, ...beside);
  const ends = { left, right: width - 1 };
  const scale = scaleOf(daysOf(chart), { ...ends, margin: 2, gap: 3, apart: 8 }, ENGLISH);
  return [
    ...axisLines(scale, ends),
    ...rows.flatMap(({ label, mark }) => {
      const drawn = laneLine(mark, scale, ends);
      const room = left - widthOf(label);
      return room > 0
        ? [label + ' '.repeat(room) + drawn.slice(left)]
        : [...wrapped(label, width), drawn];
    }),
    ...undatedLines(chart, width),
    ...legend(chart, width),
  ];
}

/** Narrower windows have no room for an axis. */
const NARROWEST = 40;

/** Narrower windows have no room for dates beside the lanes. */
const NARROW = 60;

type Ends = { readonly left: number; readonly right: number };
type Labelled = { readonly label: string; readonly mark: Mark };

/** A line for a date, and one for each outlet that has another date. */
function labelled({ dated, entries }: Row): readonly Labelled[] {
  const odd = dated.odd !== null || entries.some(({ apart }) => apart);
  const numbers = entries.map(({ number }) => number);
  const label = `${numbersInWords(numbers)}  ${dated.words}${odd ? ' ⚠' : ''}`;
  const apart = entries.filter((entry) => entry.apart);
  const sides = apart.flatMap(({ number, tellings }) =>
    tellings.flatMap(({ dated: own }) =>
      own === null || own.words === dated.words
        ? []
        : [{ label: `${number}  ${own.words} ⚠`, mark: own.mark }],
    ),
  );
  return [{ label, mark: dated.mark }, ...sides];
}

function numbersInWords(numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === last ? String(first) : `${first}–${last}`;
}

function axisLines({ ticks, breaks }: Scale, ends: Ends): readonly string[] {
  const line = { at: ends.left, text: '─'.repeat(ends.right - ends.left + 1) };
  const marks = ticks.map(({ at }) => ({ at: Math.round(at), text: '┴' }));
  const cuts = breaks.map((at) => ({ at: Math.round(at) - 1, text: '╱ ╱' }));
  const names = [ticks.map(({ label }) => label), ticks.map(({ under }) => under)].map((texts) =>
    texts.map((text, index) => ({
      at: Math.round((ticks[index]?.at ?? 0) - (text.length - 1) / 2),
      text,
    })),
  );
  return [...names.map((row) => set(row, ends)), set([line, ...marks, ...cuts], ends)].filter(
    (row) => row !== '',
  );
}

function laneLine(mark: Mark, scale: Scale, ends: Ends): string {
  const ticks = scale.ticks.map(({ at }) => ({ at: Math.round(at), text: '·' }));
  const cuts = scale.breaks.map((at) => ({ at: Math.round(at) - 1, text: '╱ ╱' }));
  const start = mark.from === null ? ends.left : Math.round(scale.at(mark.from));
  const end = mark.to === null ? ends.right : Math.round(scale.at(mark.to));
  const text = drawn(mark, Math.max(end - start + 1, mark.from === mark.to ? 1 : 2));
  return set(
    [...ticks, { at: Math.min(start, ends.right + 1 - text.length), text }, ...cuts],
    ends,
  );
}

function drawn(mark: Mark, length: number): string {
  const between = (begin: string, line: string, end: string) =>
    begin + line.repeat(Math.max(length - 2, 0)) + end;
  switch (shapeOf(mark)) {
    case 'day':
      return '●';
    case 'either': {
      const dot = (end: number | null) => (mark.preferred === end ? '●' : '○');
      return between(dot(mark.from), '┄', dot(mark.to));
    }
    case 'stretch':
      return between('├', '─', '┤');
    case 'open':
      return mark.from === null ? between('←', '─', '┤') : between('├', '─', '→');
  }
}

function undatedLines({ undated }: Chart, width: number): readonly string[] {
  if (undated.length === 0) return [];
  const numbers = numbersInWords(undated.map(({ number }) => number));
  return wrapped(`${numbers}  date not stated`, width);
}

const NO_BREAK = '\u00a0';

const SAMPLES: Readonly<Record<Shape, string>> = {
  day: '●',
  stretch: '├─┤',
  open: '├─→',
  either: '●┄○',
};

/** Each meaning stands on one line. */
function legend(chart: Chart, width: number): readonly string[] {
  const text = shapesIn(marksOf(chart))
    .map((shape) => `${SAMPLES[shape]} ${ENGLISH.picture.marks[shape]}`.replaceAll(' ', NO_BREAK))
    .join('   ');
  return wrapped(text, width).map((line) => line.replaceAll(NO_BREAK, ' '));
}

/** Pieces set into one line, later ones over earlier ones; only characters of one column. */
function set(
  pieces: readonly { readonly at: number; readonly text: string }[],
  { right }: Ends,
): string {
  const columns: string[] = [];
  for (const { at, text } of pieces) {
    const start = Math.max(0, Math.min(at, right + 1 - text.length));
    for (const [index, character] of Array.from(text).entries()) columns[start + index] = character;
  }
  return Array.from(columns, (character) => character ?? ' ')
    .join('')
    .trimEnd();
}

function wrapped(text: string, width: number): readonly string[] {
  return linesOf(text, width).map(({ start, end }) => text.slice(start, end));
}
