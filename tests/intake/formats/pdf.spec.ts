import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import pdf from '../../../src/intake/formats/pdf.ts';
import { inWorker } from '../../../src/intake/in-worker.ts';
import { type Article, quote } from '../../../src/model/article.ts';
import { lines, pdfOf, printed, streamOf } from './print.ts';
import { paragraph, wordOf } from './word.ts';

async function read(bytes: Uint8Array): Promise<Article> {
  const [first] = await pdf.read(bytes, 'desk/ferry.pdf');
  if (first?.kind !== 'article') throw new Error(`No article: ${JSON.stringify(first)}`);
  return first.article;
}

async function whyNot(bytes: Uint8Array): Promise<string | undefined> {
  const [first] = await pdf.read(bytes, 'desk/ferry.pdf');
  return first?.kind === 'rejection' ? first.why : undefined;
}

const words = (article: Article, kind: string) =>
  article.zones.filter((zone) => zone.kind === kind).map((zone) => quote(article, zone));

const HEAD = lines('Ferry sold to an islander', { y: 680, size: 24 });
const BODY = lines('The ferry was sold on Friday, the mayor said.');
const LEFT = `The ferry was sold on Friday for a sum
that nobody would name at all, and the
mayor said that the harbour had no one
who could have paid for its repair.
  “We have no choice,” she told those
who had come to see her at the harbour
on Friday. The boat is nearly eighty
years old and it has a hole in its hull,`;
const RIGHT = `which is why nobody else had wanted to
buy it at any price so far this year.
  Its buyer, an islander, said that he
had always wished to own a ferry that
could take him to the shops, and that
he would have it mended in his yard at
his own expense.`;

describe('a PDF', () => {
  it('has its title, byline, date and paragraphs', async () => {
    const article = await read(
      printed([
        [
          ...HEAD,
          ...lines('By Nora Ellwood\nMarch 3, 2031', { y: 640 }),
          ...lines(
            `The ferry was sold on Friday for a sum that nobody would name, and the may-
or said that the harbour, which is well-known, had no choice. The well-
known boat is old.
  “We have no choice,” she told reporters who had come to see her at the har-
bour on Friday.`,
          ),
          ...lines('What comes next', { y: 500, size: 16 }),
          ...lines('The boat leaves in May, she said.', { y: 470 }),
          ...lines('1 All sums in crowns of 2031.', { y: 200, size: 8 }),
        ],
      ]),
    );
    expect(article.id).toBe('desk/ferry');
    expect(article.title && quote(article, article.title.span)).toBe('Ferry sold to an islander');
    expect(article.byline && quote(article, article.byline.span)).toBe('By Nora Ellwood');
    expect(article.published.edtf).toBe('2031-03-03');
    expect(words(article, 'body')).toEqual([
      'The ferry was sold on Friday for a sum that nobody would name, and the mayor said that the harbour, which is well-known, had no choice. The well-known boat is old.',
      '“We have no choice,” she told reporters who had come to see her at the harbour on Friday.',
      'The boat leaves in May, she said.',
    ]);
    expect(words(article, 'heading')).toEqual(['What comes next']);
    expect(words(article, 'chrome')).toEqual(['1 All sums in crowns of 2031.']);
  });

  it('is read column by column, and a paragraph goes on in the next', async () => {
    const article = await read(
      printed([[...HEAD, ...lines(LEFT, { size: 10 }), ...lines(RIGHT, { x: 320, size: 10 })]]),
    );
    expect(words(article, 'body').map((text) => [text.slice(0, 15), text.slice(-15)])).toEqual([
      ['The ferry was s', 'for its repair.'],
      ['“We have no cho', 'o far this year.'.slice(-15)],
      ['Its buyer, an i', 'is own expense.'],
    ]);
    expect(article.text).toContain('a hole in its hull, which is why');
  });

  it('goes on over pages, without what stands at the head and foot of each', async () => {
    const page = (text: string, number: number) => [
      ...lines('Calder Herald – March 2031', { y: 780, size: 8 }),
      ...lines(text, { y: 700 }),
      ...lines(`Page ${number} of 3`, { x: 300, y: 20, size: 8 }),
    ];
    const article = await read(
      printed([
        page('The ferry was sold on Friday, the mayor said, and she added that there was no', 1),
        page('other way. “We have no choice,” she told reporters who had come to see her at', 2),
        page('the harbour.', 3),
      ]),
    );
    expect(article.text).toBe(
      'The ferry was sold on Friday, the mayor said, and she added that there was no other way. “We have no choice,” she told reporters who had come to see her at the harbour.',
    );
  });

  it('has listed lines as paragraphs, each with what stands below its sign', async () => {
    const list = `The boat is sold with what belongs to it, and that is a good deal, she said:
• two anchors, of which one is bent and the other lies somewhere in the
  harbour still,
• a bell.`;
    const article = await read(printed([lines(list)]));
    expect(article.text.split('\n').slice(1)).toEqual([
      '• two anchors, of which one is bent and the other lies somewhere in the harbour still,',
      '• a bell.',
    ]);
  });

  it('is read without its table of contents and the heads of its chapters', async () => {
    const page = (text: string, head: string) => [
      ...lines(head, { y: 780, size: 8 }),
      ...lines(text, { y: 700 }),
    ];
    const article = await read(
      printed([
        [...lines('Sale . . . . . . . . . . 2', { y: 500 }), ...lines('iv', { x: 300, y: 20 })],
        ...['1', '2', '3'].map((boat) => page(`Boat ${boat} was sold on Friday.`, 'The sale')),
        ...['4', '5', '6', '7'].map((boat) => page(`Boat ${boat} was kept.`, 'The rest')),
      ]),
    );
    expect(words(article, 'chrome')).toEqual(['Sale . . . . . . . . . . 2']);
    expect(article.text).not.toMatch(/The sale|The rest|iv/);
    expect(words(article, 'body')).toHaveLength(7);
  });

  it('keeps the paper’s name apart from the title, though it is larger', async () => {
    const name = lines('Calder Herald', { y: 740, size: 40 });
    const article = await read(printed([[...name, ...HEAD, ...BODY]]));
    expect(article.title && quote(article, article.title.span)).toBe('Ferry sold to an islander');
    expect(article.outlet && quote(article, article.outlet.span)).toBe('Calder Herald');
  });

  it.each([
    ['Sale of the ferry', 'Sale of the ferry'],
    ['Microsoft Word - ferry.docx', undefined],
    ['ferry_v3.indd', undefined],
  ])('has the title %j in its properties: that is %j', async (given, title) => {
    const article = await read(
      printed([BODY], {
        trailer: '/Info 6 0 R',
        more: [`<</Title(${given})/Author(Office User)/CreationDate(D:20200101000000Z)>>`],
      }),
    );
    expect(article.title && quote(article, article.title.span)).toBe(title);
    expect(article.published.edtf).toBeNull();
    expect(article.byline).toBeUndefined();
  });

  it('runs none of its scripts', async () => {
    const catalog = '/OpenAction<</S/JavaScript/JS(while \\(true\\) {})>>';
    const article = await read(printed([BODY], { catalog }));
    expect(article.text).toBe('The ferry was sold on Friday, the mayor said.');
  });
});

describe('what is no PDF with text', () => {
  const locked =
    '<</Filter/Standard/V 1/R 2/P -4/O(0123456789abcdef0123456789abcdef)/U(0123456789abcdef0123456789abcdef)>>';
  const catalog = '<</Type/Catalog/Pages 2 0 R>>';
  const onePage = '<</Type/Pages/Kids[3 0 R]/Count 1>>';
  const itself = '/Resources<</XObject<</X 5 0 R>>>>';

  it.each<readonly [string, Uint8Array, string]>([
    ['empty', Buffer.alloc(0), 'The file is empty.'],
    ['NUL bytes', Buffer.alloc(4000), 'The file is no PDF.'],
    ['a Word document', wordOf(paragraph('Ferry')), 'The file is no PDF: it is a zip file.'],
    ['a web page', Buffer.from('<!DOCTYPE html><p>Ferry'), 'The file is no PDF: it is a web page.'],
    ['its first line alone', Buffer.from('%PDF-1.7\n'), 'The PDF is damaged or cut short.'],
    ['cut short', printed([BODY]).subarray(0, 300), 'The PDF is damaged or cut short.'],
    [
      'locked',
      printed([BODY], { trailer: '/Encrypt 6 0 R/ID[(a)(a)]', more: [locked] }),
      'The PDF has a password.',
    ],
    ['pictures', printed([[]]), 'The PDF has no text: its pages are pictures, or empty.'],
    [
      'of too many pages',
      printed(Array.from({ length: 201 }, () => BODY)),
      'The PDF has 201 pages, and the limit is 200.',
    ],
    [
      'pages within themselves',
      pdfOf([catalog, '<</Type/Pages/Kids[2 0 R]/Count 1>>']),
      'The PDF is damaged or cut short.',
    ],
    [
      'a drawing within itself',
      pdfOf([
        catalog,
        onePage,
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R${itself}>>`,
        streamOf('/X Do'),
        streamOf('/X Do', `/Type/XObject/Subtype/Form/BBox[0 0 9 9]${itself}`),
      ]),
      'The PDF has no text: its pages are pictures, or empty.',
    ],
  ])('is turned away: %s', async (_, bytes, why) => expect(await whyNot(bytes)).toBe(why));
});

describe('a thread that reads a file', () => {
  const reader = new URL('../../../src/intake/pdf/print-worker.ts', import.meta.url);
  it('is ended when it takes too long', async () =>
    expect(await inWorker(reader, printed([BODY]), { milliseconds: 1, megabytes: 64 })).toEqual({
      kind: 'late',
    }));

  it('is ended when it takes too much memory', async () => {
    const bomb = deflateSync(Buffer.alloc(150_000_000, 32)).toString('latin1');
    const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>';
    const bytes = pdfOf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      page,
      streamOf(bomb, '/Filter/FlateDecode'),
    ]);
    const cost = { milliseconds: 9000, megabytes: 60 };
    expect(await inWorker(reader, bytes, cost)).toEqual({ kind: 'broken' });
  });

  it('may break without harm', async () =>
    expect(
      await inWorker(new URL('gone.ts', reader), printed([BODY]), {
        milliseconds: 5000,
        megabytes: 64,
      }),
    ).toEqual({ kind: 'broken' }));
});
