import type { Span } from '../../model/article.ts';
import type { TimeExpression, When } from '../../model/when.ts';
import type { Period } from './calendar.ts';
import { joined } from './joined.ts';
import { modifiersAfter, modifiersBefore, sinceThen } from './modifiers.ts';
import { CLOCK_RULES } from './rules-clock.ts';
import { DAY_RULES } from './rules-days.ts';
import { LENGTH_RULES } from './rules-lengths.ts';
import { PERIOD_RULES } from './rules-periods.ts';
import { RELATIVE_RULES } from './rules-relative.ts';
import { SEASON_RULES } from './rules-seasons.ts';
import { WEEKDAY_RULES } from './rules-weekdays.ts';
import { type Anchor, type Rule, type Scene, type Sense, sceneOf, undated } from './scene.ts';
import { mayBegin, mayBeTime } from './starts.ts';

/**
 * The time expressions in `text` within a span, in order, none overlapping another; a range
 * carries its two ends as `parts`. Only what lies within the span is read. Relative dates count
 * from the anchor: without one they are found, and have no date.
 */
export function findTimes(text: string, within: Span, anchor: Anchor): readonly TimeExpression[] {
  const passage = text.slice(within.start, within.end);
  const found: TimeExpression[] = [];
  let memory: Memory = { last: null, lastEnd: 0, quarter: quarterOf(anchor.quarter) };
  const scene = { ...sceneOf(passage, anchor), ...memory };
  const word = /['’‘]?[\p{L}\p{N}]+/gu;
  for (let match = word.exec(passage); match; match = word.exec(passage)) {
    const start = /^['’‘]\D/.test(match[0]) ? match.index + 1 : match.index;
    const bare = /^['’‘]/.test(match[0]) ? match[0].slice(1) : match[0];
    if (!mayBegin(bare) || !mayBeTime(passage, start)) continue;
    if (isProgramme(passage, start)) continue;
    const hit = readAt(start, { ...scene, ...memory });
    if (!hit) continue;
    found.push(hit);
    memory = remembered(hit, memory, scene.day);
    word.lastIndex = hit.span.end;
  }
  return joined(passage, found, scene.day).map((time) => moved(time, within.start));
}

/** "the Today programme", "USA Today": a capital within a sentence makes a name of such a word. */
function isProgramme(text: string, at: number): boolean {
  if (!/^(?:Today|Tonight|Tomorrow|Yesterday)\b/.test(text.slice(at, at + 10))) return false;
  return /[\p{L}\p{N}’']\s$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** The date of an expression without its TIMEX3 terms: what a statement keeps. */
export function whenOf(time: TimeExpression): When {
  const { type: _type, value: _value, mod: _mod, parts: _parts, ...when } = time;
  return when;
}

const RULES: readonly Rule[] = [
  ...DAY_RULES,
  ...WEEKDAY_RULES,
  ...CLOCK_RULES,
  ...PERIOD_RULES,
  ...SEASON_RULES,
  ...RELATIVE_RULES,
  ...LENGTH_RULES,
];

/** What the expressions read so far lend to the next one. */
type Memory = Pick<Scene, 'last' | 'lastEnd' | 'quarter'>;

/** The longest expression that begins here, with the modifiers around it; null when none does. */
function readAt(at: number, scene: Scene): TimeExpression | null {
  for (const { end, change, apart } of modifiersBefore(scene.text, at)) {
    const core = coreAt(end, scene) ?? secondModifier(end, scene);
    const sense = core && change(core.sense, { ...scene, start: at, end: core.end });
    if (core && sense) return finished(apart ? end : at, core.end, sense, scene);
  }
  const core = coreAt(at, scene);
  return core && finished(at, core.end, core.sense, scene);
}

type Core = { readonly sense: Sense; readonly end: number };

/** "around the end of 2022", "at least the past two years": one modifier within another. */
function secondModifier(at: number, scene: Scene): Core | null {
  for (const { end, change } of modifiersBefore(scene.text, at)) {
    const core = coreAt(end, scene);
    const sense = core && change(core.sense, { ...scene, start: at, end: core.end });
    if (core && sense) return { sense, end: core.end };
  }
  return null;
}

function coreAt(at: number, scene: Scene): Core | null {
  const core = longestAt(at, scene);
  return core && withDay(core, scene);
}

/** What the rule that reads furthest makes of the words here; of two as long, the earlier rule. */
function longestAt(at: number, scene: Scene): Core | null {
  let best: Core | null = null;
  for (const rule of RULES) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(scene.text);
    const end = rule.pattern.lastIndex;
    if (!match || end <= (best?.end ?? at)) continue;
    const sense = rule.read(match.groups ?? {}, { ...scene, start: at, end });
    if (sense) best = { sense, end };
  }
  return best;
}

/** "10 p.m. on Friday": the day that stands right after a time of day. */
function withDay(core: Core, scene: Scene): Core {
  if (
    core.sense.type !== 'TIME' ||
    core.sense.precision !== 'time' ||
    !/T\d/.test(core.sense.value)
  )
    return core;
  const link = /^,?[ \u00a0](?:on )?/.exec(scene.text.slice(core.end, core.end + 6));
  const day = link && longestAt(core.end + link[0].length, scene);
  if (day?.sense.type !== 'DATE' || day.sense.precision !== 'day' || !day.sense.edtf) return core;
  const time = /T.*$/.exec(core.sense.value)?.[0] ?? '';
  const clock = /T.*$/.exec(core.sense.edtf ?? '')?.[0] ?? '';
  const edtf = day.sense.flags.length > 0 ? day.sense.edtf : `${day.sense.edtf}${clock}`;
  const sense = {
    ...day.sense,
    type: 'TIME',
    value: `${day.sense.value}${time}`,
    edtf,
    precision: 'time',
  } as const;
  return { sense, end: day.end };
}

function finished(start: number, coreEnd: number, core: Sense, scene: Scene): TimeExpression {
  let [sense, end] = [core, coreEnd];
  for (const after of modifiersAfter(scene.text, end)) {
    const changed = after.change(sense, scene);
    if (changed) [sense, end] = [changed, after.end];
  }
  if (/\bsince $/i.test(scene.text.slice(Math.max(0, start - 6), start)))
    sense = sinceThen(sense, scene) ?? sense;
  const inCalendar = [sense.earliest, sense.latest].every(
    (day) => day === null || /^\d{4}-/.test(day),
  );
  return { ...(inCalendar ? sense : undated('DATE', 'XXXX')), span: { start, end } };
}

function remembered(time: TimeExpression, memory: Memory, day: Scene['day']): Memory {
  const quarter = reportedQuarter(time.value, day);
  const dated = time.edtf !== null && time.earliest !== null && time.latest !== null;
  const last: Period | null = dated
    ? {
        value: time.value,
        edtf: time.edtf ?? '',
        first: Temporal.PlainDate.from(time.earliest ?? ''),
        last: Temporal.PlainDate.from(time.latest ?? ''),
        precision: time.precision === 'time' ? 'day' : time.precision,
      }
    : memory.last;
  return { last, lastEnd: time.span.end, quarter: quarter ?? memory.quarter };
}

/** A quarter of the year up to the anchor: the one before is what it is compared with. */
function reportedQuarter(value: string, day: Scene['day']): Scene['quarter'] {
  const quarter = quarterOf(value);
  if (!quarter || !day) return quarter;
  const ago = (day.year - quarter.year) * 4 + Math.ceil(day.month / 3) - quarter.quarter;
  return ago >= 0 && ago < 4 ? quarter : null;
}

function quarterOf(value: string | undefined): Scene['quarter'] {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(value ?? '') ?? [];
  return quarter ? { year: Number(year), quarter: Number(quarter) } : null;
}

function moved(time: TimeExpression, by: number): TimeExpression {
  const span = { start: time.span.start + by, end: time.span.end + by };
  const parts = time.parts?.map((part) => moved(part, by)) as typeof time.parts;
  return { ...time, span, ...(parts ? { parts } : {}) };
}
