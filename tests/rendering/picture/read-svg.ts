import { SaxesParser } from 'saxes';
import { fonts } from '../../../src/rendering/picture/fonts.ts';

/** An element of an SVG with the text directly in it. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
};

/** The elements of an SVG in order. @throws when it is no well-formed XML. */
export function elementsOf(svg: string): readonly Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(svg).close();
  return elements;
}

const { faces } = await fonts();

/** From where to where a text reaches, measured in the font. */
export function reachOf({ attributes, text }: Element): readonly [left: number, right: number] {
  const face = attributes['font-weight'] === 'bold' ? faces.bold : faces.regular;
  const width = face.width(text) * 14;
  const x = Number(attributes['x']);
  return attributes['text-anchor'] === 'middle' ? [x - width / 2, x + width / 2] : [x, x + width];
}
