import { describe, expect, it } from 'vitest';
import { articleOf, bodyOf, fieldsOf } from './web.ts';
import {
  AMERICAN,
  BLOG,
  BRITISH,
  FERRY,
  INDIAN,
  jsonLd,
  LIVE,
  MISNAMED,
  PARAGRAPHS,
  pageWith,
  WIRE,
} from './web-pages.ts';

describe('a page of the web', () => {
  it('of an American paper is its article, without boxes, links and bio', async () => {
    const article = await articleOf(AMERICAN);
    expect(bodyOf(article)).toEqual(FERRY);
    expect(fieldsOf(article)).toEqual({
      title: 'Calder to sell its ferry',
      byline: 'Nora Vance and Ben Holt',
      outlet: 'Calder Herald',
      dateline: 'CALDER, Maine',
      published: '2031-04-01',
      credits: ['The Associated Press'],
    });
    expect(article).toMatchObject({
      id: 'https://herald.example/2031/ferry',
      url: 'https://herald.example/2031/ferry',
      publishedAt: '2031-04-02T03:30:00Z',
      version: '2031-04-02T15:00:00Z',
    });
    expect(article.differing).toBeUndefined();
  });

  it('of a British broadcaster leaves out links, captions and comments', async () => {
    const article = await articleOf(BRITISH);
    expect(bodyOf(article)).toEqual([FERRY[0], FERRY[1], '‘Too dear’', FERRY[2]]);
    expect(fieldsOf(article)).toMatchObject({
      title: 'Harbour board sells ferry',
      byline: 'By Tom Reeve',
      outlet: 'BBD News',
      published: '2031-07-03',
    });
  });

  it('of an Indian paper has its agency, and the day of publication and not of the update', async () => {
    const article = await articleOf(INDIAN);
    expect(bodyOf(article)).toEqual(FERRY);
    expect(fieldsOf(article)).toMatchObject({
      title: 'Ferry to be sold, says board',
      byline: 'PTI',
      outlet: 'Melur Gazette',
      dateline: 'MUMBAI',
      published: '2031-04-01',
      credits: ['PTI'],
    });
  });

  it('of a wire has its paragraphs where breaks part them', async () => {
    const article = await articleOf(WIRE);
    expect(bodyOf(article)).toEqual(FERRY);
    expect(fieldsOf(article)).toMatchObject({ dateline: 'CALDER', credits: ['Reuters'] });
    expect(article.published.edtf).toBeNull();
  });

  it('of a blog keeps embedded remarks, lists and short last paragraphs', async () => {
    expect(bodyOf(await articleOf(BLOG))).toEqual([
      FERRY[0],
      'I shall swim, then.',
      '— Ada Vale (@adavale) April 1, 2031',
      'What it carried',
      'Sheep, as long as they were quiet.',
      'The post.',
      FERRY[1],
      FERRY[2],
      'July 9 -- Calder, Maine',
      'July 11 -- Melur, Maine',
    ]);
  });

  it.each([
    [
      'a remark',
      '<blockquote><p>I shall swim, then, and so will all of Calder.</p></blockquote><figcaption>— Ada Vale, harbour master</figcaption>',
      ['I shall swim, then, and so will all of Calder.', '— Ada Vale, harbour master'],
    ],
    [
      'a table',
      '<table><tr><td>Sheep</td><td>400 a year</td></tr></table><figcaption>What the ferry carried.</figcaption>',
      ['Sheep', '400 a year'],
    ],
    ['a picture', '<img src="a.jpg"><p>The ferry at Calder.</p>', []],
  ])('has the words of a figure that shows %s', async (_, html, words) => {
    const [first, second, third] = FERRY.map((text) => `<p>${text}</p>`);
    const page = pageWith(
      '',
      `<article>${first}${second}<figure>${html}</figure>${third}</article>`,
    );
    expect(bodyOf(await articleOf(page))).toEqual([FERRY[0], FERRY[1], ...words, FERRY[2]]);
  });

  it('that is live has its entries, and the date of the whole', async () => {
    const article = await articleOf(LIVE);
    expect(bodyOf(article).filter((line) => !line.startsWith('Entry'))).toEqual(FERRY);
    expect(fieldsOf(article)).toMatchObject({ title: 'Ferry vote: live', published: '2031-04-01' });
  });

  it('is read as it stands where what looked like furniture was the article', async () => {
    expect(bodyOf(await articleOf(MISNAMED))).toHaveLength(6);
  });

  it.each([
    [
      'a rail of headlines',
      '<div class="rail"><h3>SEA LEGS</h3><span>Man tells of his boat, and of nothing else, all day long.</span></div>',
    ],
    [
      'a box that asks for an address',
      '<div id="emailSignup"><p>Have our headlines sent to you, with all that the harbour has to offer.</p></div>',
    ],
    [
      'a writer’s life',
      '<div class="authorBio"><p>She has covered the harbour for ten years, and its fish for longer.</p></div>',
    ],
    ['a counter of pictures', '<p>Image 2 of 5</p>'],
    ['a list of links', '<ul><li><a href="/a">A bridge too long</a></li></ul>'],
    [
      'a heading of links',
      '<h3>More great Herald stories</h3><ul><li>How Melur came by <a href="/a">a bridge</a></li></ul>',
    ],
    [
      'a caption within a line',
      '<p><span class="image-caption">The ferry lies at her quay in Calder.</span></p>',
    ],
  ])('is without %s in its midst', async (_, html) => {
    const [first, ...rest] = FERRY.map((text) => `<p>${text}</p>`);
    const page = pageWith('', `<article>${first}${html}${rest.join('')}</article>`);
    expect(bodyOf(await articleOf(page))).toEqual(FERRY);
  });

  it('that shows nothing without its scripts is read from what it states', async () => {
    const article = await articleOf(
      pageWith(
        jsonLd({ headline: 'Board sells ferry', articleBody: FERRY.join('\n\n') }),
        '<div id="app"></div>',
      ),
    );
    expect(bodyOf(article)).toEqual(FERRY);
  });

  it('is found by what it states, where another text on it is longer', async () => {
    const notice = `<div><p>${'The terms of this site, which nobody reads, are these, and these, and these. '.repeat(9)}</p></div>`;
    const article = FERRY.map((text) => `<div class="sidebar"><span>${text}</span></div>`).join('');
    const head = jsonLd({ headline: 'Board sells ferry', articleBody: FERRY.join(' ') });
    expect(bodyOf(await articleOf(pageWith(head, `${article}${notice}`)))).toEqual(FERRY);
  });

  it('without outer tags, or with a head that is never closed, is read like any other', async () => {
    expect(bodyOf(await articleOf(PARAGRAPHS))).toEqual(FERRY);
    const unclosed = `<html><head><title>Board sells ferry</title><body>${PARAGRAPHS}`;
    expect(bodyOf(await articleOf(unclosed))).toEqual(FERRY);
  });
});

describe('a line of a page', () => {
  it.each([
    ['<b>a</b>b and <i>c</i> <a href="/">d</a>', 'ab and c d'],
    ['one\n  two\t three', 'one two three'],
    ['R&amp;D &ldquo;so&rdquo; &#8212; 5&nbsp;€ &lt;b&gt;', 'R&D “so” — 5\u00A0€ <b>'],
    ['‘single’ "straight" ``old\'\' «guillemets»', '‘single’ "straight" ``old\'\' «guillemets»'],
    ['of the<br>old quay', 'of the old quay'],
    ['soft\u00ADhyphen and zero\u200Bwidth', 'soft\u00ADhyphen and zero\u200Bwidth'],
    ['â€œMojibakeâ€\u009D stays', 'â€œMojibakeâ€\u009D stays'],
    ['a <script>var b;</script>c<style>d{}</style>', 'a c'],
    ['a<!-- b -->c', 'ac'],
    [
      'in <st1:place><st1:city>Calder</st1:city></st1:place>, <x-note>a town</x-note>',
      'in Calder, a town',
    ],
  ])('is what a reader sees of %j', async (html, words) => {
    const end = ', she said, and nobody on the quay had a better word for it.';
    const article = await articleOf(
      pageWith('', `<p>${FERRY[0]}</p><p>${html}${end}</p>${PARAGRAPHS}`),
    );
    expect(bodyOf(article)[1]).toBe(words + end);
  });

  it('ends at a break that ends a sentence, and in preformatted text at each line', async () => {
    const article = await articleOf(
      pageWith(
        '',
        `${PARAGRAPHS}<p>Roses are red, he wrote.<br>Violets are blue, he wrote.</p><pre>It was late,\nso they slept.\nThe tide went out.</pre>`,
      ),
    );
    expect(bodyOf(article).slice(3)).toEqual([
      'Roses are red, he wrote.',
      'Violets are blue, he wrote.',
      'It was late, so they slept.',
      'The tide went out.',
    ]);
  });

  it('is what stands in an element that HTML does not know, where no words are beside it', async () => {
    const page = pageWith('', FERRY.map((text) => `<story-part>${text}</story-part>`).join(''));
    expect(bodyOf(await articleOf(page))).toEqual(FERRY);
  });

  it('is kept where a quotation is the last line, whatever it speaks of', async () => {
    const last = '“You may subscribe to that view, and I will not,” Ms Vale said.';
    expect(bodyOf(await articleOf(pageWith('', `${PARAGRAPHS}<p>${last}</p>`))).at(-1)).toBe(last);
  });
});
