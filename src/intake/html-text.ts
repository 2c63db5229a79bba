import { Parser } from 'htmlparser2';
import { type Block, BlockLines, oneLine, wordsOf } from './blocks.ts';

/** Real pages are at most 51 elements deep and have at most 10,110. */
const DEEPEST = 200;
const MOST = 50_000;

/** The lines of a piece of HTML, or one sentence that says why they are not read. */
export type HtmlText =
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] }
  | { readonly kind: 'unreadable'; readonly why: string };

/**
 * Takes a piece of HTML that is nothing but an article's body, as feeds and wires send it, as lines.
 * A page with menus and links around its article is not for this.
 */
export function blocksOfHtml(html: string): HtmlText {
  const lines = new BlockLines();
  let [depth, elements] = [0, 0];
  let why: string | undefined;
  const parser = new Parser({
    onopentag(name) {
      depth++;
      elements++;
      if (depth > DEEPEST) why = `Its HTML is nested more than ${DEEPEST} elements deep.`;
      if (elements > MOST) why = `Its HTML has more than ${MOST} elements.`;
      if (why === undefined) lines.open(name);
      else parser.pause();
    },
    ontext: (words) => lines.text(words),
    onclosetag(name) {
      depth--;
      lines.close(name);
    },
  });
  parser.write(html);
  if (why !== undefined) return { kind: 'unreadable', why };
  parser.end();
  return { kind: 'blocks', blocks: lines.lines() };
}

/** The words of a short piece of HTML, a title or a name, on one line; empty where it has none. */
export function wordsOfHtml(html: string): string {
  const text = blocksOfHtml(html);
  return text.kind === 'blocks' ? oneLine(text.blocks.map(wordsOf).join(' ')) : '';
}
