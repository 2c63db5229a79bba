import { describe, expect, it } from 'vitest';
import { cpuTime } from '../cpu-time.ts';
import { articleOf, bodyOf, fieldsOf, taken } from './web.ts';
import { FERRY, jsonLd, PARAGRAPHS, pageWith } from './web-pages.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
const times = (part: string, count: number) => pageWith('', part.repeat(count));
const SENTENCE = `<p>${FERRY[0]}</p>`;

describe('a file that is no page', () => {
  it.each([
    ['nothing', '', 'The file is empty.'],
    ['plain text', FERRY.join('\n'), 'The file is no HTML: it has none of its elements.'],
    [
      'a PDF',
      '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n<FEFF0041>\nendobj',
      'The file is no HTML: it has none of its elements.',
    ],
    ['NUL bytes', `<html>\0\0${SENTENCE}`, 'The file is binary: it has NUL bytes.'],
    ['a head alone', '<html><head><title>Ferry', 'The page has no running text.'],
    [
      'menus alone',
      pageWith('', '<nav><a href="/">Home</a></nav>'),
      'The page has no running text.',
    ],
    [
      'frames',
      '<html><frameset><frame src="a"></frameset></html>',
      'The page has no running text.',
    ],
    [
      'two encodings',
      Buffer.concat([Buffer.from(pageWith('', `<p>“Zoë”, “Ann” ${FERRY[0]}`)), latin('\xE9')]),
      /^The file is badly encoded: it is UTF-8, but not at byte \d+\.$/,
    ],
  ])('but %s is turned away', async (_, page, why) => {
    const incoming = await taken(page, 'news/a.html');
    expect(incoming).toEqual({
      kind: 'rejection',
      where: 'news/a.html',
      why: typeof why === 'string' ? why : expect.stringMatching(why),
    });
  });

  it('is read as far as it goes, where it was cut off', async () =>
    expect(
      bodyOf(await articleOf(`${pageWith('', PARAGRAPHS).slice(0, -120)}<p class="`)),
    ).toContain(FERRY[1]));
});

describe('a page that would fill memory', () => {
  it.each([
    ['1,000 blocks within each other', times('<div>', 1000), 'elements nested deeper than 200'],
    ['500,000 of them', times('<div>', 500_000), 'elements nested deeper than 200'],
    ['a million elements', times('<b></b>', 1_000_000), 'more than 50,000 elements and comments'],
    ['a million comments', times('<!---->', 1_000_000), 'more than 50,000 elements and comments'],
    [
      'many blocks, each deep',
      times('<div>'.repeat(150) + '</div>'.repeat(150), 300),
      'too many elements nested too deep',
    ],
    [
      'half a million attributes',
      pageWith('', `<p ${Array.from({ length: 500_000 }, (_, at) => `a${at}`).join(' ')}>`),
      'an element with more than 500 attributes',
    ],
    [
      'a class of nine million letters',
      times(`<p class="${'a '.repeat(4_500_000)}">`, 1),
      'an element with a class of more than 10,000 characters',
    ],
    ['five million stray signs', times('<', 5_000_000), 'more than 200,000 pieces of text'],
  ])('with %s is turned away in no time', async (_, page, what) => {
    const start = cpuTime();
    expect(await taken(page)).toMatchObject({ why: `The page has ${what} (line 1).` });
    expect(cpuTime() - start).toBeLessThan(1500);
  });

  it('tells the line', async () =>
    expect(await taken(pageWith('', `${'\n'.repeat(9)}${'<div>'.repeat(300)}`))).toMatchObject({
      why: 'The page has elements nested deeper than 200 (line 10).',
    }));

  it.each([
    ['paragraphs never closed', '<p>', ''],
    ['entries never closed', '<li>', ''],
    ['breaks', '<br>', '<br>'],
    ['blocks', '<div>', '</div>'],
    ['quotations', '<blockquote>', '</blockquote>'],
    ['share bars', '<div class="share">', '</div>'],
    ['captions', '<div class="caption">', '</div>'],
    ['links in lists', '<li><a href="/">', '</a></li>'],
    ['times', '<time datetime="2031-04-01">', '</time>'],
    ['headings', '<h1>', '</h1>'],
    ['cells', '<td>', '</td>'],
    ['elements of no name in HTML', '<x-a>', '</x-a>'],
  ])('takes no more than linear time for %s', { timeout: 60_000 }, async (_, open, close) => {
    const page = (count: number) =>
      pageWith(
        '',
        `${SENTENCE}<div>${`${open}${FERRY[1]}${close}`.repeat(count)}</div>${SENTENCE}`,
      );
    const timeOf = async (count: number) => {
      const start = cpuTime();
      await taken(page(count));
      return cpuTime() - start;
    };
    await timeOf(500);
    const short = await timeOf(1000);
    // Four times the page: sixteen times the time would be a square.
    expect(await timeOf(4000)).toBeLessThan(Math.max(short, 100) * 10);
  });
});

describe('the encoding of a page', () => {
  const page = (declared: string) =>
    `<html><head>${declared}</head><body><p>“Café”, – ${FERRY[0]}</p></body></html>`;
  const windows = (declared: string) =>
    Buffer.from(
      page(declared).replace('“', '\x93').replace('”', '\x94').replace('–', '\x96'),
      'latin1',
    );

  it.each([
    ['UTF-16 with its mark', utf16(page(''))],
    ['UTF-8 that says it is something else', Buffer.from(page('<meta charset="iso-8859-1">'))],
    ['windows-1252 that says so', windows('<meta charset="windows-1252">')],
    [
      'windows-1252 that calls itself ISO 8859-1',
      windows('<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">'),
    ],
    ['windows-1252 that does not say so', windows('')],
    ['windows-1252 with a name that no one knows', windows('<meta charset="x-klingon">')],
  ])('is found out for %s', async (_, bytes) =>
    expect(bodyOf(await articleOf(bytes))).toEqual([`“Café”, – ${FERRY[0]}`]),
  );

  it('is the declared one for other scripts, in an XML declaration too', async () => {
    const words = 'Паром продан до конца года, сказала в среду начальник порта Ада Вейл.';
    const cyrillic = (text: string) =>
      Buffer.from(
        text.replace(/[А-я]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x350)),
        'latin1',
      );
    const xml = `<?xml version="1.0" encoding="windows-1251"?><html><body><p>${words}</p></body></html>`;
    expect(bodyOf(await articleOf(cyrillic(xml), 'a.xhtml'))).toEqual([words]);
  });
});

describe('JSON-LD that means harm', () => {
  const block = (json: string) => `<script type="application/ld+json">${json}</script>`;

  it.each([
    [
      'keys of prototypes',
      block(
        '{"@type":"NewsArticle","__proto__":{"headline":"No"},"constructor":{"name":"No"},"author":{"__proto__":{"name":"No"}}}',
      ),
    ],
    [
      'names in a circle',
      block(
        '{"@graph":[{"@type":"Article","@id":"a","author":{"@id":"b"}},{"@id":"b","author":{"@id":"a"},"mainEntityOfPage":{"@id":"a"}}]}',
      ),
    ],
    ['a text of nine megabytes', jsonLd({ headline: 'x'.repeat(9_000_000) })],
    ['lists in lists', block('['.repeat(1_000_000))],
    ['lists in lists that end', block('[['.repeat(100_000) + ']]'.repeat(100_000))],
    ['graphs in graphs', block('{"@graph":['.repeat(100_000) + ']}'.repeat(100_000))],
    ['a hundred thousand articles', block(`[${'{"@type":"NewsArticle"},'.repeat(100_000)}{}]`)],
    ['a string that never ends', block(`{"a":"${',   '.repeat(1_000_000)}`)],
    ['numbers and nothing', block('{"@type":5,"headline":null,"author":7}')],
    ['no JSON', block('headline: Ferry')],
  ])('with %s does nothing', { timeout: 20_000 }, async (_, head) => {
    const start = cpuTime();
    const article = await articleOf(pageWith(head, PARAGRAPHS));
    expect(fieldsOf(article)).toMatchObject({
      title: undefined,
      byline: undefined,
      published: null,
    });
    expect(bodyOf(article)).toEqual(FERRY);
    expect(cpuTime() - start).toBeLessThan(5000);
  });
});
