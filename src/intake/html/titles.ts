import type { LaidPart } from '../laid-out.ts';
import { SITE_NAME, siteStart } from '../outlet.ts';
import { alikeness, isSame } from './same-words.ts';

/** What a page gives for its title, and where. */
export type Titled = { readonly text: string; readonly evidence: string };

/** The places that a page states its title in. */
export type Titles = {
  /** The headings of the first rank, as a reader sees them. */
  readonly headings: readonly string[];
  /** Those written for machines, the most believed first. */
  readonly stated: readonly Titled[];
  /** The names of the site, which may stand beside a title. */
  readonly sites: readonly string[];
};

/** A heading that shares fewer of its words with the stated titles is of something else. */
const LEAST_ALIKE = 0.3;
const SITE_BESIDE = /^(.+\S)\s+[|–—·•»:-]+\s+(\S.*)$/su;
const LONGEST = 500;

/**
 * The titles of a page, the one to be believed first: the heading that a reader sees, if it is like
 * one of those stated for machines, and then these. Each wording once; none where nothing is stated.
 */
export function titleParts({ headings, stated, sites }: Titles): readonly LaidPart[] {
  const plain = stated.map(({ text, evidence }) => ({
    text: withoutSite(text, [...headings, ...stated.map((one) => one.text)], sites),
    evidence,
  }));
  const likeness = (heading: string): number =>
    Math.max(0, ...plain.map(({ text }) => alikeness(heading, text)));
  const seen = headings
    .filter((heading) => !sites.some((site) => isSame(site, heading)))
    .sort((a, b) => likeness(b) - likeness(a))
    .slice(0, 1)
    .filter(
      (heading) =>
        likeness(heading) >= LEAST_ALIKE || (plain.length === 0 && headings.length === 1),
    )
    .map((text) => ({ text, evidence: 'heading of the page' }));
  const all = [...seen, ...plain].filter(
    ({ text }) => text.length <= LONGEST && !sites.some((site) => isSame(site, text)),
  );
  return all
    .filter(({ text }, at) => !all.slice(0, at).some((earlier) => isSame(earlier.text, text)))
    .map((one) => ({ ...one, kind: 'title' }));
}

/** The site's name in the title for the browser ("T – Site"), as a copied page's is read. */
export function siteBeside(browser: Titled, titles: readonly string[]): Titled | undefined {
  const lines = [browser.text, ...titles].map((text) => ({ text }));
  const start = siteStart(browser.text.slice(0, LONGEST), lines);
  if (start === undefined) return undefined;
  const text = browser.text.slice(start).replace(/^[\s|:–—-]+/, '');
  return { text, evidence: SITE_NAME };
}

/** "T | Site" is T where the page states that name as its own, or T itself elsewhere. */
function withoutSite(text: string, titles: readonly string[], sites: readonly string[]): string {
  const [, title = text, site = ''] = SITE_BESIDE.exec(text.slice(0, LONGEST)) ?? [];
  const isConfirmed =
    sites.some((name) => isSame(name, site)) || titles.some((other) => isSame(other, title));
  return isConfirmed ? title : text;
}
