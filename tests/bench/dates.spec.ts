import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { chrono } from '../../bench/dates/chrono.ts';
import { compromise } from '../../bench/dates/compromise.ts';
import { documentsIn } from '../../bench/dates/documents.ts';
import { figuresOf } from '../../bench/dates/score.ts';
import { type Reader, readEach, type Timex } from '../../bench/dates/timex.ts';
import { verbatim } from '../../bench/dates/verbatim.ts';
import { articleOfBody } from '../../src/intake/article.ts';
import { readArticle } from '../../src/reading/read-article.ts';
import { annotation } from '../../src/rendering/annotation.ts';
import { folderOf } from '../surfaces/port-news.ts';

/** A Wednesday. */
const PUBLISHED = '2021-03-03';

/** What a reader finds in a sentence, as `words = type value`. */
function readBy({ read }: Reader, text: string): readonly string[] {
  return read(text, PUBLISHED).times.map(
    ({ start, end, type, value }) => `${text.slice(start, end)} = ${type} ${value}`,
  );
}

describe('chrono', () => {
  it.each([
    ['The port closed on Friday.', 'Friday = DATE 2021-02-26'],
    ['The port will close next Friday.', 'next Friday = DATE 2021-03-12'],
    ['Fares rose on December 30.', 'December 30 = DATE 2020-12-30'],
    ['Fares rose in June 2019, by a third.', 'June 2019 = DATE 2019-06'],
    ['Fares rose last year.', 'last year = DATE 2020'],
    ['Two weeks ago the ferry sank.', 'Two weeks ago = DATE 2021-W07'],
    ['The council meets this week.', 'this week = DATE 2021-W09'],
    ['It was full over the past three months.', 'past three months = DURATION P3M'],
    ['It was full for a few days.', 'a few days = DURATION PXD'],
    ['The mayor spoke on Monday night.', 'Monday night = TIME 2021-03-01TNI'],
    ['The mayor spoke at 5:30 p.m. today.', '5:30 p.m. today = TIME 2021-03-03T17:30'],
    ['The port is now full.', 'now = DATE PRESENT_REF'],
    ['Work ends at the end of May.', 'end of May = DATE 2021-05'],
  ])('is understood in %s', (text, ...found) => expect(readBy(chrono, text)).toEqual(found));

  it('gives the two ends of a range', () =>
    expect(readBy(chrono, 'Ferries ran from May 5 to May 9, 2020.')).toEqual([
      'May 5 = DATE 2020-05-05',
      'May 9, 2020 = DATE 2020-05-09',
    ]));

  it.each(['Ada Byron left.', 'Shares rose to 2.03 a piece.', ''])(
    'finds nothing in “%s”',
    (text) => expect(chrono.read(text, PUBLISHED)).toEqual({ times: [], crashes: 0 }),
  );
});

describe('compromise', () => {
  it.each([
    ['The port closed on Friday.', 'Friday = DATE 2021-02-26'],
    ['Fares rose on December 30.', 'December 30 = DATE 2020-12-30'],
    ['Fares rose in June 2019.', 'June 2019 = DATE 2019-06'],
    ['Fares rose in 2019.', '2019 = DATE 2019'],
    ['Fares will rise by August.', 'August = DATE 2021-08'],
    ['Fares rose last year.', 'last year = DATE 2020'],
    ['The ferry sank two weeks ago.', 'two weeks ago = DATE 2021-W07'],
    ['The council meets this week.', 'this week = DATE 2021-W09'],
    ['Profits fell in the fourth quarter.', 'the fourth quarter = DATE 2020-Q4'],
    ['The ferry sank last summer.', 'last summer = DATE 2020-SU'],
    ['It was full over the past three months.', 'past three months = DURATION P3M'],
    ['He stayed for a week.', 'a week = DURATION P1W'],
    ['It was a two-hour speech.', 'two-hour = DURATION PT2H'],
    ['The mayor spoke on Monday night.', 'Monday night = TIME 2021-03-01TNI'],
    ['The mayor spoke at 5:30 p.m. today.', '5:30 p.m. today = TIME 2021-03-03T17:30'],
    ['The ferry sails every Thursday.', 'every Thursday = SET XXXX-WXX-4'],
  ])('is understood in %s', (text, ...found) => expect(readBy(compromise, text)).toEqual(found));

  it('gives the two ends of a range', () =>
    expect(readBy(compromise, 'Ferries ran from 1991 to 1997.')).toEqual([
      '1991 = DATE 1991',
      '1997 = DATE 1997',
    ]));

  it('loses the paragraph on which it throws, and no other', () => {
    const text = 'The port had a third-quarter net loss of $7.9 million.\nIt closed on Friday.';
    const { times, crashes } = compromise.read(text, PUBLISHED);
    expect(crashes).toBe(1);
    expect(times.map(({ start, end }) => text.slice(start, end))).toEqual(['Friday']);
  });

  it.each(['Ada Byron left.', ''])('finds nothing in “%s”', (text) =>
    expect(compromise.read(text, PUBLISHED)).toEqual({ times: [], crashes: 0 }),
  );
});

describe('Verbatim', () => {
  it('is measured by what annotate writes', () => {
    const text =
      'Sandholm – The port closed from May to June 2020.\n“We open on Friday,” Ada Byron said.';
    const article = articleOfBody(text, { id: '', sha256: '', published: PUBLISHED });
    const { timex } = annotation(article, readArticle(article));
    expect(timex.length).toBeGreaterThan(2);
    expect(verbatim.read(text, PUBLISHED)).toEqual({ times: timex, crashes: 0 });
  });

  it('finds nothing in a text without times', () =>
    expect(verbatim.read('Ada Byron left.', undefined)).toEqual({ times: [], crashes: 0 }));
});

it('a fault in what is made of a library’s dates is nobody else’s', () => {
  const library = {
    parse: () => [],
    timesOf: () => {
      throw new Error('ours');
    },
  };
  expect(() => readEach('May', [{ start: 0, end: 3 }], library)).toThrow('ours');
});

describe('the score', () => {
  const may: Timex = { start: 10, end: 20, type: 'DATE', value: '2020-05-05' };
  const length: Timex = { start: 30, end: 40, type: 'DURATION', value: 'P2W' };
  const all = { strict: 1, relaxed: 1, type: 1, value: 1, day: 1 };

  it.each([
    ['all', [may, length], all],
    ['fewer words', [{ ...may, start: 12 }, length], { ...all, strict: 1 / 2 }],
    ['another type', [{ ...may, type: 'TIME' }, length], { ...all, type: 1 / 2 }],
    ['another day', [{ ...may, value: '2020-05-06' }, length], { ...all, value: 1 / 2, day: 0 }],
    ['the hour', [{ ...may, value: '2020-05-05T17:00' }, length], { ...all, value: 1 / 2 }],
    ['the month', [{ ...may, value: '2020-05' }, length], { ...all, value: 1 / 2, day: 0 }],
    ['one of two', [may], { strict: 2 / 3, relaxed: 2 / 3, type: 2 / 3, value: 2 / 3, day: 1 }],
    ['nothing', [], { strict: 0, relaxed: 0, type: 0, value: 0, day: 0 }],
    [
      'other words',
      [{ ...may, start: 20, end: 30 }],
      { strict: 0, relaxed: 0, type: 0, value: 0, day: 0 },
    ],
  ])('of %s', (_, read, figures) =>
    expect(figuresOf([{ annotated: [may, length], read }])).toEqual(figures),
  );

  it('lays a reading on the same words first, then on those that share most', () => {
    const wide = { ...may, start: 0, end: 40, value: '2020' };
    const read = [wide, may, { ...may, start: 8, end: 14 }];
    expect(figuresOf([{ annotated: [may], read }])).toEqual({
      strict: 2 / 4,
      relaxed: 2 / 4,
      type: 2 / 4,
      value: 2 / 4,
      day: 2 / 3,
    });
  });

  it('takes all texts together', () =>
    expect(
      figuresOf([
        { annotated: [may], read: [may] },
        { annotated: [may, length], read: [] },
      ]).strict,
    ).toBe(2 / 4));

  it('counts no value as right where none is annotated', () => {
    const none = { ...may, value: '' };
    expect(figuresOf([{ annotated: [none], read: [none] }])).toEqual({ ...all, value: 0 });
  });

  it('is full where there is nothing to find and nothing found', () =>
    expect(figuresOf([{ annotated: [], read: [] }])).toEqual(all));
});

describe('a file of documents', () => {
  const line = JSON.stringify({ id: 'a', text: 'In May.', dct: PUBLISHED, timex: [] });
  const wanted = expect.stringMatching(/^A line must be JSON with “text”, “timex” /);
  const folder = folderOf({
    'good.jsonl': `${line}\n\n${line}\n`,
    'empty.jsonl': '\n',
    'torn.jsonl': `${line}\n${line.slice(0, 20)}\n`,
    'other.jsonl': '{"id": "a", "text": "In May."}\n',
    'no-day.jsonl': line.replace(PUBLISHED, 'in March'),
  });

  it('is read line by line', async () => {
    const document = { text: 'In May.', dct: PUBLISHED, timex: [] };
    expect(await documentsIn(`${folder}/good.jsonl`)).toEqual([document, document]);
  });

  it.each([
    ['empty.jsonl', '', 'There is no document in it.'],
    ['torn.jsonl', ', line 2', wanted],
    ['other.jsonl', ', line 1', wanted],
    ['no-day.jsonl', ', line 1', wanted],
    ['missing.jsonl', '', 'There is no such file to read.'],
  ])('is turned away: %s', async (name, at, why) =>
    expect(await documentsIn(`${folder}/${name}`)).toEqual({
      where: `${folder}/${name}${at}`,
      why,
    }),
  );

  it.each([
    [[], 'Which files? npm run bench:dates -- FILE.jsonl …\n'],
    [[`${folder}/empty.jsonl`], `${folder}/empty.jsonl: There is no document in it.\n`],
  ])('is asked for in one sentence, given %s', (files, sentence) => {
    const bench = fileURLToPath(new URL('../../bench/dates.ts', import.meta.url));
    const { status, stdout, stderr } = spawnSync(process.execPath, [bench, ...files], {
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: sentence });
  });
});
