import type { Zone } from '../model/article.ts';
import { agencyZones, bylineZones, isJob, nameZones, placedNameZones } from './byline.ts';
import { captionZones } from './captions.ts';
import { chromeZone } from './chrome.ts';
import { creditZone } from './credits.ts';
import { datelineOf, PLACE_AND_DASH } from './dateline.ts';
import { isHeadline, isProse, wordCount } from './line-shape.ts';
import { type Line, type Parts, part, whole } from './lines.ts';
import { BESIDE_BYLINE, isMasthead, MASTHEAD, SITE_NAME, siteStart } from './outlet.ts';
import { placedDate, publishedZone } from './published.ts';
import { regionStart } from './regions.ts';

/** What stands above an article's body: its zones, and how many lines they take. */
export type Head = { readonly zones: readonly Zone[]; readonly lines: number };

/** No page has a longer head: what comes later is body, whatever it looks like. */
const LONGEST_HEAD = 150;
/** How many sentences may stand between the title and the byline or date below them. */
const LONGEST_DEK = 2;

/** Reads the lines above the body: title, dek, byline, date, pictures and the page's own words. */
export function readHead(page: readonly Line[]): Head {
  const lines = page.slice(0, bodyStart(page));
  const ends = [...page.slice(0, LONGEST_HEAD), ...page.slice(-LONGEST_HEAD)];
  const known = withMasthead(
    lines,
    lines.map((line) => knownZones(line) ?? titleAgain(line, lines)),
  );
  const title = titleAt(lines, known);
  let dek = false;
  const zones = lines.flatMap((line, at) => {
    const found = known[at];
    if (found !== undefined) return found;
    if (at === title) return titleZones(line, ends);
    if (isJob(line.text)) return whole(line, 'chrome', 'the writer’s job');
    if (isMasthead(line.text) && standsByByline(known, at)) {
      return whole(line, 'outlet', BESIDE_BYLINE);
    }
    const name = standsByDate(lines, at) ? nameZones(line) : placedNameZones(line);
    if (name !== undefined && title !== undefined && at > title) return name;
    if (isProse(line.text)) return whole(line, 'dek', 'a sentence above the byline or the date');
    if (!dek && title !== undefined && at > title && isHeadline(line.text)) {
      dek = true;
      return whole(line, 'dek', 'the line below the title');
    }
    return whole(line, 'chrome', 'a short line above the article');
  });
  return { zones, lines: lines.length };
}

/** Where the body begins: at the first sentence that no byline or date follows closely. */
function bodyStart(page: readonly Line[]): number {
  let sentences = 0;
  let marked = false;
  let first: number | undefined;
  let start: number | undefined;
  for (const [at, line] of page.slice(0, LONGEST_HEAD).entries()) {
    if (sentences > (marked ? 1 : LONGEST_DEK) || (sentences > 0 && regionStart(line.text))) break;
    const kind = knownZones(line)?.at(-1)?.kind;
    if (kind === undefined && beginsBody(line)) {
      sentences++;
      first ??= at;
      start ??= at;
    } else if (kind === 'byline' || kind === 'published') {
      marked ||= sentences === 0;
      start = undefined;
    }
  }
  return start ?? first ?? Math.min(page.length, LONGEST_HEAD);
}

function beginsBody(line: Line): boolean {
  const dateline = datelineOf(line.text);
  return isProse(line.text) || (dateline !== undefined && dateline.evidence !== PLACE_AND_DASH);
}

/** The zones of a line above a body that shows by itself what it is. */
export function knownZones(line: Line): Parts | undefined {
  const region = regionStart(line.text)?.region;
  if (region === 'comments') return whole(line, 'chrome', 'link to the comments');
  if (region !== undefined) return whole(line, 'related', 'link to other articles');
  return (
    placedDate(line) ??
    bylineZones(line) ??
    publishedZone(line) ??
    chromeZone(line) ??
    agencyZones(line) ??
    captionZones(line) ??
    creditZone(line)
  );
}

/** The same zones with the first line's, where it is a paper's name and a longer title follows. */
function withMasthead(
  lines: readonly Line[],
  known: readonly (Parts | undefined)[],
): readonly (Parts | undefined)[] {
  const [first] = lines;
  if (first === undefined || known[0] !== undefined || !isMasthead(first.text)) return known;
  const named = [whole(first, 'chrome', MASTHEAD), ...known.slice(1)];
  const title = lines[titleAt(lines, named) ?? -1];
  return title !== undefined && title.text.length > first.text.length ? named : known;
}

function titleAt(
  lines: readonly Line[],
  known: readonly (Parts | undefined)[],
): number | undefined {
  const free = lines.map((line, at) => known[at] === undefined && !isProse(line.text));
  const long = lines.findIndex((line, at) => free[at] && isHeadline(line.text));
  if (long >= 0) return long;
  // "Storm hits coast": three words will do right above the rest.
  const short = lines.findIndex((line, at) => {
    const last = at + 1 === lines.length || known[at + 1] !== undefined;
    return free[at] && last && wordCount(line.text) === 3;
  });
  return short < 0 ? undefined : short;
}

function titleZones(line: Line, page: readonly Line[]): Parts {
  const site = siteStart(line.text, page);
  if (site === undefined) return whole(line, 'title', 'first long line without a full stop');
  return [
    ...whole(part(line, 0, site), 'title', 'stands before the site’s name'),
    ...whole(part(line, site), 'chrome', SITE_NAME),
  ];
}

/** The browser's title ("T – Site") above a line that is the title T itself. */
function titleAgain(line: Line, lines: readonly Line[]): Parts | undefined {
  const site = siteStart(line.text, lines);
  const title = line.text.slice(0, site);
  if (site === undefined || !lines.some(({ text }) => text === title)) return undefined;
  return [
    ...whole(part(line, 0, site), 'chrome', 'the title once more'),
    ...whole(part(line, site), 'chrome', SITE_NAME),
  ];
}

function standsByByline(known: readonly (Parts | undefined)[], at: number): boolean {
  return [known[at - 1], known[at + 1]].some((parts) =>
    parts?.some(({ kind }) => kind === 'byline'),
  );
}

function standsByDate(lines: readonly Line[], at: number): boolean {
  return [lines[at - 1], lines[at + 1]].some(
    (line) =>
      line !== undefined &&
      ((publishedZone(line) ?? placedDate(line)) !== undefined || isJob(line.text)),
  );
}
