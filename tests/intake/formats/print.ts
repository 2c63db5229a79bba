/** Words on a page at a place, in a size of type; lengths in points from the lower left corner. */
export type Print = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
};

/** Writes a PDF of these objects, the first of which is its catalogue. */
export function pdfOf(objects: readonly string[], trailer = ''): Buffer {
  let out = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = out.length;
    out += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const end = `trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${out.length}\n%%EOF\n`;
  return Buffer.from(out + table + end, 'latin1');
}

/** A stream of a PDF. */
export function streamOf(content: string, more = ''): string {
  return `<</Length ${content.length}${more}>>\nstream\n${content}\nendstream`;
}

/** Writes a PDF with one page for each list of words, and more objects behind its own. */
export function printed(
  pages: readonly (readonly Print[])[],
  {
    catalog = '',
    trailer = '',
    more = [],
  }: { catalog?: string; trailer?: string; more?: readonly string[] } = {},
): Buffer {
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ');
  const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>';
  return pdfOf(
    [
      `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
      `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
      font,
      ...pages.flatMap((page, at) => [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents ${5 + 2 * at} 0 R/Resources<</Font<</F 3 0 R>>>>>>`,
        streamOf(page.map(shown).join('\n')),
      ]),
      ...more,
    ],
    trailer,
  );
}

/** Lines below each other, the first at a height. */
export function lines(
  words: string,
  { x = 60, y = 600, size = 12 }: { x?: number; y?: number; size?: number } = {},
): readonly Print[] {
  return words.split('\n').map((text, at) => ({
    text: text.trimStart(),
    // Two blanks before a line stand for an indent.
    x: text.startsWith('  ') ? x + 1.5 * size : x,
    y: y - at * 1.2 * size,
    size,
  }));
}

function shown({ text, x, y, size = 12 }: Print): string {
  const words = text
    .replace(
      /[“”’–•]/g,
      (sign) => ({ '“': '\x93', '”': '\x94', '’': '\x92', '–': '\x96', '•': '\x95' })[sign] ?? sign,
    )
    .replace(/[()\\]/g, '\\$&');
  return `BT /F ${size} Tf ${x} ${y} Td (${words}) Tj ET`;
}
