import { Parser } from 'htmlparser2';
import { type Block, BlockLines, oneLine, wordsOf } from './blocks.ts';

/** How much HTML is read, and what of it is passed over. */
export type HtmlLimits = {
  readonly depth: number;
  readonly elements: number;
  /** Whether an element and all in it is passed over; without it none is. */
  readonly isSkipped?: (name: string, attributes: Readonly<Record<string, string>>) => boolean;
};

/** Real pages are at most 51 elements deep and have at most 10,110. */
const LIMITS: HtmlLimits = { depth: 200, elements: 50_000 };

/** The lines of a piece of HTML, or one sentence that says why they are not read. */
export type HtmlText =
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] }
  | { readonly kind: 'unreadable'; readonly why: string };

/**
 * Takes a piece of HTML that is nothing but an article's body, as feeds and wires send it, as lines.
 * A page with menus and links around its article is not for this.
 */
export function blocksOfHtml(html: string, limits = LIMITS): HtmlText {
  const lines = new BlockLines();
  let [depth, elements] = [0, 0];
  let skippedFrom: number | undefined;
  let why: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth++;
      elements++;
      if (depth > limits.depth) why = `Its HTML is nested more than ${limits.depth} elements deep.`;
      if (elements > limits.elements) why = `Its HTML has more than ${limits.elements} elements.`;
      if (why !== undefined) return parser.pause();
      if (skippedFrom === undefined && limits.isSkipped?.(name, attributes)) skippedFrom = depth;
      if (skippedFrom === undefined) lines.open(name);
    },
    ontext(words) {
      if (skippedFrom === undefined) lines.text(words);
    },
    onclosetag(name) {
      if (skippedFrom === undefined) lines.close(name);
      if (skippedFrom === depth) skippedFrom = undefined;
      depth--;
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
