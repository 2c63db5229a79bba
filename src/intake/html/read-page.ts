import type { LaidOut, LaidPart } from '../laid-out.ts';
import { machineDate } from '../machine-date.ts';
import { bylineParts } from './bylines.ts';
import { columnOf } from './column.ts';
import { inOrderOfTrust } from './dates.ts';
import { type Page, pageOf, plainText } from './dom.ts';
import { clearFurniture } from './furniture.ts';
import { mainText } from './main-text.ts';
import { pageLines } from './page-lines.ts';
import { withCutLines } from './rescue.ts';
import { sift } from './sift.ts';
import { type PageStatements, statementsOf } from './statements.ts';
import { visibleParts } from './visible.ts';

/** A page in the parts of its article, and what it states beside. */
export type ReadPage = {
  readonly parts: LaidOut;
  /** The address of the article, where the page states one. */
  readonly address?: string;
  readonly version?: string;
};

/** So few characters are no article: then perhaps it was what was cleared away. */
const TOO_SHORT = 250;

/** Reads a page that `guard.ts` lets through. `fetched` is the address it came from. */
export function readPage(html: string, fetched: string | undefined): ReadPage {
  const page = pageOf(html);
  const stated = statementsOf(page, fetched);
  clearFurniture(page);
  const cleared = articleIn(page, stated);
  const text =
    cleared.length < TOO_SHORT ? longest(cleared, articleIn(pageOf(html), stated)) : cleared;
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

/** What a page shows of its article. */
type Shown = {
  readonly above: readonly LaidPart[];
  readonly body: readonly (string | LaidPart)[];
  /** Of the column, in characters. */
  readonly length: number;
};

function articleIn(page: Page, stated: PageStatements): Shown {
  const titles = stated.titles.map(({ text }) => text);
  const authors = stated.bylines.map(({ text }) => text);
  const all = pageLines(page.body, mainText(page));
  const { lines, aside } = sift(withCutLines(all));
  const column = columnOf(lines, { titles, authors, summaries: stated.summaries });
  const kept = new Set(lines);
  const seen = all.filter((line) => !line.isMain || kept.has(line));
  return {
    above: [...visibleParts({ lines: seen, titles, first: column.first }), ...column.dek],
    body: [...column.body, ...column.foot, ...aside],
    length: column.body.reduce((sum, part) => sum + textOf(part).length, 0),
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

function longest(one: Shown, other: Shown): Shown {
  return other.length > one.length ? other : one;
}

function textOf(part: string | LaidPart): string {
  return typeof part === 'string' ? part : part.text;
}
