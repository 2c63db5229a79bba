import { describe, expect, it } from 'vitest';
import newsml from '../../src/intake/formats/newsml.ts';
import { articleIn, briefly, marked, statedBy, utf8 } from './marked.ts';
import { NEWS_MESSAGE, NEWSML } from './samples.ts';

const read = (text: string) => newsml.read(utf8(text), 'wire.xml');
const FERRY = 'urn:newsml:northwire.example:20310330:ferry';
const withContent = (content: string) =>
  read(NEWSML.replace(/<inlineXML[\s\S]*<\/inlineXML>/, content));
const bodyOf = async (content: string) =>
  marked(articleIn(await withContent(content)))
    .split('\n')
    .filter((line) => /^\[(?:body|heading)/.test(line));

describe('an item of NewsML-G2', () => {
  it('is laid out', async () => {
    const article = articleIn(await read(NEWSML));
    expect(marked(article)).toBe(`[title | headline in NewsML-G2] Calder Line cuts night boats
[dek | headline below the first in NewsML-G2] Unions call it a blow
[dek | description in NewsML-G2] The last boat leaves at eight.
[byline | by in NewsML-G2] By Jane Roe and Tom Hale
[outlet | provider in NewsML-G2] North Wire
[published | first created in NewsML-G2] 2031-03-30T18:42:00Z
[dateline | place in NewsML-G2] Calder
[heading | marked as a heading] A blow
[body | a paragraph] Night boats will stop,
[body | a paragraph] the Calder Line said on Sunday.
[body | a paragraph] “It is a blow,” said Tom Vane, a union man.`);
    expect(statedBy(article)).toEqual({
      id: FERRY,
      version: '3',
      published: '2031-03-30',
      publishedAt: '2031-03-30T18:42:00Z',
      dateline: 'Calder',
    });
  });

  it('in a message is one of several, each version once', async () => {
    const records = await read(NEWS_MESSAGE);
    expect(briefly(records)).toEqual([
      FERRY,
      FERRY,
      `wire.xml, item 3: It has version 3 of the same id as wire.xml, item 1: ${FERRY}.`,
      `canceled ${FERRY.replace('ferry', 'bridge')}`,
      'wire.xml, item 5: It is embargoed until 2031-04-01T00:00:00Z.',
      FERRY.replace('ferry', 'budget'),
      'wire.xml, item 7: It is no text: its class is picture.',
      'wire.xml, item 8: It is no news item but a package, which only names articles.',
      'wire.xml, item 9: It has no text of its own.',
      FERRY.replace('ferry', 'monsoon'),
    ]);
    const [last] = records.slice(-1);
    expect(marked(articleIn(last ? [last] : []))).toContain(`
[dateline | dateline in NITF] MELUR, June 1 (PTI) –
[body | a paragraph] “It is the earliest in 20 years,” said R. Kumar, who farms rice & cane.
[heading | marked as a heading] Dams fill`);
  });

  it.each([
    [
      'XHTML without a page',
      '<inlineXML><div xmlns="x"><p>It is <b>s</b>o.</p></div></inlineXML>',
      ['It is so.'],
    ],
    [
      'XHTML with a prefix',
      '<inlineXML><h:html xmlns:h="x"><h:body><h:p>It is so.</h:p></h:body></h:html></inlineXML>',
      ['It is so.'],
    ],
    [
      'plain text',
      '<inlineData contenttype="text/plain">It is so.\n\n  She said. </inlineData>',
      ['It is so.', 'She said.'],
    ],
    [
      'HTML in CDATA',
      '<inlineData contenttype="text/html"><![CDATA[<p>It is so.</p><p>5 &gt; 4, she said.</p>]]></inlineData>',
      ['It is so.', '5 > 4, she said.'],
    ],
    [
      'what is encoded, then text',
      '<inlineData encoding="enc:base64">SXQ=</inlineData><inlineData>It is so.</inlineData>',
      ['It is so.'],
    ],
  ])('has its lines from %s', async (_, content, lines) =>
    expect((await bodyOf(content)).map((line) => line.replace(/^\[.*?\] /, ''))).toEqual(lines),
  );

  it.each([
    [
      'has no first date',
      NEWSML.replace(/<firstCreated>.*<\/firstCreated>/, ''),
      '2031-03-30T20:10:00Z',
      'version created in NewsML-G2',
    ],
    [
      'has only a date of its content',
      NEWSML.replace(/<(first|version)Created>.*<\/\1Created>/g, '').replace(
        '<contentMeta>',
        '<contentMeta><contentCreated>2031-03-29T08:00:00Z</contentCreated>',
      ),
      '2031-03-29T08:00:00Z',
      'content created in NewsML-G2',
    ],
  ])('that %s has the next best', async (_, text, instant, evidence) => {
    const article = articleIn(await read(text));
    expect(article.publishedAt).toBe(instant);
    expect(marked(article)).toContain(`[published | ${evidence}]`);
  });

  it('without a byline names who made it', async () =>
    expect(marked(articleIn(await read(NEWSML.replace(/<by>.*<\/by>/, ''))))).toContain(
      '[byline | creator in NewsML-G2] Jane Roe\n',
    ));

  it.each([
    ['stat:canceled', `canceled ${FERRY}`],
    ['stat:withheld', `withheld ${FERRY}`],
    ['stat:usable', FERRY],
    ['stat:lost', 'wire.xml: Its status, “lost”, is none that is known.'],
  ])('with the status %s is %s', async (status, brief) =>
    expect(briefly(await read(NEWSML.replace('stat:usable', status)))).toEqual([brief]),
  );

  it('has its status from an address as well', async () => {
    const text = NEWSML.replace(
      'qcode="stat:usable"',
      'uri="http://cv.iptc.org/newscodes/pubstatusg2/canceled"',
    );
    expect(briefly(await read(text))).toEqual([`canceled ${FERRY}`]);
  });

  it.each([
    ['no guid', NEWSML.replace(/guid="[^"]*"/, ''), 'It states no id.'],
    [
      'no guid, canceled',
      NEWSML.replace(/guid="[^"]*"/, '').replace('usable', 'canceled'),
      'It states no id.',
    ],
    [
      'no content',
      NEWSML.replace(/<contentSet>[\s\S]*<\/contentSet>/, ''),
      'It has no text of its own.',
    ],
    ['an empty body', NEWSML.replace(/<body>[\s\S]*<\/body>/, '<body/>'), 'It has no text.'],
    ['a concept', '<conceptItem guid="a"/>', 'It is no news item but <conceptItem>.'],
    ['a page', '<html><p>Words</p></html>', 'It is no news item but <html>.'],
    ['a message of nothing', '<newsMessage/>', 'The message has no items.'],
  ])('is turned away with a sentence where it has %s', async (_, text, why) =>
    expect(briefly(await read(text))).toEqual([`wire.xml: ${why}`]),
  );
});
