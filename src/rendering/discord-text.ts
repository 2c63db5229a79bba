import { codePoints } from './code-points.ts';
import { codeBlock, escaped } from './escaping.ts';
import type { Language } from './languages/language.ts';
import { type Around, type Copy, type Entry, named, type Segment } from './sheet.ts';

/** Where a text is to stand: whether it still fits there, and in which language we speak. */
export type Spot = { readonly fits: (text: string) => boolean; readonly language: Language };

/** The top of a page: the heading, and in small print what is to be known about the answer. */
export function headText(heading: string, notes: readonly string[], spot: Spot): string {
  const { tooLong } = spot.language;
  return joined(spot, [
    line('## ', tooLong.heading, heading),
    ...notes.map((one) => line('-# ', tooLong.note, one)),
  ]);
}

/**
 * A clipping: who; the words in block quote, own words in bold; when and where; all else in small print.
 */
export function entryText(entry: Entry, spot: Spot): string {
  const { how, before, words, after, facts } = entry;
  const { labels, tooLong, colon } = spot.language;
  const isGlance = ([label]: Fact) => label === labels.said || label === labels.outlet;
  const around = ({ label, words }: Around) =>
    quoted(`-# ${escaped(label + colon)}`, tooLong.sentenceBefore, words);
  return joined(spot, [
    line('### ', tooLong.name, named(entry)),
    line('-# ', tooLong.kind, how),
    ...(before ? [around(before)] : []),
    quoted('> ', tooLong.sentence, words),
    ...(after ? [around(after)] : []),
    ...factLines('', facts.filter(isGlance), spot.language),
    ...factLines(
      '-# ',
      facts.filter((fact) => !isGlance(fact)),
      spot.language,
    ),
  ]);
}

type Fact = Entry['facts'][number];

/** Facts side by side, each of which may be too long by itself; reasons have a line each. */
function factLines(
  mark: string,
  facts: readonly Fact[],
  { labels, colon }: Language,
): readonly Line[] {
  const { why, cue, speaker, measured } = labels;
  const isExplained = facts.some(([label]) => label === why);
  const isAlone = (fact: Fact | undefined) =>
    isExplained && fact !== undefined && [why, cue, speaker, measured].includes(fact[0]);
  return facts.map((fact, nth) => {
    const [label, words] = fact;
    const runsOn = nth > 0 && !isAlone(fact) && !isAlone(facts[nth - 1]);
    const before = (runsOn ? ' · ' : mark) + escaped(label + colon);
    return { ...line(before, label, words), runsOn };
  });
}

/** One line of ours, which may say back what somebody wrote. */
export function noteText(note: string, spot: Spot): string {
  return joined(spot, [line('', spot.language.tooLong.note, note)]);
}

/** A text to be copied. */
export function copyText({ language, text }: Copy, spot: Spot): string {
  const { citation } = spot.language.tooLong;
  return joined(spot, [{ ...line('', citation, text), text: codeBlock(text, language) }]);
}

/** A line of a text; `what` it is and what stands `around` that, where a message does not hold it. */
type Line = {
  readonly text: string;
  readonly what: string;
  readonly characters: number;
  readonly around: readonly [before: string, after: string];
  /** Whether it stands in the line of the one before it. */
  readonly runsOn: boolean;
};

function line(mark: string, what: string, text: string): Line {
  return {
    text: mark + escaped(text),
    what,
    characters: codePoints(text),
    around: [mark, ''],
    runsOn: false,
  };
}

function quoted(mark: string, what: string, segments: readonly Segment[]): Line {
  const characters = segments.reduce((sum, { text }) => sum + codePoints(text), 0);
  return {
    text: mark + voiced(segments),
    what,
    characters,
    around: [`${mark}_`, '_'],
    runsOn: false,
  };
}

/** The lines, the longest of them replaced one after the other until all fits. */
function joined({ fits, language }: Spot, lines: readonly Line[]): string {
  let standing = lines;
  for (const longest of lines.toSorted((a, b) => b.text.length - a.text.length)) {
    if (fits(paragraph(standing))) break;
    const { what, characters, around } = longest;
    const text = around.join(escaped(language.tooLong.instead(what, characters)));
    standing = standing.map((one) => (one === longest ? { ...one, text } : one));
  }
  return paragraph(standing);
}

function paragraph(lines: readonly Line[]): string {
  return lines.map(({ text, runsOn }, nth) => (nth === 0 || runsOn ? '' : '\n') + text).join('');
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
