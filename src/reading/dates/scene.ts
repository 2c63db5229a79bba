import type { TimeExpression } from '../../model/when.ts';
import { between, type Day, dayPeriod, type Period } from './calendar.ts';

/** The days from which an article's relative dates count. Nothing here knows today's date. */
export type Anchor = {
  /** `YYYY-MM-DD`: publication, or the day inferred for it; null when unknown. */
  readonly day: string | null;
  /** Whether the page states `day` as its publication. */
  readonly stated: boolean;
  /** A weekday that this article gives two days for ("Thursday (Mar. 31)" when that is a Friday). */
  readonly contested?: Contested;
  /** How this article writes dates in figures, where one of them leaves no doubt. */
  readonly order?: 'month-first' | 'day-first';
  /** The quarter this article reports on, such as `2022-Q3`: "a year earlier" counts from it. */
  readonly quarter?: string;
};

/** Two days that one phrase gives for the same event. */
export type Contested = {
  readonly days: readonly [string, string];
  /** The weekday that the phrase names, 1 (Monday) to 7: another weekday is not contested. */
  readonly weekday: number;
  readonly preferred: string;
  readonly flags: TimeExpression['flags'];
};

/** What an expression means, wherever it stands. */
export type Sense = Omit<TimeExpression, 'span' | 'parts'>;

/** What a rule may look at besides its own words. */
export type Scene = {
  readonly text: string;
  /** Where the expression begins and ends in `text`. */
  readonly start: number;
  readonly end: number;
  readonly day: Day | null;
  /** Whether `day` is the stated day of publication. */
  readonly published: boolean;
  readonly contested?: Contested | undefined;
  readonly order?: Anchor['order'] | undefined;
  readonly quarter: { readonly year: number; readonly quarter: number } | null;
  /** The last calendar date read before this one. */
  readonly last: Period | null;
  /** Where that date's words end. */
  readonly lastEnd: number;
  /** Months that are somebody's name in this text ("Mr May"), in lower case. */
  readonly names: ReadonlySet<string>;
};

/** The scene as a text opens, before anything is read. */
export function sceneOf(text: string, anchor: Anchor): Scene {
  return {
    text,
    start: 0,
    end: 0,
    day: anchor.day === null ? null : Temporal.PlainDate.from(anchor.day),
    published: anchor.stated,
    contested: anchor.contested,
    order: anchor.order,
    quarter: null,
    last: null,
    lastEnd: 0,
    names: namesIn(text),
  };
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** One kind of expression: how it is written, and what it means; null when it is none after all. */
export type Rule = {
  readonly name: string;
  readonly pattern: RegExp;
  read(groups: Groups, scene: Scene): Sense | null;
};

/** The words of the expression itself. */
export function wordsOf(scene: Scene): string {
  return scene.text.slice(scene.start, scene.end);
}

/** At most so many code units before the expression. */
export function wordsBefore(scene: Scene, units: number): string {
  return scene.text.slice(Math.max(0, scene.start - units), scene.start);
}

/** At most so many code units after the expression. */
export function wordsAfter(scene: Scene, units: number): string {
  return scene.text.slice(scene.end, scene.end + units);
}

/** Whether the date read before stands in the same sentence, not far off. */
export function inSentence({ text, start, lastEnd }: Scene): boolean {
  return start - lastEnd < 200 && !/[.!?]["”’']?\s/.test(text.slice(lastEnd, start));
}

/** A calendar date as a sense; without a date where it leaves the years 1 to 9999. */
export function dated(period: Period, basis: Sense['basis']): Sense {
  if (period.first.year < 1 || period.last.year > 9999) return undated('DATE', 'XXXX');
  return {
    type: 'DATE',
    value: period.value,
    edtf: period.edtf,
    earliest: period.first.toString(),
    latest: period.last.toString(),
    precision: period.precision,
    basis,
    flags: [],
  };
}

/** An expression of time without a calendar date. */
export function undated(type: Sense['type'], value: string): Sense {
  return {
    type,
    value,
    edtf: null,
    earliest: null,
    latest: null,
    precision: 'none',
    basis: type === 'DATE' || type === 'TIME' ? 'relative' : 'unknown',
    flags: [],
  };
}

/** A date that hangs on an anchor nobody knows. */
export const UNANCHORED: Sense = undated('DATE', 'PRESENT_REF');

/** Two days for one event: both kept, ordered by the one preferred. */
export function contestedSense(contested: Contested): Sense {
  const [a, b] = contested.days;
  const period = dayPeriod(Temporal.PlainDate.from(contested.preferred));
  return {
    ...dated(period, 'relative'),
    edtf: `[${a},${b}]`,
    earliest: a,
    latest: b,
    preferred: contested.preferred,
    flags: contested.flags,
  };
}

/** From the first day of one date to the last day of the other; null when they run backwards. */
export function stretch(from: Sense, to: Sense): Sense | null {
  if (from.earliest === null || to.latest === null || from.earliest > to.latest) return null;
  if (from.edtf === null || to.edtf === null) return null;
  const days = between(Temporal.PlainDate.from(from.earliest), Temporal.PlainDate.from(to.latest));
  const [start] = (from.preferred ?? from.edtf).split('/');
  const edtf = `${start}/${(to.preferred ?? to.edtf).split('/').at(-1)}`;
  const value = `${from.value}/${to.value}`;
  return { ...dated(days, from.basis), value, edtf };
}

/** Months that this text uses as somebody's name: "Mr May", "May said", "Theodora May". */
function namesIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const name =
    /\b(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|President|Minister|Chancellor|Senator)\.? (May|March|April|June|August)\b|(May|March|April|June|August) (?:said|says|told|added|tells)\b|\b(?!In|Since|By|Last|This|Next|Early|Late|Until|From|On|For|And|To|Of|During|Between|Every|Each|Before|After)[A-Z][a-z]+ (May|March|April|June|August)\b(?! \d| of \d))/g;
  for (const match of text.matchAll(name))
    found.add((match[1] ?? match[2] ?? match[3] ?? '').toLowerCase());
  return found;
}
