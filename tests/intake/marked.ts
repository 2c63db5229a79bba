import { expect } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { quote } from '../../src/model/article.ts';
import type { Incoming } from '../../src/model/incoming.ts';

/** An article as a page of its zones, `[title | headline in ninjs] Ferry sold`, a line each. */
export function marked({ text, zones }: Article): string {
  return zones
    .map(({ start, end, kind, evidence }) => `[${kind} | ${evidence}] ${text.slice(start, end)}`)
    .join('\n');
}

/** What an article states beside its lines, in words; absent keys are left out. */
export function statedBy(article: Article): Readonly<Record<string, unknown>> {
  const { id, url, version, published, publishedAt, credits, dateline } = article;
  return Object.fromEntries(
    Object.entries({
      id,
      url,
      version,
      published: published.edtf ?? undefined,
      publishedAt,
      dateline: dateline && quote(article, dateline.span),
      credits: credits.length > 0 ? credits.map(({ span }) => quote(article, span)) : undefined,
    }).filter(([, value]) => value !== undefined),
  );
}

/** The article among what a file gave; fails where the first record is none. */
export function articleIn([first]: readonly Incoming[]): Article {
  if (first?.kind === 'article') return first.article;
  throw new Error(`No article: ${JSON.stringify(first)}`);
}

/** Each record in a few words: `a-1`, `stub a-1`, `canceled a-1`, `news.xml, item 2: It is …`. */
export function briefly(records: readonly Incoming[]): readonly string[] {
  return records.map((record) => {
    if (record.kind === 'rejection') return `${record.where}: ${record.why}`;
    if (record.kind === 'withdrawal') return `${record.as} ${record.id}`;
    return `${record.stubOf ? 'stub ' : ''}${record.article.id}`;
  });
}

/** Asserts what holds of whatever a format gives: zones in order, all fields slices, words for a no. */
export function expectWellFormed(records: readonly Incoming[], fileName: string): void {
  expect(records.length).toBeGreaterThan(0);
  for (const record of records) {
    if (record.kind !== 'article') expect(record.where.startsWith(fileName)).toBe(true);
    if (record.kind === 'rejection') expect(record.why).toMatch(/^[A-Z][^\n]{3,400}[.]$/);
    if (record.kind !== 'article') continue;
    const { id, text, zones, sha256, title, dek, byline, outlet, dateline } = record.article;
    expect(id).not.toBe('');
    expect(sha256).toMatch(/^[\da-f]{64}$/);
    expect(text.isWellFormed() && !text.includes('\0')).toBe(true);
    let end = 0;
    for (const zone of zones) {
      expect(zone.start).toBeGreaterThanOrEqual(end);
      expect(zone.end).toBeGreaterThan(zone.start);
      expect(text.slice(end, zone.start).trim()).toBe('');
      end = zone.end;
    }
    expect(text.slice(end).trim()).toBe('');
    expect(end).toBeLessThanOrEqual(text.length);
    for (const field of [title, dek, byline, outlet, dateline]) {
      if (field) expect(field.span.end).toBeLessThanOrEqual(text.length);
    }
  }
}

/** The bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The bytes of a text in UTF-16 with its mark, little end first. */
export function utf16(text: string): Uint8Array {
  return Buffer.from(`\uFEFF${text}`, 'utf16le');
}
