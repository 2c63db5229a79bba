import { describe, expect, it } from 'vitest';
import jsonl from '../../src/intake/formats/jsonl.ts';
import { articleIn, briefly, marked, statedBy, utf8, utf16 } from './marked.ts';
import { JSONL } from './samples.ts';

const read = (text: string | Uint8Array) =>
  jsonl.read(typeof text === 'string' ? utf8(text) : text, 'wire.jsonl');
const LINE = { id: 'a', text: 'The ferry is sold.' };

describe('JSON Lines', () => {
  it('give an article a line', async () => {
    const records = await read(JSONL);
    expect(briefly(records)).toEqual(['a-1', 'a-2', 'canceled a-3']);
    expect(marked(articleIn(records))).toBe(`[title | title in JSON Lines] Ferry sold
[dek | dek in JSON Lines] Nobody was told
[byline | byline in JSON Lines] By Jane Roe
[outlet | outlet in JSON Lines] Calder Herald
[published | published in JSON Lines] March 30, 2031
[dateline | place and agency] CALDER, March 30 (Reuters) –${' '}
[body | a paragraph after its dateline] The ferry is sold.
[body | a paragraph] “It is,” said Tom Vane.`);
    expect(statedBy(articleIn(records))).toEqual({
      id: 'a-1',
      url: 'https://herald.example/a',
      version: '2',
      published: '2031-03-30',
      dateline: 'CALDER',
      credits: ['Reuters'],
    });
    expect(
      marked(articleIn(records.slice(1))),
    ).toBe(`[published | published in JSON Lines] 2031-03-30T23:30:00-05:00
[body | a paragraph] The quay is shut.
[body | a paragraph] “For good,” she said.`);
    expect(statedBy(articleIn(records.slice(1)))).toEqual({
      id: 'a-2',
      version: '2031-03-31T01:00:00Z',
      published: '2031-03-30',
      publishedAt: '2031-03-31T04:30:00Z',
    });
  });

  it('give what is good of lines of which others are not', async () => {
    const lines = [
      JSON.stringify({ ...LINE, version: 1 }),
      '',
      '{"id": "b", "text": ',
      JSON.stringify({ ...LINE, version: 2 }),
      JSON.stringify({ ...LINE, version: 1 }),
      JSON.stringify({ id: 'c', text: 'So it is.' }),
      JSON.stringify({ id: 'c', text: 'So it was.' }),
    ];
    expect(briefly(await read(lines.join('\r\n')))).toEqual([
      'a',
      'wire.jsonl, line 3: It is no JSON.',
      'a',
      'wire.jsonl, line 5: It has version 1 of the same id as wire.jsonl, line 1: a.',
      'c',
      'wire.jsonl, line 7: It has the same id as wire.jsonl, line 6: c.',
    ]);
  });

  it.each([
    [2, '2'],
    ['2', '2'],
    ['2031-03-30', '2031-03-30'],
    ['2031-03-30T20:10:00+02:00', '2031-03-30T18:10:00Z'],
  ])('have the version %j as %s', async (version, stated) =>
    expect(articleIn(await read(JSON.stringify({ ...LINE, version }))).version).toBe(stated),
  );

  it.each([
    ['20223-03-30', null],
    ['2031-02-30', null],
    ['Thursday', null],
    ['Thu, 30 Mar 2023 18:42:00 GMT', '2023-03-30'],
  ])('published on %s have the date %s', async (published, edtf) =>
    expect(articleIn(await read(JSON.stringify({ ...LINE, published }))).published.edtf).toBe(edtf),
  );

  it.each([
    ['a key that is misspelt', { ...LINE, titel: 'x' }, 'It has a key that is not read: “titel”.'],
    ['two of them', { ...LINE, a: 1, b: 2 }, 'It has a key that is not read: “a”, “b”.'],
    ['no id', { text: 'x' }, 'Its “id” is missing.'],
    ['an empty id', { ...LINE, id: '' }, 'Its “id” is empty.'],
    ['a blank id', { ...LINE, id: ' ' }, 'It states no id.'],
    ['a number for an id', { ...LINE, id: 5 }, 'Its “id” is no text.'],
    ['no text', { id: 'a' }, 'It needs either “text” or “html”.'],
    ['text and HTML', { ...LINE, html: 'x' }, 'It needs either “text” or “html”.'],
    ['a blank text', { id: 'a', text: ' \n ' }, 'It has no text.'],
    ['HTML without words', { id: 'a', html: '<img>' }, 'It has no text.'],
    ['a number for its text', { id: 'a', text: 5 }, 'Its “text” is no text.'],
    ['a list for a title', { ...LINE, title: [] }, 'Its “title” is no text.'],
    ['a record for a dek', { ...LINE, dek: {} }, 'Its “dek” is no text.'],
    ['null for a byline', { ...LINE, byline: null }, 'Its “byline” is no text.'],
    ['a truth for an outlet', { ...LINE, outlet: true }, 'Its “outlet” is no text.'],
    ['a number for a date', { ...LINE, published: 20310330 }, 'Its “published” is no text.'],
    ['a number for an address', { ...LINE, url: 5 }, 'Its “url” is no text.'],
    [
      'a list for a version',
      { ...LINE, version: [] },
      'Its “version” is of a kind that is not read.',
    ],
    [
      'a word for a version',
      { ...LINE, version: 'final' },
      'Its “version” is neither a number nor a date.',
    ],
    [
      'part of a number for a version',
      { ...LINE, version: 1.5 },
      'Its “version” is neither a number nor a date.',
    ],
    [
      'a status nobody knows',
      { ...LINE, status: 'lost' },
      'Its “status” is none of usable, canceled, withheld.',
    ],
    ['a list', [LINE], 'It is no record.'],
    ['null', null, 'It is no record.'],
    [
      'a NUL',
      { ...LINE, text: 'a\0b' },
      'It is no text: it has NUL characters or halves of others.',
    ],
    [
      'half a character',
      { ...LINE, text: 'a\uDC00b' },
      'It is no text: it has NUL characters or halves of others.',
    ],
    [
      'nine million characters',
      { ...LINE, text: 'word '.repeat(1_800_000) },
      'It is too long: 9000000 characters, and the limit is 1000000.',
    ],
    [
      'tags in tags',
      { id: 'a', html: '<i>'.repeat(100_000) },
      'Its HTML is nested more than 200 elements deep.',
    ],
  ])('with %s are turned away with a sentence', async (_, line, why) =>
    expect(briefly(await read(JSON.stringify(line)))).toEqual([`wire.jsonl, line 1: ${why}`]),
  );

  it.each([
    ['of another format', '%PDF-1.7', 'wire.jsonl, line 1: It is no JSON.'],
    ['of lists in lists', '['.repeat(100_000), 'wire.jsonl, line 1: It is no JSON.'],
    [
      'of closed lists in lists',
      '['.repeat(100_000) + ']'.repeat(100_000),
      'wire.jsonl, line 1: It is no record.',
    ],
    [
      'with a key of all objects',
      '{"__proto__": {"title": "x"}, "id": "a", "text": "x"}',
      'wire.jsonl, line 1: It has a key that is not read: “__proto__”.',
    ],
    [
      'of very many lines',
      '5\n'.repeat(100_000),
      'wire.jsonl: The file has more than 100000 lines.',
    ],
    ['of nothing', '', 'wire.jsonl: The file is empty.'],
    ['with a NUL', 'a\0b', 'wire.jsonl: The file is binary: it has NUL bytes.'],
    [
      'over ten megabytes',
      'x'.repeat(10_000_001),
      'wire.jsonl: The file is too large: 10.1 MB, and the limit is 10 MB.',
    ],
  ])('%s are turned away with a sentence', async (_, text, brief) =>
    expect(briefly(await read(text))).toEqual([brief]),
  );

  it('are the same in UTF-16', async () =>
    expect(briefly(await read(utf16(JSONL)))).toEqual(briefly(await read(JSONL))));
});
