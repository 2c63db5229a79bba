import { weekPeriod } from './calendar.ts';
import { pattern } from './pattern.ts';
import { PICKS } from './picks.ts';
import { dated, type Groups, type Scene, type Sense, wordsOf } from './scene.ts';

/** What words beside an expression do to it; null when they do not belong to it. */
type Change = (sense: Sense, scene: Scene) => Sense | null;
type Modifier = {
  readonly words: string;
  readonly change: Change;
  /** The words bear on the expression and are no part of it. */
  readonly apart?: true;
};

/** Words before an expression that belong to it. */
const BEFORE: readonly Modifier[] = [
  { words: 'at least|(?:no|not) (?:less|fewer) than', change: length('EQUAL_OR_MORE') },
  {
    words: 'at (?:the )?most|up to|(?:no|not) (?:more|longer) than',
    change: length('EQUAL_OR_LESS'),
  },
  { words: 'more than|over|longer than|well over', change: length('MORE_THAN') },
  { words: 'less than|fewer than|under|almost|nearly', change: length('LESS_THAN') },
  { words: 'about', change: approximateLength, apart: true },
  { words: 'almost|nearly|about|around|approximately|roughly|some|circa', change: approximate },
  { words: 'an additional|another|the entire', change: length(undefined) },
  { words: 'sometime(?: in)?', change: (sense) => (sense.edtf === null ? null : sense) },
  { words: 'earlier|later', change: ofWeeks, apart: true },
  { words: 'earlier(?: in| on)?', change: earlier },
  { words: 'later(?: in| on)?', change: later },
  { words: 'the week of', change: week },
  { words: '(?:the )?early(?: in| on| part of)?', change: part('START', 0, 1 / 3) },
  { words: '(?:the )?late(?: in| on| part of)?', change: part('END', 2 / 3, 1) },
  { words: '(?:the )?mid|the (?:middle|midst) of', change: part('MID', 1 / 3, 2 / 3) },
  { words: '(?:the )?(?:beginning|start) of', change: part('START', 0, 1 / 4) },
  { words: '(?:the )?end of', change: part('END', 3 / 4, 1) },
];

/** Words after an expression that belong to it. */
const AFTER: readonly Modifier[] = [
  { words: ' or later| and beyond| onwards?', change: open('ON_OR_AFTER') },
  { words: ' or earlier| and earlier', change: open('ON_OR_BEFORE') },
];

/** A modifier that stands at a place in the text, and whether it is a part of the expression. */
export type Beside = { readonly end: number; readonly change: Change; readonly apart: boolean };

/** The modifiers that may begin at `at`, longest first. */
export function modifiersBefore(text: string, at: number): readonly Beside[] {
  return matches(before, text, at);
}

/** The modifiers that may follow an expression that ends at `at`. */
export function modifiersAfter(text: string, at: number): readonly Beside[] {
  return matches(after, text, at);
}

type Placed = {
  readonly sticky: RegExp;
  readonly apart?: true;
  change(sense: Sense, scene: Scene, groups: Groups): Sense | null;
};

const before: readonly Placed[] = [
  ...BEFORE.map(({ words, ...modifier }) => ({
    ...modifier,
    sticky: pattern(`(?:${words})(?: |-)`, ''),
  })),
  ...PICKS.map(({ words, change }) => ({
    change: (sense: Sense, _: Scene, groups: Groups) => change(sense, groups),
    sticky: pattern(`(?:${words}) `, ''),
  })),
];
const after: readonly Placed[] = AFTER.map(({ words, change }) => ({
  change,
  sticky: pattern(`(?:${words})`),
}));

function matches(list: readonly Placed[], text: string, at: number): readonly Beside[] {
  const found: Beside[] = [];
  for (const { sticky, change, apart = false } of list) {
    sticky.lastIndex = at;
    const groups = sticky.exec(text)?.groups ?? {};
    if (sticky.lastIndex > at)
      found.push({
        end: sticky.lastIndex,
        change: (sense, scene) => change(sense, scene, groups),
        apart,
      });
  }
  return found.sort((a, b) => b.end - a.end);
}

/** "over the past year" is within it, and not more than it. */
const SPANNING = /^(?:over|under) (?:the|these|those|last|past|next|recent|coming)\b/i;

function length(mod: string | undefined): Change {
  return (sense, scene) => {
    if (sense.type !== 'DURATION' || SPANNING.test(wordsOf(scene))) return null;
    return mod === undefined ? sense : { ...sense, mod };
  };
}

function approximate(sense: Sense, scene: Scene): Sense | null {
  if (TOPIC.test(wordsOf(scene))) return null;
  if (sense.type === 'SET' || sense.precision === 'none') {
    return sense.type === 'DURATION' ? { ...sense, mod: 'APPROX' } : null;
  }
  const plain = sense.edtf !== null && /^[\dX-]+$/.test(sense.edtf);
  return { ...sense, mod: 'APPROX', edtf: plain ? `${sense.edtf}~` : sense.edtf };
}

/** "talked about yesterday": that is what they talked of. */
const TOPIC = /^[Aa]bout (?:the |last |this |next |today|tonight|yesterday|tomorrow|[A-Z])/;

/** "about six hours", "about 7 p.m.": the corpora annotate the length or the time without "about". */
function approximateLength(sense: Sense, scene: Scene): Sense | null {
  return sense.type === 'DURATION' || sense.type === 'TIME' ? approximate(sense, scene) : null;
}

/**
 * A part of a period, by the convention early = first third, middle = second, late = last; start
 * and end = first and last quarter. A part of a day is no other day.
 */
function part(mod: string, from: number, to: number): Change {
  return (sense) => {
    const { earliest, latest } = sense;
    if (sense.edtf === null || earliest === null || latest === null) return null;
    if (earliest === latest || sense.flags.length > 0) return { ...sense, mod };
    const first = Temporal.PlainDate.from(earliest);
    const end = Temporal.PlainDate.from(latest).add({ days: 1 });
    const months = first.until(end, { largestUnit: 'months' });
    const whole = months.months >= 3 ? ('months' as const) : ('days' as const);
    const count = whole === 'months' ? months.months : first.until(end).days;
    const start = first.add({ [whole]: Math.round(count * from) });
    const stop = first.add({
      [whole]: Math.max(Math.round(count * from) + 1, Math.round(count * to)),
    });
    return { ...sense, mod, earliest: `${start}`, latest: `${stop.subtract({ days: 1 })}` };
  };
}

function week(sense: Sense): Sense | null {
  if (sense.precision !== 'day' || sense.earliest === null || sense.flags.length > 0) return null;
  return dated(weekPeriod(Temporal.PlainDate.from(sense.earliest)), sense.basis);
}

/** "earlier this week": the corpora annotate the week alone, but "earlier this month" in full. */
function ofWeeks(sense: Sense, scene: Scene): Sense | null {
  if (sense.precision !== 'week') return null;
  return /^earlier/i.test(wordsOf(scene)) ? earlier(sense, scene) : later(sense, scene);
}

/** "earlier this month": up to the anchor. */
function earlier(sense: Sense, scene: Scene): Sense | null {
  if (sense.edtf === null) return null;
  const day = scene.day?.toString() ?? null;
  const inside = day !== null && sense.flags.length === 0 && within(sense, day);
  return { ...sense, mod: 'BEFORE', ...(inside ? { latest: day } : {}) };
}

/** "later this month": from the anchor on. */
function later(sense: Sense, scene: Scene): Sense | null {
  if (sense.edtf === null) return null;
  const day = scene.day?.toString() ?? null;
  const inside = day !== null && sense.flags.length === 0 && within(sense, day);
  return { ...sense, mod: 'AFTER', ...(inside ? { earliest: day } : {}) };
}

function within({ earliest, latest }: Sense, day: string): boolean {
  return earliest !== null && latest !== null && earliest <= day && day <= latest;
}

/** An interval without its other end. */
function open(mod: 'ON_OR_AFTER' | 'ON_OR_BEFORE'): Change {
  return (sense) => {
    if (sense.edtf === null || sense.type !== 'DATE' || /^\[|\.\./.test(sense.edtf)) return null;
    if (sense.edtf.includes('/') && mod === 'ON_OR_BEFORE') return null;
    return mod === 'ON_OR_AFTER'
      ? {
          ...sense,
          mod,
          edtf: `${sense.edtf.split('/')[0]}/..`,
          latest: null,
          precision: 'interval',
        }
      : { ...sense, mod, edtf: `../${sense.edtf}`, earliest: null, precision: 'interval' };
  };
}

/** What "since" before a date makes of it: open to this day. */
export const sinceThen: Change = (sense, scene) => {
  const { mod: _, ...opened } = open('ON_OR_AFTER')(sense, scene) ?? sense;
  return sense.mod === undefined ? opened : { ...opened, mod: sense.mod };
};
