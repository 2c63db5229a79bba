import type { Font } from './font.ts';
import { drawable, linesIn } from './lettering.ts';
import { COLOURS } from './marks.ts';
import { escapedXml, tag } from './tags.ts';

/** A part of a picture that knows its height before it knows where it stands. */
export type Piece = { readonly height: number; readonly at: (y: number) => string };

/** The font in its two weights. */
export type Faces = Readonly<Record<'regular' | 'bold', Font>>;

/** Readable where a chat shows a picture of this width: 550 pixels. */
export const SIZE = 14;

const LINE = 19;

/** Pieces one below the other. */
export function stacked(pieces: readonly Piece[]): Piece {
  return {
    height: pieces.reduce((sum, { height }) => sum + height, 0),
    at: (top) => {
      let y = top;
      return pieces
        .map((piece) => {
          const markup = piece.at(y);
          y += piece.height;
          return markup;
        })
        .join('');
    },
  };
}

/** Pieces in the same place. */
export function layered(pieces: readonly Piece[]): Piece {
  return {
    height: Math.max(...pieces.map(({ height }) => height)),
    at: (y) => pieces.map((piece) => piece.at(y)).join(''),
  };
}

/** Nothing, of a height. */
export function space(height: number): Piece {
  return { height, at: () => '' };
}

/** How a text is set: where, how, and in how many lines at most; the rest behind an ellipsis. */
export type Setting = {
  readonly faces: Faces;
  readonly x: number;
  readonly width: number;
  readonly lines: number;
  readonly weight?: keyof Faces;
  readonly fill?: keyof typeof COLOURS;
};

/** A text in lines that are as wide as the setting allows. */
export function paragraph(text: string, setting: Setting): Piece {
  const lines = setLines(text, setting);
  return {
    height: lines.length * LINE,
    at: (y) =>
      lines.map((line, index) => textAt(line, { ...setting, y: y + index * LINE })).join(''),
  };
}

/** Two texts, the second behind the first and a dot where it fits there, else below. */
export function followed(
  first: readonly [text: string, setting: Setting],
  second: readonly [text: string, setting: Setting],
): Piece {
  const [text, setting] = first;
  const lines = setLines(text, setting);
  const used = widthIn(lines.at(-1) ?? '', setting) + widthIn('  ', setting);
  const behind = `· ${second[0]}`;
  if (used + widthIn(drawable(behind, setting.faces.regular), second[1]) > setting.width)
    return stacked([paragraph(text, setting), paragraph(...second)]);
  const beside = { ...second[1], x: setting.x + used, width: setting.width - used };
  const above = space((lines.length - 1) * LINE);
  return layered([paragraph(text, setting), stacked([above, paragraph(behind, beside)])]);
}

/** Texts in one line; null where they do not fit into the room of the last setting. */
export function besideOneAnother(
  parts: readonly (readonly [text: string, setting: Setting])[],
  { x, width }: Setting,
): Piece | null {
  let right = x;
  const placed = parts.map(([text, setting]) => {
    const drawn = drawable(text, setting.faces[setting.weight ?? 'regular']);
    const left = right;
    right += widthIn(`${drawn}  `, setting);
    return { drawn, setting: { ...setting, x: left } };
  });
  if (right > x + width) return null;
  return {
    height: LINE,
    at: (y) => placed.map(({ drawn, setting }) => textAt(drawn, { ...setting, y })).join(''),
  };
}

/** How wide a text is in a setting. */
export function widthIn(text: string, { faces, weight = 'regular' }: Setting): number {
  return faces[weight].width(text) * SIZE;
}

/** A line of text whose top is `y`. */
export function textAt(
  text: string,
  {
    x,
    y,
    weight,
    fill = 'text',
    anchor,
  }: Pick<Setting, 'x' | 'weight' | 'fill'> & {
    readonly y: number;
    readonly anchor?: 'middle';
  },
): string {
  return tag(
    'text',
    {
      x,
      y: y + SIZE,
      fill: COLOURS[fill],
      ...(weight ? { 'font-weight': weight } : {}),
      ...(anchor ? { 'text-anchor': anchor } : {}),
    },
    escapedXml(text),
  );
}

function setLines(text: string, { faces, weight = 'regular', width, lines }: Setting) {
  const font = faces[weight];
  return linesIn(drawable(text, font), { font, size: SIZE, width, lines });
}
