import { type AtomFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith';
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

/** A feed, its entries in their order; one of the wrong shape is a sentence that says so. */
export type Feed = {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  /** Who writes what names no author of its own. */
  readonly authors?: readonly string[] | undefined;
  readonly entries: readonly (Entry | { readonly why: string })[];
};

/** Reads RSS 0.9 to 2.0, RDF and Atom; undefined where a text is none of them. */
export function xmlFeedIn(text: string): Feed | undefined {
  if (hasLongPerson(text)) return undefined;
  try {
    const { format, feed } = parseFeed(text);
    if (format === 'rss') return ofRss(feed);
    if (format === 'atom') return ofAtom(feed);
    return format === 'rdf' ? ofRdf(feed) : undefined;
  } catch {
    return undefined;
  }
}

/** The parser looks for an address in these, in time that grows with the square of their length. */
const PERSONS = /<(\w+:)?(author|managingEditor|webMaster)[\s>]/gi;
const LONGEST_PERSON = 1000;

/** Whether a person of a feed is longer than any name and address. */
function hasLongPerson(text: string): boolean {
  return Array.from(text.matchAll(PERSONS)).some(({ index, 1: prefix = '', 2: name }) => {
    const person = text.slice(index, index + LONGEST_PERSON);
    return !person.includes(`</${prefix}${name}`);
  });
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

/** Words that are HTML, where there are any. */
export function html(text: string | null | undefined): Words | undefined {
  return text == null ? undefined : { text, as: 'html' };
}

/** Words that are plain text, where there are any. */
export function plain(text: string | null | undefined): Words | undefined {
  return text == null ? undefined : { text, as: 'text' };
}
