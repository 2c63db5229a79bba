import type { LaidOut, LaidPart } from '../laid-out.ts';
import { machineDate } from '../machine-date.ts';
import { bylineParts } from './bylines.ts';
import { columnOf } from './column.ts';
import { inOrderOfTrust } from './dates.ts';
import { pageOf, plainText } from './dom.ts';
import { clearFurniture } from './furniture.ts';
import { mainText } from './main-text.ts';
import { pageLines } from './page-lines.ts';
import { withCutLines } from './rescue.ts';
import { sift } from './sift.ts';
import { statementsOf } from './statements.ts';
import { visibleParts } from './visible.ts';

/** A page in the parts of its article, and what it states beside. */
export type ReadPage = {
  readonly parts: LaidOut;
  /** The address of the article, where the page states one. */
  readonly address?: string;
  readonly version?: string;
};

/** Reads a page that `guard.ts` lets through. `fetched` is the address it came from. */
export function readPage(html: string, fetched: string | undefined): ReadPage {
  const page = pageOf(html);
  const stated = statementsOf(page, fetched);
  const titles = stated.titles.map(({ text }) => text);
  clearFurniture(page);
  const all = pageLines(page.body, mainText(page));
  const { lines, aside } = sift(withCutLines(all));
  const { first, dek, body, foot } = columnOf(lines, {
    titles,
    summaries: stated.summaries,
    authors: stated.bylines.map(({ text }) => text),
  });
  const kept = new Set(lines);
  const visible = visibleParts({
    lines: all.filter((line) => !line.isMain || kept.has(line)),
    titles,
    first,
  });
  const {
    bylines = [],
    dates = [],
    rest = [],
  } = Object.groupBy(visible, ({ kind }) =>
    kind === 'byline' ? 'bylines' : kind === 'published' ? 'dates' : 'rest',
  );
  const head = [
    ...stated.titles,
    ...bylineParts({ stated: stated.bylines, seen: bylines, outlets: stated.outlets }),
    ...stated.outlets,
    ...inOrderOfTrust([...stated.dates, ...dates.filter(isNoVersion(stated.version))]),
    ...rest,
    ...dek,
  ];
  const { address, version } = stated;
  return {
    parts: { head, body: body.length > 0 ? [...body, ...foot, ...aside] : statedBody(stated.text) },
    ...(address ? { address } : {}),
    ...(version ? { version } : {}),
  };
}

/** A time element that states when the page was changed is no other date of publication. */
function isNoVersion(version: string | undefined): (part: LaidPart) => boolean {
  return ({ text }) => version === undefined || machineDate(text)?.instant !== version;
}

/** The last resort where a page shows no text without its scripts. */
function statedBody(text = ''): readonly string[] {
  return text.split(/\n|<\/p>|<br ?\/?>/).map(plainText);
}
