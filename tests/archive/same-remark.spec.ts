import { describe, expect, it } from 'vitest';
import { miniSearchIndex } from '../../src/archive/minisearch.ts';
import { add, archiveOf, brief, emptyArchive } from './filed.ts';
import { type Line, type PageFacts, page } from './page.ts';
import { SEEDS } from './seeds.ts';

const REMARK = 'The city council will close four public libraries in the old town next winter';
const said = (text: string, more: Partial<Exclude<Line, string>> = {}) => ({
  text: `“${text},” said Ada Moreau.`,
  by: 'Ada Moreau',
  content: `${text},`,
  ...more,
});
const pageOf = (id: string, line: Line, facts: PageFacts = {}) => page(id, facts, [line]);

describe('the two articles of the corpus', () => {
  const remarks = async (words: string) => {
    const { remarks } = await (await archiveOf(...SEEDS)).search({ words });
    return remarks.map(({ clippings, differ }) => [...clippings.map(brief), differ.join()]);
  };
  const WHITE_HOUSE = '000_4f80e73d1215a55c, White House: The "proposed deal" would';
  const KINDS = '001_67b41353e1bd26c1, John Kirby: As part of this';
  const DELEGATION = '001_67b41353e1bd26c1, John Kirby: We also understand that';

  it('have the kinds of weapons side by side, and not what the Treasury said', async () => {
    expect(await remarks('over two dozen kinds of weapons')).toEqual([
      [KINDS, WHITE_HOUSE, 'wording,speaker,date'],
      ['001_67b41353e1bd26c1, Treasury Department: Mkrtychev worked with North', ''],
    ]);
  });

  it('have the delegation side by side', async () => {
    expect(await remarks('seeking to send a delegation')).toEqual([
      [DELEGATION, WHITE_HOUSE, 'wording,speaker,date'],
    ]);
  });

  it('have both beside what holds both, though the words asked for are in one only', async () => {
    expect(await remarks('Moscow is planning')).toEqual([
      [WHITE_HOUSE, KINDS, DELEGATION, 'wording,speaker,date'],
    ]);
  });
});

describe('the same remark', () => {
  it.each<[string, Line, PageFacts?]>([
    ['word for word', said(REMARK)],
    ['by the same words in another form', said(REMARK.replace('will close', 'is closing'))],
    ['a day apart, as time zones are', said(REMARK, { said: '2031-05-07' })],
    ['a day before', said(REMARK, { said: '2031-05-05' })],
    ['on a day nobody states', said(REMARK, { said: '2031-05-06' })],
    ['printed later, the day not stated', said(REMARK), { published: '2031-05-20' }],
  ])('stands side by side: %s', async (_, line, facts) => {
    const first = pageOf('a', said(REMARK, { said: '2031-05-06' }), { published: '2031-05-07' });
    const archive = await archiveOf(first, pageOf('b', line, facts));
    const { remarks } = await archive.search({ words: 'libraries' });
    expect(remarks.map(({ clippings }) => clippings.length)).toEqual([2]);
  });

  it.each<[string, Line, PageFacts?]>([
    ['another remark on the topic', said('The council will open the libraries of the old town')],
    [
      'the same words in another order',
      said(
        'In winter the town libraries, four old public ones, next to the city, will close on the council',
      ),
    ],
    ['too few words', said('Four public libraries will close')],
    ['two days apart', said(REMARK, { said: '2031-05-08' })],
    ['printed before it was said', said(REMARK), { published: '2031-05-01' }],
    ['the article’s own voice', `${REMARK}.`],
  ])('is not: %s', async (_, line, facts) => {
    const first = pageOf('a', said(REMARK, { said: '2031-05-06' }), { published: '2031-05-07' });
    const archive = await archiveOf(first, pageOf('b', line, facts));
    const { remarks } = await archive.search({ words: 'libraries' });
    expect(remarks.every(({ clippings }) => clippings.length === 1)).toBe(true);
  });

  it('is not two remarks with the names of one topic in them', async () => {
    const archive = await archiveOf(
      pageOf('a', said('The firm tried to broker arms deals between Norland and South Umbria')),
      pageOf('b', said('Any arms deal between South Umbria and Norland would break the treaty')),
    );
    expect((await archive.search({ words: 'arms deals' })).remarks).toHaveLength(2);
  });

  it('is never looked for within one article', async () => {
    const twice = page('a', {}, [said(REMARK), said(`Again, ${REMARK.toLowerCase()}`)]);
    const { remarks } = await (await archiveOf(twice)).search({ words: 'libraries' });
    expect(remarks).toHaveLength(2);
  });

  it('has no chains: what agrees only with what stands beside it stands alone', async () => {
    const LEFT = 'The mayor wants three new tram lines before the summer games open';
    const RIGHT = 'Nobody has asked the harbour board whether its cranes can be moved';
    const archive = await archiveOf(
      pageOf('left', said(LEFT)),
      pageOf('both', said(`${LEFT} and ${RIGHT}`)),
      pageOf('right', said(RIGHT)),
    );
    const ids = async (words: string) =>
      (await archive.search({ words })).remarks.map(({ clippings }) =>
        clippings.map(({ source }) => source.articleId),
      );
    expect(await ids('tram lines')).toEqual([['left', 'both']]);
    expect((await ids('cranes')).map((group) => group.toSorted())).toEqual([['both', 'right']]);
    expect((await ids('“mayor wants”')).flat()).not.toContain('right');
  });

  it('stands beside what the same speaker says, where one sentence carries two', async () => {
    const text = `Ada Moreau said the mayor thinks ${REMARK.toLowerCase()}.`;
    const inner = { text, content: REMARK.toLowerCase(), by: 'the mayor', via: 'Ada Moreau' };
    const outer = { text, content: `the mayor thinks ${REMARK.toLowerCase()}`, by: 'Ada Moreau' };
    const archive = await archiveOf(
      page('a', {}, [inner, outer]),
      page('b', {}, [inner, outer, 'It rains.']),
    );
    const { remarks } = await archive.search({ words: 'libraries' });
    expect(remarks.map(({ clippings }) => clippings.map(brief))).toEqual([
      ['a, the mayor: the city council will', 'b, the mayor: the city council will'],
      ['a, Ada Moreau: the mayor thinks the', 'b, Ada Moreau: the mayor thinks the'],
    ]);
  });

  it('is not a stock phrase that stands in every article', async () => {
    const stock = 'We do not comment on rumours about ongoing police inquiries';
    const pages = Array.from({ length: 60 }, (_, n) => pageOf(`p${n}`, said(stock)));
    const { remarks } = await (await archiveOf(...pages)).search({ words: 'rumours' });
    expect(remarks).toHaveLength(60);
  });

  it('is gone when a new version of its article leaves it out', async () => {
    const index = miniSearchIndex();
    const archive = await emptyArchive(index);
    await add(
      archive,
      pageOf('a', said(REMARK)),
      pageOf('b', said(REMARK)),
      pageOf('b', 'The libraries stay.'),
    );
    const { remarks } = await archive.search({ words: 'libraries' });
    expect(remarks.map(({ clippings }) => clippings.length)).toEqual([1]);
    expect((await index.health()).entries).toBe(2);
  });

  it('is not shown again as a near miss', async () => {
    const other = REMARK.replace('public ', '').replace('city', 'town');
    const archive = await archiveOf(pageOf('a', said(REMARK)), pageOf('b', said(other)));
    const { remarks, near } = await archive.search({ words: 'public libraries' });
    expect(remarks.map(({ clippings }) => clippings.length)).toEqual([2]);
    expect(near).toEqual([]);
  });

  it('is left out where only own words, or one outlet, are asked for', async () => {
    const archive = await archiveOf(
      pageOf('a', said(REMARK), { outlet: 'Lamp' }),
      pageOf('b', said(REMARK, { content: `“${REMARK},”` }), { outlet: 'Tram' }),
    );
    for (const query of [{ kind: 'direct' }, { outlet: 'Lamp' }] as const) {
      const { remarks } = await archive.search({ words: 'libraries', ...query });
      expect(remarks.map(({ clippings }) => clippings.map(brief))).toEqual([
        ['a, Ada Moreau: The city council will'],
      ]);
    }
  });
});

describe('what differs', () => {
  it.each<[string, Line]>([
    ['', said(REMARK)],
    ['wording', said(REMARK.replace('will close', 'is closing'))],
    ['wording,number', said(REMARK.replace('four', 'five'))],
    ['wording', said(REMARK.replace('four ', ''))],
    ['speaker', said(REMARK, { by: { mention: 'Ada' } })],
    ['date', said(REMARK, { said: '2031-05-07' })],
    ['', said(REMARK, { said: '2031-05-06' })],
  ])('is said: %j', async (differ, line) => {
    const first = pageOf('a', said(REMARK, { said: '2031-05-06' }));
    const { remarks } = await (await archiveOf(first, pageOf('b', line))).search({
      words: 'libraries',
    });
    expect(remarks).toHaveLength(1);
    expect(remarks[0]?.differ.join()).toBe(differ);
  });
});
