import { describe, expect, it } from 'vitest';
import nitf from '../../src/intake/formats/nitf.ts';
import { articleIn, briefly, marked, statedBy, utf8 } from './marked.ts';
import { NITF } from './samples.ts';

const read = (text: string) => nitf.read(utf8(text), 'monsoon.nitf');

describe('an article in NITF', () => {
  it('is laid out', async () => {
    const article = articleIn(await read(NITF));
    expect(marked(article)).toBe(`[title | headline in NITF] Monsoon comes early to Melur
[dek | headline below the first, or abstract, in NITF] Farmers welcome the rain
[byline | byline in NITF] By Priya Nair
[chrome | the writer’s job] Staff Reporter
[outlet | publication in NITF] Melur Gazette
[credit | distributor in NITF] Press Trust of India
[published | date of issue in NITF] 20310601T093000+0530
[dateline | dateline in NITF] MELUR, June 1 (PTI) –
[body | a paragraph] “It is the earliest in 20 years,” said R. Kumar, who farms rice & cane.
[heading | marked as a heading] Dams fill
[body | a paragraph] The dam is full for the first time since 2024.
[caption | marked as a caption] The dam at Melur on Sunday.
[body | a paragraph] Schools <stay> & open, the collector said.`);
    expect(statedBy(article)).toEqual({
      id: 'pti-31-0601-17',
      url: 'https://gazette.example/monsoon',
      version: '2',
      published: '2031-06-01',
      publishedAt: '2031-06-01T04:00:00Z',
      dateline: 'MELUR',
      credits: ['Press Trust of India', 'PTI'],
    });
  });

  it.each([
    [/<date\.issue[^>]*>/, '2031-06-01', 'date of release in NITF'],
    [/<date\.(?:issue|release)[^>]*>/g, '2031-06-02', 'date of publication in NITF'],
    [/<date\.(?:issue|release)[^>]*>|<pubdata[^>]*>/g, '2031-06-01', 'date of the story in NITF'],
    [/ norm="[^"]*"|<pubdata[^>]*>/g, null, undefined],
  ])('without %s is published %s by its %s', async (gone, edtf, evidence) => {
    const article = articleIn(await read(NITF.replace(gone, '')));
    expect(article.published.edtf).toBe(edtf);
    expect(article.zones.find(({ kind }) => kind === 'published')?.evidence).toBe(evidence);
  });

  it('without a publication is its distributor’s', async () =>
    expect(marked(articleIn(await read(NITF.replace(/<pubdata[^>]*>/, ''))))).toContain(
      '[outlet | distributor in NITF] Press Trust of India\n',
    ));

  it('without an id has its file’s name', async () =>
    expect(briefly(await read(NITF.replace(/<doc-id[^>]*>/, '')))).toEqual(['monsoon']));

  it('without a number for its version has the date of its last revision', async () => {
    const revised =
      '<revision-history norm="20310601T110000Z"/><revision-history norm="20310601T120000Z"/></head>';
    const text = NITF.replace(/<du-key[^>]*>/, '').replace('</head>', revised);
    expect(articleIn(await read(text)).version).toBe('2031-06-01T12:00:00Z');
  });

  it('with an older byline has it', async () => {
    const text = NITF.replace(
      /<byline>.*<\/byline>/,
      '<byline><bytag>By Asha Rao</bytag></byline>',
    );
    expect(marked(articleIn(await read(text)))).toContain(
      '[byline | byline in NITF] By Asha Rao\n',
    );
  });

  it('keeps the words and spaces of a paragraph whatever marks them', async () => {
    const text = NITF.replace(
      /<p>Schools[\s\S]*?<\/p>/,
      '<p>Re<em>mark</em>able<br/>\n  <q>no</q> &#x201C;<a href="x">one</a>&#8221;<!-- not this -->, &lt;she&gt; &amp;amp; said&#150;<chron>9</chron>&nbsp;&unknown;.</p>',
    );
    expect(
      articleIn(await read(text))
        .text.split('\n')
        .slice(-2),
    ).toEqual(['Remarkable', 'no “one”, <she> &amp; said–9&nbsp;&unknown;.']);
  });

  it.each([
    ['usable', 'pti-31-0601-17'],
    ['canceled', 'canceled pti-31-0601-17'],
    ['withheld', 'withheld pti-31-0601-17'],
    ['embargoed', 'monsoon.nitf: It is embargoed until 20310601T100000+0530.'],
    ['odd', 'monsoon.nitf: Its status, “odd”, is none that is known.'],
  ])('of the status %s is %s', async (status, brief) =>
    expect(briefly(await read(NITF.replace('usable', status)))).toEqual([brief]),
  );

  it.each([
    ['no words', NITF.replace(/<body\.content>[\s\S]*<\/body\.content>/, ''), 'It has no text.'],
    ['another element', '<rss version="2.0"/>', 'It is no NITF: its element is another.'],
  ])('is turned away with a sentence where it has %s', async (_, text, why) =>
    expect(briefly(await read(text))).toEqual([`monsoon.nitf: ${why}`]),
  );
});
