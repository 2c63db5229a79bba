import type { Zone } from '../model/article.ts';
import { readBody } from './body.ts';
import { readHead } from './head.ts';
import { linesOf } from './lines.ts';
import { regionStart } from './regions.ts';

/**
 * Says of every non-empty line of a page what it is, each with the reason. Zones are in order, do
 * not overlap, and leave out only white space; a line may be split into several.
 */
export function zonesOf(text: string): readonly Zone[] {
  const lines = linesOf(text);
  const head = readHead(lines);
  const zones = [...head.zones, ...readBody(lines.slice(head.lines))];
  if (zones.some(({ kind }) => kind === 'title')) return zones;
  return zones.flatMap((zone) => withTitle(text, zone));
}

/** Splits a heading such as “2 thoughts on “T””: T is the title that stands nowhere else. */
function withTitle(text: string, zone: Zone): readonly Zone[] {
  if (zone.kind !== 'comments') return [zone];
  const start = regionStart(text.slice(zone.start, zone.end));
  if (start?.region !== 'comments' || start.title === undefined) return [zone];
  const title = { start: zone.start + start.title.from, end: zone.start + start.title.to };
  return [
    { ...zone, end: title.start },
    { ...title, kind: 'title', evidence: 'quoted in the heading of the comments' },
    { ...zone, start: title.end },
  ];
}
