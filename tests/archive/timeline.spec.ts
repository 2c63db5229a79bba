import { describe, expect, it } from 'vitest';
import type { TimelineGroup } from '../../src/model/answer.ts';
import type { When } from '../../src/model/when.ts';
import { archiveOf, brief } from './filed.ts';
import { page, when } from './page.ts';
import { SEEDS } from './seeds.ts';

const CONFLICT: When = {
  ...when('[2031-05-06,2031-05-07]'),
  preferred: '2031-05-06',
  flags: ['weekday-date-conflict'],
};

const NESTED = 'Ivo Brandt said dockers had warned that the ferry would sink on 3 March.';
const FERRY = page('ferry', { published: '2031-05-08' }, [
  {
    text: 'Ivo Brandt said the ferry would sail in 2032.',
    by: 'Ivo Brandt',
    content: 'the ferry would sail in 2032',
    said: '2031-05-06',
    mentions: ['2032'],
  },
  { text: '“The ferry is safe,” said Ivo Brandt.', by: 'Ivo Brandt', said: '2031-05-06' },
  { text: '“A ferry has no wheels,” said Mira Solen.', by: 'Mira Solen', said: CONFLICT },
  { text: 'The ferry hit a pier on 6 May.', mentions: ['2031-05-06'] },
  { text: 'The old ferry came in May 2031.', mentions: ['2031-05'] },
  { text: 'The first ferry came in 2031.', mentions: ['2031'] },
  {
    text: NESTED,
    by: { mention: 'dockers' },
    via: 'Ivo Brandt',
    content: 'the ferry would sink on 3 March',
    mentions: ['2031-03-03'],
  },
  {
    text: NESTED,
    by: 'Ivo Brandt',
    content: 'dockers had warned that the ferry would sink on 3 March',
    mentions: ['2031-03-03'],
  },
  'The ferry is blue.',
  { text: '“Ferries are fun,” said Mira Solen.', by: 'Mira Solen' },
  'The tram is red.',
]);

const outline = (groups: readonly TimelineGroup[]) =>
  groups.map(({ edtf, entries }) => [
    edtf,
    ...entries.map(
      ({ datedBy, remark }) => `${datedBy}: ${remark.clippings.map(brief).join(' = ')}`,
    ),
  ]);

describe('a timeline', () => {
  it('orders what is on the topic by the date in the words, else by the day of the saying', async () => {
    const archive = await archiveOf(FERRY);
    expect(outline((await archive.timeline({ topic: 'ferry' })).groups)).toEqual([
      ['2031', 'sentence: ferry, nobody: The first ferry came'],
      ['2031-03-03', 'sentence: ferry, Ivo Brandt: dockers had warned that'],
      ['2031-05', 'sentence: ferry, nobody: The old ferry came'],
      [
        '2031-05-06',
        'said: ferry, Ivo Brandt: The ferry is safe,',
        'sentence: ferry, nobody: The ferry hit a',
      ],
      ['[2031-05-06,2031-05-07]', 'said: ferry, Mira Solen: A ferry has no'],
      ['2032', 'sentence: ferry, Ivo Brandt: the ferry would sail'],
      [
        null,
        'none: ferry, nobody: The ferry is blue.',
        'none: ferry, Mira Solen: Ferries are fun,',
      ],
    ]);
  });

  it.each<[string, Parameters<Awaited<ReturnType<typeof archiveOf>>['timeline']>[0], number]>([
    ['a speaker', { speaker: 'Mira Solen' }, 2],
    ['a speaker on a topic', { speaker: 'Ivo Brandt', topic: 'safe ferries' }, 1],
    ['a speaker nobody knows', { speaker: 'Nobody', topic: 'ferry' }, 0],
    ['a phrase', { topic: '“ferry is”' }, 2],
    ['words that no sentence has together', { topic: 'ferry tram' }, 0],
    ['a topic with a word nowhere', { topic: 'ferry zeppelin' }, 0],
    ['punctuation', { topic: '?!' }, 0],
    ['days of the things told, not of the telling', { topic: 'ferry', from: '2032-01-01' }, 1],
    ['days up to one', { topic: 'ferry', to: '2031-03-03' }, 2],
    ['days of publication for the undated', { topic: 'blue', from: '2031-05-08' }, 1],
    ['no undated ones from other days', { topic: 'blue', from: '2031-05-09' }, 0],
  ])('keeps to %s', async (_, query, count) => {
    const { groups } = await (await archiveOf(FERRY)).timeline(query);
    expect(groups.flatMap(({ entries }) => entries)).toHaveLength(count);
  });

  it('shows no sentence twice, not even beside another outlet’s', async () => {
    const remark = 'the old ferry line will stop running before the summer games';
    const text = `Ada Moreau said the mayor thinks ${remark}.`;
    const archive = await archiveOf(
      page('a', {}, [{ text: `The mayor said ${remark}.`, by: 'The mayor', content: remark }]),
      page('b', {}, [
        { text, by: 'the mayor', via: 'Ada Moreau', content: remark },
        { text, by: 'Ada Moreau', content: `the mayor thinks ${remark}` },
      ]),
    );
    expect(outline((await archive.timeline({ topic: 'ferry' })).groups)).toEqual([
      [null, 'none: a, The mayor: the old ferry line', 'none: b, Ada Moreau: the mayor thinks the'],
    ]);
  });

  it('puts what has a time of day with the rest of the day', async () => {
    const at = (time: string) => ({ ...when('2031-05-06'), edtf: `2031-05-06T${time}` });
    const archive = await archiveOf(
      page('a', {}, [
        { text: 'The ferry left at noon.', mentions: [at('12:00:00Z')] },
        { text: 'The ferry came back on 6 May.', mentions: ['2031-05-06'] },
      ]),
    );
    expect(outline((await archive.timeline({ topic: 'ferry' })).groups)).toEqual([
      [
        '2031-05-06',
        'sentence: a, nobody: The ferry came back',
        'sentence: a, nobody: The ferry left at',
      ],
    ]);
  });

  it('places a contradictory date by the day other evidence supports', async () => {
    const odd = (preferred: string) => ({ ...CONFLICT, preferred });
    const sail = (id: string, mention: string | When) =>
      page(id, {}, [{ text: `The ferry of the ${id} line.`, mentions: [mention] }]);
    const archive = await archiveOf(
      sail('late', odd('2031-05-07')),
      sail('sixth', '2031-05-06'),
      sail('seventh', '2031-05-07'),
    );
    const { groups } = await archive.timeline({ topic: 'ferry' });
    expect(groups.map(({ entries }) => entries[0]?.remark.clippings[0].source.articleId)).toEqual([
      'sixth',
      'seventh',
      'late',
    ]);
  });

  it('places a contradictory date by another outlet’s certain one, and keeps both days', async () => {
    const text = 'The ferry hit the old stone pier at noon.';
    const archive = await archiveOf(
      page('odd', {}, [{ text, mentions: [CONFLICT] }]),
      page('sure', {}, [
        { text: `${text.slice(0, -1)}, hurting nobody.`, mentions: ['2031-05-07'] },
      ]),
    );
    const { groups } = await archive.timeline({ topic: 'ferry' });
    expect(outline(groups)).toEqual([
      ['2031-05-07', 'sentence: sure, nobody: The ferry hit the = odd, nobody: The ferry hit the'],
    ]);
    expect(groups[0]?.entries[0]?.placed.map((when) => when?.edtf)).toEqual([
      '2031-05-07',
      '[2031-05-06,2031-05-07]',
    ]);
  });

  it('tells of the two articles of the corpus each sentence once, remarks side by side', async () => {
    const { groups } = await (await archiveOf(...SEEDS)).timeline({ topic: 'Russia weapons' });
    expect(outline(groups)).toEqual([
      [
        '2022/2023',
        'sentence: 001_67b41353e1bd26c1, Treasury Department: Mkrtychev worked with North',
      ],
      ['2023-02', 'said: 001_67b41353e1bd26c1, Antony Blinken: US intelligence suggested China'],
      [
        '2023-03-30',
        'said: 000_4f80e73d1215a55c, The United States: Russia is seeking to',
        'said: 000_4f80e73d1215a55c, John Kirby: the over year-long war',
        'said: 000_4f80e73d1215a55c, White House: The "proposed deal" would = 001_67b41353e1bd26c1, John Kirby: As part of this = 001_67b41353e1bd26c1, John Kirby: We also understand that',
      ],
      ['[2023-03-30,2023-03-31]', 'said: 001_67b41353e1bd26c1, White House: it has new evidence'],
      [null, 'none: 000_4f80e73d1215a55c, nobody: If confirmed, the effort'],
    ]);
  });
});

describe('a timeline of one outlet', () => {
  const FULL = 'The Kelmar ferry pier was closed for good on 6 May.';
  const tells = (id: string, outlet: string, ...more: readonly string[]) =>
    page(id, { outlet, published: '2031-05-08' }, [
      { text: FULL, mentions: ['2031-05-06'] },
      { text: '“The ferry is safe,” said Mira Solen.', by: 'Mira Solen', said: '2031-05-07' },
      ...more,
    ]);
  const pages = [tells('a', 'The Herald', 'The ferry is blue.'), tells('b', 'The Courier')];
  const articlesIn = (groups: readonly TimelineGroup[]) =>
    groups.flatMap(({ entries }) =>
      entries.map(({ remark }) => remark.clippings.map(({ source }) => source.articleId)),
    );

  it.each([
    [{ topic: 'ferry' }, [['a', 'b'], ['a'], ['b'], ['a']]],
    [{ topic: 'ferry', outlet: 'The Courier' }, [['b'], ['b']]],
    [{ topic: 'ferry', outlet: 'herald' }, [['a'], ['a'], ['a']]],
    [{ topic: 'ferry', outlet: 'herald', speaker: 'Mira Solen' }, [['a']]],
    [{ outlet: 'The Courier' }, [['b'], ['b']]],
    [{ speaker: 'Mira Solen', outlet: 'The Courier' }, [['b']]],
    [{ topic: 'ferry', outlet: 'The Gazette' }, []],
  ])('%j has but what that outlet tells', async (asked, expected) => {
    const archive = await archiveOf(...pages);
    expect(articlesIn((await archive.timeline(asked)).groups)).toEqual(expected);
  });
});
