import type { Article } from '../../model/article.ts';
import type { Incoming } from '../../model/incoming.ts';
import type { Guest } from './polite.ts';
import { type Parse, readPage } from './read-page.ts';
import { wholeOf } from './whole.ts';

/** A record that came in by a feed. */
export type Came = {
  /** The address it was read from. */
  readonly where: string;
  readonly record: Incoming;
  /** Of a stub that is all there is: one sentence that says why its page could not be had. */
  readonly withoutPage?: string;
  /** The stub that the record is the whole of. */
  readonly stub?: Pick<Article, 'id' | 'sha256'>;
};

/** An article that is but a stub, and where the feed gave it. */
export type Stub = { readonly where: string; readonly article: Article; readonly stubOf: string };

/** What pages are fetched and read with. */
export type Reading = {
  readonly guest: Guest;
  readonly parse: Parse;
  readonly signal?: AbortSignal;
};

/** A stub with its page; the stub as it is where the page cannot be had, which may be tried again. */
export async function withPage({ where, article, stubOf }: Stub, reading: Reading): Promise<Came> {
  const page = await pageOf(stubOf, reading);
  if ('why' in page) {
    return { where, record: { kind: 'article', article, stubOf }, withoutPage: page.why };
  }
  const whole = wholeOf(article, page.article);
  const { id, sha256 } = article;
  return { where: page.where, record: { kind: 'article', article: whole }, stub: { id, sha256 } };
}

async function pageOf(
  url: string,
  { guest, parse, signal }: Reading,
): Promise<{ readonly where: string; readonly article: Article } | { readonly why: string }> {
  const fetched = await guest.page(url, signal ? { signal } : {});
  if (fetched.kind === 'not-modified') return { why: 'Its server says that it has not changed.' };
  if (fetched.kind !== 'page') return { why: fetched.why };
  const records = await readPage(fetched, parse);
  if ('why' in records) return records;
  const found = records.find((record) => record.kind === 'article');
  if (found === undefined) return { why: 'There is no article on the page.' };
  const { article } = found;
  const where = fetched.url;
  return { where, article: article.url === undefined ? { ...article, url: where } : article };
}
