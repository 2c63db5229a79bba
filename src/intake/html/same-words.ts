/** Letters and digits of a text, by which two spellings of the same words are told to be one. */
export function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether two texts are the same words, whatever their signs, spaces and capitals. */
export function isSame(a: string, b: string): boolean {
  return lettersOf(a) === lettersOf(b);
}

/** How many words of two texts are in both, 0 to 1 of all that are in either. */
export function alikeness(a: string, b: string): number {
  const [first, second] = [a, b].map((text) => new Set(lettersOf(text).split(' ')));
  if (!first || !second) return 0;
  return first.intersection(second).size / first.union(second).size;
}
