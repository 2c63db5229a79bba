import { describe, expect, it } from 'vitest';
import { gapsBefore } from '../../src/rendering/gaps.ts';
import { ENGLISH } from '../../src/rendering/languages/language.ts';
import { pictureOf } from '../../src/rendering/picture/picture.ts';
import { sheet } from '../../src/rendering/sheet.ts';
import { timelineOf, told } from './picture/timelines.ts';

const LONG = 'Nothing dated between 3 March 2031 and 1 May 2032, 14 months';

describe('a long stretch without any entry', () => {
  it.each<[string, readonly (string | null)[], readonly (string | null)[]]>([
    ['after days close together', ['2031-03-01', '2031-03-03', '2032-05-01'], [null, null, LONG]],
    [
      'before them, in years',
      ['1950', '2031-03-01', '2031-03-03'],
      [null, 'Nothing dated between 31 December 1950 and 1 March 2031, 80 years', null],
    ],
    [
      'in days',
      ['2031-03-01', '2031-03-03', '2031-04-01'],
      [null, null, 'Nothing dated between 3 March 2031 and 1 April 2031, 29 days'],
    ],
    [
      'after the end of a coarse date that holds others',
      ['2031', '2031-03-03', '2031-04-01', '2033-01-01'],
      [null, null, null, 'Nothing dated between 31 December 2031 and 1 January 2033, 12 months'],
    ],
    [
      'before what has no date',
      ['2031-03-01', '2031-03-03', '2032-05-01', null],
      [null, null, LONG, null],
    ],
  ])('is said: %s', (_, dates, said) =>
    expect(gapsBefore(told(...dates).groups, ENGLISH)).toEqual(said),
  );

  it.each<[string, readonly (string | null)[]]>([
    ['between two dates alone', ['2031-03-01', '2032-05-01']],
    ['where all are as far apart', ['2031-03-01', '2031-06-01', '2031-09-01', '2031-12-01']],
    ['of a few days', ['2031-03-01', '2031-03-02', '2031-03-12']],
    ['after an open end', ['2031-03-01', '2031-03-03/..', '2032-05-01']],
    ['before an open beginning', ['../2032-05-01', '2031-03-01', '2031-03-03']],
    ['after a date that is about', ['2031-02-01', '2031-02~', '2032-05-01']],
    ['before a date that is about', ['2031-03-01', '2031-03-03', '2032-05~']],
    ['that a coarse date covers', ['2031/2032', '2031-03-01', '2031-03-03', '2032-05-01']],
    ['where nothing is dated', [null]],
    ['where nothing is', []],
  ])('is not: %s', (_, dates) => {
    const { groups } = told(...dates);
    expect(gapsBefore(groups, ENGLISH)).toEqual(groups.map(() => null));
  });

  it('stands above the heading of the date that ends it', () => {
    const { sections } = sheet(told('2031-03-01', '2031-03-03', '2032-05-01'));
    expect(sections.map(({ note, heading }) => [note, heading])).toEqual([
      [null, 'Saturday, 1 March 2031'],
      [null, 'Monday, 3 March 2031'],
      [LONG, 'Saturday, 1 May 2032'],
    ]);
  });
});

describe('an entry of a timeline', () => {
  it('says when it only goes on about the topic', () => {
    const timeline = told('2031-03-01');
    const groups = timeline.groups.map((group) => ({
      ...group,
      entries: group.entries.map((entry) => ({ ...entry, goesOn: true })),
    }));
    const [section] = sheet({ ...timeline, groups }).sections;
    expect(section?.blocks[0]?.note).toBe(
      'Placed by the date in the sentence. Goes on about the topic of the sentence before it, and does not name it.',
    );
  });

  it.each([
    [1, '1 more entry, less to the point, is not listed.'],
    [12, '12 more entries, less to the point, are not listed.'],
  ])('may be one of too many to list: %i', async (leftOut, said) => {
    const timeline = { ...told('2031-03-01', '2031-03-02'), leftOut };
    expect(sheet(timeline).notes).toEqual(['Looked for topic “harbour”.', said]);
    const { svg, alternative } = await pictureOf(timeline);
    expect(svg).toContain(`>${said}</text>`);
    expect(alternative).toContain(said);
  });

  it('has a running number, the same for each outlet that has it', () => {
    const { sections } = sheet(
      timelineOf(
        [{ date: '2031-03-01' }, { date: '2031-03-01' }],
        [{ date: '2031-03-01' }],
        [{ date: null }],
      ),
    );
    const entries = sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.entries));
    expect(entries.map(({ number }) => number)).toEqual([1, 1, 2, 3]);
  });

  it('says each outlet’s own date where they differ, and nothing where they agree', () => {
    const { sections } = sheet(
      timelineOf(
        [
          { date: '2031-03-01', outlet: 'The Quay Courier' },
          { date: '2031-03-02', outlet: 'Ferry Times' },
          { date: null, outlet: null },
        ],
        [{ date: '2031-03-05' }, { date: '2031-03-05' }],
      ),
    );
    const notes = sections.flatMap(({ blocks }) => blocks.map(({ note }) => note));
    expect(notes).toEqual([
      'Placed by the date in the sentence. What looks like the same remark stands in 3 articles. ⚠ The dates differ: The Quay Courier has 1 March 2031; Ferry Times has 2 March 2031; outlet not stated has no date.',
      'Placed by the date in the sentence. What looks like the same remark stands in 2 articles.',
    ]);
  });
});
