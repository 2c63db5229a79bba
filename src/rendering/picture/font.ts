/** What is known of a font: which characters it has, and how wide text in it is. */
export type Font = {
  readonly has: (character: string) => boolean;
  /** In units of the font's size, before letters are drawn closer or joined. */
  readonly width: (text: string) => number;
};

/**
 * The metrics of a TrueType font, read from its tables as OpenType describes them: `head` for the
 * size of its square, `cmap` (format 12) for which glyph a character has, `hmtx` for widths.
 */
export function fontOf(bytes: Uint8Array): Font {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(view);
  const table = (name: string) => tables.get(name) ?? unreadable(name);
  const square = view.getUint16(table('head') + 18);
  const glyphs = glyphsOf(view, table('cmap'));
  const metrics = table('hmtx');
  const widths = view.getUint16(table('hhea') + 34);
  const advance = (codePoint: number) => {
    const glyph = glyphs.get(codePoint) ?? 0;
    return view.getUint16(metrics + 4 * Math.min(glyph, widths - 1)) / square;
  };
  return {
    has: (character) => Array.from(character).every((one) => glyphs.has(one.codePointAt(0) ?? 0)),
    width: (text) =>
      Array.from(text).reduce((sum, character) => sum + advance(character.codePointAt(0) ?? 0), 0),
  };
}

function tablesOf(view: DataView): ReadonlyMap<string, number> {
  const tables = new Map<string, number>();
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
    tables.set(name, view.getUint32(at + 8));
  }
  return tables;
}

/** Character → glyph, from the table's subtable of format 12: groups of characters in a row. */
function glyphsOf(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let record = cmap + 4; record < cmap + 4 + 8 * view.getUint16(cmap + 2); record += 8) {
    const start = cmap + view.getUint32(record + 4);
    if (view.getUint16(start) !== 12) continue;
    const end = start + 16 + 12 * view.getUint32(start + 12);
    for (let group = start + 16; group < end; group += 12) {
      const first = view.getUint32(group);
      const glyph = view.getUint32(group + 8);
      for (let one = first; one <= view.getUint32(group + 4); one++)
        glyphs.set(one, glyph + one - first);
    }
  }
  return glyphs.size > 0 ? glyphs : unreadable('cmap 12');
}

function unreadable(table: string): never {
  throw new Error(`The font has no table ${table}.`);
}
