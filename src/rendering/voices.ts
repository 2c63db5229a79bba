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
  return at.slice(0, -1).flatMap((start, index) => {
    const end = at[index + 1] ?? passage.end;
    const own = quoted.some((own) => own.start <= start && end <= own.end);
    const text = passage.text.slice(start - passage.start, end - passage.start);
    const sic = misspelt.some((word) => word.end === end);
    return [{ voice: own ? 'own' : 'outlet', text } as const, ...(sic ? [ours(SIC)] : [])];
  });
}

/** What we set between words of the source. */
export function ours(text: string): Segment {
  return { voice: 'ours', text };
}
