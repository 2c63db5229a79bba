import { createHash } from 'node:crypto';
import type { Article, Span } from '../model/article.ts';

/** First 12 hex digits of a hash of the article's hash and the spans of the words. */
export function quoteId({ sha256 }: Article, spans: readonly Span[]): string {
  const where = spans.map(({ start, end }) => `${start}-${end}`).join(',');
  return createHash('sha256').update(`${sha256}:${where}`).digest('hex').slice(0, 12);
}
