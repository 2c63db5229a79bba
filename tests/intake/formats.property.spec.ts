import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import feed from '../../src/intake/formats/feed.ts';
import jsonl from '../../src/intake/formats/jsonl.ts';
import markdown from '../../src/intake/formats/markdown.ts';
import newsml from '../../src/intake/formats/newsml.ts';
import ninjs from '../../src/intake/formats/ninjs.ts';
import nitf from '../../src/intake/formats/nitf.ts';
import text from '../../src/intake/formats/text.ts';
import { findFormats, formatOf } from '../../src/intake/formats.ts';
import { articleIn, expectWellFormed, utf8, utf16 } from './marked.ts';
import { SAMPLES } from './samples.ts';

const FORMATS = Object.entries({ feed, jsonl, markdown, newsml, ninjs, nitf, text });
const sample = fc.constantFrom(...SAMPLES.map(([, words]) => words));

/** What hostile or broken systems put into a file. */
const ODD = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '<',
    '>',
    '</p>',
    '<p>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '&#0;',
    '&#xD800;',
    '&lt;',
    '&',
    '<?',
    '?>',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    'null',
    '5',
    '\\u0000',
    '\\ud800',
    '"__proto__":',
    '---\n',
    '\n',
    '\r',
    '\u2028',
    '\0',
    '# ',
    '> ',
    '- ',
    '**',
    '`',
    '](',
    '20223-03-30',
    '<nitf>',
    '<rss version="2.0">',
    '\uFEFF',
  ),
);

/** A sample with words put in, cut out, or exchanged, here and there. */
const mutated = fc
  .tuple(
    sample,
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 40 }), ODD), { minLength: 1, maxLength: 6 }),
  )
  .map(([words, cuts]) =>
    cuts.reduce((left, [at, length, put]) => {
      const from = at % (left.length + 1);
      return left.slice(0, from) + put + left.slice(from + length);
    }, words),
  );

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  mutated.map(utf8),
  mutated.map((words) => utf16(words)),
  mutated.map((words) => Uint8Array.from(Buffer.from(words, 'latin1'))),
  fc.tuple(sample, fc.nat()).map(([words, at]) => utf8(words.slice(0, at % words.length))),
);

describe('every format', () => {
  it.each(FORMATS)('%s gives well-formed records for any bytes', async (_, format) => {
    await fc.assert(
      fc.asyncProperty(bytes, async (given) =>
        expectWellFormed(await format.read(given, 'a/file.txt'), 'a/file.txt'),
      ),
      { numRuns: 300 },
    );
  });

  it.each(SAMPLES)('is told by the start of its files: %s', async (name, words) => {
    const format = formatOf(utf8(words), name, await findFormats());
    if ('why' in format) throw new Error(format.why);
    const records = await format.read(utf8(words), name);
    expectWellFormed(records, name);
    expect(articleIn(records).text).not.toBe('');
  });

  it.each([
    [
      'a.xml',
      '<html><p>Words</p></html>',
      'The file ends in .xml, and is none of the kinds read from such.',
    ],
    ['a.xml', '%PDF-1.7 words', 'The file ends in .xml, and is none of the kinds read from such.'],
    ['a.json', '{"words": 5}', 'The file ends in .json, and is none of the kinds read from such.'],
    ['a.json', 'PK words', 'The file ends in .json, and is none of the kinds read from such.'],
    ['a.xml', '<a>\0</a>', 'The file is binary: it has NUL bytes.'],
  ])('leaves %s alone that is %s', async (name, words, why) =>
    expect(formatOf(utf8(words), name, await findFormats())).toEqual({ why }),
  );
});
