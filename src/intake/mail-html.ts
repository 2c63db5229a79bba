import type { Block } from './blocks.ts';
import { blocksOfHtml, type HtmlLimits } from './html-text.ts';

/** Mails lay tables in tables. The parser's time grows with the square of the depth. */
const LIMITS: HtmlLimits = { depth: 500, elements: Number.POSITIVE_INFINITY, isSkipped };

/**
 * The lines of a mail that is written in HTML, without the mail that it quotes, its signature and
 * what it does not show. Undefined for HTML that nests more deeply than any mail.
 */
export function linesOfHtml(html: string): readonly Block[] | undefined {
  const read = blocksOfHtml(html, LIMITS);
  return read.kind === 'blocks' ? read.blocks : undefined;
}

function isSkipped(name: string, attributes: Readonly<Record<string, string>>): boolean {
  const { type, style = '', hidden } = attributes;
  if (name === 'blockquote' && type === 'cite') return true;
  if (/\bgmail_(?:quote|signature)(?!_container)\b/.test(attributes['class'] ?? '')) return true;
  return hidden !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
