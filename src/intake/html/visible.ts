import { writtenDate } from '../calendar-date.ts';
import { knownZones, readHead } from '../head.ts';
import type { LaidPart } from '../laid-out.ts';
import { linesOf } from '../lines.ts';
import type { PageLine } from './page-lines.ts';
import { isSame } from './same-words.ts';

/** How far above the first paragraph its byline and date may stand, in lines. */
const FARTHEST = 30;
/** Published, updated, and the day of an event: with more, these are the dates of other articles. */
const MOST_DATES = 3;

/** Stands for the title, so that what is below it is read as such. */
const TITLE = 'The title of this page';

/** The lines of a page of which a reader may see something of the article above its text. */
export type Above = {
  readonly lines: readonly PageLine[];
  readonly titles: readonly string[];
  /** The first paragraph. */
  readonly first: PageLine | undefined;
};

/**
 * What a reader sees between a page's heading and the first paragraph: byline, dates, dek. A line
 * that is none of the main text counts only as a byline or a date.
 */
export function visibleParts({ lines, titles, first }: Above): readonly LaidPart[] {
  const end = first ? lines.indexOf(first) : 0;
  const title = lines.findLastIndex(
    ({ text }, at) => at < end && titles.some((one) => isSame(one, text)),
  );
  const start = title < 0 ? lines.findIndex(({ isMain }) => isMain) : title + 1;
  const above = lines.slice(Math.max(start, end - FARTHEST), end);
  const parts = [...machineDates(above), ...headParts(above)];
  const days = parts.filter(({ kind }) => kind === 'published');
  return days.length > MOST_DATES ? parts.filter(({ kind }) => kind !== 'published') : parts;
}

function machineDates(lines: readonly PageLine[]): readonly LaidPart[] {
  const times = lines.flatMap(({ within }) => [...within.querySelectorAll('time[datetime]')]);
  return [...new Set(times)].flatMap((time) => {
    const names = `${time.getAttribute('class') ?? ''} ${time.getAttribute('itemprop') ?? ''}`;
    if (/updated|modified/i.test(names) && !/publish/i.test(names)) return [];
    const text = time.getAttribute('datetime')?.trim();
    return text ? [{ kind: 'published', text, evidence: 'time element below the title' }] : [];
  });
}

function headParts(above: readonly PageLine[]): readonly LaidPart[] {
  const page = linesOf([TITLE, ...above.map(({ text }) => text)].join('\n'));
  const { zones } = readHead(page);
  return above.flatMap(({ isMain, text: whole }, at): readonly LaidPart[] => {
    const line = page[at + 1];
    if (line === undefined) return [];
    const read = zones.filter(({ start, end }) => start >= line.start && end <= line.end);
    const own = read.length > 0 ? read : (knownZones(line) ?? []);
    if (own.length === 0) {
      const evidence = 'a short line above the article';
      return isMain ? [{ kind: 'chrome', text: whole, evidence }] : [];
    }
    return own.flatMap(({ start, end, kind, evidence }) => {
      if (kind === 'title' || (!isMain && kind !== 'byline' && kind !== 'published')) return [];
      const text = line.text.slice(start - line.start, end - line.start);
      const texts = kind === 'published' ? datesIn(text) : [text];
      return texts.map((one) => ({ kind, evidence, text: one }));
    });
  });
}

/** "Updated: April 2, 2031 | Published: April 1, 2031" is two dates. */
function datesIn(text: string): readonly string[] {
  const dates = text.split(/\s*[|·•;]\s*/).filter((one) => writtenDate(one, 0) !== undefined);
  return dates.length > 1 ? dates : [text.replace(/^[|·•;\s]+/, '')];
}
