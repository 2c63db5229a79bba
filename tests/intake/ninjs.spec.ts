import { describe, expect, it } from 'vitest';
import ninjs from '../../src/intake/formats/ninjs.ts';
import { articleIn, briefly, marked, statedBy, utf8, utf16 } from './marked.ts';
import { NINJS_1, NINJS_3 } from './samples.ts';

const read = (item: string | object | Uint8Array) => {
  if (item instanceof Uint8Array) return ninjs.read(item, 'one.json');
  return ninjs.read(utf8(typeof item === 'string' ? item : JSON.stringify(item)), 'one.json');
};
const ITEM = { uri: 'urn:a', body_text: 'The ferry is sold.' };

describe('an item of ninjs', () => {
  it('of the first generation is laid out', async () => {
    const article = articleIn(await read(NINJS_1));
    expect(marked(article)).toBe(`[title | headline in ninjs] Calder Line cuts night boats
[dek | description in ninjs] Unions call it a blow.
[byline | byline in ninjs] Jane Roe
[outlet | holder of the copyright in ninjs] North Wire
[published | first created in ninjs] 2031-03-30T18:42:00Z
[dateline | place and agency] CALDER, March 30 (Reuters) –${' '}
[body | a paragraph after its dateline] Night boats will stop.
[body | a paragraph] “It is a blow,” said Tom Vane & others.
[caption | marked as a caption] The pier.`);
    expect(statedBy(article)).toEqual({
      id: 'https://wire.example/ferry',
      url: 'https://wire.example/ferry',
      version: '6',
      published: '2031-03-30',
      publishedAt: '2031-03-30T18:42:00Z',
      dateline: 'CALDER',
      credits: ['Reuters'],
    });
  });

  it('of the third generation is laid out', async () => {
    const article = articleIn(await read(NINJS_3));
    expect(marked(article)).toBe(`[title | headline in ninjs] Calder Line cuts night boats
[dek | headline below the first in ninjs] Unions call it a blow
[byline | byline in ninjs] By Jane Roe, North Wire
[outlet | source in ninjs] North Wire
[published | version created in ninjs] 2031-03-30T20:10:00+02:00
[dateline | located in ninjs] Calder
[body | a paragraph] Night boats will stop.
[body | a paragraph] It is a blow.`);
    expect(statedBy(article)).toEqual({
      id: 'urn:newsml:north.example:31',
      version: '2031-03-30T18:10:00Z',
      published: '2031-03-30',
      publishedAt: '2031-03-30T18:10:00Z',
      dateline: 'Calder',
      credits: ['North Wire'],
    });
  });

  it('of the second generation is laid out, its marked body before its plain one', async () => {
    const article = articleIn(
      await read({
        uri: 'urn:a',
        pubstatus: 'usable',
        versioncreated: '2031-03-30T20:10:00Z',
        headlines: [{ value: 'Ferry sold' }],
        infosource: [{}, { name: 'North Wire' }],
        bodies: [
          { contenttype: 'text/plain', value: 'plain' },
          { contenttype: 'text/html', value: '<p>It is <i>sold</i>.</p>' },
        ],
      }),
    );
    expect(marked(article)).toBe(`[title | headline in ninjs] Ferry sold
[outlet | source in ninjs] North Wire
[published | version created in ninjs] 2031-03-30T20:10:00Z
[body | a paragraph] It is sold.`);
  });

  it('does not repeat a description that its body begins with', async () => {
    const article = articleIn(await read({ ...ITEM, description_text: 'The ferry is sold.' }));
    expect(marked(article)).toBe('[body | a paragraph] The ferry is sold.');
  });

  it.each([
    ['20223-03-30', null, undefined],
    ['2031-13-30T00:00:00Z', null, undefined],
    ['2031-03-30', '2031-03-30', undefined],
    ['2031-03-30T23:30:00-05:00', '2031-03-30', '2031-03-31T04:30:00Z'],
  ])('first created %s is published %s', async (firstcreated, edtf, instant) => {
    const { published, publishedAt } = articleIn(await read({ ...ITEM, firstcreated }));
    expect([published.edtf, publishedAt]).toEqual([edtf, instant]);
  });

  it.each([
    [{ pubstatus: 'canceled' }, 'canceled urn:a'],
    [{ pubstatus: 'withheld' }, 'withheld urn:a'],
    [{ pubStatus: 'canceled', bodies: [] }, 'canceled urn:a'],
    [{ pubstatus: 'usable' }, 'urn:a'],
    [{ pubstatus: 'lost' }, 'one.json: Its status, “lost”, is none that is known.'],
    [
      { embargoed: '2031-04-01T00:00:00Z' },
      'one.json: It is embargoed until 2031-04-01T00:00:00Z.',
    ],
    [{ embargoed: '2031-04-01T00:00:00Z', versioncreated: '2031-04-01T00:00:00Z' }, 'urn:a'],
    [
      { embargoed: 'noon', versioncreated: '2031-04-01T00:00:00Z' },
      'one.json: It is embargoed until noon.',
    ],
    [{ type: 'picture' }, 'one.json: It is no text: its type is picture.'],
    [{ type: 'composite' }, 'one.json: It is no text: its type is composite.'],
  ])('that states %j is %s', async (more, brief) =>
    expect(briefly(await read({ ...ITEM, ...more }))).toEqual([brief]),
  );

  it.each([
    ['no id', { body_text: 'Text.' }, 'It states no id.'],
    ['no text', { uri: 'urn:a', headline: 'Ferry sold' }, 'It has no text.'],
    [
      'a body of nothing but a picture',
      { uri: 'urn:a', body_xhtml: '<img src="a"/>' },
      'It has no text.',
    ],
    ['a list', [ITEM], 'It is no record.'],
    ['a text', '"text"', 'It is no record.'],
    ['null', 'null', 'It is no record.'],
    ['a number for a headline', { ...ITEM, headline: 5 }, 'Its “headline” is no text.'],
    ['a record for a byline', { ...ITEM, byline: {} }, 'Its “byline” is no text.'],
    ['a text for bodies', { ...ITEM, bodies: 'x' }, 'Its “bodies” is no list.'],
    ['a number in bodies', { ...ITEM, bodies: [5] }, 'Its “bodies.0” is no record.'],
    ['a list for a body', { ...ITEM, bodies: [{ value: [] }] }, 'Its “bodies.0.value” is no text.'],
    [
      'a list for a version',
      { ...ITEM, version: [] },
      'Its “version” is of a kind that is not read.',
    ],
    ['a list for a date', { ...ITEM, firstcreated: [] }, 'Its “firstcreated” is no text.'],
    [
      'very many headlines',
      { ...ITEM, headlines: Array(20_000).fill({ role: 'sub', value: 'x' }) },
      'Its head has more than 100 parts.',
    ],
    [
      'a NUL',
      { ...ITEM, headline: 'a\0b' },
      'It is no text: it has NUL characters or halves of others.',
    ],
    [
      'half a character',
      { ...ITEM, headline: 'a\uD83Db' },
      'It is no text: it has NUL characters or halves of others.',
    ],
    [
      'half a character for an id',
      { ...ITEM, uri: '\uD83D' },
      'Its id is no text: it has NUL characters or halves of others.',
    ],
    [
      'nine million characters',
      { ...ITEM, body_text: 'word '.repeat(1_800_000) },
      'It is too long: 9000000 characters, and the limit is 1000000.',
    ],
    [
      'ten megabytes and more',
      `"${'x'.repeat(10_000_001)}"`,
      'The file is too large: 10.1 MB, and the limit is 10 MB.',
    ],
    ['an end too early', NINJS_1.slice(0, 700), 'It is no JSON: line 16.'],
    ['another format', '%PDF-1.7 words', 'It is no JSON.'],
    ['a page', '<!DOCTYPE html><html><p>Words</p></html>', 'It is no JSON.'],
    ['lists in lists', '['.repeat(100_000), 'It is no JSON.'],
    ['closed lists in lists', '['.repeat(100_000) + ']'.repeat(100_000), 'It is no record.'],
    ['nothing', '', 'The file is empty.'],
    [
      'tags in tags',
      { uri: 'urn:a', body_html: '<b>'.repeat(100_000) },
      'Its HTML is nested more than 200 elements deep.',
    ],
    [
      'tags and tags',
      { uri: 'urn:a', body_html: '<b></b>'.repeat(60_000) },
      'Its HTML has more than 50000 elements.',
    ],
  ])('is turned away with a sentence where it has %s', async (_, item, why) =>
    expect(briefly(await read(item))).toEqual([`one.json: ${why}`]),
  );

  it('has keys of objects for keys like any other', async () => {
    const item = `{"__proto__": {"headline": "x"}, "constructor": {"prototype": {"y": 1}}, "uri": "urn:a", "bodies": [{"__proto__": {"z": 1}, "value": "The ferry is sold."}]}`;
    expect(marked(articleIn(await read(item)))).toBe('[body | a paragraph] The ferry is sold.');
    expect('headline' in {} || 'y' in {} || 'z' in {}).toBe(false);
  });

  it('may hold lists in lists where nothing is read', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const item = `{"uri": "urn:a", "associations": ${deep}, "body_text": "The ferry is sold."}`;
    expect(briefly(await read(item))).toEqual(['urn:a']);
  });

  it('is the same in UTF-16', async () =>
    expect(articleIn(await read(utf16(NINJS_3))).text).toBe(articleIn(await read(NINJS_3)).text));
});
