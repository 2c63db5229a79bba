import type { DatedBy } from '../model/answer.ts';
import type { Precision, When } from '../model/when.ts';
import { isKnown } from './days.ts';
import type { Filed } from './store/filed.ts';

/** A statement and the date that places it in time; null where it has none. */
export type Placed = {
  readonly filed: Filed;
  readonly when: When | null;
  readonly datedBy: DatedBy;
};

/** Places a statement by the date of what its words tell, else by the day of the saying. */
export function place(filed: Filed): Placed {
  const { statement } = filed;
  const { happened } = statement;
  if (happened) return { filed, when: happened, datedBy: 'sentence' };
  const said = statement.kind === 'narration' ? null : statement.said;
  if (said && isDated(said)) return { filed, when: said, datedBy: 'said' };
  return { filed, when: null, datedBy: 'none' };
}

function isDated(when: When): boolean {
  return when.edtf !== null && isKnown(when);
}

/** The order of time; of equals the first to arrive. Undated ones last, by publication. */
export function inTime(a: Placed, b: Placed): number {
  return compare(sortKey(a), sortKey(b)) || a.filed.order - b.filed.order;
}

const LAST = '9999-12-31';

/** The order of precision; what is not listed is as coarse as can be. */
const FINE_FIRST: readonly Precision[] = [
  'time',
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'year',
  'decade',
  'century',
];

/** Undated last; at the same days the finer date first, and a certain one before a contradiction. */
function sortKey({ filed, when }: Placed): readonly string[] {
  const published = filed.reading.published.earliest ?? LAST;
  if (when === null) return ['1', published];
  const { preferred, earliest, latest, precision, edtf } = when;
  const at = FINE_FIRST.indexOf(precision);
  return [
    '0',
    preferred ?? earliest ?? latest ?? LAST,
    preferred ?? latest ?? LAST,
    String(at < 0 ? FINE_FIRST.length : at),
    preferred === undefined ? '0' : '1',
    edtf ?? '',
    published,
  ];
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? '';
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
