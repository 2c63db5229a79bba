/** Invented pages with the habits of different outlets. Every name in them is made up. */

/** A page around an article: `head` and `body` are HTML. */
export function pageWith(head: string, body: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}

/** A JSON-LD block of an article. */
export function jsonLd(fields: object): string {
  const article = { '@context': 'https://schema.org', '@type': 'NewsArticle', ...fields };
  return `<script type="application/ld+json">${JSON.stringify(article)}</script>`;
}

/** A tag of a page's head. */
export function meta(name: string, content: string): string {
  return `<meta property="${name}" content="${content}">`;
}

export const TITLE = '<h1>Board sells the old ferry</h1>';

export const FERRY = [
  'The old ferry between Calder and Melur will be sold by the end of the year, the harbour board said on Tuesday, after a vote that nobody on the quay had expected to come so soon.',
  '“We have kept her afloat for forty years, and we cannot do so any longer,” said Ada Vale, the harbour master, who had opposed the sale until last spring.',
  'Two buyers have made offers, according to a letter that the board published, and a third is said to be waiting for the price to fall before the winter.',
] as const;

const paragraphs = (words: readonly string[]): string =>
  words.map((text) => `<p>${text}</p>`).join('\n');

/** American: JSON-LD in UTC, the day in words, a newsletter box and a bio in the midst. */
export const AMERICAN = pageWith(
  `<title>Calder to sell its ferry | Calder Herald</title>
  <link rel="canonical" href="https://herald.example/2031/ferry">
  <meta property="og:site_name" content="Calder Herald">
  ${jsonLd({
    headline: 'Calder to sell its ferry',
    datePublished: '2031-04-02T03:30:00Z',
    dateModified: '2031-04-02T15:00:00Z',
    author: [{ '@type': 'Person', name: 'Nora Vance' }, { name: 'Ben Holt' }],
    publisher: { '@type': 'Organization', name: 'Calder Herald' },
  })}`,
  `<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
  <article>
    <h1>Calder to sell its ferry</h1>
    <p class="byline">By Nora Vance and Ben Holt</p>
    <p>April 1, 2031, 11:30 p.m. EDT</p>
    <figure><img src="f.jpg"><figcaption>The ferry at Calder in 2029. (Ivo Marsh/Calder Herald)</figcaption></figure>
    <div class="story-body">
      <p>${FERRY[0].replace('The old', 'CALDER, Maine — The old')}</p>
      <div class="newsletter-signup"><p>Get the morning briefing in your inbox, with all the news that the harbour has to offer, each day at six.</p></div>
      <p>${FERRY[1]}</p>
      <p><a href="/other">MELUR COUNCIL SPLITS OVER BRIDGE</a></p>
      <p>${FERRY[2]}</p>
      <p>The Associated Press contributed to this report.</p>
    </div>
    <div class="author-bio"><p>Nora Vance is a reporter who has covered the harbour for ten years, and its fish for longer.</p></div>
  </article>
  <div class="related-stories"><h2>Related stories</h2><ul><li><a href="/a">A bridge too long for its river</a></li></ul></div>
  <footer><p>© 2031 Calder Herald</p></footer>`,
);

/** British: figures with labels, links between paragraphs, a comment block below. */
export const BRITISH = pageWith(
  `<title>Harbour board sells ferry - BBD News</title>
  <meta property="og:title" content="Harbour board sells ferry">
  <meta property="og:site_name" content="BBD News">
  <meta property="article:published_time" content="2031-07-03T09:10:00+01:00">`,
  `<main><h1>Harbour board sells ferry</h1>
  <span class="byline">By Tom Reeve</span> <time datetime="2031-07-03T08:10:00Z">3 July 2031</time>
  <p>${FERRY[0]}</p>
  <div><span>Image source</span>, <span>Ivo Marsh</span></div>
  <ul><li><a href="/1">Ferry sold: what we know</a></li><li><a href="/2">A life on the quay</a></li></ul>
  <p>${FERRY[1]}</p>
  <h2>‘Too dear’</h2>
  <p>${FERRY[2]}</p></main>
  <section id="comments"><h2>Comments</h2><p>I took that ferry every day of my life, and I will not take a bus, said my aunt.</p></section>`,
);

/** Indian: labelled dates, an agency's byline, "Also read" in the midst, tags below. */
export const INDIAN = pageWith(
  `<meta name="author" content="PTI"><meta property="og:title" content="Ferry to be sold, says board | Melur Gazette">
  <meta property="og:site_name" content="Melur Gazette">`,
  `<h1>Ferry to be sold, says board</h1>
  <div>PTI | Updated: April 02, 2031 08:15 IST | Published: April 01, 2031 21:40 IST</div>
  <div class="content"><p>MUMBAI: ${FERRY[0]}</p>
  <p>Also Read: <a href="/x">Minister opens bridge in Calder</a></p>
  <p>${FERRY[1]}</p><p>${FERRY[2]} (PTI)</p></div>
  <div class="tags"><a href="/t">ferry</a> <a href="/u">harbour</a></div>`,
);

/** A wire's page: paragraphs as bare text between double breaks, a line of credits at the end. */
export const WIRE = pageWith(
  '<title>Board sells ferry</title>',
  `<h1>Board sells ferry</h1><div id="text">CALDER, April 1 (Reuters) - ${FERRY[0]}<br><br>
  ${FERRY[1]}<br><br>${FERRY[2]}<br><br>(Reporting by Nora Vance; editing by Ben Holt)</div>`,
);

/** A blog: headings, an embedded remark, a list, a signature. */
export const BLOG = pageWith(
  '<title>Why I will miss the ferry</title><meta name="description" content="On boats.">',
  `<article><h1>Why I will miss the ferry</h1><div class="entry-content"><p>${FERRY[0]}</p>
  <div class="social-media-embed"><blockquote class="twitter-tweet"><p>I shall swim, then.</p>&mdash; Ada Vale (@adavale) <a href="https://social.example/1">April 1, 2031</a></blockquote></div>
  <h2>What it carried</h2><ul><li>Sheep, as long as they were quiet.</li><li>The post.</li></ul>
  <p>${FERRY[1]}</p><p>${FERRY[2]}</p><p>July 9 -- Calder, Maine</p><p>July 11 -- Melur, Maine</p></div></article>`,
);

/** A live page: entries with their hours, the newest first. */
export const LIVE = pageWith(
  `<title>Ferry vote: live</title>${jsonLd({
    '@type': 'LiveBlogPosting',
    headline: 'Ferry vote: live',
    datePublished: '2031-04-01T08:00:00+02:00',
    liveBlogUpdate: [
      { '@type': 'BlogPosting', headline: 'Vote is over', datePublished: '2031-04-02' },
    ],
  })}`,
  `<main><h1>Ferry vote: live</h1><div class="entries">
  ${FERRY.map((text, at) => `<div class="entry"><h2>Entry ${at} of the day</h2><p>${text}</p></div>`).join('')}
  </div></main>`,
);

/** A page whose every paragraph is in a block with the name of an advertisement. */
export const MISNAMED = pageWith(
  '<title>Board sells ferry</title>',
  `<h1>Board sells ferry</h1>${FERRY.flatMap((text) => [text, text])
    .map((text) => `<div class="promo"><p>${text}</p></div>`)
    .join('')}`,
);

export const PARAGRAPHS = paragraphs(FERRY);
