import { describe, expect, it } from 'vitest';
import { quote } from '../../src/model/article.ts';
import { articleOf, fieldsOf } from './web.ts';
import { jsonLd, PARAGRAPHS, pageWith } from './web-pages.ts';

const TITLE = '<h1>Board sells the old ferry</h1>';

async function fieldsWith(head: string, above = '', fileName?: string) {
  return fieldsOf(await articleOf(pageWith(head, `<main>${above}${PARAGRAPHS}</main>`), fileName));
}

/** What the page states besides, with what states it. */
async function differingWith(head: string, above = '') {
  const article = await articleOf(pageWith(head, `<main>${above}${PARAGRAPHS}</main>`));
  return article.differing?.map(
    (one) => `${one.of}: ${quote(article, one.span)} (${one.evidence})`,
  );
}

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe('the title of a page', () => {
  it.each([
    [
      'as its heading has it',
      meta('og:title', 'BOARD SELLS THE OLD FERRY'),
      'Board sells the old ferry',
    ],
    [
      'as its heading has it, and not for search engines',
      jsonLd({ headline: 'Old ferry: board sells Calder boat' }),
      'Board sells the old ferry',
    ],
  ])('is %s', async (_, head, title) =>
    expect(await fieldsWith(head, TITLE)).toMatchObject({ title }),
  );

  it.each([
    ['its JSON-LD', jsonLd({ headline: 'Ferry &#8220;sold&#8221;' }), 'Ferry “sold”'],
    [
      'JSON-LD in a graph',
      jsonLd({
        '@type': 'WebSite',
        '@graph': [{ '@type': ['NewsArticle'], headline: 'Ferry sold' }],
      }),
      'Ferry sold',
    ],
    [
      'JSON-LD in a list',
      `<script type="application/ld+json">[{"@type":"Person"},{"@type":"Article","headline":"Ferry sold"}]</script>`,
      'Ferry sold',
    ],
    [
      'JSON-LD with a comma too many and a line end',
      `<script type="application/ld+json">{"@type":"Article","headline":"Ferry\nsold",}</script>`,
      'Ferry sold',
    ],
    [
      'JSON-LD in a comment, with more after it',
      `<script type="application/ld+json"><!-- {"@type":"Article","headline":"Ferry sold"} } --></script>`,
      'Ferry sold',
    ],
    ['a tag', meta('og:title', 'Ferry sold'), 'Ferry sold'],
    [
      'the title for the browser',
      '<title>Ferry sold – no one asked</title>',
      'Ferry sold – no one asked',
    ],
    [
      'the same before a site that the page names',
      `<title>Ferry sold – Calder Herald</title>${meta('og:site_name', 'The Calder Herald | News')}${meta('dc.publisher', 'Calder Herald')}`,
      'Ferry sold',
    ],
  ])('is that of %s', async (_, head, title) =>
    expect(await fieldsWith(head)).toMatchObject({ title }),
  );

  it('is not the site’s name in a heading', async () =>
    expect(
      await fieldsWith(
        meta('og:title', 'Ferry sold') + meta('og:site_name', 'Calder Herald'),
        '<h1>Calder Herald</h1>',
      ),
    ).toMatchObject({ title: 'Ferry sold', outlet: 'Calder Herald' }));

  it('is kept beside another wording, and not beside another spelling', async () => {
    const head =
      jsonLd({ headline: 'Board Sells “The Old” Ferry' }) + meta('og:title', 'Old ferry sold');
    expect(await differingWith(head, TITLE)).toEqual(['title: Old ferry sold (meta tag og:title)']);
  });

  it('is that of the article, where blocks of others stand beside', async () => {
    const head =
      jsonLd({ headline: 'A bridge in Melur', author: 'Ivo Marsh' }) +
      jsonLd({ headline: 'Board sells the old ferry', author: 'Nora Vance' });
    expect(await fieldsWith(head, TITLE)).toMatchObject({ byline: 'Nora Vance' });
  });
});

describe('the date of a page', () => {
  const stated = (date: unknown) => jsonLd({ headline: 'Ferry', datePublished: date });
  const seen = (words: string) => `${TITLE}<p>${words}</p>`;

  it.each([
    ['its day where it was written', '2031-04-01T23:30:00-04:00', '', '2031-04-01'],
    ['that of an instant in UTC', '2031-04-02T03:30:00Z', '', '2031-04-02'],
    [
      'the outlet’s day of that instant',
      '2031-04-02T03:30:00Z',
      'Published April 1, 2031',
      '2031-04-01',
    ],
    [
      'the outlet’s day, far in the east',
      '2031-04-01T20:30:00+00:00',
      '2 April 2031',
      '2031-04-02',
    ],
    [
      'the day of an update before which it was',
      '2031-04-02T03:30:00Z',
      'Updated April 1, 2031',
      '2031-04-01',
    ],
    [
      'not the day of a later update',
      '2031-04-02T03:30:00Z',
      'Updated April 3, 2031',
      '2031-04-02',
    ],
    [
      'not a day that agrees nowhere on earth',
      '2031-04-02T03:30:00Z',
      'April 5, 2031',
      '2031-04-02',
    ],
    ['the visible one, where none is a year', '20223-04-01', 'April 1, 2031', '2031-04-01'],
    ['the visible one, where clocks start', '1970-01-01T00:00:00Z', 'April 1, 2031', '2031-04-01'],
    ['the visible one, where years start', '0001-01-01T00:00:00Z', 'April 1, 2031', '2031-04-01'],
    ['as a browser’s script writes it', 'Tue Apr 01 2031 03:05:46 GMT+0000', '', '2031-04-01'],
    ['unknown for a year of five digits', '20223-04-01', '', null],
    ['unknown for what is no date', { when: ['soon'] }, '', null],
    ['unknown where only an update is told', undefined, 'Updated April 3, 2031', null],
  ])('is %s', async (_, date, words, published) =>
    expect(await fieldsWith(stated(date), words && seen(words))).toMatchObject({ published }),
  );

  it.each([
    ['article:published_time', '2031-04-01T10:00:00+02:00'],
    ['parsely-pub-date', '2031-04-01T10:00:00+02:00'],
    ['citation_publication_date', '2031/04/01'],
    ['DC.date.issued', '2031-04-01'],
  ])('is that of the tag %s', async (name, content) =>
    expect(await fieldsWith(meta(name, content))).toMatchObject({ published: '2031-04-01' }),
  );

  it('is that of a time element below the title, and not of the one that tells of a change', async () => {
    const times =
      '<time class="updated" datetime="2031-04-05T10:00:00+02:00">now</time><time datetime="2031-04-01T10:00:00+02:00">then</time>';
    expect(await fieldsWith('', seen(times))).toMatchObject({ published: '2031-04-01' });
  });

  it('keeps its instant beside the day that a reader sees', async () => {
    const body = `${seen('April 1, 2031')}${PARAGRAPHS}`;
    const article = await articleOf(pageWith(stated('2031-04-02T03:30:00Z'), body));
    expect(article.published.edtf).toBe('2031-04-01');
    expect(article.publishedAt).toBe('2031-04-02T03:30:00Z');
    expect(article.differing).toBeUndefined();
  });

  it('is kept beside one that differs', async () =>
    expect(
      await differingWith(
        stated('2031-04-02T03:30:00+02:00') +
          meta('article:published_time', '2031-02-01T00:00:00Z'),
        TITLE,
      ),
    ).toEqual(['published: 2031-02-01T00:00:00Z (meta tag article:published_time)']));
});

describe('the author and outlet of a page', () => {
  it.each([
    ['a name', { author: 'Nora Vance' }, 'Nora Vance'],
    [
      'names',
      { author: [{ name: 'Nora Vance' }, { name: 'Ben Holt' }, 'Ivo Marsh'] },
      'Nora Vance, Ben Holt and Ivo Marsh',
    ],
    [
      'a reference',
      {
        author: { '@id': '#a' },
        '@graph': [{ '@type': 'Person', '@id': '#a', name: 'Nora Vance' }],
      },
      'Nora Vance',
    ],
    ['a reference to itself', { '@id': '#a', author: { '@id': '#a' } }, undefined],
    [
      'an address or account',
      { author: ['https://social.example/nora', 'nora-v', '@nora', 'nora@herald.example'] },
      undefined,
    ],
    ['nothing', { author: {} }, undefined],
    ['a tower of lists', { author: [[[[[[['Nora Vance']]]]]]] }, undefined],
  ])('is read where JSON-LD has %s', async (_, fields, byline) =>
    expect(await fieldsWith(jsonLd({ headline: 'Ferry', ...fields }))).toMatchObject({ byline }),
  );

  it('is the person who is seen, where machines are told of the outlet', async () => {
    const head = jsonLd({
      headline: 'Ferry',
      author: { name: 'Calder Herald' },
      publisher: { name: 'Calder Herald' },
    });
    const article = await articleOf(
      pageWith(head, `${TITLE}<div class="byline">By Nora Vance</div>${PARAGRAPHS}`),
    );
    expect(fieldsOf(article)).toMatchObject({ byline: 'By Nora Vance', outlet: 'Calder Herald' });
  });

  it('is not any name that stands by the date, where one is stated', async () => {
    const head = jsonLd({ headline: 'Board sells the old ferry', author: 'Nora Vance' });
    expect(
      await differingWith(head, `${TITLE}<p>Ivo Marsh</p><p>April 1, 2031</p>`),
    ).toBeUndefined();
    expect(await fieldsWith('', `${TITLE}<p>Ivo Marsh</p><p>April 1, 2031</p>`)).toMatchObject({
      byline: 'Ivo Marsh',
    });
  });

  it.each([
    ['the site’s name', meta('og:site_name', 'Calder Herald | All of Calder'), 'Calder Herald'],
    [
      'the publisher, where the site’s name is a host',
      meta('og:site_name', 'herald.example') + jsonLd({ publisher: { name: 'Calder Herald' } }),
      'Calder Herald',
    ],
    [
      'the name beside the title, which is stated without it',
      `<title>Ferry sold - Calder Herald</title>${meta('og:title', 'Ferry sold')}`,
      'Calder Herald',
    ],
    ['unknown where nothing states it', '<title>Ferry sold - Calder Herald</title>', undefined],
  ])('is %s', async (_, head, outlet) =>
    expect(await fieldsWith(head, '', 'https://herald.example/a')).toMatchObject({ outlet }),
  );
});

describe('the address of a page', () => {
  const idWith = async (head: string, fileName: string) => {
    const { id, url } = await articleOf(pageWith(head, PARAGRAPHS), fileName);
    return [id, url];
  };
  const link = (href: string) => `<link rel="canonical" href="${href}">`;
  const A = 'https://herald.example/a';

  it.each([
    ['the one that the page states', link(A), 'https://mirror.example/b#top', A, A],
    [
      'a relative one, at the address it came from',
      link('/a?x=1'),
      'https://herald.example/b',
      `${A}?x=1`,
      `${A}?x=1`,
    ],
    ['the one in og:url', meta('og:url', A), 'x/page.html', A, A],
    ['the one in JSON-LD', jsonLd({ mainEntityOfPage: { '@id': A } }), 'x/page.html', A, A],
    ['the one it came from, without the place in it', '', `${A}#comments`, A, A],
    [
      'the one it came from, where the page states the front page',
      link('https://herald.example/'),
      A,
      A,
      A,
    ],
    ['the file’s name, where nothing states one', '', 'x/page.v2.html', 'x/page.v2', undefined],
    [
      'the file’s name, where what is stated leads nowhere',
      link('javascript:alert(1)'),
      'x/page.html',
      'x/page',
      undefined,
    ],
    [
      'the file’s name, where a relative one has no base',
      link('/a'),
      'x/page.html',
      'x/page',
      undefined,
    ],
  ])('is %s', async (_, head, fileName, ...expected) =>
    expect(await idWith(head, fileName)).toEqual(expected),
  );
});
