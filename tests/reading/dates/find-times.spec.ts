import { describe, expect, it } from 'vitest';
import { findTimes, whenOf } from '../../../src/reading/dates/find-times.ts';
import { MARCH, timesIn } from './table.ts';

describe('what a statement keeps of an expression', () => {
  it('is its date, without the terms of TIMEX3', () => {
    const [time] = timesIn('It opened in late 2022.', MARCH);
    expect(time && whenOf(time)).toEqual({
      span: { start: 13, end: 22 },
      edtf: '2022',
      earliest: '2022-09-01',
      latest: '2022-12-31',
      precision: 'year',
      basis: 'stated',
      flags: [],
    });
  });

  it('counts from the start of the text, wherever reading begins', () => {
    const text = 'In 1994 nothing. In 1995 all.';
    expect(
      findTimes(text, { start: 17, end: text.length }, { day: null, stated: false }),
    ).toMatchObject([{ span: { start: 20, end: 24 }, value: '1995' }]);
  });
});
