import { Parser } from 'htmlparser2';
import { type Block, BlockLines } from './blocks.ts';

/** Mails lay tables in tables. The parser's time grows with the square of the depth. */
const DEEPEST = 500;

/**
 * The lines of a mail that is written in HTML, without the mail that it quotes, its signature and
 * what it does not show. Undefined for HTML that nests more deeply than any mail.
 */
export function linesOfHtml(html: string): readonly Block[] | undefined {
  const lines = new BlockLines();
  let depth = 0;
  let skippedFrom: number | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (++depth > DEEPEST) parser.pause();
      else if (skippedFrom === undefined && isSkipped(name, attributes)) skippedFrom = depth;
      if (skippedFrom === undefined) lines.open(name);
    },
    onclosetag(name) {
      if (skippedFrom === undefined) lines.close(name);
      if (skippedFrom === depth) skippedFrom = undefined;
      depth--;
    },
    ontext(words) {
      if (skippedFrom === undefined) lines.text(words);
    },
  });
  parser.write(html);
  if (depth > DEEPEST) return undefined;
  parser.end();
  return lines.lines();
}

function isSkipped(name: string, attributes: Readonly<Record<string, string>>): boolean {
  const { type, style = '', hidden } = attributes;
  if (name === 'blockquote' && type === 'cite') return true;
  if (/\bgmail_(?:quote|signature)(?!_container)\b/.test(attributes['class'] ?? '')) return true;
  return hidden !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
