import { writtenDate } from '../calendar-date.ts';
import type { LaidPart } from '../laid-out.ts';
import { daysSomewhere, machineDate } from '../machine-date.ts';
import { isUpdate } from '../published.ts';

/** An instant that is told by no place's clock. */
const UNIVERSAL = /(?:Z|[+-]00:?00|UTC|GMT)\s*$/i;
/** Where a clock starts counting: what a page states that was never given a date. */
const START_OF_CLOCKS = '1970-01-01T00:00:00Z';

type Dated = {
  readonly part: LaidPart;
  readonly day: string;
  readonly instant?: string;
  readonly isUniversal: boolean;
  readonly isUpdate: boolean;
};

/**
 * Dates of publication in the order in which they are believed: as they come, but that a day as the
 * outlet writes it goes before an instant in UTC, which may be the next day there, if somewhere on
 * earth it is that day. Each date once; what is none is left out, unless it is all there is. Of an
 * update only the day counts, and only where it shows that such an instant fell on it.
 */
export function inOrderOfTrust(parts: readonly LaidPart[]): readonly LaidPart[] {
  const all = parts.flatMap(dated);
  const dates = all.filter((date) => !date.isUpdate);
  const [first] = dates;
  if (first === undefined) return parts.filter(({ text }) => !isUpdate(text)).slice(0, 1);
  const local = localDay(first, all);
  const ordered = local ? [local, ...dates] : dates;
  const sameAs = (a: Dated, b: Dated): boolean => (a.instant ?? a.day) === (b.instant ?? b.day);
  return ordered
    .filter((date, at) => !ordered.slice(0, at).some((earlier) => sameAs(earlier, date)))
    .map(({ part }) => part);
}

function localDay(first: Dated, all: readonly Dated[]): Dated | undefined {
  if (!first.isUniversal || first.instant === undefined) return undefined;
  const days = daysSomewhere(first.instant);
  const local = all.filter(({ isUniversal, day }) => !isUniversal && days.has(day));
  // Nothing is published after its update: an earlier day is then the day of both.
  return local.find((date) => !date.isUpdate) ?? local.find(({ day }) => day < first.day);
}

function dated(part: LaidPart): readonly Dated[] {
  const { text } = part;
  const machine = machineDate(text);
  if (machine?.instant === START_OF_CLOCKS) return [];
  const isUniversal = machine?.instant !== undefined && UNIVERSAL.test(text);
  const day = machine?.day ?? writtenDate(text, 0)?.when.earliest;
  if (!day) return [];
  const { instant } = machine ?? {};
  return [{ part, day, isUniversal, isUpdate: isUpdate(text), ...(instant ? { instant } : {}) }];
}
