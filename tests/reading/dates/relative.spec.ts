import { describe, expect, it } from 'vitest';
import { expectOne, MARCH, rows, timesIn } from './table.ts';

describe('a day counted from the anchor', () => {
  it.each(
    rows(`
    2023-03-30 | She resigned [today]. | 2023-03-30
    2023-03-30 | She resigned [yesterday]. | 2023-03-29
    2023-03-30 | They spoke about [yesterday]. | 2023-03-29
    2024-02-29 | She goes [tomorrow]. | 2024-03-01
    2023-03-30 | She resigned [the day before yesterday]. | 2023-03-28
    2023-03-30 | She goes [the day after tomorrow]. | 2023-04-01
    2023-03-30 | They meet [tonight]. | 2023-03-30TNI | 2023-03-30
    2023-03-30 | They met [last night]. | 2023-03-29TNI | 2023-03-29
    2023-03-30 | They met [this morning]. | 2023-03-30TMO | 2023-03-30
    2023-03-30 | They met [yesterday afternoon]. | 2023-03-29TAF | 2023-03-29
    2023-03-30 | They met [10 days ago]. | 2023-03-20
    unknown | She resigned [yesterday]. | PRESENT_REF | none
    2023-03-30 | It opened [the day before yesterday]. | 2023-03-28
    2024-02-29 | It opened [a year ago]. | 2023 | 2023 | 2023-01-01 to 2023-12-31
  `),
  )('%s', expectOne);

  it.each([
    ['He fell ill on May 3, 2019, and died the next day.', '2019-05-04'],
    ['He fell ill on May 3, 2019, and died that day.', '2019-05-03'],
    ['He fell ill on May 3, 2019, and died two days later.', '2019-05-05'],
    ['He fell ill on May 3, 2019, and died the following month.', '2019-06'],
    ['He left in 2015 and came back two years later.', '2017'],
    ['He left in 2015 and came back the following year.', '2016'],
    ['He left in 2015, having come a year earlier.', '2014'],
  ])('or from the date before it: %s', (sentence, edtf) => {
    expect(timesIn(sentence, MARCH)[1]).toMatchObject({ edtf });
  });
});

describe('what counts from a date before it', () => {
  it.each([
    ['Sales rose in 2015, from $3 million the year before.', '2014'],
    ['He left on May 3, 2019, and came back the day after.', '2019-05-04'],
    ['He left in 2015, and that summer she followed.', '2015-22'],
  ])('counts within the sentence: %s', (sentence, edtf) => {
    expect(timesIn(sentence, MARCH)[1]).toMatchObject({ edtf });
  });

  it.each([
    ['He left on May 3, 2019. The next morning she followed.', '2019-05-04TMO'],
    ['He left on May 3, 2019. The previous day she had called.', '2019-05-02'],
    ['He left on May 3, 2019. Two days later she followed.', 'P2D'],
    ['He left on May 3, 2019. The year before, she had called.', undefined],
  ])('or, where the words leave no doubt, beyond it: %s', (sentence, value) => {
    expect(timesIn(sentence, MARCH)[1]?.value).toBe(value);
  });
});

describe('a week, month or year counted from the anchor', () => {
  it.each(
    rows(`
    2023-03-30 | They met [last week]. | 2023-W12 | 2023-03-20/2023-03-26 | 2023-03-20 to 2023-03-26
    2023-03-30 | They meet [this week]. | 2023-W13 | 2023-03-27/2023-04-02 | 2023-03-27 to 2023-04-02
    2023-03-30 | They meet [next week]. | 2023-W14 | 2023-04-03/2023-04-09 | 2023-04-03 to 2023-04-09
    2024-01-05 | They met [last week]. | 2023-W52 | 2023-12-25/2023-12-31 | 2023-12-25 to 2023-12-31
    2023-03-27 | They met over [the weekend]. | 2023-W12-WE | 2023-03-25/2023-03-26 | 2023-03-25 to 2023-03-26
    2023-03-30 | They met [last month]. | 2023-02 | 2023-02 | 2023-02-01 to 2023-02-28
    2023-03-31 | They met [last month]. | 2023-02 | 2023-02 | 2023-02-01 to 2023-02-28
    2024-03-31 | They met [last month]. | 2024-02 | 2024-02 | 2024-02-01 to 2024-02-29
    2024-01-05 | They met [last month]. | 2023-12 | 2023-12 | 2023-12-01 to 2023-12-31
    2023-01-31 | They meet [next month]. | 2023-02 | 2023-02 | 2023-02-01 to 2023-02-28
    2023-03-30 | They met [this month]. | 2023-03 | 2023-03 | 2023-03-01 to 2023-03-31
    2023-03-30 | They met [earlier this month]. | 2023-03 | 2023-03 | 2023-03-01 to 2023-03-30
    2023-03-30 | They meet [later this month]. | 2023-03 | 2023-03 | 2023-03-30 to 2023-03-31
    2023-03-30 | They met [last year]. | 2022 | 2022 | 2022-01-01 to 2022-12-31
    2024-02-29 | They meet [next year]. | 2025 | 2025 | 2025-01-01 to 2025-12-31
    2023-03-30 | They met [earlier this year]. | 2023 | 2023 | 2023-01-01 to 2023-03-30
    2024-02-29 | They met [two years ago]. | 2022 | 2022 | 2022-01-01 to 2022-12-31
    2023-03-30 | They met [a year ago]. | 2022 | 2022 | 2022-01-01 to 2022-12-31
    2023-03-30 | They met [six weeks ago]. | 2023-W07 | 2023-02-13/2023-02-19 | 2023-02-13 to 2023-02-19
    2023-05-31 | They met [three months ago]. | 2023-02 | 2023-02 | 2023-02-01 to 2023-02-28
    2023-03-31 | They met [a month ago]. | 2023-02 | 2023-02 | 2023-02-01 to 2023-02-28
    2023-03-30 | They met [41 years ago]. | 1982 | 1982 | 1982-01-01 to 1982-12-31
    2023-03-30 | They met [two decades ago]. | 2003 | 2003 | 2003-01-01 to 2003-12-31
    2023-03-30 | They met at [the end of last year]. | 2022 | 2022 | 2022-10-01 to 2022-12-31
    2023-03-30 | They must pay by [the end of the year]. | 2023 | 2023 | 2023-10-01 to 2023-12-31
    2023-04-10 | They must pay by [the end of the month]. | 2023-04 | 2023-04 | 2023-04-24 to 2023-04-30
    2023-03-30 | They must pay by [year-end]. | 2023 | 2023 | 2023-10-01 to 2023-12-31
    unknown | They met [last month]. | PRESENT_REF | none
    unknown | They met [two years ago]. | PRESENT_REF | none
    2023-05-31 | They meet [next month]. | 2023-06 | 2023-06 | 2023-06-01 to 2023-06-30
    2024-01-31 | They meet [next month]. | 2024-02 | 2024-02 | 2024-02-01 to 2024-02-29
    2023-12-31 | They meet [next month]. | 2024-01 | 2024-01 | 2024-01-01 to 2024-01-31
    2023-03-31 | They met [one month ago]. | 2023-02 | 2023-02 | 2023-02-01 to 2023-02-28
    2023-07-31 | They met [five months ago]. | 2023-02 | 2023-02 | 2023-02-01 to 2023-02-28
    2023-03-30 | They met [two and a half years ago]. | 2020-09 | 2020-09 | 2020-09-01 to 2020-09-30
    2023-03-30 | They met [half a year ago]. | 2022-09 | 2022-09 | 2022-09-01 to 2022-09-30
    2023-03-30 | They met [two or three years ago]. | 2020/2021 | 2020/2021 | 2020-01-01 to 2021-12-31
    2023-03-30 | They met [10 to 15 years ago]. | 2008/2013 | 2008/2013 | 2008-01-01 to 2013-12-31
    2023-03-30 | They met [a dozen years ago]. | 2011 | 2011 | 2011-01-01 to 2011-12-31
    2023-03-30 | They met [a century ago]. | 1923 | 1923 | 1923-01-01 to 1923-12-31
    2023-03-30 | They meet [two weeks from now]. | 2023-W15 | 2023-04-10/2023-04-16 | 2023-04-10 to 2023-04-16
    2023-03-30 | They meet [six months from now]. | 2023-09 | 2023-09 | 2023-09-01 to 2023-09-30
    2023-03-30 | They met in [the last decade]. | 201 | 201X | 2010-01-01 to 2019-12-31
    2023-03-30 | They met in [the next year or so]. | 2024 APPROX | 2024 | 2024-01-01 to 2024-12-31
    2023-01-01 | They met [last week]. | 2022-W51 | 2022-12-19/2022-12-25 | 2022-12-19 to 2022-12-25
    2023-03-30 | They met [this past weekend]. | 2023-W12-WE | 2023-03-25/2023-03-26 | 2023-03-25 to 2023-03-26
    2023-03-30 | They meet [next weekend]. | 2023-W13-WE | 2023-04-01/2023-04-02 | 2023-04-01 to 2023-04-02
    2023-04-01 | They meet [this weekend]. | 2023-W13-WE | 2023-04-01/2023-04-02 | 2023-04-01 to 2023-04-02
    2023-03-30 | They met [early this month]. | 2023-03 START | 2023-03 | 2023-03-01 to 2023-03-10
    2023-03-30 | They met [late last month]. | 2023-02 END | 2023-02 | 2023-02-20 to 2023-02-28
    2023-03-30 | They meet [early next year]. | 2024 START | 2024 | 2024-01-01 to 2024-04-30
  `),
  )('%s', expectOne);
});

describe('a part of a week, month or year', () => {
  it.each(
    rows(`
    2023-03-30 | They met in [the first week of March]. | 2023-03 START | 2023-03 | 2023-03-01 to 2023-03-07
    unknown | They met in [the last week of February 2024]. | 2024-02 END | 2024-02 | 2024-02-23 to 2024-02-29
    unknown | They met in [the second week of May 2023]. | 2023-05 MID | 2023-05 | 2023-05-08 to 2023-05-14
    unknown | They met in [the first half of June 2023]. | 2023-06 START | 2023-06 | 2023-06-01 to 2023-06-15
    unknown | They met in [the second half of June 2023]. | 2023-06 END | 2023-06 | 2023-06-16 to 2023-06-30
    unknown | They met on [the first weekend of May 2023]. | 2023-W18-WE | 2023-05-06/2023-05-07 | 2023-05-06 to 2023-05-07
    unknown | They met on [the last weekend of May 2023]. | 2023-W21-WE | 2023-05-27/2023-05-28 | 2023-05-27 to 2023-05-28
    unknown | They met in [the first month of 2023]. | 2023-01 | 2023-01 | 2023-01-01 to 2023-01-31
    unknown | They met in [the last month of 2023]. | 2023-12 | 2023-12 | 2023-12-01 to 2023-12-31
    2023-03-30 | They meet in [the last week of the month]. | 2023-03 END | 2023-03 | 2023-03-25 to 2023-03-31
    2023-03-30 | They meet in [the middle of next month]. | 2023-04 MID | 2023-04 | 2023-04-11 to 2023-04-20
  `),
  )('%s', expectOne);
});
