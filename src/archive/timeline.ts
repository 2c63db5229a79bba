import type { DatedBy, TimelineEntry, TimelineGroup } from '../model/answer.ts';
import type { Precision, When } from '../model/when.ts';
import type { Days } from './archive.ts';
import { dated } from './clippings.ts';
import { daysOf, isKnown, touches } from './days.ts';
import { remarkOf, sideBySide } from './same-remark.ts';
import { type Filed, sentenceKeys } from './store.ts';

/**
 * Statements in order of time, each sentence once, most relevant first as they come in. An entry
 * is placed by the first date in its words, else by the day of the saying; bounds hold for that
 * day, and for publication where there is none.
 */
export function timelineOf(
  statements: readonly Filed[],
  days: Days,
  beside: (filed: Filed) => readonly Filed[],
): readonly TimelineGroup[] {
  const listed = oncePerSentence(statements)
    .map(place)
    .filter(({ filed, when }) => touches(when ?? daysOf(filed), days))
    .sort(inTime);
  const placed = new Map(listed.map((entry) => [entry.filed, entry]));
  const taken = new Set(listed.flatMap(({ filed }) => sentenceKeys(filed)));
  const remarks = sideBySide([...placed.keys()], (filed) =>
    beside(filed).filter(
      (other) => placed.has(other) || sentenceKeys(other).every((key) => !taken.has(key)),
    ),
  );
  const groups = new Map<string, Group>();
  for (const remark of remarks) {
    const { when, datedBy } = place(remark[0]);
    const { edtf, earliest, latest } = when ?? { edtf: null, earliest: null, latest: null };
    const key = [edtf, earliest, latest].join('|');
    const group = groups.get(key) ?? { edtf, earliest, latest, entries: [] };
    group.entries.push({
      datedBy,
      remark: remarkOf(remark),
      placed: remark.map((filed) => {
        const { when } = place(filed);
        return when && dated(filed.article, when);
      }),
    });
    groups.set(key, group);
  }
  return [...groups.values()];
}

type Group = Omit<TimelineGroup, 'entries'> & {
  readonly entries: TimelineEntry[];
};

type Placed = {
  readonly filed: Filed;
  readonly when: When | null;
  readonly datedBy: DatedBy;
};

/** Of what one sentence carries, the outermost report is listed: the others stand inside it. */
function oncePerSentence(statements: readonly Filed[]): readonly Filed[] {
  const listed = new Set<string>();
  return statements
    .toSorted(
      (a, b) => depth(a) - depth(b) || b.statement.sentences.length - a.statement.sentences.length,
    )
    .filter((filed) => {
      const keys = sentenceKeys(filed);
      const isNew = keys.some((key) => !listed.has(key));
      for (const key of keys) listed.add(key);
      return isNew;
    });
}

function depth({ statement }: Filed): number {
  return statement.kind === 'narration' ? Number.POSITIVE_INFINITY : statement.reportedBy.length;
}

function place(filed: Filed): Placed {
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

function inTime(a: Placed, b: Placed): number {
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
