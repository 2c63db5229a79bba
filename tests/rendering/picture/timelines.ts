import fc from 'fast-check';
import type { TimelineEntry } from '../../../src/model/answer.ts';
import type { Clipping, DatedWords } from '../../../src/model/clipping.ts';
import { UNKNOWN_WHEN } from '../../../src/model/when.ts';
import type { Timeline } from '../../../src/rendering/timeline-words.ts';
import { hostileText } from '../hostile.ts';
import { clippingOf, SOURCE } from '../invented.ts';

/** One outlet's telling of an entry: who says it, the outlet, and the date that places it. */
export type Telling = {
  readonly who?: string;
  readonly outlet?: string | null;
  readonly date: string | null;
  readonly flags?: DatedWords['flags'];
  readonly preferred?: string;
  readonly own?: true;
};

/** An invented timeline; entries of a date stand where its first does, each told by one outlet or several. */
export function timelineOf(...entries: readonly (readonly [Telling, ...Telling[]])[]): Timeline {
  const groups = new Map<string, TimelineEntry[]>();
  for (const [index, tellings] of entries.entries()) {
    const [first] = tellings;
    const told = (groups.get(first.date ?? '') ?? []).concat(entryOf(index, tellings));
    groups.set(first.date ?? '', told);
  }
  return {
    kind: 'timeline',
    lookedFor: [['topic', 'harbour']],
    coverage: { articles: 2, complete: true },
    leftOut: 0,
    groups: [...groups].sort(undatedLast).map(([date, entries]) => {
      const { edtf, earliest, latest } = whenOf({ date: date || null });
      return { edtf, earliest, latest, entries };
    }),
  };
}

function undatedLast([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return Number(a === '') - Number(b === '');
}

/** A timeline of entries with these dates, by one speaker. */
export function told(...dates: readonly (string | null)[]): Timeline {
  return timelineOf(...dates.map((date): [Telling] => [{ date }]));
}

/** The id of the clipping of an entry. */
export function idOf(index: number, telling = 0): string {
  return `${telling.toString(16)}${index.toString(16).padStart(11, '0')}`;
}

function entryOf(index: number, tellings: readonly [Telling, ...Telling[]]): TimelineEntry {
  const clip = (telling: Telling, at: number): Clipping =>
    clippingOf(['The harbour will not be sold.'], {
      id: idOf(index, at),
      source: {
        ...SOURCE,
        outlet: telling.outlet === undefined ? 'The Harbour Post' : telling.outlet,
      },
      ...(telling.own
        ? { kind: 'narration', speaker: null }
        : {
            speaker: {
              name: telling.who ?? 'Ada Byron',
              mention: null,
              role: null,
              resolved: 'name',
            },
          }),
    });
  const [first, ...others] = tellings;
  return {
    datedBy: first.date === null ? 'none' : 'sentence',
    goesOn: false,
    remark: {
      clippings: [clip(first, 0), ...others.map((one, at) => clip(one, at + 1))],
      differ: [],
    },
    placed: tellings.map((telling) => (telling.date === null ? null : whenOf(telling))),
  };
}

/** The first and last day of an EDTF date, as far as invented timelines need it. */
function whenOf({ date, flags = [], preferred }: Telling): DatedWords {
  if (date === null) return { ...UNKNOWN_WHEN, words: null };
  const [from = '', to = from] = date.replace(/[[\]~]/g, '').split(/[/,]/);
  return {
    ...UNKNOWN_WHEN,
    words: null,
    edtf: date,
    earliest: from === '..' ? null : bound(from, 'first'),
    latest: to === '..' ? null : bound(to, 'last'),
    precision: /[/,]/.test(date) ? 'interval' : date.length < 7 ? 'year' : 'day',
    flags,
    ...(preferred === undefined ? {} : { preferred }),
  };
}

function bound(date: string, end: 'first' | 'last'): string {
  const [year = '', month = end === 'first' ? '01' : '12', day] = date
    .replace('X', end === 'first' ? '0' : '9')
    .split('-');
  const first = `${year}-${month}-01`;
  if (day !== undefined) return `${year}-${month}-${day}`;
  return end === 'first' ? first : `${year}-${month}-${Temporal.PlainDate.from(first).daysInMonth}`;
}

const number = (from: number, to: number, digits: number) =>
  fc.integer({ min: from, max: to }).map((one) => String(one).padStart(digits, '0'));
const anyDay = fc
  .tuple(number(1, 9999, 4), number(1, 12, 2), number(1, 28, 2))
  .map((parts) => parts.join('-'));
const nearDay = number(1, 28, 2).map((day) => `2031-03-${day}`);
const day = fc.oneof(anyDay, nearDay);

const anyDate: fc.Arbitrary<string | null> = fc.oneof(
  day,
  fc.constantFrom('2031-03', '2031', '203X', '2031-02~', '0001', '9999', null),
  fc.tuple(day, day).map((days) => days.sort().join('/')),
  fc.tuple(day, day).map((days) => `[${days.sort().join(',')}]`),
  day.map((one) => `${one}/..`),
  day.map((one) => `../${one}`),
);

const anyTelling: fc.Arbitrary<Telling> = fc.record(
  {
    who: fc.oneof(hostileText, fc.string({ unit: 'grapheme', maxLength: 300 })),
    outlet: fc.option(fc.oneof(hostileText, fc.string({ unit: 'grapheme' }))),
    date: anyDate,
    flags: fc.subarray(['weekday-date-conflict', 'off-by-one', 'date-after-publication'] as const),
    preferred: day,
    own: fc.constant(true as const),
  },
  { requiredKeys: ['date'] },
);

/** Timelines such as a hostile archive would give, in any order of time, with at most so many entries. */
export function anyTimeline(most: number): fc.Arbitrary<Timeline> {
  const entry = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(anyTelling) },
    { weight: 1, arbitrary: fc.tuple(anyTelling, anyTelling, anyTelling) },
  );
  return fc
    .array(entry, { minLength: 1, maxLength: most, size: 'max' })
    .map((entries) => timelineOf(...entries));
}
