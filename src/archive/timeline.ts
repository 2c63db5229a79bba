import type { TimelineEntry, TimelineGroup } from '../model/answer.ts';
import type { When } from '../model/when.ts';
import type { Days } from './archive.ts';
import { dated } from './clippings.ts';
import { daysOf, touches } from './days.ts';
import { inTurns } from './in-turns.ts';
import { inTime, type Placed, place } from './placing.ts';
import { agree, remarkOf, sideBySide } from './same-remark.ts';
import { type Filed, sentenceKeys } from './store/filed.ts';

/** More than these nobody reads at once: what is to the point is kept, the rest counted. */
const MOST_ENTRIES = 200;

/** What is about a topic, most to the point first: what names it, and what goes on about it. */
export type OnTopic = { readonly naming: readonly Filed[]; readonly goingOn: readonly Filed[] };

/**
 * Statements in order of time, each sentence once. An entry is placed by the date of what its words
 * tell, else by the day of the saying; bounds hold for that day, and for publication where there is
 * none. Of too many, those with a date are kept before those without, and those that name the topic
 * before those that go on about it; `leftOut` says how many were not.
 */
export async function timelineOf(
  { naming, goingOn }: OnTopic,
  days: Days,
  beside: (filed: Filed) => readonly Filed[],
): Promise<{ readonly groups: readonly TimelineGroup[]; readonly leftOut: number }> {
  const unnamed = new Set(goingOn);
  const placings = await inTurns(oncePerSentence([...naming, ...goingOn]), place);
  const fitting = placings.filter(({ filed, when }) => touches(when ?? daysOf(filed), days));
  const [withDate, without] = [fitting.filter(isDated), fitting.filter((one) => !isDated(one))];
  const listed = [...withDate, ...without].slice(0, MOST_ENTRIES).sort(inTime);
  const placed = new Set(listed.map(({ filed }) => filed));
  const taken = new Set(listed.flatMap(({ filed }) => sentenceKeys(filed)));
  const dayed = listed.flatMap((one) => daysIn(one).map((day) => ({ day, filed: one.filed })));
  const onDay = Map.groupBy(dayed, ({ day }) => day);
  const remarks = await sideBySide([...placed], (filed) => {
    const alike = beside(filed).filter(
      (other) => placed.has(other) || sentenceKeys(other).every((key) => !taken.has(key)),
    );
    const told = new Set([filed, ...alike].map(({ article }) => article.id));
    const onSameDay = sameEvent(
      filed,
      daysIn(place(filed)).flatMap((day) => onDay.get(day) ?? []),
    );
    return [...alike, ...onSameDay.filter(({ article }) => !told.has(article.id))];
  });
  const inOrder = remarks.map(certainFirst).sort(([a], [b]) => inTime(place(a), place(b)));
  const entries = await inTurns(inOrder, (remark) => entryOf(remark, unnamed));
  const groups = Map.groupBy(entries, ({ placed: [when] }) =>
    when ? [dayIn(when), when.earliest, when.latest].join('|') : '',
  );
  return {
    groups: [...groups.values()].map(groupOf),
    leftOut: fitting.length - listed.length,
  };
}

function entryOf(remark: readonly [Filed, ...Filed[]], unnamed: ReadonlySet<Filed>): TimelineEntry {
  return {
    datedBy: place(remark[0]).datedBy,
    goesOn: unnamed.has(remark[0]),
    remark: remarkOf(remark),
    placed: remark.map((filed) => {
      const { when } = place(filed);
      return when && dated(filed.article, when);
    }),
  };
}

function groupOf(entries: readonly TimelineEntry[]): TimelineGroup {
  const [when] = entries[0]?.placed ?? [];
  if (!when) return { edtf: null, earliest: null, latest: null, entries };
  return { edtf: dayIn(when), earliest: when.earliest, latest: when.latest, entries };
}

/** The date without its time of day: all of one day stand together. */
function dayIn({ edtf }: When): string | null {
  return edtf?.replace(/T[^/\],]*/g, '') ?? null;
}

function isDated({ when }: Placed): boolean {
  return when !== null;
}

/** Of what one sentence carries, the outermost report is listed: the others stand inside it. */
function oncePerSentence(statements: readonly Filed[]): readonly Filed[] {
  const listed = new Set<string>();
  const kept = statements
    .toSorted(
      (a, b) => depth(a) - depth(b) || b.statement.sentences.length - a.statement.sentences.length,
    )
    .filter((filed) => {
      const keys = sentenceKeys(filed);
      const isNew = keys.some((key) => !listed.has(key));
      for (const key of keys) listed.add(key);
      return isNew;
    });
  const outermost = new Set(kept);
  return statements.filter((filed) => outermost.has(filed));
}

function depth({ statement }: Filed): number {
  return statement.kind === 'narration' ? Number.POSITIVE_INFINITY : statement.reportedBy.length;
}

/** Who else tells of the same day in words that agree, one for each article. */
function sameEvent(filed: Filed, onDay: readonly Pick<Placed, 'filed'>[]): readonly Filed[] {
  const told = onDay.filter((other) => agree(filed, other.filed, FEWEST_ON_A_DAY));
  return [...new Map(told.map((other) => [other.filed.article.id, other.filed])).values()];
}

/** What is told of one day needs to share fewer words than a remark: "The bridge shut on Monday." */
const FEWEST_ON_A_DAY = 4;

/** A date that contradicts itself never places what another outlet dates without contradiction. */
function certainFirst(remark: readonly [Filed, ...Filed[]]): readonly [Filed, ...Filed[]] {
  const [first] = remark;
  const certain = remark.find((filed) => isCertainDay(place(filed)));
  if (!certain || place(first).when?.preferred === undefined) return remark;
  return [certain, ...remark.filter((filed) => filed !== certain)];
}

function isCertainDay({ when }: Placed): boolean {
  return when !== null && when.flags.length === 0 && when.earliest === when.latest;
}

/** The days on which an entry may stand beside another: both of a contradiction, else its one date. */
function daysIn({ when }: Placed): readonly string[] {
  if (when === null) return [];
  const { earliest, latest, preferred } = when;
  if (preferred !== undefined) return [...new Set([`${earliest}`, `${latest}`])];
  return [earliest === latest ? `${earliest}` : `${earliest}/${latest}`];
}
