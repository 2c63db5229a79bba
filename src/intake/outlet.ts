import type { Field, Span, Zone } from '../model/article.ts';
import { PAPERS } from './agencies.ts';
import { MENU_WORDS } from './chrome-words.ts';
import { CITIES } from './cities.ts';
import { endsSentence } from './line-shape.ts';
import { isPaper, isWire } from './name-shape.ts';

/** The evidence of a zone that is the site's name beside the title ("T – Site"). */
export const SITE_NAME = 'name of the site beside the title';
/** The evidence of a zone that is the paper's name at the head of the page. */
export const MASTHEAD = 'the name of a paper, above the title';
/** The evidence of a zone that is a paper's name on the line above or below the byline. */
export const BESIDE_BYLINE = 'the name of a paper beside the byline';

const COPYRIGHT =
  /^(?:(?:copyright|©|\(c\))[\s:,]*){1,2}(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:\d{4}|\d\d))?,?\s*)?(?:by )?(?<name>\p{Lu}[^.,;|©\n]{1,60}?)(?:,? (?:Ltd|Limited|Inc|LLC|plc|PLC|GmbH|Corp|Co|Pvt)\b.*|\s+(?:19|20)\d\d\b.*|\s*[-–—]? ?all rights\b.*|[.,;|].*)?$/iu;
const ORIGIN =
  /\b(?:originally|first) (?:published|appeared) (?:by|in|on|at) (?<name>(?:the |The )?\p{Lu}[\p{L}\d.’'&-]*(?: (?:of|the|and|&|\p{Lu}[\p{L}\d.’'&-]*))*)/u;
const TITLE_AND_SITE = /^(?<title>.{10,220}\S)\s+(?<sign>[|–—-]|::)\s+(?<site>[^|]{2,50})$/u;

/** The publication that the page states: beside its title, in its copyright line, as its origin. */
export function outletIn(text: string, zones: readonly Zone[]): Field | undefined {
  const chrome = zones.filter(({ kind }) => kind === 'chrome');
  const site = chrome.find(({ evidence }) => evidence === SITE_NAME);
  if (site !== undefined) return { span: nameWithin(text, site), evidence: SITE_NAME };
  return (
    statedBy(COPYRIGHT, 'copyright line', { text, chrome }) ??
    fieldOf(chrome.find(({ evidence }) => evidence === MASTHEAD)) ??
    statedBy(ORIGIN, '“originally published”', { text, chrome }) ??
    fieldOf(zones.find(({ kind }) => kind === 'outlet'))
  );
}

/**
 * Where the site's name begins in a line that is the browser's title ("T – Site", "T | Site").
 * Undefined unless the page confirms it: another line is the title or states the name. A headline
 * may end "– The Sun" to say whose report it is; after "|" the shape of a paper's name is enough.
 */
export function siteStart(
  line: string,
  page: readonly { readonly text: string }[],
): number | undefined {
  const { title, sign, site } = TITLE_AND_SITE.exec(line)?.groups ?? {};
  if (title === undefined || site === undefined || !/^[\p{Lu}\d]/u.test(site)) return undefined;
  if (MENU_WORDS.has(site.toLowerCase())) return undefined;
  const confirmed =
    (sign === '|' && isPaper(site)) ||
    page.some(({ text }) => text === title || (text !== line && statesSite(text, site)));
  return confirmed ? title.length : undefined;
}

/** Whether a page's first line is a paper's name alone ("The Calder Herald", "MELUR GAZETTE"). */
export function isMasthead(line: string): boolean {
  if (line.length > 45 || endsSentence(line)) return false;
  const shouted = line === line.toUpperCase();
  const name = shouted ? line.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase()) : line;
  if (MENU_WORDS.has(name.toLowerCase()) || MENU_NEWS.test(name)) return false;
  return isPaper(name) && endsInNoun(name) && !readsAsHeadline(name);
}

const MENU_NEWS =
  /^(?:All|Breaking|Business|City|Education|Entertainment|Featured|Health|India|International|Latest|Live|Local|Metro|More|My|National|Other|Our|Political|Politics|Popular|Press|Recent|Related|Science|Sports?|State|Tech|Technology|This|Today’s|Today's|Top|Trending|UK|US|Video|World)(?: \p{L}+)? (?:News|Press|Radio|Record|Register|Report(?:er)?|Review|Star|Today|Week(?:ly)?|World)$/u;

/** "Calder Herald" and "Herald of Calder" but not "Herald Tower Burns"; "The Hindu" is known. */
function endsInNoun(name: string): boolean {
  if (PAPERS.includes(name)) return true;
  const last = name
    .replace(/ of .*$/, '')
    .split(' ')
    .at(-1);
  return isPaper(`The ${last}`);
}

/** "Mayor Slams Daily Mail": a headline in capitals. Towns may end so as well ("Los Angeles"). */
function readsAsHeadline(name: string): boolean {
  const words = name.split(' ');
  if (words[0] === 'The') return words.length > 6;
  if (CITIES.has(words.slice(0, 2).join(' ').toLowerCase())) return words.length > 5;
  const within = words.slice(1, -1).filter((word) => word !== 'Morning' && word !== 'Evening');
  return words.length > 5 || within.some((word) => /(?:s|ed|ing)$/.test(word));
}

function fieldOf(zone: Zone | undefined): Field | undefined {
  return zone && { span: { start: zone.start, end: zone.end }, evidence: zone.evidence };
}

function statesSite(other: string, site: string): boolean {
  return other === site || (other.length < 300 && COPYRIGHT.exec(other)?.groups?.['name'] === site);
}

function statedBy(
  pattern: RegExp,
  evidence: string,
  page: { readonly text: string; readonly chrome: readonly Zone[] },
): Field | undefined {
  for (const zone of page.chrome) {
    const match = pattern.exec(page.text.slice(zone.start, zone.end));
    const name = match?.groups?.['name']?.replace(/\.$/, '');
    if (match === null || name === undefined || isWire(name)) continue;
    const start = zone.start + match.index + match[0].indexOf(name);
    return { span: { start, end: start + name.length }, evidence };
  }
  return undefined;
}

// The zone begins with the sign between title and name.
function nameWithin(text: string, zone: Zone): Span {
  const sign = /^[\s|:–—-]+/.exec(text.slice(zone.start, zone.end))?.[0].length ?? 0;
  return { start: zone.start + sign, end: zone.end };
}
