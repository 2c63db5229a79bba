import html from '../../src/intake/formats/html.ts';
import { type Article, quote } from '../../src/model/article.ts';
import type { Incoming } from '../../src/model/incoming.ts';
import { PARAGRAPHS, pageWith } from './web-pages.ts';

/** What a page turned out to be. */
export async function taken(
  page: string | Uint8Array,
  fileName = 'news/page.html',
): Promise<Incoming> {
  const bytes = typeof page === 'string' ? new TextEncoder().encode(page) : page;
  const [incoming, ...more] = await html.read(bytes, fileName);
  if (!incoming || more.length > 0) throw new Error('a page is one record');
  return incoming;
}

/** The article of a page that is one. */
export async function articleOf(page: string | Uint8Array, fileName?: string): Promise<Article> {
  const incoming = await taken(page, fileName);
  if (incoming.kind !== 'article') throw new Error(`no article: ${JSON.stringify(incoming)}`);
  return incoming.article;
}

/** The lines of an article that are its body or headings in it. */
export function bodyOf(article: Article): readonly string[] {
  return article.zones
    .filter(({ kind }) => kind === 'body' || kind === 'heading')
    .map((zone) => quote(article, zone));
}

/** The words of its fields. */
export function fieldsOf(article: Article): object {
  const words = (field: { readonly span: { start: number; end: number } } | undefined) =>
    field && quote(article, field.span);
  return {
    title: words(article.title),
    byline: words(article.byline),
    outlet: words(article.outlet),
    dateline: words(article.dateline),
    published: article.published.edtf,
    credits: article.credits.map(({ span }) => quote(article, span)),
  };
}

/** The fields of a page with this in its head and this above its paragraphs. */
export async function fieldsWith(head: string, above = '', fileName?: string): Promise<object> {
  return fieldsOf(await articleOf(pageWith(head, `<main>${above}${PARAGRAPHS}</main>`), fileName));
}

/** What such a page states besides, with what states it; undefined where all agrees. */
export async function differingWith(
  head: string,
  above = '',
): Promise<readonly string[] | undefined> {
  const article = await articleOf(pageWith(head, `<main>${above}${PARAGRAPHS}</main>`));
  return article.differing?.map(
    (one) => `${one.of}: ${quote(article, one.span)} (${one.evidence})`,
  );
}
