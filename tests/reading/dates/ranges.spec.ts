import { describe, expect, it } from 'vitest';
import { expectOne, MARCH, rows, timesIn } from './table.ts';

describe('a stretch of days, months or years', () => {
  it.each(
    rows(`
    unknown | The fair runs [March 3-5, 2023]. | 2023-03-03/2023-03-05 | 2023-03-03/2023-03-05 | 2023-03-03 to 2023-03-05
    2023-03-30 | The fair ran [March 3 to 5]. | 2023-03-03/2023-03-05 | 2023-03-03/2023-03-05 | 2023-03-03 to 2023-03-05
    unknown | The fair runs [3-5 March 2023]. | 2023-03-03/2023-03-05 | 2023-03-03/2023-03-05 | 2023-03-03 to 2023-03-05
    2023-03-30 | The fair ran [from Monday to Friday]. | 2023-03-20/2023-03-24 | 2023-03-20/2023-03-24 | 2023-03-20 to 2023-03-24
    2023-03-30 | The fair will run [from Monday to Friday]. | 2023-04-03/2023-04-07 | 2023-04-03/2023-04-07 | 2023-04-03 to 2023-04-07
    2023-03-30 | The fair ran [from Tuesday through Wednesday]. | 2023-03-28/2023-03-29 | 2023-03-28/2023-03-29 | 2023-03-28 to 2023-03-29
    unknown | The fair ran [between March 3 and March 5, 2022]. | 2022-03-03/2022-03-05 | 2022-03-03/2022-03-05 | 2022-03-03 to 2022-03-05
    2023-03-30 | The fair ran [from March 3 to April 5]. | 2023-03-03/2023-04-05 | 2023-03-03/2023-04-05 | 2023-03-03 to 2023-04-05
    2023-03-30 | The fair ran [from Dec. 28 to Jan. 3]. | 2022-12-28/2023-01-03 | 2022-12-28/2023-01-03 | 2022-12-28 to 2023-01-03
    unknown | The fair ran [from 30 December to 2 January 2022]. | 2021-12-30/2022-01-02 | 2021-12-30/2022-01-02 | 2021-12-30 to 2022-01-02
    unknown | The fair ran [from 2015 through 2017]. | 2015/2017 | 2015/2017 | 2015-01-01 to 2017-12-31
    unknown | The fair ran [between 1998 and the spring of 2001]. | 1998/2001-SP | 1998/2001-21 | 1998-01-01 to 2001-05-31
    unknown | The fair ran [from the 1960s to the 1980s]. | 196/198 | 196X/198X | 1960-01-01 to 1989-12-31
    unknown | The fair ran [from April through June 2022]. | 2022-04/2022-06 | 2022-04/2022-06 | 2022-04-01 to 2022-06-30
    2023-03-30 | The fair ran [from July to September last year]. | 2022-07/2022-09 | 2022-07/2022-09 | 2022-07-01 to 2022-09-30
    2023-03-30 | The fair ran [March through May]. | 2022-03/2022-05 | 2022-03/2022-05 | 2022-03-01 to 2022-05-31
    2023-03-30 | The fair will run [from today until Sunday]. | 2023-03-30/2023-04-02 | 2023-03-30/2023-04-02 | 2023-03-30 to 2023-04-02
    2023-03-30 | The fair ran [from last week to yesterday]. | 2023-W12/2023-03-29 | 2023-03-20/2023-03-29 | 2023-03-20 to 2023-03-29
    2023-03-30 | The fair will run [from today to next week]. | 2023-03-30/2023-W14 | 2023-03-30/2023-04-09 | 2023-03-30 to 2023-04-09
    2023-03-30 | The fair ran [from last Monday until yesterday]. | 2023-03-27/2023-03-29 | 2023-03-27/2023-03-29 | 2023-03-27 to 2023-03-29
    unknown | The fair ran [from the second quarter of 2021 to the first quarter of 2022]. | 2021-Q2/2022-Q1 | 2021-34/2022-33 | 2021-04-01 to 2022-03-31
    unknown | The fair ran [between the summer of 2019 and the winter of 2020]. | 2019-SU/2020-WI | 2019-22/2020-24 | 2019-06-01 to 2021-02-28
    unknown | The fair ran [June 3-5, 2022]. | 2022-06-03/2022-06-05 | 2022-06-03/2022-06-05 | 2022-06-03 to 2022-06-05
    unknown | The fair ran [3 to 5 June 2022]. | 2022-06-03/2022-06-05 | 2022-06-03/2022-06-05 | 2022-06-03 to 2022-06-05
    unknown | The fair ran [June 3 through 5, 2022]. | 2022-06-03/2022-06-05 | 2022-06-03/2022-06-05 | 2022-06-03 to 2022-06-05
    2023-03-30 | The fair ran [5–7 March]. | 2023-03-05/2023-03-07 | 2023-03-05/2023-03-07 | 2023-03-05 to 2023-03-07
  `),
  )('%s', expectOne);

  it.each(
    rows(`
    2023-03-30 | The fair has run since [Monday]. | 2023-03-27 | 2023-03-27/.. | 2023-03-27 to open
    2023-03-30 | The fair has run since [last summer]. | 2022-SU | 2022-22/.. | 2022-06-01 to open
    unknown | The fair has run since [the 1990s]. | 199 | 199X/.. | 1990-01-01 to open
    unknown | The fair has run since [May 3, 2019]. | 2019-05-03 | 2019-05-03/.. | 2019-05-03 to open
    2023-03-30 | The fair has run since [last week]. | 2023-W12 | 2023-03-20/.. | 2023-03-20 to open
    2023-03-30 | The fair has run since [early February]. | 2023-02 START | 2023-02/.. | 2023-02-01 to open
    unknown | The fair has run since [the late 1990s]. | 199 END | 199X/.. | 1996-09-01 to open
    unknown | The fair ran in [1994 or earlier]. | 1994 ON_OR_BEFORE | ../1994 | open to 1994-12-31
    unknown | The fair will run in [2030 and beyond]. | 2030 ON_OR_AFTER | 2030/.. | 2030-01-01 to open
    unknown | The fair will run [March 3, 2023 onwards]. | 2023-03-03 ON_OR_AFTER | 2023-03-03/.. | 2023-03-03 to open
  `),
  )('is open at one end: %s', expectOne);
});

describe('a range', () => {
  it.each([
    [
      'Between the end of 2022 and early 2023, he worked there.',
      'Between the end of 2022 and early 2023',
      '2022/2023',
      '2022-10-01',
      '2023-04-30',
    ],
    [
      'He worked there from the end of 2022 through early 2023.',
      'from the end of 2022 through early 2023',
      '2022/2023',
      '2022-10-01',
      '2023-04-30',
    ],
    [
      'He worked there from 1990 to 1995.',
      'from 1990 to 1995',
      '1990/1995',
      '1990-01-01',
      '1995-12-31',
    ],
    [
      'He worked there between May and July 2022.',
      'between May and July 2022',
      '2022-05/2022-07',
      '2022-05-01',
      '2022-07-31',
    ],
    [
      'He worked there from November to February 2022.',
      'from November to February 2022',
      '2021-11/2022-02',
      '2021-11-01',
      '2022-02-28',
    ],
  ])('is one expression with two parts: %s', (sentence, words, edtf, earliest, latest) => {
    const [time, ...more] = timesIn(sentence, MARCH);
    expect(more).toEqual([]);
    expect(time).toMatchObject({ edtf, earliest, latest, precision: 'interval' });
    expect(sentence.slice(time?.span.start, time?.span.end)).toBe(words);
    expect(
      time?.parts?.map(({ span }) => words.includes(sentence.slice(span.start, span.end))),
    ).toEqual([true, true]);
  });

  it('that would run backwards stays two dates', () => {
    expect(timesIn('He moved from 1995 to 1990 prices.', MARCH).map(({ value }) => value)).toEqual([
      '1995',
      '1990',
    ]);
  });
});
