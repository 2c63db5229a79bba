import type { Language } from '../languages/language.ts';
import { description } from './alternative.ts';
import { axis, type Bounds, lane } from './axis.ts';
import { type Chart, type ChartEntry, type Dated, daysOf } from './chart.ts';
import { legend } from './legend.ts';
import { COLOURS } from './marks.ts';
import {
  besideOneAnother,
  type Faces,
  followed,
  layered,
  type Piece,
  paragraph,
  type Setting,
  SIZE,
  space,
  stacked,
  textAt,
} from './pieces.ts';
import { type Scale, scaleOf } from './scale.ts';
import { escapedXml, tag } from './tags.ts';

/** The width at which a chat shows a picture; a PNG has twice as many pixels. */
const WIDTH = 550;
const EDGE = 16;
const BOUNDS: Bounds = { left: EDGE, right: WIDTH - EDGE };
const INDENT = 38;

/** Browsers that lack the font take one that is no wider. */
const FAMILIES =
  'DejaVu Sans Condensed, DejaVu Sans, Segoe UI, Roboto, Helvetica, Arial, sans-serif';

/** A chart as SVG that needs nothing else, with a text that says the same. */
export function inSvg(chart: Chart, faces: Faces, language: Language): string {
  const body = stacked([space(10), ...pieces(chart, faces, language), space(8)]);
  const markup = body.at(0);
  const height = Math.ceil(body.height);
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: 'img',
      'font-family': FAMILIES,
      'font-stretch': 'condensed',
      'font-size': SIZE,
      lang: language.locale,
    },
    [
      tag('title', {}, escapedXml(chart.heading)),
      tag('desc', {}, escapedXml(description(chart, language))),
      tag('rect', { width: WIDTH, height, rx: 8, fill: COLOURS.ground }),
      markup,
    ].join(''),
  );
}

function pieces(chart: Chart, faces: Faces, language: Language): readonly Piece[] {
  const { heading, notes, rows, undated, marks, total, shown } = chart;
  const whole: Setting = { faces, x: EDGE, width: WIDTH - 2 * EDGE, lines: 1 };
  const days = daysOf(chart);
  const scale = scaleOf(days, { ...BOUNDS, margin: 26, gap: 24, apart: 62 }, language);
  const ruler = days.length > 0 ? [axis(scale, BOUNDS)] : [];
  const part = shown.length < total;
  const place: Place = { whole, scale, language };
  const entryOf = (entry: ChartEntry) => entryPiece(entry, place);
  return [
    paragraph(heading, { ...whole, weight: 'bold' }),
    ...notes.map((note) => paragraph(note, { ...whole, lines: 2, fill: 'quiet' })),
    ...(part ? [paragraph(whichOf(shown, total, language), { ...whole, fill: 'quiet' })] : []),
    space(4),
    ...ruler,
    ...(part && days.length > 0 ? [lane(marks, { ...BOUNDS, scale, look: 'faint' })] : []),
    ...rows.flatMap(({ gap, dated, entries }) => [
      ...(gap === null ? [] : [paragraph(gap, { ...whole, lines: 2, fill: 'quiet' }), space(6)]),
      ...(rowInOneLine(dated, entries, place) ?? [
        datePiece(dated, place),
        ...entries.map(entryOf),
      ]),
      space(6),
    ]),
    ...(rows.length > LONG ? ruler : []),
    ...(undated.length > 0 ? [undatedHead(place), ...undated.map(entryOf), space(6)] : []),
    ...legend(chart, whole, language),
  ];
}

/** With more rows than these the axis stands below them as well. */
const LONG = 8;

type Place = {
  readonly whole: Setting;
  readonly scale: Scale;
  readonly language: Language;
};

/** Which entries of a timeline a part of it lists. */
function whichOf(shown: readonly number[], total: number, { picture }: Language): string {
  const [first, last] = [Math.min(...shown), Math.max(...shown)];
  return first === last ? picture.listedOne(first, total) : picture.listed(first, last, total);
}

/** A date in words, what is odd about it, and its mark. */
function datePiece({ words, mark, odd }: Dated, { whole, scale }: Place): Piece {
  const all = { ...whole, lines: Number.POSITIVE_INFINITY };
  return stacked([
    paragraph(words, { ...all, weight: 'bold' }),
    ...(odd === null ? [] : [paragraph(`⚠ ${odd}`, { ...all, fill: 'warning' })]),
    lane([mark], { ...BOUNDS, scale, look: 'full' }),
  ]);
}

/** The only entry of a date behind it, where all fits in one line; null where it does not. */
function rowInOneLine(
  { words, mark, odd }: Dated,
  [entry, ...others]: readonly ChartEntry[],
  { whole, scale }: Place,
): readonly Piece[] | null {
  const [telling, ...more] = entry?.tellings ?? [];
  if (!entry || !telling || more.length > 0 || others.length > 0 || odd !== null) return null;
  const inner: Setting = { ...whole, x: EDGE + INDENT, width: whole.width - INDENT };
  const parts: readonly (readonly [string, Setting])[] = [
    [words, { ...inner, weight: 'bold' }],
    [telling.who, inner],
    ...(telling.outlet === null
      ? []
      : [[`· ${telling.outlet}`, { ...inner, fill: 'quiet' }] as const]),
  ];
  const line = besideOneAnother(parts, inner);
  return (
    line && [layered([numeral(entry), line]), lane([mark], { ...BOUNDS, scale, look: 'full' })]
  );
}

/** Who says it in each outlet; and each outlet's own date, where they differ. */
function entryPiece(entry: ChartEntry, { whole, scale, language }: Place): Piece {
  const inner: Setting = { ...whole, x: EDGE + INDENT, width: whole.width - INDENT, lines: 3 };
  const tellings = entry.tellings.flatMap(({ who, outlet, dated }) => [
    outlet === null
      ? paragraph(who, inner)
      : followed([who, inner], [outlet, { ...inner, fill: 'quiet' }]),
    ...(entry.apart
      ? [paragraph(dated?.words ?? language.timeline.noDate, { ...inner, weight: 'bold' })]
      : []),
    ...(entry.apart && dated ? [lane([dated.mark], { ...BOUNDS, scale, look: 'conflict' })] : []),
  ]);
  const warning = paragraph(language.picture.datesDiffer, { ...inner, fill: 'warning' });
  const rest = entry.more === null ? [] : [paragraph(entry.more, { ...inner, fill: 'quiet' })];
  return layered([
    numeral(entry),
    stacked([...(entry.apart ? [warning] : []), ...tellings, ...rest]),
  ]);
}

/** The number of an entry, in a column of its own. */
function numeral({ number }: ChartEntry): Piece {
  const x = EDGE;
  return {
    height: 0,
    at: (y) => textAt(String(number), { x, y, weight: 'bold', fill: 'mark' }),
  };
}

/** What has no date stands apart, behind a line across. */
function undatedHead({ whole, language }: Place): Piece {
  const line: Piece = {
    height: 8,
    at: (y) =>
      tag('line', {
        x1: BOUNDS.left,
        x2: BOUNDS.right,
        y1: y + 2,
        y2: y + 2,
        stroke: COLOURS.quiet,
        'stroke-dasharray': '2 4',
      }),
  };
  return stacked([line, paragraph(language.timeline.dateNotStated, { ...whole, weight: 'bold' })]);
}
