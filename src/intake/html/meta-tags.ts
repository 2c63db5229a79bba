import type { Page, PageElement } from './dom.ts';

/** What is read from the tags of a page's head. */
export type MetaField =
  | 'title'
  | 'published'
  | 'modified'
  | 'byline'
  | 'outlet'
  | 'summary'
  | 'url';

/** The names of tags that state a field, in the order they are believed in. */
const TAGS: Readonly<Record<MetaField, readonly string[]>> = {
  title: [
    'og:title',
    'dc.title',
    'dcterms.title',
    'parsely-title',
    'citation_title',
    'sailthru.title',
  ],
  published: [
    'article:published_time',
    'og:article:published_time',
    'article:published',
    'datepublished',
    'parsely-pub-date',
    'dc.date',
    'dc.date.issued',
    'dcterms.date',
    'dcterms.issued',
    'citation_publication_date',
    'citation_date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'article_date_original',
    'sailthru.date',
    'date',
  ],
  modified: [
    'article:modified_time',
    'article:modified',
    'datemodified',
    'og:updated_time',
    'dcterms.modified',
    'lastmod',
    'last-modified',
  ],
  byline: [
    'author',
    'article:author',
    'parsely-author',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
    'byl',
    'sailthru.author',
  ],
  outlet: [
    'og:site_name',
    'dc.publisher',
    'dcterms.publisher',
    'citation_journal_title',
    'publisher',
  ],
  summary: ['og:description', 'description', 'twitter:description'],
  url: ['og:url', 'parsely-link'],
};

/** A paper with more authors is none of news. */
const MOST_OF_ONE = 30;

/** What a tag says, and its name. */
export type Tag = { readonly content: string; readonly name: string };

/** The tags of a page that state a field, the most believed first. */
export function metaTags(page: Page): (field: MetaField) => readonly Tag[] {
  const tags = Map.groupBy(page.querySelectorAll('meta[content]'), nameOf);
  return (field) =>
    TAGS[field].flatMap((name) =>
      (tags.get(name) ?? []).slice(0, MOST_OF_ONE).flatMap((tag) => {
        const content = tag.getAttribute('content')?.trim();
        return content ? [{ content, name }] : [];
      }),
    );
}

function nameOf(tag: PageElement): string {
  const name = ['property', 'name', 'itemprop'].map((key) => tag.getAttribute(key)).find(Boolean);
  return name?.trim().toLowerCase() ?? '';
}
