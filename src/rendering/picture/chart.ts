import type { TimelineGroup } from '../../model/answer.ts';
import { UNKNOWN_WHEN, type When } from '../../model/when.ts';
import { dateInWords, daysInWords } from '../dates.ts';
import { dayNumber } from '../days.ts';
import { gapsBefore } from '../gaps.ts';
import type { Language } from '../languages/language.ts';
import { type Numbered, numbered } from '../numbered.ts';
import { datesApart, type Timeline, timelineHeading, timelineNotes } from '../timeline-words.ts';
import { visible } from '../visible.ts';
import { who } from '../whose.ts';
import { oddities, printedOutlet } from '../words.ts';

/** A date on an axis: its first and last possible day as numbers; null where it is open. */
export type Mark = {
  readonly from: number | null;
  readonly to: number | null;
  /** Whether it is one of these two days, and none in between. */
  readonly either: boolean;
  /** Of two days the one that other evidence supports. */
  readonly preferred: number | null;
};

/** A date in words, its mark, and what is odd about it. */
export type Dated = { readonly words: string; readonly mark: Mark; readonly odd: string | null };

/** Who says it in one outlet, and when by that outlet. */
export type Telling = {
  readonly who: string;
  /** Null where `who` says it already. */
  readonly outlet: string | null;
  readonly dated: Dated | null;
};

/** An entry as each outlet has it that tells it. */
export type ChartEntry = {
  readonly number: number;
  readonly tellings: readonly Telling[];
  /** What else there is of them, in words; null when all are there. */
  readonly more: string | null;
  /** Whether outlets date it differently. */
  readonly apart: boolean;
};

/** A date and the entries that have it. */
export type Row = {
  /** What is to be said above it about a long stretch without any entry. */
  readonly gap: string | null;
  readonly dated: Dated;
  readonly entries: readonly ChartEntry[];
};

/** What a picture of a timeline shows, before anything is measured. All text in it is visible. */
export type Chart = {
  readonly heading: string;
  /** What was asked for, and how much of the answer there is. */
  readonly notes: readonly string[];
  readonly rows: readonly Row[];
  readonly undated: readonly ChartEntry[];
  /** The marks of the whole timeline, of which `rows` may be a part. */
  readonly marks: readonly Mark[];
  /** The entries of the timeline, and those of them that are shown. */
  readonly total: number;
  readonly shown: readonly number[];
};

/** The chart of a timeline; of those entries alone that `shows` picks. */
export function chartOf(
  answer: Timeline,
  shows: (entry: Numbered) => boolean,
  language: Language,
): Chart {
  const all = numbered(answer.groups);
  const gaps = gapsBefore(answer.groups, language);
  const inChart = (entry: Numbered) => chartEntry(entry, language);
  const groups = all
    .map(({ group, entries }, index) => ({
      gap: entries.slice(0, 1).some(shows) ? (gaps[index] ?? null) : null,
      dated: groupDate(group, language),
      entries: entries.filter(shows),
    }))
    .filter(({ entries }) => entries.length > 0);
  return {
    heading: timelineHeading(answer, language),
    notes: timelineNotes(answer, language).map(visible),
    rows: groups.flatMap(({ gap, dated, entries }) =>
      dated ? [{ gap, dated, entries: entries.map(inChart) }] : [],
    ),
    undated: groups.flatMap(({ dated, entries }) => (dated ? [] : entries.map(inChart))),
    marks: answer.groups.flatMap((group) => groupDate(group, language)?.mark ?? []),
    total: all.reduce((sum, { entries }) => sum + entries.length, 0),
    shown: groups.flatMap(({ entries }) => entries.map(({ number }) => number)),
  };
}

/** Whether a timeline has dates to draw: one alone tells nothing. */
export function hasDates({ groups }: Timeline): boolean {
  return groups.filter(isDated).length > 1;
}

/** Whether a part of it has: what has no date is said in words. */
export function isWorthDrawing(answer: Timeline, ids: readonly string[]): boolean {
  const shows = hasOneOf(ids);
  return (
    hasDates(answer) &&
    numbered(answer.groups).some(({ group, entries }) => isDated(group) && entries.some(shows))
  );
}

/** Picks the entries that have one of these clippings. */
export function hasOneOf(ids: readonly string[]): (entry: Numbered) => boolean {
  const wanted = new Set(ids);
  return ({ entry }) => entry.remark.clippings.some(({ id }) => wanted.has(id));
}

/** Every mark of a chart, those of single outlets included. */
export function marksOf({ marks, rows, undated }: Chart): readonly Mark[] {
  const apart = [...rows.flatMap(({ entries }) => entries), ...undated].filter((one) => one.apart);
  const tellings = apart.flatMap((entry) => entry.tellings);
  return [...marks, ...tellings.flatMap(({ dated }) => dated?.mark ?? [])];
}

/** The known days of all its marks: those that an axis has to reach. */
export function daysOf(chart: Chart): readonly number[] {
  return marksOf(chart)
    .flatMap(({ from, to, preferred }) => [from, to, preferred])
    .filter((day) => day !== null);
}

function groupDate(
  { edtf, earliest, latest, entries }: TimelineGroup,
  language: Language,
): Dated | null {
  return datedOf({ ...UNKNOWN_WHEN, ...entries[0]?.placed[0], edtf, earliest, latest }, language);
}

function isDated({ edtf, earliest, latest }: Pick<When, 'edtf' | 'earliest' | 'latest'>): boolean {
  return edtf !== null && (earliest !== null || latest !== null);
}

function datedOf(when: When, language: Language): Dated | null {
  const { edtf, earliest, latest, preferred } = when;
  if (edtf === null || !isDated(when)) return null;
  const days = daysInWords(when, language);
  const odd = oddities(when, language);
  return {
    words: visible(`${dateInWords(edtf, language)}${days ? ` (${days})` : ''}`),
    mark: {
      from: earliest === null ? null : dayNumber(earliest),
      to: latest === null ? null : dayNumber(latest),
      either: edtf.startsWith('['),
      preferred: preferred === undefined ? null : dayNumber(preferred),
    },
    odd: odd.length > 0 ? odd.join(language.semicolon) : null,
  };
}

/** What more outlets tell stands in the answer; a picture would grow without end. */
const MOST_TELLINGS = 6;

function chartEntry({ number, entry }: Numbered, language: Language): ChartEntry {
  const tellings = entry.remark.clippings.map((clipping, index): Telling => {
    const when = entry.placed[index];
    return {
      who: visible(who(clipping, language)),
      outlet:
        clipping.kind === 'narration' ? null : visible(printedOutlet(clipping.source, language)),
      dated: when ? datedOf(when, language) : null,
    };
  });
  const each = new Map(tellings.map((telling) => [JSON.stringify(telling), telling]));
  const rest = each.size - MOST_TELLINGS;
  return {
    number,
    tellings: [...each.values()].slice(0, MOST_TELLINGS),
    more: rest > 0 ? language.picture.andInMore(rest) : null,
    apart: datesApart(entry, language).length > 0,
  };
}
