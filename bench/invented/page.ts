import type { Story } from './story.ts';

/** A paper with a way of its own to lay out a page. */
export type Paper = {
  readonly name: string;
  readonly layout: 'masthead' | 'browser-title' | 'copyright';
  readonly marks: 'curly' | 'straight';
};

/** A story as a paper prints it. */
export type Print = {
  readonly paper: Paper;
  readonly story: Story;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  readonly slug: string;
  readonly wire: boolean;
  /** The day of a correction, and where it stands on the page. */
  readonly corrected?: string;
};

/** The page's text as it is copied by hand. */
export function pastedText(print: Print): string {
  const { paper, story, published } = print;
  const head = {
    masthead: [paper.name.toUpperCase(), story.title],
    'browser-title': [`${story.title} | ${paper.name}`, story.title],
    copyright: [story.title],
  }[paper.layout];
  const foot = {
    masthead: ['Share this article'],
    'browser-title': ['Subscribe to our newsletter'],
    copyright: [`© ${published.slice(0, 4)} ${paper.name}. All rights reserved.`],
  }[paper.layout];
  const lines = [...head, bylineOf(print), `Published ${inWords(published)}`];
  if (print.corrected) lines.push(`Updated ${inWords(print.corrected)}`);
  return inMarks([...lines, '', ...bodyOf(print), '', ...foot].join('\n'), paper.marks);
}

/** The page as the paper's site serves it. */
export function pageHtml(print: Print): string {
  const { paper, story, published, slug, corrected } = print;
  const url = `https://${siteOf(paper)}.example/${published.replaceAll('-', '/')}/${slug}`;
  const byline = bylineOf(print);
  const stated = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.title,
    datePublished: `${published}T06:30:00Z`,
    ...(corrected ? { dateModified: `${corrected}T16:05:00Z` } : {}),
    author: { '@type': 'Person', name: byline.replace(/^By /, '') },
    publisher: { '@type': 'NewsMediaOrganization', name: paper.name },
    mainEntityOfPage: url,
  };
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${story.title} | ${paper.name}</title>
<link rel="canonical" href="${url}">
<meta property="og:type" content="article"><meta property="og:site_name" content="${paper.name}">
<meta property="og:title" content="${story.title}"><meta property="og:url" content="${url}">
<meta property="article:published_time" content="${published}T06:30:00Z">
<script type="application/ld+json">${JSON.stringify(stated)}</script></head>
<body><header><a href="/">${paper.name}</a></header>
<nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><h1>${story.title}</h1><p class="byline">${byline}</p>
<time datetime="${published}">${inWords(published)}</time>
${inMarks(bodyOf(print).join('\n'), paper.marks).replace(/^.+$/gm, '<p>$&</p>')}
</article><aside><h2>Related</h2><a href="/news/more">More from ${story.place}</a></aside></main>
<footer><p>© ${published.slice(0, 4)} ${paper.name}. All rights reserved.</p></footer></body></html>
`;
}

function bylineOf({ story, wire }: Print): string {
  return wire ? 'By Reuters' : `By ${story.byline}`;
}

function bodyOf({ story, wire, corrected }: Print): readonly string[] {
  const [first = '', ...others] = story.paragraphs;
  const dateline = `${story.place.toUpperCase()}${wire ? ' (Reuters)' : ''} — `;
  const note = corrected ? ['Correction: An earlier version of this article was inaccurate.'] : [];
  return [`${dateline}${first}`, ...others, ...note];
}

function inMarks(text: string, marks: Paper['marks']): string {
  return marks === 'curly' ? text : text.replace(/[“”]/g, '"');
}

function siteOf({ name }: Paper): string {
  return name.toLowerCase().replace(/\W+/g, '-');
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function inWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${MONTHS[(month ?? 1) - 1]} ${date}, ${year}`;
}
