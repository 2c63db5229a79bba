import type { Zone } from '../model/article.ts';
import { bylineZones } from './byline.ts';
import {
  announcesCaption,
  captionZones,
  isCaptionsHeading,
  listedCaption,
  tellsOfPicture,
} from './captions.ts';
import { chromeZone } from './chrome.ts';
import { agencyAtEnd, creditZone } from './credits.ts';
import { type Dateline, datelineOf, PLACE_AND_DASH } from './dateline.ts';
import { endsSentence, isProse, startsLower, wordCount } from './line-shape.ts';
import { type Line, type Parts, part, whole } from './lines.ts';
import { labelledDate } from './published.ts';
import { type RegionStart, regionStart } from './regions.ts';

/** Where the walk through the lines is. */
type Region = 'body' | 'captions' | RegionStart['region'];

/** The evidence of a short line after the last paragraph. */
export const BELOW_ARTICLE = 'a short line below the article';

/** A dateline stands at the head of the body, or below an editor's note there. */
const DATELINE_WITHIN = 3;

/** Reads the lines from the body's first on: body, headings, pictures, links and comments. */
export function readBody(lines: readonly Line[]): readonly Zone[] {
  const zones: Zone[] = [];
  let region: Region = 'body';
  let paragraphs = 0;
  for (const [at, line] of lines.entries()) {
    const start: RegionStart | undefined =
      region === 'comments' ? undefined : regionStart(line.text);
    if (start !== undefined) {
      region = start.region;
      zones.push(...startZones(line, region));
      continue;
    }
    if (region === 'body' && isCaptionsHeading(line.text)) {
      region = 'captions';
      zones.push(...whole(line, 'chrome', 'heading of the captions'));
      continue;
    }
    if (resumes(region, lines, at)) region = 'body';
    const parts = region === 'body' ? bodyZones(lines, at, paragraphs) : outsideZones(line, region);
    if (parts.some(({ kind }) => kind === 'body')) paragraphs++;
    zones.push(...parts);
  }
  return zones.map(belowBody(zones.findLastIndex(({ kind }) => kind === 'body')));
}

function startZones(line: Line, region: Region): Parts {
  if (region === 'comments') return whole(line, 'comments', 'heading of the comments');
  return whole(line, 'related', 'heading of links to other articles');
}

/** Whether the article goes on here, after links in its midst. */
function resumes(region: Region, lines: readonly Line[], at: number): boolean {
  if (region === 'inline') return isRunning(lines[at]);
  // A single sentence below a link is its teaser; two in a row are the article.
  return region === 'block' && isRunning(lines[at]) && isRunning(lines[at + 1]);
}

function isRunning(line: Line | undefined): boolean {
  if (line === undefined || wordCount(line.text) < 5 || !isProse(line.text)) return false;
  return chromeZone(line) === undefined && captionZones(line) === undefined;
}

function outsideZones(line: Line, region: Region): Parts {
  if (region === 'comments') return whole(line, 'comments', 'below the heading of the comments');
  const chrome = chromeZone(line);
  if (chrome !== undefined) return chrome;
  if (region === 'captions') return listedCaption(line);
  return whole(line, 'related', 'below the heading of links to other articles');
}

function bodyZones(lines: readonly Line[], at: number, paragraphs: number): readonly Zone[] {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]];
  if (line === undefined) return [];
  if (before !== undefined && announcesCaption(before.text)) {
    return whole(line, 'caption', 'below the label of a caption');
  }
  const known = labelledDate(line) ?? chromeZone(line) ?? creditZone(line) ?? captionZones(line);
  if (known !== undefined) return known;
  if (after !== undefined && tellsOfPicture(line.text) && isPictureCredit(after)) {
    return whole(line, 'caption', 'tells what a picture shows, above its credit');
  }
  if (isHeading(line.text) && !(after !== undefined && startsLower(after.text))) {
    return bylineZones(line) ?? whole(line, 'heading', 'a short line that is no sentence');
  }
  return paragraphZones(line, paragraphs);
}

function isPictureCredit(line: Line): boolean {
  return captionZones(line)?.[0].kind === 'credit';
}

function isHeading(text: string): boolean {
  if (text.length > 100 || wordCount(text) > 12 || startsLower(text)) return false;
  if (LIFE.test(text)) return false;
  // A question is a heading; "Yes." is a sentence; bullets and labels are the article's text.
  const open = /[,;:–—-]$|^[-–—•*·▪►]|^["“”]/.test(text) || LABEL.test(text);
  return !open && (/[^.!]\?$/.test(text) || !endsSentence(text));
}

/** "Jane Roe, engineer, born 3 May 1947, died 12 March 2031": obituaries end so, with no full stop. */
const LIFE = /\b(?:born|died) (?:on )?(?:\d{1,2} \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2},?) \d{4}$/iu;

/** "SEN. JANE ROE (D-OH): Why?", "Q. Why?", "Q    Why?", "ROE — Why?": somebody is heard. */
const LABEL =
  /^\p{Lu}[\p{L} .,()’'-]{0,60}:\s|^[QA](?:[.:]|\s[–—-])\s|^Q\s+\p{Lu}|^\p{Lu}[\p{Lu} .’'-]+ [–—-] /u;

function paragraphZones(line: Line, paragraphs: number): readonly Zone[] {
  const dateline = datelineAt(line, paragraphs);
  const rest = part(line, dateline?.end ?? 0);
  const agency = agencyAtEnd(rest);
  const body = part(rest, 0, agency);
  const before: Zone[] = [];
  if (dateline !== undefined) {
    const { evidence } = dateline;
    before.push({ start: line.start, end: body.start, kind: 'dateline', evidence });
  }
  const after = agency === undefined ? [] : whole(part(rest, agency), 'credit', 'ends a paragraph');
  const evidence = before.length > 0 ? 'a paragraph after its dateline' : 'a paragraph';
  return [...before, ...whole(body, 'body', evidence), ...after];
}

function datelineAt(line: Line, paragraphs: number): Dateline | undefined {
  const dateline = paragraphs < DATELINE_WITHIN ? datelineOf(line.text) : undefined;
  return dateline?.evidence === PLACE_AND_DASH && paragraphs > 0 ? undefined : dateline;
}

/** Tells a line by where the last paragraph is: no headings below it, no bylines above it. */
function belowBody(last: number): (zone: Zone, at: number) => Zone {
  return (zone, at) => {
    if (zone.kind === 'heading' && at > last) {
      return { ...zone, kind: 'chrome', evidence: BELOW_ARTICLE };
    }
    if (zone.kind === 'byline' && at < last) {
      return { ...zone, kind: 'heading', evidence: 'a short line between paragraphs' };
    }
    return zone;
  };
}
