import {
  type Around,
  type Block,
  type Entry,
  named,
  type Section,
  type Segment,
  type Sheet,
} from './sheet.ts';
import { visible, visibleLines } from './visible.ts';
import { linesOf, widthOf } from './wrap.ts';

/** What a stretch of text is, for the paint to choose a colour. */
export type Style = 'heading' | 'who' | 'own' | 'label' | 'plain';

/** Where a sheet is shown: how wide, and how a style looks there. */
export type Screen = {
  /** Columns, at least 10. */
  readonly width: number;
  readonly paint: (style: Style, text: string) => string;
};

/**
 * A sheet as lines of text for a terminal. Text from articles stays as it is written but for line
 * breaks between words and stand-ins for what cannot be seen; it can do nothing there. A drawing is
 * lines that stand above the entries as they are.
 */
export function inTerminal(sheet: Sheet, screen: Screen, drawing: readonly string[] = []): string {
  return [
    ...wrapped([run('heading', sheet.heading)], screen, ''),
    ...sheet.notes.flatMap((note) => wrapped([run('label', note)], screen, '')),
    ...sheet.copies.flatMap(({ text }) => ['', ...copied(text, screen)]),
    ...(drawing.length > 0 ? ['', ...drawing] : []),
    ...sheet.sections.flatMap((section) => sectionLines(section, screen)),
  ].join('\n');
}

/** Sentences of ours, wrapped. */
export function paragraph(text: string, screen: Screen): readonly string[] {
  return wrapped([run('plain', text)], screen, '');
}

/** Rows of a label and its text, in two columns where the screen is wide enough for them. */
export function twoColumns(
  rows: readonly (readonly [label: string, text: string])[],
  screen: Screen,
): readonly string[] {
  const widest = Math.max(...rows.map(([label]) => widthOf(label)));
  const apart = widest + 2 <= screen.width / 3;
  return rows.flatMap(([label, text]) => {
    const painted = screen.paint('label', label);
    if (!apart) return [painted, ...wrapped([run('plain', text)], screen, '  ')];
    const gap = ' '.repeat(widest + 2 - widthOf(label));
    const [first = '', ...rest] = wrapped([run('plain', text)], screen, ' '.repeat(widest + 2));
    return [painted + gap + first.slice(widest + 2), ...rest];
  });
}

type Run = { readonly style: Style; readonly text: string };

function run(style: Style, text: string): Run {
  return { style, text: visible(text) };
}

function sectionLines({ note, heading, blocks }: Section, screen: Screen): readonly string[] {
  return [
    ...(note === null ? [] : ['', ...wrapped([run('label', `┄┄ ${note}`)], screen, '')]),
    ...(heading === null ? [] : ['', ...wrapped([run('heading', `── ${heading}`)], screen, '')]),
    ...blocks.flatMap((block) => ['', ...blockLines(block, screen)]),
  ];
}

/** Entries side by side have one bar at their left, from the note to the last fact. */
function blockLines({ note, entries }: Block, screen: Screen): readonly string[] {
  const bar = entries.length > 1 ? '│ ' : '';
  const inner = { ...screen, width: screen.width - widthOf(bar) };
  const lines = [
    ...(note === null ? [] : wrapped([run('label', note)], inner, '')),
    ...entries.flatMap((entry, index) => [
      ...(index > 0 || (bar && note) ? [''] : []),
      ...entryLines(entry, inner),
    ]),
  ];
  return lines.map((line) => (bar + line).trimEnd());
}

function entryLines(entry: Entry, screen: Screen): readonly string[] {
  const { before, after } = entry;
  const indented = { ...screen, width: screen.width - 2 };
  return [
    ...wrapped([run('who', named(entry))], screen, ''),
    ...wrapped([run('label', entry.how)], screen, '  '),
    ...(before ? ['', ...aroundLines(before, screen)] : []),
    '',
    ...wrapped(entry.words.map(spoken), screen, '    '),
    ...(after ? ['', ...aroundLines(after, screen)] : []),
    '',
    ...twoColumns(entry.facts, indented).map((line) => `  ${line}`),
  ];
}

function aroundLines({ label, words }: Around, screen: Screen): readonly string[] {
  const begun = label.charAt(0).toUpperCase() + label.slice(1);
  return wrapped([run('label', `${begun}: `), ...words.map(spoken)], screen, '    ');
}

function spoken({ voice, text }: Segment): Run {
  return run(voice === 'own' ? 'own' : voice === 'ours' ? 'label' : 'plain', text);
}

/** What is to be copied is not wrapped: a line of it is a line on the clipboard. */
function copied(text: string, { width, paint }: Screen): readonly string[] {
  const rule = paint('label', '─'.repeat(width));
  return [rule, ...visibleLines(text), rule];
}

function wrapped(
  runs: readonly Run[],
  { width, paint }: Screen,
  indent: string,
): readonly string[] {
  const text = runs.map((one) => one.text).join('');
  let index = 0;
  let from = 0; // where the run at `index` begins: runs and lines are passed once, side by side
  return linesOf(text, width - indent.length).map((line) => {
    let painted = indent;
    for (let run = runs[index]; run && from < line.end; run = runs[index]) {
      const piece = text.slice(
        Math.max(from, line.start),
        Math.min(from + run.text.length, line.end),
      );
      if (piece !== '') painted += paint(run.style, piece);
      if (from + run.text.length > line.end) break;
      from += run.text.length;
      index++;
    }
    return painted;
  });
}
