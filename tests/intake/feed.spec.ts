import { describe, expect, it } from 'vitest';
import feed from '../../src/intake/formats/feed.ts';
import type { Incoming } from '../../src/model/incoming.ts';
import { articleIn, briefly, marked, statedBy, utf8, utf16 } from './marked.ts';
import { ATOM, JSON_FEED, RDF, RSS } from './samples.ts';

const read = (text: string | Uint8Array, name = 'herald.rss') =>
  feed.read(typeof text === 'string' ? utf8(text) : text, name);
const nth = (records: readonly Incoming[], at: number) => articleIn(records.slice(at));

const REPORT = Array.from(
  { length: 12 },
  (_, at) =>
    `[body | a paragraph] Paragraph ${at + 1} of the report says that the council met again on the ferry.`,
).join('\n');
const LONG = `<p>${'The council met again on the ferry. '.repeat(20)}</p>`;

/** A feed with one entry of these elements. */
const rss = (...elements: readonly string[]) =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Herald</title><link>https://h.example/</link>${elements
    .map((inner) => `<item>${inner}</item>`)
    .join('')}</channel></rss>`;
const content = (html: string) => `<content:encoded><![CDATA[${html}]]></content:encoded>`;
const LINKED = '<guid>https://h.example/1</guid><link>https://h.example/1</link>';

describe('a feed', () => {
  it('of RSS gives an article, a stub and a rejection', async () => {
    const records = await read(RSS);
    expect(briefly(records)).toEqual([
      'https://herald.example/ 31-ferry',
      'stub https://herald.example/bridge',
      'herald.rss, entry 3: It states no id.',
    ]);
    expect(marked(nth(records, 0))).toBe(`[title | title of the entry] Ferry line’s boats ‘to stop’
[dek | summary of the entry] Unions call it a blow.
[byline | author of the entry] Nora Ellwood
[outlet | title of the feed] Calder & Harbour Herald
[published | date of the entry] Sun, 30 Mar 2031 18:42:00 GMT
[heading | marked as a heading] “No other way”
${REPORT}
[caption | marked as a caption] The pier.
[chrome | a line that the feed adds] The post Ferry line’s boats appeared first on Calder & Harbour Herald.`);
    expect(statedBy(nth(records, 0))).toEqual({
      id: 'https://herald.example/ 31-ferry',
      url: 'https://herald.example/ferry',
      version: '2031-03-30T20:10:00Z',
      published: '2031-03-30',
      publishedAt: '2031-03-30T18:42:00Z',
    });
    expect(marked(nth(records, 1))).toBe(`[title | title of the entry] Bridge shut
[outlet | title of the feed] Calder & Harbour Herald
[published | date of the entry] Mon, 31 Mar 20223 09:00:00 GMT
[body | a paragraph] The bridge is shut after the storm, the council said […]`);
    expect(statedBy(nth(records, 1))).toEqual({
      id: 'https://herald.example/bridge',
      url: 'https://herald.example/bridge',
    });
    expect(records[1]).toMatchObject({ stubOf: 'https://herald.example/bridge' });
  });

  it('of Atom gives an article and a stub of another feed', async () => {
    const records = await read(ATOM, 'hill.atom');
    expect(briefly(records)).toEqual(['tag:hill.example,2031:1', 'stub tag:hill.example,2031:2']);
    expect(marked(nth(records, 0))).toBe(`[title | title of the entry] A view <from> the hill
[byline | author of the feed] Ana Lobo
[outlet | title of the feed] Harbour & Hill
[published | date of the entry] 2031-03-30T18:42:00Z
${REPORT}
[body | a paragraph] She said: Yes & left.`);
    expect(statedBy(nth(records, 0))).toMatchObject({ version: '2031-03-31T08:00:00Z' });
    expect(marked(nth(records, 1))).toBe(`[title | title of the entry] Only a summary
[byline | author of the entry] Ben Ode
[outlet | title of the feed that it comes from] Other Blog
[body | a paragraph] Two lines,
[body | a paragraph] a < b.`);
  });

  it('of RDF gives its entries', async () => {
    const [first] = await read(RDF, 'old.xml');
    expect(marked(articleIn(first ? [first] : []))).toBe(`[title | title of the entry] Quay sold
[byline | author of the entry] I. Marsh
[outlet | title of the feed] Old Wire
[published | date of the entry] 2031-03-30
[body | a paragraph] The quay is sold.`);
  });

  it('of JSON gives its entries, of HTML or of text', async () => {
    const records = await read(JSON_FEED, 'quay.json');
    expect(briefly(records)).toEqual(['https://quay.example/ 1', 'stub https://quay.example/ 2']);
    expect(marked(nth(records, 0))).toBe(`[title | title of the entry] Long
[byline | author of the feed] I. Marsh
[outlet | title of the feed] Quay Notes
[published | date of the entry] 2031-03-30T18:42:00-05:00
${REPORT}`);
    expect(marked(nth(records, 1))).toBe(`[byline | author of the feed] I. Marsh
[outlet | title of the feed] Quay Notes
[body | a paragraph] The quay is sold.
[body | a paragraph] Nobody was told.`);
  });

  it.each([
    ['a whole article', LINKED + content(LONG), ''],
    [
      'a whole article below its summary',
      `${LINKED}<description>So it is.</description>${content(LONG)}`,
      '',
    ],
    [
      'a summary alone, however long',
      `${LINKED}<description>${'The council met. '.repeat(200)}</description>`,
      'stub ',
    ],
    ['a short article', LINKED + content('<p>The council met.</p>'), 'stub '],
    ['an article that is cut off', LINKED + content(`${LONG}<p>It was … </p>`), 'stub '],
    [
      'an article that is cut off with dots',
      LINKED + content(`${LONG}<p>It was [...]</p>`),
      'stub ',
    ],
    [
      'an article that goes on elsewhere',
      LINKED + content(`${LONG}<a href="x">Read more</a>`),
      'stub ',
    ],
    [
      'an article that continues elsewhere',
      LINKED + content(`${LONG}<p>Continue reading Ferry sold →</p>`),
      'stub ',
    ],
    [
      'an article cut off above the feed’s own line',
      LINKED + content(`${LONG}<p>It was…</p><p>The post A appeared first on B.</p>`),
      'stub ',
    ],
    ['a title alone', `${LINKED}<title>Ferry sold</title>`, 'stub '],
    ['dots in its midst', LINKED + content(`<p>It was … so.</p>${LONG}`), ''],
  ])('has a page to look up for an entry that is %s, or not', async (_, entry, stub) =>
    expect(briefly(await read(rss(entry)))).toEqual([`${stub}https://h.example/1`]),
  );

  it.each([
    ['a summary that the text begins with', 'The council met again on the ferry.'],
    ['a summary that is cut off', 'Something else was said [&amp;#8230;]'],
  ])('leaves out %s', async (_, summary) => {
    const entry = `${LINKED}<description>${summary}</description>${content(LONG)}`;
    expect(articleIn(await read(rss(entry))).dek).toBeUndefined();
  });

  it('gives both versions of an entry, and the same version once', async () => {
    const entries = ['08', '09', '08'].map(
      (hour) =>
        `<entry><id>tag:a</id><title>A</title><updated>2031-03-31T${hour}:00:00Z</updated><content>Words of it.</content></entry>`,
    );
    const text = `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>${entries.join('')}</feed>`;
    expect(briefly(await read(text, 'a.xml'))).toEqual([
      'tag:a',
      'tag:a',
      'a.xml, entry 3: It has version 2031-03-31T08:00:00Z of the same id as a.xml, entry 1: tag:a.',
    ]);
  });

  it('gives what is good of entries of which others are not', async () => {
    const text = rss(
      `${LINKED}<description>It is so.</description>`,
      '<guid>2</guid>',
      `<guid>3</guid>${content('<b>'.repeat(500))}`,
    );
    expect(briefly(await read(text))).toEqual([
      'stub https://h.example/1',
      'herald.rss, entry 2: It has no text.',
      'herald.rss, entry 3: Its HTML is nested more than 200 elements deep.',
    ]);
  });

  it.each([
    ['javascript:alert(1)', undefined],
    ['/relative', undefined],
    ['ftp://h.example/', undefined],
    ['http://h.example/ö', 'http://h.example/ö'],
  ])('whose entry links to %s has the address %s', async (link, url) => {
    const text = rss(`<guid>urn:1</guid><link>${link}</link>${content('<p>It is so.</p>')}`);
    expect(articleIn(await read(text)).url).toBe(url);
  });

  it.each([
    ['an end too early', RSS.slice(0, 900), 'The XML ends before its elements are closed.'],
    [
      'a very long author',
      rss(`<author>${'(a@b.c '.repeat(250_000)}</author>`),
      'It is no feed of RSS or Atom.',
    ],
    ['no entries', rss(), 'The feed has no entries.'],
    ['another element', '<nitf/>', 'It is no feed of RSS or Atom.'],
    [
      'a page',
      '<html><head><title>T</title></head><body><p>Words</p></body></html>',
      'It is no feed of RSS or Atom.',
    ],
    [
      'a page as pages are',
      '<!DOCTYPE html><html><p>Words<br></html>',
      "The XML is not well formed: line 1: Expected closing tag 'br' (opened in line 1, col 30) instead of closing tag 'html'.",
    ],
    [
      'entities of its own',
      `<!DOCTYPE rss [<!ENTITY a "b">]>${rss(LINKED)}`,
      'The XML declares entities or elements of its own, which are not read.',
    ],
    [
      'elements in elements',
      rss('<a>'.repeat(200) + '</a>'.repeat(200)),
      'It is no feed of RSS or Atom.',
    ],
    ['half of its JSON', JSON_FEED.slice(0, 200), 'It is no JSON.'],
    ['JSON of another kind', '{"uri": "urn:a"}', 'Its “items” is missing.'],
    [
      'lists in lists',
      `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(100_000)}`,
      'It is no JSON.',
    ],
    [
      'a text for its entries',
      '{"version":"https://jsonfeed.org/version/1","title":"T","items":"x"}',
      'Its “items” is no list.',
    ],
    [
      'three million characters',
      rss(`<title>${'x'.repeat(3_000_000)}</title>`),
      'The XML is too long: 3000181 characters, and the limit is 2000000.',
    ],
    ['nothing', '', 'The file is empty.'],
    ['NUL bytes', 'a\0b', 'The file is binary: it has NUL bytes.'],
  ])('is turned away with a sentence where it has %s', async (_, text, why) =>
    expect(briefly(await read(text))).toEqual([`herald.rss: ${why}`]),
  );

  it('of JSON turns away each entry that is none', async () => {
    const items = `5, {"id": "a:1", "title": []}, {"id": [], "content_text": "x"}, {"id": "a:2", "content_html": 5}, {}, ${'['.repeat(100_000)}${']'.repeat(100_000)}, {"id": 7, "author": {"name": "I. Marsh"}, "content_text": "It is so."}`;
    expect(briefly(await read(`{"title": "T", "items": [${items}]}`, 'quay.json'))).toEqual([
      'quay.json, entry 1: It is no record.',
      'quay.json, entry 2: Its “title” is no text.',
      'quay.json, entry 3: Its “id” is of a kind that is not read.',
      'quay.json, entry 4: Its “content_html” is no text.',
      'quay.json, entry 5: It states no id.',
      'quay.json, entry 6: It is no record.',
      'T 7',
    ]);
  });

  it('has keys of objects for keys like any other', async () => {
    const text = `{"version":"https://jsonfeed.org/version/1.1","title":"T","__proto__":{"x":1},"items":[{"id":"urn:1","__proto__":{"content_text":"Polluted."},"constructor":{"prototype":{"y":1}},"content_text":"It is so."}]}`;
    expect(articleIn(await read(text)).text).toBe('T\nIt is so.');
    expect('x' in {} || 'y' in {} || 'content_text' in {}).toBe(false);
  });

  it.each([
    ['UTF-16', utf16(RSS)],
    ['UTF-8 with a mark', utf8(`\uFEFF${RSS}`)],
  ])('is the same in %s', async (_, bytes) =>
    expect(briefly(await read(bytes))).toEqual(briefly(await read(RSS))),
  );

  it('is read in the encoding that it declares', async () => {
    const text = `<?xml version="1.0" encoding="windows-1252"?>${rss(`${LINKED}<title>Zo\xeb</title>`)}`;
    expect(articleIn(await read(Buffer.from(text, 'latin1'))).text).toBe('Zoë\nHerald');
  });
});
