import { codeBlock, escaped } from './escaping.ts';
import { type Entry, named, type Segment, type Sheet } from './sheet.ts';

/** Whether a text still fits where it is to stand. */
export type Fits = (text: string) => boolean;

/** The top of a page: the heading, and in small print what is to be known about the answer. */
export function headText(heading: string, notes: readonly string[], fits: Fits): string {
  return joined(
    [line('## ', 'heading', heading), ...notes.map((one) => line('-# ', 'note', one))],
    fits,
  );
}

/** A clipping: who; the words in block quote, own words in bold; the facts in small print. */
export function entryText(entry: Entry, fits: Fits): string {
  const { how, context, words, facts } = entry;
  const before =
    context.length > 0 ? [quoted('-# the sentence before: ', 'sentence before', context)] : [];
  return joined(
    [
      line('### ', 'name', named(entry)),
      line('-# ', 'kind', how),
      ...before,
      quoted('> ', 'sentence', words),
      ...facts.map(([label, fact]) => line(`-# ${escaped(label)}: `, label, fact)),
    ],
    fits,
  );
}

/** One line of ours, which may say back what somebody wrote. */
export function noteText(note: string, fits: Fits): string {
  return joined([line('', 'note', note)], fits);
}

/** A text to be copied. */
export function copyText({ language, text }: NonNullable<Sheet['copy']>, fits: Fits): string {
  return joined([{ text: codeBlock(text, language), instead: tooLong('citation', text) }], fits);
}

/** A line of a text, and what stands there when a message does not hold it. */
type Line = { readonly text: string; readonly instead: string };

function line(mark: string, what: string, text: string): Line {
  return { text: mark + escaped(text), instead: mark + tooLong(what, text) };
}

function quoted(mark: string, what: string, segments: readonly Segment[]): Line {
  const plain = segments.map(({ text }) => text).join('');
  return { text: mark + voiced(segments), instead: `${mark}_${tooLong(what, plain)}_` };
}

function tooLong(what: string, text: string): string {
  const length = Array.from(text).length.toLocaleString('en');
  return escaped(`[The ${what} is ${length} characters long, too long for Discord.]`);
}

/** The lines, the longest of them replaced one after the other until all fits. */
function joined(lines: readonly Line[], fits: Fits): string {
  let standing = lines;
  for (const longest of lines.toSorted((a, b) => b.text.length - a.text.length)) {
    if (fits(paragraph(standing))) break;
    standing = standing.map((one) => (one === longest ? { ...one, text: one.instead } : one));
  }
  return paragraph(standing);
}

function paragraph(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('\n');
}

function voiced(segments: readonly Segment[]): string {
  const runs = merged(segments);
  return runs
    .map(({ voice, text }, index) => {
      // Discord ends italics in _ only before something that is no letter.
      const runsOn = runs[index + 1]?.voice === 'outlet' && /^\w/.test(runs[index + 1]?.text ?? '');
      if (voice === 'outlet' || (voice === 'ours' && runsOn)) return escaped(text);
      const mark = voice === 'own' ? '**' : '_';
      const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
      return inner
        ? escaped(before) + mark + escaped(inner) + mark + escaped(after)
        : escaped(text);
    })
    .join('');
}

/** Puts neighbours in the same voice together: a mark must not end where the next begins. */
function merged(segments: readonly Segment[]): readonly Segment[] {
  const runs: Segment[] = [];
  for (const { voice, text } of segments) {
    const last = runs.at(-1);
    if (last?.voice === voice) runs[runs.length - 1] = { voice, text: last.text + text };
    else if (text) runs.push({ voice, text });
  }
  return runs;
}
