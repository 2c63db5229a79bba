import type { Article, Span } from '../../model/article.ts';
import { tokenise } from '../text/tokens.ts';
import { namesIn } from './names.ts';

/** The one person who wrote an article, by its byline; null for several, a desk or an agency. */
export function authorOf({ text, byline }: Pick<Article, 'text' | 'byline'>): Span | null {
  if (!byline) return null;
  const tokens = tokenise(text, byline.span);
  const end = tokens.findIndex(({ lower }) => /^(?:,|for|in|of)$/.test(lower));
  const [only, ...others] = namesIn(end < 0 ? tokens : tokens.slice(0, end));
  if (!only || others.length > 0 || only.words.length < 2) return null;
  const desk = tokens.some(({ start, lower }) => start < only.end && DESKS.has(lower));
  return desk || only.kind === 'body' ? null : { start: only.start, end: only.end };
}

/** Words in the bylines of desks and agencies. */
const DESKS: ReadonlySet<string> = new Set(
  `our staff special correspondent correspondents reporter reporters writer writers editor editors
  agency agencies bureau desk press news newsroom service team wire`.split(/\s+/),
);
