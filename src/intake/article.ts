import { createHash } from 'node:crypto';
import type { Article, Field, Span, Zone, ZoneKind } from '../model/article.ts';
import { UNKNOWN_WHEN } from '../model/when.ts';
import { statedDay } from './calendar-date.ts';
import { creditsIn } from './credits.ts';
import { datelineOf } from './dateline.ts';
import { linesOf, whole } from './lines.ts';
import { outletIn } from './outlet.ts';
import { publishedIn } from './published.ts';
import { zonesOf } from './zones.ts';

/** The stable name of a record, and the hash of its bytes. */
export type Origin = { readonly id: string; readonly sha256: string };

/** Reads the text of a page as it was copied, with all around the article, into an article. */
export function articleFrom(text: string, origin: Origin): Article {
  const zones = zonesOf(text);
  const title = zones.find(({ kind }) => kind === 'title');
  const dek = firstOf(zones, 'dek');
  const byline = firstOf(zones, 'byline');
  const dateline = placeIn(
    text,
    zones.find(({ kind }) => kind === 'dateline'),
  );
  const outlet = outletIn(text, zones);
  return {
    ...origin,
    text,
    zones,
    ...(title ? { title: { ...field(title), recovered: sharesLine(text, title) } } : {}),
    ...(dek ? { dek } : {}),
    ...(byline ? { byline } : {}),
    credits: creditsIn(text, zones),
    ...(outlet ? { outlet } : {}),
    ...(dateline ? { dateline } : {}),
    published: publishedIn(text, zones),
  };
}

/**
 * Takes a text that is nothing but an article's paragraphs, each a line. `published` is a day,
 * `YYYY-MM-DD`; without one, or where the calendar has no such day, the date is unknown.
 */
export function articleOfBody(
  text: string,
  origin: Origin & { readonly published?: string },
): Article {
  const { id, sha256, published = '' } = origin;
  return {
    id,
    sha256,
    text,
    zones: linesOf(text).flatMap((line) => whole(line, 'body', 'given as the article’s own text')),
    credits: [],
    published: statedDay(published) ?? UNKNOWN_WHEN,
  };
}

/** SHA-256 of bytes, or of a text's UTF-8, in lower-case hex. */
export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function firstOf(zones: readonly Zone[], kind: ZoneKind): Field | undefined {
  const zone = zones.find((one) => one.kind === kind);
  return zone && field(zone);
}

function field({ start, end, evidence }: Zone): Field {
  return { span: { start, end }, evidence };
}

/** A title that shares its line with other words was recovered from there. */
function sharesLine(text: string, title: Span): boolean {
  const before = text.slice(Math.max(0, title.start - 1), title.start);
  const after = text.slice(title.end, title.end + 1);
  return [before, after].some((character) => /[^\n\r\u0085\u2028\u2029]/.test(character));
}

/** The place without the day and the agency; undefined where the dateline names only an agency. */
export function placeIn(text: string, zone: Zone | undefined): Field | undefined {
  if (zone === undefined) return undefined;
  // The sign after a dateline needs to see the text that follows it.
  const length = datelineOf(text.slice(zone.start, zone.end + 1))?.placeEnd ?? 0;
  const span = { start: zone.start, end: zone.start + length };
  return length === 0 ? undefined : { span, evidence: zone.evidence };
}
