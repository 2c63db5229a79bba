import { isElement, isText, type PageElement, type PageNode } from './dom.ts';
import { isInline } from './phrases.ts';
import { CAPTION_MARK, UNSEEN } from './tags.ts';

/** A line of a page as a reader sees it. */
export type PageLine = {
  readonly text: string;
  /** The block that it stands in. */
  readonly within: PageElement;
  /** How much of it is links, 0 to 1. */
  readonly linked: number;
  /** Whether its block is of the main text. */
  readonly isMain: boolean;
};

type Place = {
  readonly within: PageElement;
  readonly isMain: boolean;
  readonly isPre: boolean;
  readonly isLink: boolean;
};

/** Where a text has a line end, whatever writes it: `lines.ts` cuts at the same. */
const LINE_ENDS = /[\n\u0085\u2028\u2029]/;

/**
 * The lines of an element, in order. White space is what a browser makes of it, and not a character
 * else is changed. `main` holds the elements of the main text; without it, all are.
 */
export function pageLines(root: PageElement, main?: ReadonlySet<PageElement>): readonly PageLine[] {
  const isOfMain = (element: PageElement): boolean => main?.has(element) ?? true;
  const lines: PageLine[] = [];
  let words: string[] = [];
  let linked = 0;

  const endBlock = ({ within, isMain }: Place): void => {
    const texts = linesWithin(words.join(''));
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    for (const text of texts) {
      lines.push({ text, within, isMain, linked: Math.min(1, linked / length) });
    }
    words = [];
    linked = 0;
  };

  const walk = (node: PageNode, place: Place): void => {
    if (isText(node)) {
      const text = node.textContent ?? '';
      words.push(place.isPre ? text : text.replaceAll('\n', ' '));
      if (place.isLink) linked += text.trim().length;
      return;
    }
    if (!isElement(node) || UNSEEN.has(node.localName)) return;
    if (node.localName === 'br') {
      words.push('\n');
      return;
    }
    const inner = { ...place, isLink: place.isLink || node.localName === 'a' };
    if (isInline(node) && node.getAttribute(CAPTION_MARK) === null) {
      for (const child of node.childNodes) walk(child, inner);
      return;
    }
    endBlock(place);
    const isPre = place.isPre || node.localName === 'pre';
    const block = { ...inner, within: node, isMain: isOfMain(node), isPre };
    for (const child of node.childNodes) walk(child, block);
    endBlock(block);
  };

  walk(root, { within: root, isMain: isOfMain(root), isPre: false, isLink: false });
  return lines;
}

/** A line that only breaks off within a sentence goes on where it is taken up in lower case. */
function linesWithin(block: string): readonly string[] {
  const lines: string[] = [];
  let isOpen = false;
  for (const raw of block.split(LINE_ENDS)) {
    const text = raw.replace(/[ \t\r\f]+/g, ' ').trim();
    if (isOpen && /^\p{Ll}/u.test(text)) lines.push(`${lines.pop()} ${text}`);
    else if (text !== '') lines.push(text);
    isOpen = text !== '' && !/[.!?:;…]["”’)]{0,3}$/.test(text);
  }
  return lines;
}
