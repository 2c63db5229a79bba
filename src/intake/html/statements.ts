import type { LaidPart } from '../laid-out.ts';
import { machineDate } from '../machine-date.ts';
import { isFrontPage, webAddress } from './address.ts';
import { type Page, plainText } from './dom.ts';
import { type SchemaNode, statedArticle, wordsOf } from './json-ld.ts';
import { type MetaField, metaTags } from './meta-tags.ts';
import { outletParts } from './outlets.ts';
import { isSame } from './same-words.ts';
import { siteBeside, titleParts } from './titles.ts';

/** What a page states of its article for machines, and in its headings. */
export type PageStatements = {
  readonly titles: readonly LaidPart[];
  readonly bylines: readonly LaidPart[];
  readonly outlets: readonly LaidPart[];
  readonly dates: readonly LaidPart[];
  readonly summaries: readonly string[];
  /** The article's text, where the page gives it to machines as well. */
  readonly text: string | undefined;
  readonly address?: string;
  /** When it was changed: an instant in UTC, or a day. */
  readonly version?: string;
};

type Stated = { readonly text: string; readonly evidence: string };

/** No page has more headings of the first rank, or more authors. */
const MOST_OF_ONE = 30;

/** Reads what a page states of itself, each with the place that states it. `base` is its address. */
export function statementsOf(page: Page, base: string | undefined): PageStatements {
  const tags = metaTags(page);
  const headings = wordsWithin(page, 'h1');
  const browserTitles = wordsWithin(page, 'title')
    .slice(0, 1)
    .map((text) => ({ text, evidence: 'title for the browser' }));
  const plainTitles = [...headings, ...tags('title').map(({ content }) => content)];
  const article = statedArticle(
    Array.from(
      page.querySelectorAll('script[type*="ld+json" i]'),
      (block) => block.textContent ?? '',
    ),
    (words) => plainTitles.some((title) => isSame(title, plainText(words))),
  );
  const inSchema = schemaReader(article);
  const inTags = (field: MetaField): readonly Stated[] =>
    tags(field).map(({ content, name }) => ({ text: content, evidence: `meta tag ${name}` }));
  const titles = [...inSchema('headline'), ...inTags('title'), ...browserTitles];
  const named = [...inTags('outlet'), ...inSchema('publisher')];
  const others = [...headings, ...titles.map(({ text }) => text)];
  const beside = browserTitles.flatMap((browser) => siteBeside(browser, others) ?? []);
  const outlets = outletParts(named.length > 0 ? named : beside);
  const version = [...inSchema('dateModified'), ...inTags('modified')]
    .map(({ text }) => machineDate(text))
    .find((date) => date !== undefined);
  const address = canonical(page, base) ?? firstAddress(article, inTags('url'));
  return {
    titles: titleParts({
      headings,
      stated: titles,
      sites: [...outlets, ...named].map(({ text }) => text),
    }),
    bylines: [...inSchema('author'), ...inTags('byline'), ...authorLinks(page)].map((one) => ({
      ...one,
      kind: 'byline',
    })),
    outlets,
    dates: [...inSchema('datePublished'), ...inTags('published')].map((one) => ({
      ...one,
      kind: 'published',
    })),
    summaries: inTags('summary').map(({ text }) => text),
    text: inSchema('articleBody')[0]?.text,
    ...(address ? { address } : {}),
    ...(version ? { version: version.instant ?? version.day } : {}),
  };
}

function schemaReader(article: SchemaNode | undefined): (property: string) => readonly Stated[] {
  return (property) =>
    wordsOf(article?.[property])
      .slice(0, MOST_OF_ONE)
      .map((words) => ({
        text: plainText(words),
        evidence: `${property} in JSON-LD`,
      }));
}

function authorLinks(page: Page): readonly Stated[] {
  const names = [
    ...wordsWithin(page, 'a[rel~="author"]'),
    ...wordsWithin(page, '[itemprop="author"] [itemprop="name"]'),
  ];
  return [...new Set(names)].map((text) => ({ text, evidence: 'link to its author' }));
}

function wordsWithin(page: Page, selector: string): readonly string[] {
  return [...page.querySelectorAll(selector)]
    .slice(0, MOST_OF_ONE)
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((words) => words !== '');
}

function canonical(page: Page, base: string | undefined): string | undefined {
  const written = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  return articleAddress(written, base);
}

function firstAddress(
  article: SchemaNode | undefined,
  tags: readonly Stated[],
): string | undefined {
  const main = article?.['mainEntityOfPage'];
  const id = typeof main === 'object' && main !== null && '@id' in main ? main['@id'] : main;
  return [...tags.map(({ text }) => text), article?.['url'], id]
    .map((written) => articleAddress(typeof written === 'string' ? written : undefined))
    .find((address) => address !== undefined);
}

function articleAddress(written: string | null | undefined, base?: string): string | undefined {
  const address = webAddress(written, base);
  return address && !isFrontPage(address) ? address : undefined;
}
