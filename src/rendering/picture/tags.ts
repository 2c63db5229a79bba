import { standIn } from '../visible.ts';

/** An element of SVG; what stands in it is markup already. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  inner = '',
): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapedXml(typeof value === 'number' ? short(value) : value)}"`,
  );
  return inner === ''
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${inner}</${name}>`;
}

/** Text as XML holds it; a character that XML cannot hold becomes its number. */
export function escapedXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, standIn)
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function short(number: number): string {
  return String(Math.round(number * 10) / 10);
}
