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

/** What pages are fetched and read with. */
export type Reading = {
  readonly guest: Guest;
  readonly parse: Parse;
  readonly signal?: AbortSignal;
};

/**
 * A record of a feed as it is to be stored: a stub with its page, all else as it is. A stub whose page
 * cannot be had is given as it is too, and may be tried again.
 */
export async function whatCame(record: Incoming, where: string, reading: Reading): Promise<Came> {
  if (record.kind !== 'article' || record.stubOf === undefined) return { where, record };
  const { article, stubOf } = record;
  const page = await pageOf(stubOf, reading);
  if ('why' in page) return { where, record, withoutPage: page.why };
  const { id, sha256 } = article;
  const whole = wholeOf(article, page.article);
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
