import type { LaidOut, LaidPart } from '../laid-out.ts';
import { machineDate } from '../machine-date.ts';
import { bylineParts } from './bylines.ts';
import { markCaptions } from './caption-marks.ts';
import { columnOf } from './column.ts';
import { inOrderOfTrust } from './dates.ts';
import { type Page, type PageElement, pageOf, plainText } from './dom.ts';
import { clearFurniture } from './furniture.ts';
import { mainText } from './main-text.ts';
import { pageLines } from './page-lines.ts';
import { withCutLines } from './rescue.ts';
import { sift } from './sift.ts';
import { statedText } from './stated-text.ts';
import { type PageStatements, statementsOf } from './statements.ts';
import { visibleParts } from './visible.ts';

/** A page in the parts of its article, and what it states beside. */
export type ReadPage = {
  readonly parts: LaidOut;
  /** The address of the article, where the page states one. */
  readonly address?: string;
  readonly version?: string;
};

/** So few characters are no article. */
const TOO_SHORT = 250;

/** Reads a page that `guard.ts` lets through. `fetched` is the address it came from. */
export function readPage(html: string, fetched: string | undefined): ReadPage {
  const page = pageOf(html);
  const stated = statementsOf(page, fetched);
  const text = shownIn(page, html, stated);
  const { address, version } = stated;
  return {
    parts: {
      head: headOf(stated, text.above),
      body: text.length > 0 ? text.body : statedBody(stated.text),
    },
    ...(address ? { address } : {}),
    ...(version ? { version } : {}),
  };
}

/**
 * What the page shows beside its furniture; but where a text stated for machines is little of that,
 * and is shown elsewhere, what is shown there; and where that is nearly nothing, the whole page.
 */
function shownIn(page: Page, html: string, stated: PageStatements): Shown {
  markCaptions(page);
  clearFurniture(page);
  const cleared = articleIn(page, stated, mainText(page));
  const told = stated.text === undefined ? undefined : statedText(stated.text);
  const isTold = ({ lines }: Shown): boolean => told !== undefined && told.shareIn(lines) > 0.5;
  if (cleared.length >= TOO_SHORT && (!told || isTold(cleared))) return cleared;
  const whole = pageOf(html);
  markCaptions(whole);
  const elsewhere = told && articleIn(whole, stated, told.blocksIn(whole));
  if (elsewhere && isTold(elsewhere)) return elsewhere;
  if (cleared.length >= TOO_SHORT) return cleared;
  const found = articleIn(whole, stated, mainText(whole));
  return found.length > cleared.length ? found : cleared;
}

/** What a page shows of its article. */
type Shown = {
  readonly above: readonly LaidPart[];
  readonly body: readonly (string | LaidPart)[];
  /** Those of the body, and how many characters they have. */
  readonly lines: readonly string[];
  readonly length: number;
};

function articleIn(page: Page, stated: PageStatements, main: ReadonlySet<PageElement>): Shown {
  const titles = stated.titles.map(({ text }) => text);
  const authors = stated.bylines.map(({ text }) => text);
  const all = pageLines(page.body, main);
  const { lines, aside } = sift(withCutLines(all));
  const column = columnOf(lines, { titles, authors, summaries: stated.summaries });
  const kept = new Set(lines);
  const texts = column.body.map((part) => (typeof part === 'string' ? part : part.text));
  const seen = all.filter((line) => !line.isMain || kept.has(line));
  return {
    above: [...visibleParts({ lines: seen, titles, first: column.first }), ...column.dek],
    body: [...column.body, ...column.foot, ...aside],
    lines: texts,
    length: texts.join('').length,
  };
}

function headOf(stated: PageStatements, above: readonly LaidPart[]): readonly LaidPart[] {
  const isByline = ({ kind }: LaidPart): boolean => kind === 'byline';
  const isDate = ({ kind }: LaidPart): boolean => kind === 'published';
  const seenDates = above.filter(isDate).filter(isNoVersion(stated.version));
  return [
    ...stated.titles,
    ...bylineParts({
      stated: stated.bylines,
      seen: above.filter(isByline),
      outlets: stated.outlets,
    }),
    ...stated.outlets,
    ...inOrderOfTrust([...stated.dates, ...seenDates]),
    ...above.filter((part) => !isByline(part) && !isDate(part)),
  ];
}

/** A time element that states when the page was changed is no other date of publication. */
function isNoVersion(version: string | undefined): (part: LaidPart) => boolean {
  return ({ text }) => version === undefined || machineDate(text)?.instant !== version;
}

/** The last resort where a page shows no text without its scripts. */
function statedBody(text = ''): readonly string[] {
  return text.split(/\n|<\/p>|<br ?\/?>/).map(plainText);
}
