import {
  type AtomFeed,
  type JsonFeed,
  parseFeed,
  parseJsonFeed,
  type RdfFeed,
  type RssFeed,
} from 'feedsmith';
import { wordsOfHtml } from './html-text.ts';

/** Words of an entry: HTML, or text with a line for each paragraph. */
export type Words = { readonly text: string; readonly as: 'html' | 'text' };

/** One entry of a feed, whatever kind the feed is of. What it does not state is absent. */
export type Entry = {
  readonly id?: string | undefined;
  readonly link?: string | undefined;
  readonly title?: string | undefined;
  readonly authors: readonly string[];
  /** The feed that it was taken from, where that is another. */
  readonly source?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly content?: Words | undefined;
  readonly summary?: Words | undefined;
};

/** A feed in the order of its entries; undefined where a text is none. */
export type Feed = {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  /** Who writes what names no author of its own. */
  readonly authors?: readonly string[] | undefined;
  readonly entries: readonly Entry[];
};

/** Reads RSS 0.9 to 2.0, RDF, Atom and JSON Feed. */
export function feedIn(text: string): Feed | undefined {
  try {
    if (/^\s*\{/.test(text)) return ofJson(parseJsonFeed(text));
    const { format, feed } = parseFeed(text);
    if (format === 'rss') return ofRss(feed);
    if (format === 'atom') return ofAtom(feed);
    return format === 'rdf' ? ofRdf(feed) : undefined;
  } catch {
    return undefined;
  }
}

function ofRss({ title, link, items = [] }: RssFeed.Feed<string>): Feed {
  return {
    title: title && wordsOfHtml(title),
    link,
    entries: items.map((item) => ({
      id: item.guid?.value,
      link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
      title: item.title && wordsOfHtml(item.title),
      authors: [...names(item.authors), ...(item.dc?.creators ?? [])].slice(0, MOST_AUTHORS),
      source: item.source?.title,
      published: item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published,
      updated: item.atom?.updated ?? item.dcterms?.modified?.[0],
      content: html(item.content?.encoded),
      summary: html(item.description),
    })),
  };
}

function ofRdf({ title, link, items = [] }: RdfFeed.Feed<string>): Feed {
  return {
    title: title && wordsOfHtml(title),
    link,
    entries: items.map((item) => ({
      id: item.rdf?.about,
      link: item.link,
      title: item.title && wordsOfHtml(item.title),
      authors: (item.dc?.creators ?? []).slice(0, MOST_AUTHORS),
      published: item.dc?.dates?.[0],
      updated: item.dcterms?.modified?.[0],
      content: html(item.content?.encoded),
      summary: html(item.description),
    })),
  };
}

function ofAtom({ title, links, authors, entries = [] }: AtomFeed.Feed<string>): Feed {
  return {
    title: title && oneLineOf(wordsIn(title)),
    link: pageIn(links),
    authors: names(authors),
    entries: entries.map((entry) => ({
      id: entry.id,
      link: pageIn(entry.links),
      title: entry.title && oneLineOf(wordsIn(entry.title)),
      authors: names(entry.authors ?? entry.source?.authors),
      source: entry.source?.title && oneLineOf(wordsIn(entry.source.title)),
      published: entry.published,
      updated: entry.updated,
      content: entry.content && wordsIn(entry.content),
      summary: entry.summary && wordsIn(entry.summary),
    })),
  };
}

function ofJson({ title, home_page_url, authors, items = [] }: JsonFeed.Feed<string>): Feed {
  return {
    title,
    link: home_page_url,
    authors: names(authors),
    entries: items.map((item) => ({
      id: item.id,
      link: item.url ?? item.external_url,
      title: item.title,
      authors: names(item.authors),
      published: item.date_published,
      updated: item.date_modified,
      content: html(item.content_html) ?? plain(item.content_text),
      summary: plain(item.summary),
    })),
  };
}

/** A longer list is no byline. */
const MOST_AUTHORS = 20;

function names(people: readonly { readonly name?: string }[] | undefined): readonly string[] {
  return (people ?? []).slice(0, MOST_AUTHORS).flatMap(({ name }) => name ?? []);
}

/** The address of the page that an entry or a feed stands for. */
function pageIn(
  links: readonly { readonly href?: string; readonly rel?: string }[] | undefined,
): string | undefined {
  return links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href;
}

/** Atom says of its texts what they are; without it they are plain (RFC 4287, 3.1.1). */
function wordsIn(text: { readonly value?: string; readonly type?: string }): Words | undefined {
  return /html/.test(text.type ?? '') ? html(text.value) : plain(text.value);
}

function oneLineOf(words: Words | undefined): string | undefined {
  return words?.as === 'html' ? wordsOfHtml(words.text) : words?.text;
}

function html(text: string | undefined): Words | undefined {
  return text === undefined ? undefined : { text, as: 'html' };
}

function plain(text: string | undefined): Words | undefined {
  return text === undefined ? undefined : { text, as: 'text' };
}
