import { describe, expect, it } from 'vitest';
import { articleOf, differingWith, fieldsOf, fieldsWith } from './web.ts';
import { jsonLd, meta, PARAGRAPHS, pageWith, TITLE } from './web-pages.ts';

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
      `<title>Board sells ferry - Calder Herald</title>${meta('og:title', 'Board sells ferry')}`,
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
