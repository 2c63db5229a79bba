import type { Article, Differing, Field, Span, Zone, ZoneKind } from '../model/article.ts';
import { UNKNOWN_WHEN, type When } from '../model/when.ts';
import { type Origin, placeIn } from './article.ts';
import { readBody } from './body.ts';
import { statedDay, writtenDate } from './calendar-date.ts';
import { creditsIn } from './credits.ts';
import { datelineOf } from './dateline.ts';
import { type Line, linesOf } from './lines.ts';
import { daysSomewhere, machineDate } from './machine-date.ts';

/** Words of a record that says itself what they are, and what says so. */
export type LaidPart = {
  readonly kind: ZoneKind;
  readonly text: string;
  readonly evidence: string;
};

/** A record in its parts. Of several that state one field the first is believed. */
export type LaidOut = {
  /** What stands above the body: title, dek, byline, outlet, published. */
  readonly head: readonly LaidPart[];
  /** Its paragraphs; a text is a line of which the zone is yet to be read. */
  readonly body: readonly (string | LaidPart)[];
};

/** What a record states beside its words. */
export type Stated = Origin & Pick<Article, 'url' | 'version'>;

/**
 * Lays a record out as a text, a line for each part, so that its fields are slices of it as those of
 * a copied page are. White space around a line is left out, and nothing else changed.
 */
export function articleLaidOut({ head, body }: LaidOut, stated: Stated): Article {
  const sheet = new Sheet();
  const headZones = head.flatMap((part) => sheet.put(part));
  const bodyStart = sheet.length;
  const fixed = body.flatMap((part) =>
    typeof part === 'string' ? sheet.putLines(part) : sheet.put(part),
  );
  const text = sheet.text();
  const bodyZones = zonesOfBody(sheet.lines.slice(bodyStart), fixed);
  const zones = [...headZones, ...bodyZones];
  const all = (kind: ZoneKind) => zones.filter((zone) => zone.kind === kind).map(field);
  const [title, dek, byline, outlet] = (['title', 'dek', 'byline', 'outlet'] as const).map(
    (kind) => all(kind)[0],
  );
  const place = zones.find(({ kind }) => kind === 'dateline');
  const dateline = placeIn(text, place) ?? (place && placeAlone(text, place));
  const dates = all('published').map((one) => ({ one, ...dateOf(text, one.span) }));
  const [date] = dates.filter(({ when }) => when !== undefined);
  const agreeing = dates.filter((other) => date && !isOtherDay(other, date));
  const instant = date?.instant ?? agreeing.find((other) => other.instant)?.instant;
  const differing = [
    ...(['title', 'byline', 'outlet'] as const).flatMap((of) => others(text, all(of), of)),
    ...dates.filter((other) => date && !agreeing.includes(other)).map(({ one }) => asOther(one)),
  ];
  return {
    ...stated,
    text,
    zones,
    ...(title ? { title: { ...title, recovered: false } } : {}),
    ...(dek ? { dek } : {}),
    ...(byline ? { byline } : {}),
    ...(outlet ? { outlet } : {}),
    ...(dateline ? { dateline } : {}),
    credits: creditsIn(text, zones),
    published: date?.when ?? UNKNOWN_WHEN,
    ...(instant ? { publishedAt: instant } : {}),
    ...(differing.length > 0 ? { differing } : {}),
  };
}

/** The lines put down so far, each with its place. */
class Sheet {
  readonly lines: Line[] = [];
  #length = 0;

  get length(): number {
    return this.lines.length;
  }

  put({ kind, text, evidence }: LaidPart): Zone[] {
    const from = this.lines.length;
    this.putLines(text);
    return this.lines.slice(from).map(({ start, end }) => ({ start, end, kind, evidence }));
  }

  putLines(text: string): Zone[] {
    for (const { text: line } of linesOf(text)) {
      this.lines.push({ start: this.#length, end: this.#length + line.length, text: line });
      this.#length += line.length + 1;
    }
    return [];
  }

  text(): string {
    return this.lines.map((line) => line.text).join('\n');
  }
}

/** Zones as read, but for the lines of which the record says what they are. */
function zonesOfBody(lines: readonly Line[], fixed: readonly Zone[]): readonly Zone[] {
  const known = new Map(fixed.map((zone) => [zone.start, zone]));
  const read = readBody(lines.filter(({ start }) => !known.has(start)));
  return [...read, ...fixed].sort((a, b) => a.start - b.start);
}

function field({ start, end, evidence }: Zone): Field {
  return { span: { start, end }, evidence };
}

function others(
  text: string,
  [taken, ...rest]: readonly Field[],
  of: Exclude<Differing['of'], 'published'>,
): Differing[] {
  const words = ({ span }: Field) => text.slice(span.start, span.end).toLowerCase();
  return rest
    .filter((other) => taken && words(other) !== words(taken))
    .map((other) => ({ ...other, of }));
}

/** The place in a dateline that is a line of its own, or in the name of a place alone. */
function placeAlone(text: string, { start, end, evidence }: Zone): Field | undefined {
  const words = text.slice(start, end).replace(/[\s–—-]+$/, '');
  const read = datelineOf(`${words} – A`)?.placeEnd;
  const length = read ?? (/[\d([]/.test(words) ? 0 : words.length);
  return length === 0 ? undefined : { span: { start, end: start + length }, evidence };
}

type Dated = { readonly when?: When; readonly instant?: string };

/** Of a date for machines the day in the zone that it states. */
function dateOf(text: string, span: Span): Dated {
  const words = text.slice(span.start, span.end);
  const machine = machineDate(words);
  if (machine === undefined) {
    const when = writtenDate(words, span.start)?.when;
    return when ? { when } : {};
  }
  const { day, instant } = machine;
  const when = { ...(statedDay(day) ?? UNKNOWN_WHEN), span };
  return instant ? { when, instant } : { when };
}

/** The instant of one may be the other's day somewhere on earth: then they agree. */
function isOtherDay(other: Dated, taken: Dated): boolean {
  if (other.when?.edtf === taken.when?.edtf) return false;
  if (other.when === undefined) return true;
  const [early, late] = [daysOf(other), daysOf(taken)];
  return early.isDisjointFrom(late);
}

function daysOf({ when, instant }: Dated): ReadonlySet<string> {
  const days = [when?.earliest, when?.latest].filter((day) => typeof day === 'string');
  if (instant === undefined) return new Set(days);
  return new Set([...days, ...daysSomewhere(instant)]);
}

function asOther(one: Field): Differing {
  return { ...one, of: 'published' };
}
