import { z } from 'zod';
import { type Entry, type Feed, html, plain } from './feed-entries.ts';
import { readJson } from './json.ts';
import { shaped } from './shape.ts';

const text = z.string().nullish();
const author = z.object({ name: text });
const authored = { author: author.nullish(), authors: z.array(author).nullish() };

/** What is read of a JSON Feed, versions 1 and 1.1. */
const FEED = z.object({
  title: text,
  home_page_url: text,
  ...authored,
  items: z.array(z.unknown()),
});
const ITEM = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  date_published: text,
  date_modified: text,
  ...authored,
});
type Authored = Pick<z.infer<typeof ITEM>, 'author' | 'authors'>;

/** Reads a JSON Feed; an entry of the wrong shape is a sentence that says so. */
export function jsonFeedIn(words: string): Feed | { readonly why: string } {
  const json = readJson(words);
  if (json.kind === 'unreadable') return { why: json.why };
  const feed = shaped(FEED, json.value);
  if (feed.kind === 'misshapen') return { why: feed.why };
  const { title, home_page_url, items } = feed.record;
  return {
    title: title ?? undefined,
    link: home_page_url ?? undefined,
    authors: namesIn(feed.record),
    entries: items.map((given) => {
      const item = shaped(ITEM, given);
      return item.kind === 'record' ? entryOf(item.record) : { why: item.why };
    }),
  };
}

function entryOf(item: z.infer<typeof ITEM>): Entry {
  return {
    id: item.id == null ? undefined : String(item.id),
    link: item.url ?? item.external_url ?? undefined,
    title: item.title ?? undefined,
    authors: namesIn(item),
    published: item.date_published ?? undefined,
    updated: item.date_modified ?? undefined,
    content: html(item.content_html) ?? plain(item.content_text),
    summary: plain(item.summary),
  };
}

function namesIn({ author, authors }: Authored): readonly string[] {
  return (authors ?? (author ? [author] : [])).slice(0, 20).flatMap(({ name }) => name ?? []);
}
