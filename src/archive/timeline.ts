import type { DatedBy, TimelineEntry, TimelineGroup } from '../model/answer.ts';
import type { Precision, When } from '../model/when.ts';
import type { Days } from './archive.ts';
import { dated } from './clippings.ts';
import { daysOf, isKnown, touches } from './days.ts';
import { agree, remarkOf, sideBySide } from './same-remark.ts';
import { type Filed, sentenceKeys } from './store.ts';

/**
 * Statements in order of time, each sentence once, most relevant first as they come in. An entry
 * is placed by the first date in its words, else by the day of the saying; bounds hold for that
 * day, and for publication where there is none.
 */
export function timelineOf(
  { naming, goingOn }: { readonly naming: readonly Filed[]; readonly goingOn: readonly Filed[] },
  days: Days,
  beside: (filed: Filed) => readonly Filed[],
): readonly TimelineGroup[] {
  const listed = oncePerSentence([...naming, ...goingOn])
    .map(place)
    .filter(({ filed, when }) => touches(when ?? daysOf(filed), days))
    .sort(inTime);
  const placed = new Set(listed.map(({ filed }) => filed));
  const taken = new Set(listed.flatMap(({ filed }) => sentenceKeys(filed)));
  const onDay = Map.groupBy(listed, dayOf);
  const remarks = sideBySide([...placed], (filed) => {
    const alike = beside(filed).filter(
      (other) => placed.has(other) || sentenceKeys(other).every((key) => !taken.has(key)),
    );
    const told = new Set([filed, ...alike].map(({ article }) => article.id));
    const onSameDay = sameEvent(filed, onDay.get(dayOf(place(filed))) ?? []);
    return [...alike, ...onSameDay.filter(({ article }) => !told.has(article.id))];
  });
  const unnamed = new Set(goingOn);
  const groups = new Map<string, Group>();
  for (const remark of remarks) {
    const { when, datedBy } = place(remark[0]);
    const { edtf, earliest, latest } = when ?? { edtf: null, earliest: null, latest: null };
    const key = [edtf, earliest, latest].join('|');
    const group = groups.get(key) ?? { edtf, earliest, latest, entries: [] };
    group.entries.push({
      datedBy,
      goesOn: unnamed.has(remark[0]),
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

/** Who else tells of the same day in words that agree, one for each article. */
function sameEvent(filed: Filed, onDay: readonly Placed[]): readonly Filed[] {
  const told = onDay
    .slice(0, MOST_COMPARED)
    .flatMap(({ filed: other, when }) => (when && agree(filed, other) ? [other] : []));
  return [...new Map(told.map((other) => [other.article.id, other])).values()];
}

/** Entries of one day that are held against each other. */
const MOST_COMPARED = 200;

/** The day that places an entry, or the stretch where no single day does. */
function dayOf({ when }: Placed): string {
  return when?.preferred ?? `${when?.earliest}/${when?.latest}`;
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
