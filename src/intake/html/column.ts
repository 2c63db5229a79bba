import type { Zone } from '../../model/article.ts';
import { BELOW_ARTICLE, readBody } from '../body.ts';
import { agencyZones, bylineZones, isJob } from '../byline.ts';
import { creditZone } from '../credits.ts';
import type { LaidPart } from '../laid-out.ts';
import { isProse } from '../line-shape.ts';
import { type Line, linesOf } from '../lines.ts';
import { placedDate, publishedZone } from '../published.ts';
import type { PageLine } from './page-lines.ts';
import { isSame } from './same-words.ts';

/** What the page states elsewhere, by which its lines are known again. */
export type Known = {
  readonly titles: readonly string[];
  readonly summaries: readonly string[];
  readonly authors: readonly string[];
};

/** The column of an article: its dek, its body, and its foot. */
export type Column = {
  /** The first line of the rest; what stands above it is for `visible.ts`. */
  readonly first: PageLine | undefined;
  readonly dek: readonly LaidPart[];
  readonly body: readonly (string | LaidPart)[];
  readonly foot: readonly LaidPart[];
};

const LONGEST_HEAD = 10;
const LONGEST_DEK = 300;
const LONGEST_FOOT = 5;
const LONGEST_FOOT_LINE = 500;
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'li', 'td', 'pre', 'dd', 'dt']);
const CALLS =
  /\b(?:follow (?:us|him|her|me|them|@\w+|.{1,40}) on (?:twitter|facebook|instagram)|have a (?:news )?tip|newsletters?\b|subscribe\b|sign up|join our|if you enjoyed|e-?mail .{1,40}@|can be (?:reached|contacted))/i;
const BIO =
  /\bis (?:an? .{0,60}\b(?:editor|reporter|writer|correspondent|columnist|journalist|author|professor|fellow)|the (?:editor|author|founder))\b/i;

/** Reads the lines of an article from top to bottom. */
export function columnOf(lines: readonly PageLine[], known: Known): Column {
  const above = headLength(lines, known.titles);
  const dek = dekAt(lines, above, known.summaries);
  const top = dek === undefined ? above : dek + 1;
  const bottom = footStart(lines, top, known.authors);
  return {
    first: lines[above],
    dek: lines.slice(above, top).map(({ text }) => part('dek', text, 'the page’s summary')),
    body: bodyParts(lines.slice(top, bottom)),
    foot: lines.slice(bottom).map(({ text }) => footPart(text)),
  };
}

/** Down to the last line that is a byline, a date or the title once more: at most one sentence. */
function headLength(lines: readonly PageLine[], titles: readonly string[]): number {
  let sentences = 0;
  let length = 0;
  for (const [at, line] of lines.slice(0, LONGEST_HEAD).entries()) {
    const { text } = line;
    if (titles.some((title) => isSame(title, text)) || isOfHead(line)) length = at + 1;
    else if (isProse(text) && (++sentences > 1 || text.length > LONGEST_DEK)) break;
  }
  return length;
}

function isOfHead({ text, within }: PageLine): boolean {
  if (!isProse(text) && within.querySelector('time[datetime]')) return true;
  const line: Line = { start: 0, end: text.length, text };
  const found = bylineZones(line) ?? publishedZone(line) ?? placedDate(line) ?? agencyZones(line);
  return found !== undefined || isJob(text);
}

/** A first line that the page gives as its summary, and that is set apart from the paragraphs. */
function dekAt(
  lines: readonly PageLine[],
  at: number,
  summaries: readonly string[],
): number | undefined {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || line.within.parentNode === next.within.parentNode) return undefined;
  return summaries.some((summary) => isSame(summary, line.text)) ? at : undefined;
}

/** Up from the last line, as long as they are about the page and its writers. */
function footStart(lines: readonly PageLine[], top: number, authors: readonly string[]): number {
  const highest = Math.max(top + 1, lines.length - LONGEST_FOOT);
  let start = lines.length;
  for (; start > highest; start--) {
    const line = lines[start - 1];
    if (line === undefined || !isOfFoot(line, authors)) break;
  }
  return start;
}

/** A call has a link or an address in it; a life told in a line is that of a writer named above. */
function isOfFoot({ text, linked }: PageLine, authors: readonly string[]): boolean {
  if (text.length > LONGEST_FOOT_LINE) return false;
  if (creditOf(text)) return true;
  if (CALLS.test(text)) return linked > 0 || /@|https?:/.test(text);
  return BIO.test(text) && authors.some((author) => isNamedIn(text, author));
}

function isNamedIn(text: string, author: string): boolean {
  const surname = author.split(/\s+/).findLast((word) => /^\p{Lu}\p{L}{2,}/u.test(word));
  return surname !== undefined && text.slice(0, 100).includes(surname);
}

function footPart(text: string): LaidPart {
  const evidence = creditOf(text);
  return evidence
    ? part('credit', text, evidence)
    : part('chrome', text, 'about the page or its writers, at the foot');
}

function creditOf(text: string): string | undefined {
  return creditZone({ start: 0, end: text.length, text })?.[0].evidence;
}

/** Short lines above and below the sentences are of the body where they are paragraphs beside them. */
function bodyParts(lines: readonly PageLine[]): (string | LaidPart)[] {
  const page = linesOf(lines.map(({ text }) => text).join('\n'));
  const zones = new Map(readBody(page).map((zone) => [zone.start, zone]));
  const kinds = page.map(({ start }) => zones.get(start)?.kind);
  const isBody = (kind: Zone['kind'] | undefined): boolean =>
    kind === 'body' || kind === 'dateline';
  const [first, last] = [kinds.findIndex(isBody), kinds.findLastIndex(isBody)];
  const columns = [lines[first], lines[last]].map((line) => line?.within.parentNode);
  return lines.map(({ text, within, linked }, at) => {
    const isShort =
      (at < first && kinds[at] === 'heading') ||
      (at > last && zones.get(page[at]?.start ?? -1)?.evidence === BELOW_ARTICLE);
    const isParagraph =
      PARAGRAPHS.has(within.localName) &&
      (last < 0 || within.localName === 'li' || columns.includes(within.parentNode));
    return isShort && isParagraph && linked <= 0.5
      ? part('body', text, 'a short paragraph beside the others')
      : text;
  });
}

function part(kind: LaidPart['kind'], text: string, evidence: string): LaidPart {
  return { kind, text, evidence };
}
