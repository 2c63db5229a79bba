import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Zone, ZoneKind } from '../../../src/model/article.ts';
import { UNKNOWN_WHEN, type When } from '../../../src/model/when.ts';
import { anchorOf } from '../../../src/reading/dates/anchor.ts';
import { findTimes } from '../../../src/reading/dates/find-times.ts';

type Line = readonly [ZoneKind, string];

/** An article of those lines, with a zone a line. */
function article(lines: readonly Line[]) {
  const text = lines.map(([, line]) => line).join('\n');
  let start = 0;
  const zones: Zone[] = lines.map(([kind, line]) => {
    const zone = { kind, start, end: start + line.length, evidence: 'made up' };
    start = zone.end + 1;
    return zone;
  });
  return { text, zones };
}

function anchored(lines: readonly Line[], published: When = UNKNOWN_WHEN) {
  const { text, zones } = article(lines);
  return anchorOf(text, zones, published);
}

const PUBLISHED: When = {
  edtf: '2023-11-07',
  earliest: '2023-11-07',
  latest: '2023-11-07',
  precision: 'day',
  basis: 'stated',
  flags: [],
};

/** 8 November 2023 was a Wednesday. */
const CONTRADICTION: Line = ['body', 'Ada Quill said on Tuesday (Nov. 8) that the bridge is safe.'];
const CAPTION: Line = ['caption', 'The bridge on Monday, November 6, 2023, in Port Amity.'];

describe('the anchor of an article', () => {
  it('is the stated publication', () => {
    expect(anchored([['body', 'She left on March 3, 2020.']], PUBLISHED)).toEqual({
      anchor: { day: '2023-11-07', stated: true },
      published: PUBLISHED,
    });
  });

  it('is else the latest day of the news in it, in the year that a caption lends', () => {
    expect(anchored([CONTRADICTION, CAPTION])).toEqual({
      anchor: {
        day: '2023-11-07',
        stated: false,
        contested: {
          days: ['2023-11-07', '2023-11-08'],
          weekday: 2,
          preferred: '2023-11-07',
          flags: ['weekday-date-conflict', 'off-by-one'],
        },
      },
      published: { ...UNKNOWN_WHEN, earliest: '2023-11-07' },
    });
  });

  it('makes a later weekday of the same name the same two days', () => {
    const lines: readonly Line[] = [
      CONTRADICTION,
      ['body', 'Earlier Tuesday, the council said so last month and over the summer.'],
      CAPTION,
    ];
    const { text, zones } = article(lines);
    const { anchor } = anchorOf(text, zones, UNKNOWN_WHEN);
    const second = zones[1] as Zone;
    expect(findTimes(text, second, anchor).map(({ edtf }) => edtf)).toEqual([
      '[2023-11-07,2023-11-08]',
      '2023-10',
      '2023-22',
    ]);
  });

  it('is found in a contradiction though the publication is stated', () => {
    expect(anchored([CONTRADICTION], PUBLISHED).anchor).toMatchObject({
      day: '2023-11-07',
      contested: { preferred: '2023-11-07' },
    });
  });

  it('is the day of an update when the page states nothing else', () => {
    const lines = [
      ['published', 'Updated: June 14, 2031 11:42 pm IST'],
      ['body', 'Ada Quill spoke on Friday.'],
    ] as const;
    expect(anchored(lines)).toEqual({
      anchor: { day: '2031-06-14', stated: false },
      published: UNKNOWN_WHEN,
    });
  });

  it('is unknown when only a caption has a date: photo dates never date words', () => {
    expect(anchored([['body', 'Ada Quill spoke on Tuesday.'], CAPTION])).toEqual({
      anchor: { day: null, stated: false },
      published: UNKNOWN_WHEN,
    });
  });

  it('is unknown when the only date is remote, which still bounds the publication', () => {
    expect(anchored([['body', 'The bridge opened on July 20, 1969, and closed Tuesday.']])).toEqual(
      {
        anchor: { day: null, stated: false },
        published: { ...UNKNOWN_WHEN, earliest: '1969-07-20' },
      },
    );
  });

  it('is no day that is still to come', () => {
    expect(anchored([['body', 'The bridge will open on Friday, June 5, 2026.']])).toEqual({
      anchor: { day: null, stated: false },
      published: UNKNOWN_WHEN,
    });
  });

  it.each([
    'The union said it would stage a protest on August 22, 2025.',
    'The union said it would stage a protest on Friday, August 22, 2025.',
    'A meeting is to be held at the mill on 22 August 2025.',
    'They plan to march on August 22, 2025.',
    'Weavers threatened to shut the mill on August 22, 2025.',
    'The verdict is due on August 22, 2025.',
    'The next hearing is on August 22, 2025.',
  ])('is no day that is planned: %s', (sentence) => {
    expect(anchored([['body', sentence]]).published).toEqual(UNKNOWN_WHEN);
  });

  it.each([
    ['The union met on August 15, 2025. It would march on August 22, 2025.', '2025-08-15'],
    ['The toll, which would be cut, was raised on August 2, 2025.', '2025-08-02'],
    ['Ada Quill said on August 2, 2025, that she would leave.', '2025-08-02'],
    ['The bridge would have closed had it rained on August 2, 2025.', '2025-08-02'],
  ])('comes after what has happened: %s', (sentence, earliest) => {
    expect(anchored([['body', sentence]]).published).toMatchObject({ earliest });
  });

  it('is not taken from what other articles or menus say', () => {
    expect(
      anchored([
        ['related', 'Quill quits on Monday, May 6, 2024'],
        ['chrome', 'Tuesday, May 7, 2024'],
      ]),
    ).toEqual({
      anchor: { day: null, stated: false },
      published: UNKNOWN_WHEN,
    });
  });

  it('names the quarter that the article reports on', () => {
    const { anchor } = anchored([['title', 'Amity Steel: loss in third quarter']], PUBLISHED);
    expect(anchor.quarter).toBe('2023-Q3');
  });

  it.each([
    ['Shut on 3/30/2023, it opened on 4/5/2023.', 'month-first', '2023-04-05'],
    ['Shut on 30/3/2023, it opened on 4/5/2023.', 'day-first', '2023-05-04'],
    [
      'Shut on 30/3/2023 and 3/30/2022, it opened on 4/5/2023.',
      undefined,
      '[2023-04-05,2023-05-04]',
    ],
    ['Shut in May, it opened on 4/5/2023.', undefined, '[2023-04-05,2023-05-04]'],
  ])('knows the order of figures that the article shows: %s', (sentence, order, edtf) => {
    const { text, zones } = article([['body', sentence]]);
    const { anchor } = anchorOf(text, zones, PUBLISHED);
    expect(anchor.order).toBe(order);
    expect(findTimes(text, zones[0] as Zone, anchor).at(-1)).toMatchObject({ edtf });
  });

  it('of the article without a publication date is the Thursday that its captions support', () => {
    const file = new URL('../../../corpus/001_67b41353e1bd26c1.txt', import.meta.url);
    const lines = readFileSync(file, 'utf8').split('\n');
    const body = lines.slice(1, 13).map((line): Line => ['body', line]);
    const { text, zones } = article([
      ...body,
      ...lines.slice(14, 17).map((line): Line => ['caption', line]),
    ]);
    const { anchor, published } = anchorOf(text, zones, UNKNOWN_WHEN);
    const dates = zones.flatMap((zone) => findTimes(text, zone, anchor));
    expect(published).toEqual({ ...UNKNOWN_WHEN, earliest: '2023-03-30' });
    expect(dates.flatMap(({ edtf }) => edtf ?? [])).toEqual([
      '[2023-03-30,2023-03-31]',
      '2022-02/..',
      '2022-22',
      '2023-03',
      '2023-02',
      '[2023-03-30,2023-03-31]',
      '2022/2023',
      '2023-03',
      '2023-03-29',
      '2023-03-28',
    ]);
  });
});
