import type { Clipping } from '../../model/clipping.ts';
import type { Marks } from '../languages/grammar.ts';
import { inVoices, ours, type Segment, SIC, sentencesInVoices } from '../voices.ts';

const PAIRS = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['‘', '’'],
] as const satisfies readonly Marks[];
const OPENED = /(?:[“"«„‹‘'`]|'')\s?$/;
const CLOSED = /^[.,;:!?…]{0,3}\s?(?:[”"»›“]|[’'](?!\p{L}))/u;

/**
 * The whole sentences as they are to be printed: own words stand in quotation marks, the source's
 * where it has them there. Where a mark stands in a sentence that is not shown, one is set; no
 * character of the source is changed.
 */
export function printed(clipping: Clipping): string {
  return printedRuns(clipping)
    .map(({ text }) => text)
    .join('');
}

/** The same in runs of one voice. Marks that we set are ours. */
export function printedRuns(clipping: Clipping): readonly Segment[] {
  const runs = joined(sentencesInVoices(clipping));
  return runs.flatMap((run, index) => {
    if (run.voice !== 'own') return [run];
    const before = OPENED.exec(runs[index - 1]?.text ?? '') ?? OPENED.exec(run.text.slice(0, 1));
    const after = CLOSED.exec(runs[index + 1]?.text ?? '') ?? CLOSED.exec(run.text.slice(-1));
    const [opening, closing] = marksFor(run.text, before?.[0] ?? after?.[0] ?? '');
    return [...(before ? [] : [ours(opening)]), run, ...(after ? [] : [ours(closing)])];
  });
}

/**
 * The words that are this speaker's, where the sentences hold words of others as well; null where
 * the whole sentences speak for themselves.
 */
export function attributed(clipping: Clipping): string | null {
  if (!clipping.shared) return null;
  const parts = clipping.content.map((part) => ({ ...part, adjacent: false }));
  return printed({ ...clipping, sentences: parts });
}

/** The title with [sic] where it looks misspelt; null when the page has none. */
export function printedTitle(clipping: Clipping): string | null {
  const { title } = clipping.source;
  return (
    title &&
    inVoices(title, clipping)
      .map(({ text }) => text)
      .join('')
  );
}

/** A text in these quotation marks, or in others where they stand in it: its own are never turned. */
export function inMarks(text: string, marks: Marks = PAIRS[0]): string {
  const isFree = !marks.some((mark) => text.includes(mark.trim()));
  const [opening, closing] = isFree ? marks : marksFor(text, '');
  return `${opening}${text}${closing}`;
}

/** The clipping without its [sic] marks, for styles that programs read. */
export function unmarked(clipping: Clipping): Clipping {
  return { ...clipping, misspelt: [] };
}

/** Runs own words together over what we set between them: they are one quotation. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  const runs: Segment[] = [];
  for (const [index, segment] of segments.entries()) {
    const last = runs.at(-1);
    const bridge =
      segment.voice === 'ours' && (segment.text === SIC || segments[index + 1]?.voice === 'own');
    if (last?.voice === 'own' && (segment.voice === 'own' || bridge)) {
      runs[runs.length - 1] = { voice: 'own', text: last.text + segment.text };
    } else {
      runs.push(segment);
    }
  }
  return runs;
}

/** The pair that the source began or ended with, else the first that does not stand in the words. */
function marksFor(words: string, beside: string): Marks {
  const standsIn = (text: string) => (pair: Marks) => pair.some((mark) => text.includes(mark));
  return PAIRS.find(standsIn(beside)) ?? PAIRS.find((pair) => !standsIn(words)(pair)) ?? PAIRS[0];
}
