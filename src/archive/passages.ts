import { carriesContent, stemOf, wordsOf } from './words.ts';

/** Words of a message that stand together. */
export type Passage = {
  /** Whether they stand in quotation marks, and so claim to be somebody's. */
  readonly marked: boolean;
  readonly words: readonly string[];
};

/** The passages of a message: what stands in quotation marks, whole and by its sentences, and the sentences. */
export function passagesOf(message: string): readonly Passage[] {
  const marked = [...message.matchAll(QUOTED)].flatMap(([, inside = '']) => {
    const sentences = inside.split(ENDS);
    return sentences.length > 1 ? [inside, ...sentences] : sentences;
  });
  const others = message.replace(QUOTED, '\n').split(ENDS);
  return [
    ...marked.map((text) => ({ marked: true, words: wordsOf(text) })),
    ...others.map((text) => ({ marked: false, words: wordsOf(text) })),
  ].filter(({ words }) => words.length > 1);
}

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;
const ENDS = /(?<=[.!?…])\s+|\n+/;

/** The stems of the words that carry content, each once. */
export function stemsAmong(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.filter(carriesContent).map(stemOf));
}

/** Whether words stand together in others, in their order. */
export function standTogether(words: readonly string[], others: readonly string[]): boolean {
  return ` ${others.join(' ')} `.includes(` ${words.join(' ')} `);
}

/** The longest stretch of words that stand together in others too, and how many stand so in pairs. */
export function common(
  words: readonly string[],
  others: readonly string[],
): { readonly longest: readonly string[]; readonly inPairs: number } {
  const places = Map.groupBy(others.keys(), (at) => others[at]);
  let before = new Map<number, number>();
  let longest: readonly string[] = [];
  const paired = new Set<number>();
  for (const [at, word] of words.entries()) {
    const lengths = new Map<number, number>();
    for (const place of places.get(word) ?? []) {
      const length = (before.get(place - 1) ?? 0) + 1;
      lengths.set(place, length);
      if (length > longest.length) longest = words.slice(at - length + 1, at + 1);
      if (length > 1) paired.add(at - 1).add(at);
    }
    before = lengths;
  }
  return { longest, inPairs: paired.size };
}
