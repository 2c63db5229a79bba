import type { Clipping, Passage } from '../model/clipping.ts';

/** A run of text in one voice: a speaker's own words, the outlet's, or ours ("[sic]", "[…]"). */
export type Segment = { readonly voice: 'own' | 'outlet' | 'ours'; readonly text: string };

/** What is set after a word that looks misspelt. */
export const SIC = ' [sic]';

/** A clipping's whole sentences, cut where the voice changes; […] where text was left out. */
export function sentencesInVoices(clipping: Clipping): readonly Segment[] {
  return passagesInVoices(clipping.sentences, clipping);
}

/** The same for other sentences of its article. */
export function passagesInVoices(
  sentences: Clipping['sentences'],
  clipping: Clipping,
): readonly Segment[] {
  const marks = inOrder(clipping);
  return sentences.flatMap((sentence, index) => [
    ...(index === 0 ? [] : [ours(sentence.adjacent ? ' ' : ' […] ')]),
    ...cut(sentence, marks),
  ]);
}

/** A passage of a clipping, cut where the voice changes, with [sic] after what looks misspelt. */
export function inVoices(passage: Passage, clipping: Clipping): readonly Segment[] {
  return cut(passage, inOrder(clipping));
}

/** What we set between words of the source. */
export function ours(text: string): Segment {
  return { voice: 'ours', text };
}

type Marks = Pick<Clipping, 'quoted' | 'misspelt'>;

/** Sorted once for all sentences: there may be very many of each. */
function inOrder({ quoted, misspelt }: Marks): Marks {
  const sorted = (all: readonly Passage[]) => all.toSorted((a, b) => a.start - b.start);
  return { quoted: sorted(quoted), misspelt: sorted(misspelt) };
}

function cut(passage: Passage, marks: Marks): readonly Segment[] {
  const own = touching(passage, marks.quoted);
  const misspelt = touching(passage, marks.misspelt);
  const cuts = new Set([passage.start, passage.end]);
  for (const { start, end } of [...own, ...misspelt]) {
    for (const at of [start, end]) if (passage.start < at && at < passage.end) cuts.add(at);
  }
  const at = [...cuts].sort((a, b) => a - b);
  const misspeltEnds = new Set(misspelt.map(({ end }) => end));
  let next = 0; // own words are passed once
  return at.slice(0, -1).flatMap((start, index): readonly Segment[] => {
    const end = at[index + 1] ?? passage.end;
    while ((own[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const voice = (own[next]?.start ?? Number.POSITIVE_INFINITY) <= start ? 'own' : 'outlet';
    const text = passage.text.slice(start - passage.start, end - passage.start);
    return [{ voice, text }, ...(misspeltEnds.has(end) ? [ours(SIC)] : [])];
  });
}

/** Those of the spans, in order and apart from one another, that reach into a passage. */
function touching(passage: Passage, spans: readonly Passage[]): readonly Passage[] {
  const from = firstWhere(spans, ({ end }) => end > passage.start);
  const to = firstWhere(spans, ({ start }) => start >= passage.end);
  return spans.slice(from, to);
}

function firstWhere(spans: readonly Passage[], isReached: (span: Passage) => boolean): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span && isReached(span)) high = middle;
    else low = middle + 1;
  }
  return low;
}
