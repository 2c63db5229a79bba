import { captionZones } from '../captions.ts';
import { chromeZone } from '../chrome.ts';
import type { LaidPart } from '../laid-out.ts';
import { isProse } from '../line-shape.ts';
import type { Line } from '../lines.ts';
import { regionStart } from '../regions.ts';
import { nearest, type PageElement } from './dom.ts';
import type { PageLine } from './page-lines.ts';
import { pullQuotes } from './pull-quotes.ts';
import { CAPTION_MARK } from './tags.ts';

/** The lines of an article, and what stood among them and is none of its text. */
export type Sifted = { readonly lines: readonly PageLine[]; readonly aside: readonly LaidPart[] };

const COUNTER = /^(?:image|photo|slide|picture) \d+ (?:of|\/)[ /]*\d+$|^\d{1,3}$/i;
const BUTTON = /^(?:enlarge image|view gallery|advert|loading content\b.{0,5})$/i;

type Found = Pick<LaidPart, 'kind' | 'evidence'>;

const COMMENTS: Found = { kind: 'comments', evidence: 'below the heading of the comments' };
const PULLED: Found = { kind: 'chrome', evidence: 'a sentence of the article once more' };

/**
 * Tells the lines of an article from links to others, captions and the page's own words. A heading
 * of links takes with it the links below it and no more: unlike a copied page, this one shows them.
 */
export function sift(all: readonly PageLine[]): Sifted {
  const lines: PageLine[] = [];
  const aside: LaidPart[] = [];
  const lists = linkLists(all);
  const pulled = pullQuotes(all);
  const comments = commentsStart(all);
  let isBelowHeading = false;
  for (const [at, line] of all.entries()) {
    let found: Found | undefined = asideOf(line, lists, isBelowHeading);
    if (pulled.has(line)) found = PULLED;
    if (at >= comments) found = COMMENTS;
    isBelowHeading = found?.kind === 'related' && (isBelowHeading || startsLinks(line));
    if (found === undefined) lines.push(line);
    else aside.push({ ...found, text: line.text });
  }
  return { lines, aside };
}

function asideOf(
  line: PageLine,
  lists: ReadonlySet<PageElement>,
  isBelowHeading: boolean,
): Found | undefined {
  const { text, within, linked } = line;
  if (nearest(within, isCaption)) {
    return { kind: 'caption', evidence: 'the page marks it as a caption' };
  }
  const start = regionStart(text)?.region;
  if (start === 'comments') return { kind: 'chrome', evidence: 'link to the comments' };
  if (start === 'inline' ? linked > 0.4 : start !== undefined) {
    return { kind: 'related', evidence: 'heading of links to other articles' };
  }
  if (isBelowHeading && linked > (nearest(within, isList) ? 0.2 : 0.8)) {
    return { kind: 'related', evidence: 'below the heading of links to other articles' };
  }
  if (within.localName === 'p' && linked > 0.95 && !/[.?!…]["”’']?$/.test(text)) {
    return { kind: 'related', evidence: 'a paragraph that is nothing but a link' };
  }
  const list = nearest(within, isList);
  if (list && lists.has(list)) return { kind: 'related', evidence: 'in a list of links' };
  if ((COUNTER.test(text) && !nearest(within, isCell)) || BUTTON.test(text)) {
    return { kind: 'chrome', evidence: 'a button or counter' };
  }
  const whole: Line = { start: 0, end: text.length, text };
  const chrome = chromeZone(whole);
  if (chrome) return { kind: 'chrome', evidence: chrome[0].evidence };
  const caption = captionZones(whole)?.[0];
  return caption && { kind: caption.kind, evidence: caption.evidence };
}

function isCaption(element: PageElement): boolean {
  return element.getAttribute(CAPTION_MARK) !== null;
}

function isList({ localName }: PageElement): boolean {
  return localName === 'ul' || localName === 'ol';
}

function isCell({ localName }: PageElement): boolean {
  return localName === 'table' || localName === 'li';
}

function startsLinks({ text }: PageLine): boolean {
  const start = regionStart(text)?.region;
  return start === 'block' || start === 'end';
}

/** Where comments begin: at a heading that says so, with sentences above it. A button is no heading. */
function commentsStart(lines: readonly PageLine[]): number {
  let sentences = 0;
  for (const [at, { text, within }] of lines.entries()) {
    const isHeading = /^h[1-6]$/.test(within.localName);
    if (isHeading && sentences > 1 && regionStart(text)?.region === 'comments') return at;
    if (isProse(text)) sentences++;
  }
  return lines.length;
}

/** The lists of which most entries are links and nothing else. */
function linkLists(lines: readonly PageLine[]): ReadonlySet<PageElement> {
  const counts = new Map<PageElement, { all: number; links: number }>();
  for (const { within, linked } of lines) {
    const list = nearest(within, isList);
    if (!list) continue;
    const count = counts.get(list) ?? { all: 0, links: 0 };
    count.all++;
    if (linked > 0.9) count.links++;
    counts.set(list, count);
  }
  const most = [...counts].filter(([, { all, links }]) => links > all * 0.7);
  return new Set(most.map(([list]) => list));
}
