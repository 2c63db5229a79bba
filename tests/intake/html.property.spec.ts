import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import html from '../../src/intake/formats/html.ts';
import { pageOf } from '../../src/intake/html/dom.ts';
import { pageLines } from '../../src/intake/html/page-lines.ts';
import { UNSEEN } from '../../src/intake/html/tags.ts';
import { AMERICAN, BLOG, BRITISH, FERRY, INDIAN, LIVE, WIRE } from './web-pages.ts';

const PIECES = [
  ...'<div> </div> <p> </p> <br> <ul> <li> </ul> <b> </b> <td> </table> <table> <h1> </h1> <html> <body> </body>'.split(
    ' ',
  ),
  ...'<script> </script> <!-- --> <![CDATA[ ]]> <a href="/"> </a> &amp; &#x110000; &nope; < > " \0 \u2028 \uD800'.split(
    ' ',
  ),
  '<div class="share">',
  '<figure>',
  '<figcaption>',
  '</figure>',
  '<blockquote>',
  '</blockquote>',
  '<time datetime="2031-04-01">',
  '<meta property="og:title" content="Ferry sold">',
  '<script type="application/ld+json">{"@type":"Article","author":',
  ...FERRY,
  'By Nora Vance',
  'April 1, 2031',
  'Also read:',
  'Comments',
  '\n',
  ' ',
];

const soup = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((pieces) => pieces.join(''));
const cutPage = fc
  .tuple(fc.constantFrom(AMERICAN, BRITISH, INDIAN, WIRE, BLOG, LIVE), fc.nat(), fc.nat())
  .map(([page, from, to]) => page.slice(0, from % page.length) + page.slice(to % page.length));
const anything = fc.oneof(fc.string({ unit: 'binary' }), soup, cutPage);

describe('any text as a page', () => {
  it(
    'is one article with its zones in order, or one rejection that says why',
    { timeout: 60_000 },
    () =>
      fc.assert(
        fc.asyncProperty(anything, async (page) => {
          const [incoming, ...more] = await html.read(new TextEncoder().encode(page), 'a.html');
          expect(more).toEqual([]);
          if (incoming?.kind === 'rejection') expect(incoming.why).toMatch(/^The .+\.$/);
          if (incoming?.kind !== 'article') return;
          const { text, zones } = incoming.article;
          let end = 0;
          for (const zone of zones) {
            expect(zone.start).toBeGreaterThanOrEqual(end);
            expect(zone.end).toBeGreaterThan(zone.start);
            end = zone.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        }),
        { numRuns: 300 },
      ),
  );

  it('has lines of no words that it does not have', () =>
    fc.assert(
      fc.property(soup, (page) => {
        const { body } = pageOf(page);
        for (const element of [...body.querySelectorAll([...UNSEEN].join())]) element.remove();
        const letters = (words: string) => words.replace(/\s+/g, '');
        const all = letters(body.textContent ?? '');
        for (const { text } of pageLines(body)) {
          for (const word of text.split(/\s+/)) expect(all).toContain(letters(word));
        }
      }),
    ));
});
