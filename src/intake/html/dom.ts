import { parseHTML } from 'linkedom';

/** What is used of a node of a page. */
export type PageNode = {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly parentNode: PageElement | null;
  readonly previousSibling: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly childNodes: Iterable<PageNode>;
};

/** What is used of an element; `localName` is in lower case. */
export type PageElement = PageNode & {
  readonly localName: string;
  readonly attributes: Iterable<{ readonly name: string }>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  appendChild(node: PageNode): void;
  insertBefore(node: PageNode, before: PageNode): void;
  remove(): void;
};

/** What is used of a whole page. */
export type Page = Pick<PageElement, 'querySelector' | 'querySelectorAll'> & {
  readonly body: PageElement;
  createElement(name: string): PageElement;
  cloneNode(deep: true): Page;
};

const OUTER_TAGS = /<\/?(?:html|head|body)(?:\s[^>]{0,5000})?>/gi;

/** The elements and text of a page. One that leaves out its outer tags, as HTML allows, is all body. */
export function pageOf(html: string): Page {
  const page = parsed(html);
  if (page.querySelector('html > body')) return page;
  return parsed(`<html><head></head><body>${html.replace(OUTER_TAGS, '')}</body></html>`);
}

/** The element itself or the nearest around it that is wanted. */
export function nearest(
  element: PageElement,
  isWanted: (element: PageElement) => boolean,
): PageElement | undefined {
  for (let one: PageElement | null = element; one?.getAttribute; one = one.parentNode) {
    if (isWanted(one)) return one;
  }
  return undefined;
}

/** Whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

/** Whether a node is text. */
export function isText(node: PageNode): boolean {
  return node.nodeType === 3;
}

/** The text that a piece of HTML stands for: its references read, its tags left out. */
export function plainText(html: string): string {
  if (!/&[#\w]+;|<\w/.test(html)) return html.trim();
  return parsed(`<html><body>${html}</body></html>`).body.textContent?.trim() ?? '';
}

function parsed(html: string): Page {
  // linkedom states its types in those of a browser, which this program does not have.
  return parseHTML(html).document as unknown as Page;
}
