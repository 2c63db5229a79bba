import { createHash } from 'node:crypto';
import type { Article } from '../../model/article.ts';
import { bodyWordsOf } from '../same-story.ts';

/** SHA-256 of bytes, or of a text's UTF-8, in lower-case hex. */
export function hashOf(what: string | Uint8Array): string {
  return createHash('sha256').update(what).digest('hex');
}

/** SHA-256 of the folded words of an article's body; null without one. */
export function bodyHashOf(article: Article): string | null {
  const known = remembered.get(article);
  if (known !== undefined) return known;
  const body = bodyWordsOf(article);
  const hash = body.length > 0 ? hashOf(`body ${body.join(' ')}`) : null;
  remembered.set(article, hash);
  return hash;
}

/** An article that comes in is asked for it twice: whether it was forgotten, and to be filed. */
const remembered = new WeakMap<Article, string | null>();

/**
 * What a forgotten article is known by when it comes again: its bytes, the words of its body, its
 * address, and its id, but for one that is its file's name, which another article may have.
 */
export function forgottenHashes(article: Article, named: 'by-its-file' | 'by-itself'): string[] {
  const body = bodyHashOf(article);
  return [
    article.sha256,
    ...(body === null ? [] : [body]),
    ...(article.url === undefined ? [] : [hashOf(`id ${article.url}`)]),
    ...(named === 'by-its-file' ? [] : [hashOf(`id ${article.id}`)]),
  ];
}
