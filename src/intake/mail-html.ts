import { Parser } from 'htmlparser2';
import type { LaidPart } from './laid-out.ts';

/**
 * The lines of a mail that is written in HTML; a text is one of which the zone is yet to be read.
 * Undefined for HTML that nests more deeply than any mail.
 */
export function linesOfHtml(html: string): readonly (string | LaidPart)[] | undefined {
  let depth = 0;
  const lines: (string | LaidPart)[] = [];
  let line = '';
  let heading = false;
  let skipped = 0;
  const end = () => {
    const text = line.replace(/[\t\n\r\f ]+/g, ' ').trim();
    if (text !== '') {
      lines.push(
        heading ? { kind: 'heading', text, evidence: 'heading in the mail’s HTML' } : text,
      );
    }
    line = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (VOID.has(name)) {
        if (name !== 'img' && name !== 'wbr') end();
        return;
      }
      if (++depth > MAX_DEPTH) parser.pause();
      // Below what is skipped every open tag counts, so that its own end is found.
      if (skipped > 0 || isSkipped(name, attributes)) skipped++;
      if (!INLINE.has(name)) end();
      if (HEADING.test(name)) heading = true;
    },
    onclosetag(name) {
      if (VOID.has(name)) return;
      depth--;
      if (skipped > 0) skipped--;
      if (!INLINE.has(name)) end();
      if (HEADING.test(name)) heading = false;
    },
    ontext(text) {
      if (skipped === 0) line += text;
    },
  });
  parser.write(html);
  if (depth > MAX_DEPTH) return undefined;
  parser.end();
  end();
  return lines;
}

/** Mails lay tables in tables. The parser's time grows with the square of the depth. */
const MAX_DEPTH = 500;
const HEADING = /^h[1-6]$/;
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);
/** What stands within a line; every other tag ends one. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);
const NO_TEXT: ReadonlySet<string> = new Set(
  'head style script title template svg noscript select textarea'.split(' '),
);

/** No text, or not of this mail: what it answers to, its signature, what is not shown. */
function isSkipped(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (NO_TEXT.has(name)) return true;
  const { type, style = '', hidden } = attributes;
  if (name === 'blockquote' && type === 'cite') return true;
  if (/\bgmail_(?:quote|signature)(?!_container)\b/.test(attributes['class'] ?? '')) return true;
  return hidden !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
