import { describe, expect, it } from 'vitest';
import { blocksIn, readXml, wordsIn } from '../../src/intake/xml.ts';
import { cpuTime } from '../cpu-time.ts';
import { utf8, utf16 } from './marked.ts';

const why = (text: string): string => {
  const xml = readXml(utf8(text));
  return xml.kind === 'unreadable' ? xml.why : 'read';
};
const words = (bytes: Uint8Array): string => {
  const xml = readXml(bytes);
  return xml.kind === 'xml' ? wordsIn(xml.root) : xml.why;
};
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('XML', () => {
  it('keeps the order of words and elements', () => {
    const xml = readXml(utf8('<a><p>one <b>two</b> three<i/> <b>four</b></p>tail<p>five</p></a>'));
    expect(xml.kind === 'xml' && blocksIn(xml.root)).toEqual([
      'one two three four',
      'tail',
      'five',
    ]);
  });

  it.each([
    ['UTF-8', utf8('<a>Zoë “so”</a>'), 'Zoë “so”'],
    [
      'UTF-16 with a mark',
      utf16('<?xml version="1.0" encoding="UTF-16"?><a>Zoë “so”</a>'),
      'Zoë “so”',
    ],
    [
      'UTF-8 that is declared as another',
      utf8('<?xml version="1.0" encoding="windows-1252"?><a>Zoë</a>'),
      'Zoë',
    ],
    [
      'windows-1252',
      latin('<?xml version="1.0" encoding="windows-1252"?><a>Zo\xeb \x93so\x94</a>'),
      'Zoë “so”',
    ],
    [
      'windows-1251',
      latin("<?xml version='1.0' encoding='windows-1251'?><a>\xcc\xe8\xf0</a>"),
      'Мир',
    ],
    ['ISO 8859-15', latin('<?xml version="1.0" encoding="iso-8859-15"?><a>5 \xa4</a>'), '5 €'],
    [
      'an encoding nobody knows',
      latin('<?xml version="1.0" encoding="x-odd"?><a>Zo\xeb</a>'),
      'Zoë',
    ],
    [
      'an encoding that it is not in',
      latin('<?xml version="1.0" encoding="utf-8"?><a>Zo\xeb</a>'),
      'Zoë',
    ],
    [
      'no encoding of its own, and mixed',
      Buffer.concat([utf8('<a>Zoë “so” '), latin('Zo\xeb</a>')]),
      'The file is badly encoded: it is UTF-8, but not at byte 19.',
    ],
    [
      'UTF-16 without a mark',
      utf16('<a>Zoë</a>').subarray(2),
      'The file is binary: it has NUL bytes.',
    ],
  ])('in %s is read, or not', (_, bytes, expected) => expect(words(bytes)).toBe(expected));

  it.each([
    ['&lt;&amp;&gt;&quot;&apos;', `<&>"'`],
    ['&#8220;&#x201d;&#x201D;', '“””'],
    ['&amp;lt;&AMP;', '&lt;&AMP;'],
    ['<![CDATA[&lt;<b>]]>', '&lt;<b>'],
    ['&nbsp;&toString;&__proto__;', '&nbsp;&toString;&__proto__;'],
    ['&#0;&#1;&#xD800;&#x110000;&#xFFFFFFFF;', '\uFFFD'.repeat(5)],
    ['&#147;so&#148;', '“so”'],
  ])('has %s for %s', (written, read) => expect(words(utf8(`<a>${written}</a>`))).toBe(read));

  it.each([
    [
      'a billion laughs',
      `<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "${'&b;'.repeat(10)}">]><a>&c;</a>`,
      'The XML declares entities or elements of its own, which are not read.',
    ],
    [
      'a file from the disk',
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      'The XML declares entities or elements of its own, which are not read.',
    ],
    [
      'a parameter entity',
      '<!DOCTYPE a [<!ENTITY % b SYSTEM "http://x.example/">%b;]><a/>',
      'The XML declares entities or elements of its own, which are not read.',
    ],
    [
      'elements in elements',
      '<a>'.repeat(150) + '</a>'.repeat(150),
      'The XML is nested more than 100 elements deep.',
    ],
    ['very many of them', '<a>'.repeat(300_000), 'The XML ends before its elements are closed.'],
    ['no end', '<a><b>words', 'The XML ends before its elements are closed.'],
    ['half a tag', '<a><b', 'The XML ends before its elements are closed.'],
    [
      'crossed elements',
      '<a>\n<b></a></b>',
      "The XML is not well formed: line 2: Expected closing tag 'b' (opened in line 2, col 1) instead of closing tag 'a'.",
    ],
    [
      'a bare &',
      '<a>\nAT & T</a>',
      "The XML is not well formed: line 2: char '&' is not expected.",
    ],
    ['words alone', 'words', "The XML is not well formed: line 1: char 'w' is not expected."],
    ['another format', '%PDF-1.7', "The XML is not well formed: line 1: char '%' is not expected."],
    ['an archive', 'PK\x03\x04', 'The file is binary: it is full of control characters.'],
    [
      'a comment alone',
      '<!-- words -->',
      'The XML is not well formed: line 1: Start tag expected.',
    ],
    [
      'a name of all objects',
      '<a><__proto__>x</__proto__></a>',
      'The XML has a name or a mark that is not read.',
    ],
    [
      'another such name',
      '<a constructor="x"><prototype/></a>',
      'The XML has a name or a mark that is not read.',
    ],
    [
      'three million characters',
      `<a>${'x'.repeat(3_000_000)}</a>`,
      'The XML is too long: 3000007 characters, and the limit is 2000000.',
    ],
    ['nothing', ' ', 'The file is empty.'],
    ['NUL bytes', '<a>\0</a>', 'The file is binary: it has NUL bytes.'],
  ])('with %s is turned away', (_, text, expected) => expect(why(text)).toBe(expected));

  it.each([
    ['numbered characters', `<a>${'&#65;'.repeat(390_000)}</a>`],
    ['instructions', `<a>${'<?x y?>'.repeat(280_000)}</a>`],
    ['empty elements', `<a>${'<b/>'.repeat(490_000)}</a>`],
    ['comments', `<a>${'<!---->'.repeat(280_000)}</a>`],
    ['attributes', `<a ${Array.from({ length: 100_000 }, (_, at) => `a${at}="x"`).join(' ')}/>`],
    ['document types', `<a>${'<!DOCTYPE '.repeat(190_000)}</a>`],
    ['open brackets', `<a>${'<'.repeat(1_900_000)}`],
    ['openings of raw text', `<a>${'<![CDATA['.repeat(210_000)}`],
    ['references that never end', `<a>${'&#'.repeat(900_000)}</a>`],
  ])('of two million characters of %s takes a few seconds at most', (_, text) => {
    const start = cpuTime();
    why(text);
    expect(cpuTime() - start).toBeLessThan(4000);
  });
});
