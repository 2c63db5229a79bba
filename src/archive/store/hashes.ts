import { createHash } from 'node:crypto';
import { type Article, quote } from '../../model/article.ts';
import { wordsOf } from '../words.ts';

/** SHA-256 of a text's UTF-8, in lower-case hex. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * What a forgotten article is known by when it comes again: its bytes, the words of its body, and its
 * id where that is an address or another name that only it has.
 */
export function forgottenHashes(article: Article): readonly string[] {
  const body = article.zones
    .filter(({ kind }) => kind === 'body')
    .flatMap((zone) => wordsOf(quote(article, zone)));
  return [
    article.sha256,
    ...(body.length > 0 ? [hashOf(`body ${body.join(' ')}`)] : []),
    ...(article.id.includes(':') ? [hashOf(`id ${article.id}`)] : []),
  ];
}
