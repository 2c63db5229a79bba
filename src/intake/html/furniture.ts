import type { Page, PageElement } from './dom.ts';
import { measured } from './measured.ts';

const UNREAD = 'script, style, noscript, template, svg, nav, dialog, [role="navigation"]';
/** What holds so much of the running text of a page is no furniture, whatever its name. */
const MOST_PROSE = 0.3;
const NEVER = new Set(['html', 'body', 'main', 'article', 'p', 'a']);

/** Words in the class or id of a block that tell what it is for. */
const NAMES: ReadonlySet<string> = new Set(
  (
    'newsletter newsletters signup subscribe share sharing sharebar social recirc recirculation ' +
    'cookie cookies gdpr consent notification popup advert advertisement adslot sponsored tags ' +
    'promo promos outbrain taboola zergnet revcontent trending breadcrumb breadcrumbs rail related ' +
    'disqus bio comments commentlist respond'
  ).split(' '),
);
const NAMED =
  /\b(?:related-?(?:content|articles?|stor(?:y|ies)|posts?|links?|news)|read-?more|more-?(?:from|stories)|author-?(?:bio|box|info|content|card|details)|about-?(?:the-?)?author|post-?author|e-?mail-?sign-?up|most-?(?:read|popular)|also-?(?:read|like)|tag-?(?:list|links|cloud))\b/;
const LONGEST_NAME = 300;

/**
 * Takes away what belongs to the page and not to its article, and takes the names off what holds but
 * a quotation: to Readability an embedded remark is "social" or "media".
 */
export function clearFurniture(page: Page): void {
  for (const element of [...page.querySelectorAll(UNREAD)]) element.remove();
  const { words, prose } = measured(page.body);
  for (const quotation of page.body.querySelectorAll('blockquote')) {
    const most = words(quotation) * 1.3;
    let holder: PageElement | null = quotation;
    while (holder && holder !== page.body && words(holder) <= most) {
      holder.removeAttribute('class');
      holder.removeAttribute('id');
      holder = holder.parentNode;
    }
  }
  const most = prose(page.body) * MOST_PROSE;
  for (const element of [...page.body.querySelectorAll('[class], [id]')]) {
    if (NEVER.has(element.localName) || !isNamedFurniture(element)) continue;
    if (prose(element) <= most && !element.querySelector('h1')) element.remove();
  }
}

function isNamedFurniture(element: PageElement): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (names.length > LONGEST_NAME) return false;
  const words = names
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-')
    .replace(/[_-]+/g, '-')
    .toLowerCase();
  return NAMED.test(words) || words.split(/[^a-z]+/).some((word) => NAMES.has(word));
}
