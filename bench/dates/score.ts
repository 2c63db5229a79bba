import type { Timex } from './timex.ts';

/** F1 of each kind, from 0 to 1. */
export type Figures = {
  /** The same words. */
  readonly strict: number;
  /** At least one character in common. */
  readonly relaxed: number;
  /** Of those the same type, and the same value. */
  readonly type: number;
  readonly value: number;
  /** The same day, of expressions that give one. */
  readonly day: number;
};

/** What people annotated in one text, and what was read in it. */
export type Pair = { readonly annotated: readonly Timex[]; readonly read: readonly Timex[] };

/**
 * How well texts were read, as TempEval-3 scores it: over all texts together, each annotation laid
 * on at most one reading, the same words first, then those that share most.
 */
export function figuresOf(pairs: readonly Pair[]): Figures {
  const matches = pairs.flatMap(matchesIn);
  const days = pairs.map(({ annotated, read }) => ({
    annotated: annotated.filter(dayOf),
    read: read.filter(dayOf),
  }));
  const total = sizeOf(pairs);
  const f1 = (right: (match: Match) => boolean) => shareOf(matches.filter(right).length, total);
  return {
    strict: f1(({ isSame }) => isSame),
    relaxed: f1(() => true),
    type: f1(({ annotation, reading }) => annotation.type === reading.type),
    value: f1(
      ({ annotation, reading }) => annotation.value === reading.value && annotation.value !== '',
    ),
    day: shareOf(
      days
        .flatMap(matchesIn)
        .filter(({ annotation, reading }) => dayOf(annotation) === dayOf(reading)).length,
      sizeOf(days),
    ),
  };
}

type Match = { readonly annotation: Timex; readonly reading: Timex; readonly isSame: boolean };

function matchesIn({ annotated, read }: Pair): readonly Match[] {
  const candidates = annotated.flatMap((annotation) =>
    read.flatMap((reading) => {
      const { start, end } = annotation;
      const shared = Math.min(end, reading.end) - Math.max(start, reading.start);
      const isSame = start === reading.start && end === reading.end;
      return shared > 0 ? [{ annotation, reading, isSame, shared }] : [];
    }),
  );
  candidates.sort((a, b) => Number(b.isSame) - Number(a.isSame) || b.shared - a.shared);
  const taken = new Set<Timex>();
  return candidates.filter(({ annotation, reading }) => {
    if (taken.has(annotation) || taken.has(reading)) return false;
    taken.add(annotation).add(reading);
    return true;
  });
}

/** The day of a date or a time of day; undefined for anything coarser. */
function dayOf({ type, value }: Timex): string | undefined {
  if (type !== 'DATE' && type !== 'TIME') return undefined;
  return /^\d{4}-\d\d-\d\d(?!\d)/.exec(value)?.[0];
}

function sizeOf(pairs: readonly Pair[]): number {
  return pairs.reduce((sum, { annotated, read }) => sum + annotated.length + read.length, 0);
}

function shareOf(right: number, total: number): number {
  return total === 0 ? 1 : (2 * right) / total;
}
