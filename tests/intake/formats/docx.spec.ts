import { describe, expect, it } from 'vitest';
import docx from '../../../src/intake/formats/docx.ts';
import { type Article, quote } from '../../../src/model/article.ts';
import { cpuTime } from '../../cpu-time.ts';
import { footnotes, paragraph, properties, wordOf, wordParts } from './word.ts';
import { zipOf } from './zip.ts';

const SALE = paragraph('The ferry was sold on Friday, the mayor said.');

async function read(bytes: Uint8Array): Promise<Article> {
  const [first] = await docx.read(bytes, 'desk/ferry.docx');
  if (first?.kind !== 'article') throw new Error(`No article: ${JSON.stringify(first)}`);
  return first.article;
}

async function whyNot(bytes: Uint8Array): Promise<string | undefined> {
  const [first] = await docx.read(bytes, 'desk/ferry.docx');
  return first?.kind === 'rejection' ? first.why : undefined;
}

const words = (article: Article, kind: string) =>
  article.zones.filter((zone) => zone.kind === kind).map((zone) => quote(article, zone));

describe('a Word document', () => {
  it('has its title, byline, date and paragraphs, each a slice of its text', async () => {
    const article = await read(
      wordOf(
        [
          paragraph('Ferry sold', 'Title'),
          paragraph('The harbour loses its last boat', 'Subtitle'),
          paragraph('By Nora Ellwood'),
          paragraph('March 3, 2031'),
          SALE,
          paragraph('What comes next', 'Heading1'),
          paragraph('“We have  no choice,” she told reporters.'),
        ].join(''),
        [properties('Another title')],
      ),
    );
    expect(article.id).toBe('desk/ferry');
    expect(article.title && quote(article, article.title.span)).toBe('Ferry sold');
    expect(article.dek && quote(article, article.dek.span)).toBe('The harbour loses its last boat');
    expect(article.byline && quote(article, article.byline.span)).toBe('By Nora Ellwood');
    expect(article.published.edtf).toBe('2031-03-03');
    expect(words(article, 'heading')).toEqual(['What comes next']);
    expect(words(article, 'body')).toEqual([
      'The ferry was sold on Friday, the mayor said.',
      '“We have  no choice,” she told reporters.',
    ]);
  });

  it.each([
    ['its first heading', paragraph('Ferry sold', 'Heading1') + SALE, 'Ferry sold'],
    [
      'its first line, if that is none',
      paragraph('Ferry sold to an islander') + SALE,
      'Ferry sold to an islander',
    ],
    ['the file’s, if it states none', SALE, 'Sale & after'],
    ['the file’s, if a heading comes later', SALE + paragraph('Then', 'Heading1'), 'Sale & after'],
  ])('has for its title %s', async (_, body, title) => {
    const article = await read(wordOf(body, [properties('Sale &amp; after')]));
    expect(article.title && quote(article, article.title.span)).toBe(title);
  });

  it.each(['Document1', 'Microsoft Word - x.doc', ' '])('has no title %j', async (name) =>
    expect((await read(wordOf(SALE, [properties(name)]))).title).toBeUndefined(),
  );

  it('was not published when it was made, nor written by who made the file', async () => {
    const article = await read(wordOf(SALE, [properties('Sale')]));
    expect(article.published.edtf).toBeNull();
    expect(article.byline).toBeUndefined();
  });

  it('was not published when it says that it was changed', async () => {
    const head = paragraph('Ferry sold', 'Title') + paragraph('Updated: March 4, 2031');
    expect((await read(wordOf(head + SALE))).published.edtf).toBeNull();
  });

  it('keeps notes below the text, and none of them is read', async () => {
    const note = '</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t>';
    const article = await read(
      wordOf(paragraph(`The ferry was sold${note} on Friday.`) + SALE, [
        footnotes('“Sold,” he said.'),
      ]),
    );
    expect(words(article, 'body')[0]).toBe('The ferry was sold on Friday.');
    expect(words(article, 'chrome')).toEqual(['“Sold,” he said.']);
  });

  it('has a table’s short rows as lines, and its long cells as paragraphs', async () => {
    const cell = (inner: string) => `<w:tc>${inner}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const long = `${'The ferry was sold on Friday for a sum that nobody named, '.repeat(2)}he said.`;
    const article = await read(
      wordOf(
        `${SALE}<w:tbl>${row(paragraph('Boats'), paragraph('2'))}${row(paragraph(long), SALE)}</w:tbl>`,
      ),
    );
    expect(article.text.split('\n').slice(1)).toEqual([
      'Boats\t2',
      long,
      'The ferry was sold on Friday, the mayor said.',
    ]);
  });

  it('leaves out what is struck out or deleted', async () => {
    const struck = '<w:r><w:rPr><w:strike/></w:rPr><w:t>bought and </w:t></w:r>';
    const deleted = '<w:del><w:r><w:delText>lost, </w:delText></w:r></w:del>';
    const body = `<w:p><w:r><w:t xml:space="preserve">It was </w:t></w:r>${struck}${deleted}<w:r><w:t>sold on Friday.</w:t></w:r></w:p>`;
    expect((await read(wordOf(body))).text).toBe('It was sold on Friday.');
  });
});

describe('what is no Word document', () => {
  const whole = wordOf(SALE);
  const many = Array.from({ length: 2001 }, (_, at) => ({
    name: `word/media/${at}.png`,
    content: '',
  }));
  const entities = `<!DOCTYPE w:document [<!ENTITY a "${'x'.repeat(1000)}">${'bcdefgh'
    .split('')
    .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefg'[at]};`.repeat(50)}">`)
    .join('')}]>`;

  it.each<readonly [string, Uint8Array, string]>([
    ['empty', Buffer.alloc(0), 'The file is empty.'],
    ['cut short', whole.subarray(0, -40), 'The file is damaged or cut short.'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'The file is no Word document: it is a PDF.'],
    ['text', Buffer.from('Ferry sold'), 'The file is no Word document.'],
    [
      'an old one or locked',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'The file is no Word document: it is an Office file of before 2007, or one with a password.',
    ],
    ['NUL bytes', Buffer.alloc(2000), 'The file is no Word document.'],
    [
      'another zip file',
      zipOf([{ name: 'a.xml', content: '<a/>' }]),
      'The file is a zip file, and no Word document.',
    ],
    ['without text', wordOf('<w:p/>'), 'The Word document has no text.'],
    ['broken XML', wordOf('<w:p><w:r>'), 'The Word document cannot be read: its parts are broken.'],
    ['of too many parts', wordOf(SALE, many), 'The file has 2005 parts, and the limit is 2000.'],
    [
      'a bomb',
      wordOf(paragraph(' '.repeat(50_000_000))),
      'The file would unpack to 50.1 MB, and the limit is 4 MB.',
    ],
    [
      'a bomb that says it is small',
      zipOf(
        wordParts(paragraph(' '.repeat(50_000_000))).map((part) =>
          part.name === 'word/document.xml' ? { ...part, says: 2000 } : part,
        ),
      ),
      'The file is damaged or cut short.',
    ],
    [
      'with a part out of its folder',
      wordOf(SALE, [{ name: '../../evil.xml', content: '<a/>' }]),
      'The file is damaged or cut short.',
    ],
    [
      'with a password on a part',
      wordOf(SALE, [{ name: 'word/x.xml', content: '<a/>', encrypted: true }]),
      'The file has a password.',
    ],
    [
      'with two parts of one name',
      wordOf(SALE, [{ name: 'word/document.xml', content: '<a/>' }]),
      'The file has two parts of one name.',
    ],
    [
      'of too many tags',
      wordOf('<w:p/>'.repeat(300_001)),
      'The Word document has 300022 tags, and the limit is 300000.',
    ],
    [
      'tables in tables without end',
      wordOf('<w:tbl><w:tr><w:tc>'.repeat(20_000) + SALE + '</w:tc></w:tr></w:tbl>'.repeat(20_000)),
      'The Word document cannot be read: its parts are broken.',
    ],
    [
      'entities in entities',
      zipOf(
        wordParts('').map((part) =>
          part.name === 'word/document.xml'
            ? {
                ...part,
                content: `${entities}${String(part.content).replace('<w:body>', `<w:body>${paragraph('&h;')}`)}`,
              }
            : part,
        ),
      ),
      'The Word document cannot be read: its parts are broken.',
    ],
  ])('is turned away: %s', async (_, bytes, why) => expect(await whyNot(bytes)).toBe(why));

  it('costs next to nothing where only pictures unpack to much', async () => {
    const picture = { name: 'word/media/a.png', content: Buffer.alloc(100_000_000) };
    const start = cpuTime();
    expect(await whyNot(wordOf(SALE, [picture]))).toBeUndefined();
    expect(cpuTime() - start).toBeLessThan(2000);
  });
});
