/**
 * In this order: an emoji with all its joiners, which has to stay whole; white space of the layout;
 * and what nobody would see: controls, changes of direction, zero-width characters, halves of
 * characters. ⟦ is among them, so that a number in these brackets is always ours.
 */
const TREATED =
  /(\p{RGI_Emoji})|(\r\n|[\t\n\v\f\r\x85\u2028\u2029])|[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\u2800\ufff9-\ufffb⟦]/gv;

/**
 * The text as a reader has to see it: a stand-in such as ⟦U+202E⟧ for each character that has an
 * effect but no shape, and a space for each line break and tab.
 */
export function visible(text: string): string {
  return text.replace(TREATED, (found, emoji?: string, layout?: string) =>
    emoji ? emoji : layout ? ' ' : standIn(found),
  );
}

/** The same, line by line: for a text whose line breaks matter. */
export function visibleLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).map(visible);
}

/** The stand-in for one character: ⟦U+202E⟧. */
export function standIn(character: string): string {
  const number = character.codePointAt(0) ?? 0;
  return `⟦U+${number.toString(16).toUpperCase().padStart(4, '0')}⟧`;
}
