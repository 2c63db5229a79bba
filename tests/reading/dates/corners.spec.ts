import { describe, expect, it } from 'vitest';
import { MARCH, timesIn } from './table.ts';

/** Each expression read with its EDTF, or that it has none. */
const read = (text: string, day = MARCH) =>
  timesIn(text, day).map(
    ({ span, edtf }) => `${text.slice(span.start, span.end)} = ${edtf ?? 'none'}`,
  );

describe('where the calendar ends', () => {
  it.each([
    ['They meet tomorrow.', '9999-12-31', 'tomorrow = none'],
    ['They met yesterday.', '0001-01-01', 'yesterday = none'],
    [
      'They met on 0001-03-05 and the previous year.',
      MARCH,
      '0001-03-05 = 0001-03-05',
      'the previous year = none',
    ],
  ])('“%s”, told on %s', (text, day, ...expected) => expect(read(text, day)).toEqual(expected));

  it('is where following centuries have no date', () => {
    const text = `1 May 2000, ${'the following century, '.repeat(3000)}`;
    expect(timesIn(text, MARCH).at(-1)?.edtf).toBeNull();
  });
});

describe('what the calendar does not have', () => {
  it.each([
    [
      'It ran from February 29 to March 3, 2023.',
      'February 29 = none',
      'March 3, 2023 = 2023-03-03',
    ],
    ['It ran in the third month of March 2020.', 'March 2020 = 2020-03'],
    ['It ran in the fourth month of Q1 2020.', 'Q1 2020 = 2020-33'],
    ['It ran in the second quarter of May 2020.', 'May 2020 = 2020-05'],
    ['It began at 24:30 on Monday.', 'Monday = 2023-03-27'],
  ])('%s', (text, ...expected) => expect(read(text)).toEqual(expected));
});

describe('a verb right before a day', () => {
  it.each([
    ['It was held on the Fourth of July.', '2032-03-13', 'the Fourth of July = 2031-07-04'],
    ['It was opened on 2 June.', '2032-03-13', '2 June = 2031-06-02'],
    ['It was extended on 2 June.', '2032-03-13', '2 June = 2032-06-02'],
    ['It is expected to report by Christmas.', '2031-06-03', 'Christmas = 2031-12-25'],
  ])('“%s”, told on %s', (text, day, ...expected) => expect(read(text, day)).toEqual(expected));
});

describe('a time of day that recurs', () => {
  it.each([
    ['They hear it at 3:40 every night.', '3:40 = none'],
    ['They queued daily at 6 a.m. here.', 'daily = none', '6 a.m. = none'],
    ['They met at 6 a.m. here.', '6 a.m. = 2023-03-30T06:00:00'],
  ])('%s', (text, ...expected) => expect(read(text)).toEqual(expected));
});
