import { isElement, isText, type PageElement, type PageNode } from './dom.ts';
import { INLINE } from './tags.ts';

/** Whether an element stands within a line: one that HTML does not know does where words touch it. */
export function isInline(element: PageElement): boolean {
  if (INLINE.has(element.localName)) return true;
  if (!/[-:]/.test(element.localName)) return false;
  const { previousSibling, nextSibling, parentNode } = element;
  const isInLine = parentNode !== null && isElement(parentNode) && isInline(parentNode);
  return isInLine || isWords(previousSibling) || isWords(nextSibling);
}

/** Whether a node is words and nothing else: text, a break, or an element within a line of such. */
export function isPhrase(node: PageNode): boolean {
  if (!isElement(node)) return isText(node);
  if (node.localName === 'br') return true;
  return isInline(node) && Array.from(node.childNodes).every(isPhrase);
}

function isWords(node: PageNode | null): boolean {
  return node !== null && isText(node) && Boolean(node.textContent?.trim());
}
