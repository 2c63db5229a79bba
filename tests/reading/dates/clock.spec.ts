import { describe, expect, it } from 'vitest';
import { expectOne, MARCH, rows, timesIn } from './table.ts';

describe('a time of day', () => {
  it.each(
    rows(
      `
    2023-03-30 | The doors opened at [10:35 a.m. on Friday]. | 2023-03-24T10:35 | 2023-03-24T10:35:00 | 2023-03-24 to 2023-03-24
    2023-03-30 | The doors opened at [10 p.m. Wednesday]. | 2023-03-29T22:00 | 2023-03-29T22:00:00 | 2023-03-29 to 2023-03-29
    2023-03-30 | The doors opened at [7pm]. | 2023-03-30T19:00 | 2023-03-30T19:00:00 | 2023-03-30 to 2023-03-30
    2023-03-30 | The doors opened at [12 a.m.] | 2023-03-30T00:00 | 2023-03-30T00:00:00 | 2023-03-30 to 2023-03-30
    2023-03-30 | The doors opened at [19:30]. | 2023-03-30T19:30 | 2023-03-30T19:30:00 | 2023-03-30 to 2023-03-30
    2023-03-30 | The doors opened at [0735 GMT]. | 2023-03-30T07:35Z | 2023-03-30T07:35:00Z | 2023-03-30 to 2023-03-30
    2023-03-30 | The doors opened at [9 a.m. EST Tuesday]. | 2023-03-28T09:00 | 2023-03-28T09:00:00-05:00 | 2023-03-28 to 2023-03-28
    2023-03-30 | The doors opened at [noon]. | 2023-03-30T12:00 | 2023-03-30T12:00:00 | 2023-03-30 to 2023-03-30
    2023-03-30 | The doors closed at [midnight Friday]. | 2023-03-24T24:00 | 2023-03-24
    2023-03-30 | They met at [10.30am]. | 2023-03-30T10:30 | 2023-03-30T10:30:00 | 2023-03-30 to 2023-03-30
    2023-03-30 | They met at [6.45 p.m.] in rain. | 2023-03-30T18:45 | 2023-03-30T18:45:00 | 2023-03-30 to 2023-03-30
    2023-03-30 | They met at [12 p.m.] in rain. | 2023-03-30T12:00 | 2023-03-30T12:00:00 | 2023-03-30 to 2023-03-30
    2023-03-30 | They met at [12:01 a.m.] in rain. | 2023-03-30T00:01 | 2023-03-30T00:01:00 | 2023-03-30 to 2023-03-30
    2023-03-30 | They met at [six o'clock]. | 2023-03-30T06:00 | 2023-03-30T06:00:00 | 2023-03-30 to 2023-03-30
    2023-03-30 | They met at [6 o'clock in the evening]. | 2023-03-30T18:00 | 2023-03-30T18:00:00 | 2023-03-30 to 2023-03-30
    2023-03-30 | They met at [nine in the morning]. | 2023-03-30T09:00 | 2023-03-30T09:00:00 | 2023-03-30 to 2023-03-30
    2023-03-30 | They met at [4 in the afternoon]. | 2023-03-30T16:00 | 2023-03-30T16:00:00 | 2023-03-30 to 2023-03-30
    2023-03-30 | They met at [eleven at night]. | 2023-03-30T23:00 | 2023-03-30T23:00:00 | 2023-03-30 to 2023-03-30
    2023-03-30 | They met at [two at night]. | 2023-03-30T02:00 | 2023-03-30T02:00:00 | 2023-03-30 to 2023-03-30
    2023-03-30 | They met at [midday]. | 2023-03-30T12:00 | 2023-03-30T12:00:00 | 2023-03-30 to 2023-03-30
    2023-03-30 | They met at [midnight]. | 2023-03-30T24:00 | 2023-03-30
    2023-03-30 | They met at [noon Friday]. | 2023-03-24T12:00 | 2023-03-24T12:00:00 | 2023-03-24 to 2023-03-24
    2023-03-30 | They met at [14:30 UTC]. | 2023-03-30T14:30Z | 2023-03-30T14:30:00Z | 2023-03-30 to 2023-03-30
    2023-03-30 | They met at [1830 GMT]. | 2023-03-30T18:30Z | 2023-03-30T18:30:00Z | 2023-03-30 to 2023-03-30
    2023-03-30 | They met at [0600 hours]. | 2023-03-30T06:00 | 2023-03-30T06:00:00 | 2023-03-30 to 2023-03-30
    2023-03-30 | They met at [9 a.m. PST]. | 2023-03-30T09:00 | 2023-03-30T09:00:00-08:00 | 2023-03-30 to 2023-03-30
    2023-03-30 | They met at [9 a.m. EDT on Tuesday]. | 2023-03-28T09:00 | 2023-03-28T09:00:00-04:00 | 2023-03-28 to 2023-03-28
    2023-03-30 | They met at [8:15 p.m. JST]. | 2023-03-30T20:15 | 2023-03-30T20:15:00+09:00 | 2023-03-30 to 2023-03-30
    2023-03-30 | They met at [9 a.m. CET]. | 2023-03-30T09:00 | 2023-03-30T09:00:00+01:00 | 2023-03-30 to 2023-03-30
    2023-03-30 | They met at [9 p.m. BST]. | 2023-03-30T21:00 | 2023-03-30T21:00:00+01:00 | 2023-03-30 to 2023-03-30
    2023-03-30 | They met at [9 a.m. Eastern time]. | 2023-03-30T09:00 | 2023-03-30T09:00:00 | 2023-03-30 to 2023-03-30
    2023-03-30 | They met at [9 a.m. Pacific Standard Time]. | 2023-03-30T09:00 | 2023-03-30T09:00:00-08:00 | 2023-03-30 to 2023-03-30
    2023-03-30 | They met at [9 a.m. Central Daylight Time]. | 2023-03-30T09:00 | 2023-03-30T09:00:00-05:00 | 2023-03-30 to 2023-03-30
    2023-03-30 | They met at [9 a.m. local time on Friday]. | 2023-03-24T09:00 | 2023-03-24T09:00:00 | 2023-03-24 to 2023-03-24
    2023-03-30 | They met at [5 p.m. on April 13, 2022]. | 2022-04-13T17:00 | 2022-04-13T17:00:00 | 2022-04-13 to 2022-04-13
    2023-03-30 | They met at [5 p.m. yesterday]. | 2023-03-29T17:00 | 2023-03-29T17:00:00 | 2023-03-29 to 2023-03-29
    2023-03-30 | They meet at [5 p.m. tomorrow]. | 2023-03-31T17:00 | 2023-03-31T17:00:00 | 2023-03-31 to 2023-03-31
    2023-03-30 | They met by [mid-afternoon]. | 2023-03-30TAF | 2023-03-30
    2023-03-30 | They met by [midmorning]. | 2023-03-30TMO | 2023-03-30
    2023-03-30 | They met [this afternoon]. | 2023-03-30TAF | 2023-03-30
    2023-03-30 | They meet [tomorrow night]. | 2023-03-31TNI | 2023-03-31
    2023-03-30 | They met [yesterday evening]. | 2023-03-29TEV | 2023-03-29
    2023-03-30 | They met [Sunday evening]. | 2023-03-26TEV | 2023-03-26
    2023-03-30 | They met [early Friday morning]. | 2023-03-24TMO START | 2023-03-24
    2023-03-30 | They met [last night]. | 2023-03-29TNI | 2023-03-29
    2024-03-01 | They met [last night]. | 2024-02-29TNI | 2024-02-29
    2023-03-30 | They met at [around 7:15 p.m.] in rain. | 2023-03-30T19:15 APPROX | 2023-03-30T19:15:00 | 2023-03-30 to 2023-03-30
    2023-03-30 | They met at about [7:15 p.m.] in rain. | 2023-03-30T19:15 APPROX | 2023-03-30T19:15:00 | 2023-03-30 to 2023-03-30
    2023-03-30 | They met at [2023-03-28T09:30]. | 2023-03-28T09:30 | 2023-03-28
  `,
      'TIME',
    ),
  )('with its day and, where stated, its zone: %s', expectOne);

  it('in two zones is of the weekday behind them', () => {
    const times = timesIn('They met at 9 a.m. (1300 GMT) Friday.', MARCH);
    expect(times.map(({ value }) => value)).toEqual([
      '2023-03-24T09:00',
      '2023-03-24T13:00Z',
      '2023-03-24',
    ]);
  });

  it('is of the day that its sentence names', () => {
    const times = timesIn('On May 3, 2019, they met at noon. They left at 5 p.m. in rain.', MARCH);
    expect(times.map(({ value }) => value)).toEqual([
      '2019-05-03',
      '2019-05-03T12:00',
      '2023-03-30T17:00',
    ]);
  });

  it('is found without an anchor, and has no date', () => {
    expect(timesIn('They met at 10 a.m. in rain.', null)).toMatchObject([
      { type: 'TIME', edtf: null },
    ]);
  });
});
