import type { Credit, Zone } from '../model/article.ts';
import { PICTURE_CREDIT } from './captions.ts';
import { endsSentence } from './line-shape.ts';
import { type Line, type Parts, part, whole } from './lines.ts';
import { isPaper, isWire, type Named, namesIn } from './name-shape.ts';

const REPORTERS =
  /^[([]?(?:(?:additional |with )?(?:reporting|writing)|reported|written|compiled|edited|editing|translated|produced) by\b/i;
const INPUTS =
  /^[([]?(?:with|additional)? ?(?:(?:news )?agency |agencies' )?(?:inputs?|reporting|files|contributions?|material) from\b|^[([]?with (?:agency|agencies|wire)\b/i;
const CONTRIBUTED = /^.{2,200}\bcontributed (?:reporting )?to this (?:report|story|article)\.?$/i;
const SOURCE = /^[([]?(?:sources?|agency|courtesy|via)\s*[:–—-]\s*(?=\p{Lu})/iu;
const SIGNED = /^(?:[–—-]{1,3}\s*|\()?([\p{L}. -]{2,60}?)\)?\.?$/u;
const LONGEST = 300;

/** The zone of a line that credits the people or agencies behind an article, or undefined. */
export function creditZone(line: Line): Parts | undefined {
  const { text } = line;
  if (text.length > LONGEST) return undefined;
  if (REPORTERS.test(text)) return whole(line, 'credit', 'names reporters and editors');
  if (CONTRIBUTED.test(text)) return whole(line, 'credit', 'names who contributed');
  if (INPUTS.test(text)) return whole(line, 'credit', 'names agencies that gave material');
  if (SOURCE.test(text) && !endsSentence(text)) return whole(line, 'credit', 'names the source');
  const signed = SIGNED.exec(text)?.[1];
  const known = signed !== undefined && namesIn(signed).every((name) => isWire(name.text));
  return known ? whole(line, 'credit', 'an agency alone on its line') : undefined;
}

/** Where "(PTI)", "– AFP" or "(With inputs from ANI)" ends a paragraph; undefined without one. */
export function agencyAtEnd(line: Line): number | undefined {
  const from = Math.max(0, line.text.length - 120);
  const tail = line.text.slice(from);
  const mark = /[.!?"”’]\s+(?=[([–—-][^()[\]]{2,80}[)\]]?$)/.exec(tail);
  if (mark === null) return undefined;
  const at = from + mark.index + mark[0].length;
  return creditZone(part(line, at)) === undefined ? undefined : at;
}

/**
 * The agencies and papers that bylines, datelines and credit lines name, agencies first, each
 * once. Never from the credit of a picture.
 */
export function creditsIn(text: string, zones: readonly Zone[]): readonly Credit[] {
  const found = new Map<string, Credit>();
  for (const [at, zone] of zones.entries()) {
    if (!creditsArticle(zone, zones[at - 1])) continue;
    for (const { credit, name } of named(text, zone)) if (!found.has(name)) found.set(name, credit);
  }
  const all = [...found.values()];
  return [
    ...all.filter(({ role }) => role === 'wire'),
    ...all.filter(({ role }) => role === 'newspaper'),
  ];
}

function creditsArticle(zone: Zone, before: Zone | undefined): boolean {
  if (zone.kind === 'byline' || zone.kind === 'dateline') return true;
  return zone.kind === 'credit' && before?.kind !== 'caption' && zone.evidence !== PICTURE_CREDIT;
}

function named(text: string, zone: Zone): { credit: Credit; name: string }[] {
  const names = namesIn(
    text.slice(zone.start, zone.end).replace(/\s+contributed\b.*$|[.\s]+$/, ''),
  );
  return names.flatMap((name) => {
    const role = roleOf(name);
    // A dateline's capitals are a place; only its agency is a credit.
    if (role === undefined || (zone.kind === 'dateline' && role !== 'wire')) return [];
    const span = { start: zone.start + name.start, end: zone.start + name.end };
    return [{ credit: { span, role }, name: name.text.toLowerCase().replace(/^the /, '') }];
  });
}

function roleOf({ text, after }: Named): Credit['role'] | undefined {
  if (isWire(text)) return 'wire';
  if (/published by$/.test(after) && /^\p{Lu}/u.test(text)) return 'newspaper';
  // Right after "By" a person is named: "By Emily Post" is no paper.
  const first = after === '' || after === 'by';
  return isPaper(text) && (!first || /^The /.test(text)) ? 'newspaper' : undefined;
}
