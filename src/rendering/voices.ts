import type { Clipping, Passage } from '../model/clipping.ts';

/** A run of text in one voice: a speaker's own words, the outlet's, or ours ("[sic]", "[…]"). */
export type Segment = { readonly voice: 'own' | 'outlet' | 'ours'; readonly text: string };

/** What is set after a word that looks misspelt. */
export const SIC = ' [sic]';

/** A clipping's whole sentences, cut where the voice changes; […] where text was left out. */
export function sentencesInVoices(clipping: Clipping): readonly Segment[] {
  return clipping.sentences.flatMap((sentence, index) => [
    ...(index === 0 ? [] : [ours(sentence.adjacent ? ' ' : ' […] ')]),
    ...inVoices(sentence, clipping),
  ]);
}

/** A passage of a clipping, cut where the voice changes, with [sic] after what looks misspelt. */
export function inVoices(passage: Passage, { quoted, misspelt }: Clipping): readonly Segment[] {
  const cuts = new Set([passage.start, passage.end]);
  for (const { start, end } of [...quoted, ...misspelt]) {
    for (const cut of [start, end]) if (passage.start < cut && cut < passage.end) cuts.add(cut);
  }
  const at = [...cuts].sort((a, b) => a - b);
  const own = [...quoted].sort((a, b) => a.start - b.start);
  const misspeltEnds = new Set(misspelt.map(({ end }) => end));
  let next = 0; // own words are passed once: there may be very many
  return at.slice(0, -1).flatMap((start, index): readonly Segment[] => {
    const end = at[index + 1] ?? passage.end;
    while ((own[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const voice = (own[next]?.start ?? Number.POSITIVE_INFINITY) <= start ? 'own' : 'outlet';
    const text = passage.text.slice(start - passage.start, end - passage.start);
    return [{ voice, text }, ...(misspeltEnds.has(end) ? [ours(SIC)] : [])];
  });
}

/** What we set between words of the source. */
export function ours(text: string): Segment {
  return { voice: 'ours', text };
}
