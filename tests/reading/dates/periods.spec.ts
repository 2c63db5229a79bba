import { describe, expect, it } from 'vitest';
import { expectOne, OCTOBER, rows, timesIn } from './table.ts';

describe('a month', () => {
  it.each(
    rows(`
    unknown | Prices rose in [March 2023]. | 2023-03 | 2023-03 | 2023-03-01 to 2023-03-31
    unknown | Prices rose in [February, 2024]. | 2024-02 | 2024-02 | 2024-02-01 to 2024-02-29
    unknown | Prices rose [around March 2023]. | 2023-03 | 2023-03~ | 2023-03-01 to 2023-03-31
    unknown | Prices rose in [mid-November 2022]. | 2022-11 | 2022-11 | 2022-11-11 to 2022-11-20
    2023-10-15 | Prices rose in [late September]. | 2023-09 | 2023-09 | 2023-09-21 to 2023-09-30
    2023-03-30 | Prices rose in [December]. | 2022-12 | 2022-12 | 2022-12-01 to 2022-12-31
    2023-03-30 | Prices rose in [January]. | 2023-01 | 2023-01 | 2023-01-01 to 2023-01-31
    2023-03-30 | The court will rule in [July]. | 2023-07 | 2023-07 | 2023-07-01 to 2023-07-31
    2023-10-15 | The court will rule in [February]. | 2024-02 | 2024-02 | 2024-02-01 to 2024-02-29
    2023-03-30 | The court ruled in [July]. | 2022-07 | 2022-07 | 2022-07-01 to 2022-07-31
    2023-10-15 | The court ruled [last June]. | 2023-06 | 2023-06 | 2023-06-01 to 2023-06-30
    2023-10-15 | The court sits [next May]. | 2024-05 | 2024-05 | 2024-05-01 to 2024-05-31
    2023-03-30 | The court sits [this September]. | 2023-09 | 2023-09 | 2023-09-01 to 2023-09-30
    2023-10-15 | The court ruled in [May]. | 2023-05 | 2023-05 | 2023-05-01 to 2023-05-31
    2023-03-30 | The court ruled in [July last year]. | 2022-07 | 2022-07 | 2022-07-01 to 2022-07-31
    2023-03-30 | The court ruled in [January this year]. | 2023-01 | 2023-01 | 2023-01-01 to 2023-01-31
    2023-03-30 | Prices have risen since [December 2022]. | 2022-12 | 2022-12/.. | 2022-12-01 to open
    unknown | Prices rose in [December]. | XXXX-12 | none
    2023-10-26 | They met in [November]. | 2023-11 | 2023-11 | 2023-11-01 to 2023-11-30
    2023-10-26 | They agreed to merge in [December]. | 2023-12 | 2023-12 | 2023-12-01 to 2023-12-31
    2023-10-26 | They met in [December]. | 2022-12 | 2022-12 | 2022-12-01 to 2022-12-31
    2023-10-26 | They will meet in [March]. | 2024-03 | 2024-03 | 2024-03-01 to 2024-03-31
    2023-10-26 | They have met since [March]. | 2023-03 | 2023-03/.. | 2023-03-01 to open
    2023-03-30 | They met in [early March]. | 2023-03 START | 2023-03 | 2023-03-01 to 2023-03-10
    2023-03-30 | They met in [April]. | 2023-04 | 2023-04 | 2023-04-01 to 2023-04-30
    2023-03-30 | They met in [Sept.]. | 2022-09 | 2022-09 | 2022-09-01 to 2022-09-30
    2023-03-30 | They met in [November of last year]. | 2022-11 | 2022-11 | 2022-11-01 to 2022-11-30
    2023-03-30 | They met [last May]. | 2022-05 | 2022-05 | 2022-05-01 to 2022-05-31
    unknown | They met in [May 2023]. | 2023-05 | 2023-05 | 2023-05-01 to 2023-05-31
    unknown | They met in [February 1900]. | 1900-02 | 1900-02 | 1900-02-01 to 1900-02-28
    unknown | They met in [early March 2023]. | 2023-03 START | 2023-03 | 2023-03-01 to 2023-03-10
    unknown | They met in [late February 2024]. | 2024-02 END | 2024-02 | 2024-02-20 to 2024-02-29
  `),
  )('%s', expectOne);
});

describe('quarters, halves and fiscal years', () => {
  it.each(
    rows(`
    2023-03-30 | Profit fell in [the third quarter of 2022]. | 2022-Q3 | 2022-35 | 2022-07-01 to 2022-09-30
    2023-03-30 | Profit fell in [the third quarter]. | 2022-Q3 | 2022-35 | 2022-07-01 to 2022-09-30
    2023-10-15 | Profit fell in [the third quarter]. | 2023-Q3 | 2023-35 | 2023-07-01 to 2023-09-30
    2023-04-20 | Profit fell in [the first quarter]. | 2023-Q1 | 2023-33 | 2023-01-01 to 2023-03-31
    2023-10-15 | It reported a [third-quarter] net loss of $4 million. | 2023-Q3 | 2023-35 | 2023-07-01 to 2023-09-30
    2023-03-30 | Profit fell in [the 2021 second quarter]. | 2021-Q2 | 2021-34 | 2021-04-01 to 2021-06-30
    2023-03-30 | Profit will fall in [next year's first quarter]. | 2024-Q1 | 2024-33 | 2024-01-01 to 2024-03-31
    2023-03-30 | Profit fell in [Q4 2021]. | 2021-Q4 | 2021-36 | 2021-10-01 to 2021-12-31
    2023-03-30 | Profit fell [last quarter]. | 2022-Q4 | 2022-36 | 2022-10-01 to 2022-12-31
    2023-03-30 | Profit fell in [the first half of 2022]. | 2022-H1 | 2022-40 | 2022-01-01 to 2022-06-30
    2023-03-30 | Profit fell in [the second half of last year]. | 2022-H2 | 2022-41 | 2022-07-01 to 2022-12-31
    2023-03-30 | Profit fell in [fiscal 2021]. | 2021 | 2021 | 2021-01-01 to 2021-12-31
    unknown | Profit fell in [the third quarter]. | PRESENT_REF | none
    2023-03-30 | It closed in [the last quarter of 2022]. | 2022-Q4 | 2022-36 | 2022-10-01 to 2022-12-31
    2023-03-30 | It closed in [the final quarter of 2022]. | 2022-Q4 | 2022-36 | 2022-10-01 to 2022-12-31
    2023-03-30 | It closed in [the fourth quarter of fiscal 2022]. | 2022-Q4 | 2022-36 | 2022-10-01 to 2022-12-31
    2023-03-30 | It closed in [the first quarter of this year]. | 2023-Q1 | 2023-33 | 2023-01-01 to 2023-03-31
    2023-03-30 | It closed in [the third quarter of last year]. | 2022-Q3 | 2022-35 | 2022-07-01 to 2022-09-30
    2023-03-30 | It closed in [the second quarter of next year]. | 2024-Q2 | 2024-34 | 2024-04-01 to 2024-06-30
    2023-03-30 | It closed in [last year's fourth quarter]. | 2022-Q4 | 2022-36 | 2022-10-01 to 2022-12-31
    2023-10-15 | It closed in its [third quarter]. | 2023-Q3 | 2023-35 | 2023-07-01 to 2023-09-30
    2023-10-15 | It closed in [this quarter]. | 2023-Q4 | 2023-36 | 2023-10-01 to 2023-12-31
    2023-01-15 | It closed in [the previous quarter]. | PAST_REF | none
    2023-01-15 | It closed [last quarter]. | 2022-Q4 | 2022-36 | 2022-10-01 to 2022-12-31
    2023-12-31 | It closes [next quarter]. | 2024-Q1 | 2024-33 | 2024-01-01 to 2024-03-31
    2023-01-15 | It reported [fourth-quarter] profit. | 2022-Q4 | 2022-36 | 2022-10-01 to 2022-12-31
    2023-10-15 | It expects a [fourth-quarter] loss. | 2023-Q4 | 2023-36 | 2023-10-01 to 2023-12-31
    unknown | It closed in [Q1 2023]. | 2023-Q1 | 2023-33 | 2023-01-01 to 2023-03-31
    unknown | It closed in [H2 2022]. | 2022-H2 | 2022-41 | 2022-07-01 to 2022-12-31
    unknown | It closed in [H1, 2023]. | 2023-H1 | 2023-40 | 2023-01-01 to 2023-06-30
    2023-03-30 | It closed in [the first half of next year]. | 2024-H1 | 2024-40 | 2024-01-01 to 2024-06-30
    2023-03-30 | It closed in [the second half of the year]. | 2023-H2 | 2023-41 | 2023-07-01 to 2023-12-31
    2023-03-30 | It closed in [the second half of this year]. | 2023-H2 | 2023-41 | 2023-07-01 to 2023-12-31
    unknown | It closed in [the last half of 1989]. | 1989-H2 | 1989-41 | 1989-07-01 to 1989-12-31
    unknown | It closed in [FY2022]. | 2022 | 2022 | 2022-01-01 to 2022-12-31
    unknown | It closed in [FY 22]. | 2022 | 2022 | 2022-01-01 to 2022-12-31
    unknown | It closed in [fiscal year 2022]. | 2022 | 2022 | 2022-01-01 to 2022-12-31
    unknown | It closed in [financial year 2022]. | 2022 | 2022 | 2022-01-01 to 2022-12-31
    2023-03-30 | It closed [this fiscal year]. | 2023 | 2023 | 2023-01-01 to 2023-12-31
    2023-03-30 | It closed [last fiscal year]. | 2022 | 2022 | 2022-01-01 to 2022-12-31
    2023-03-30 | It must close by [year's end]. | 2023 END | 2023 | 2023-10-01 to 2023-12-31
    2023-03-30 | It must close by [the start of next year]. | 2024 START | 2024 | 2024-01-01 to 2024-03-31
  `),
  )('%s', expectOne);

  it('compares with the same quarter of the year before', () => {
    const times = timesIn(
      'Third-quarter profit was $2 million, against $3 million a year earlier.',
      OCTOBER,
    );
    expect(times.map(({ value }) => value)).toEqual(['2023-Q3', '2022-Q3']);
  });
});

describe('years, decades and centuries', () => {
  it.each(
    rows(`
    unknown | The plant closed in [1997]. | 1997 | 1997 | 1997-01-01 to 1997-12-31
    unknown | The plant closed in [nineteen ninety-seven]. | 1997 | 1997 | 1997-01-01 to 1997-12-31
    unknown | The plant will close by [the year two thousand]. | 2000 | 2000 | 2000-01-01 to 2000-12-31
    unknown | The plant closed in [late 2022]. | 2022 | 2022 | 2022-09-01 to 2022-12-31
    unknown | The plant closed in [early 2023]. | 2023 | 2023 | 2023-01-01 to 2023-04-30
    unknown | The plant closed in [mid-1996]. | 1996 | 1996 | 1996-05-01 to 1996-08-31
    unknown | The plant closed at [the end of 2022]. | 2022 | 2022 | 2022-10-01 to 2022-12-31
    unknown | The plant closed at [the beginning of 2022]. | 2022 | 2022 | 2022-01-01 to 2022-03-31
    unknown | The plant closed [around 1850]. | 1850 | 1850~ | 1850-01-01 to 1850-12-31
    unknown | The plant boomed in [the 1990s]. | 199 | 199X | 1990-01-01 to 1999-12-31
    2023-03-30 | The plant boomed in [the '80s]. | 198 | 198X | 1980-01-01 to 1989-12-31
    2023-03-30 | The plant boomed in [the nineties]. | 199 | 199X | 1990-01-01 to 1999-12-31
    unknown | The plant boomed in [the early 1990s]. | 199 | 199X | 1990-01-01 to 1993-04-30
    unknown | The plant dates from [the 19th century]. | 18 | 18XX | 1800-01-01 to 1899-12-31
    unknown | The plant dates from [the twentieth century]. | 19 | 19XX | 1900-01-01 to 1999-12-31
    unknown | It has stood empty since [1994]. | 1994 | 1994/.. | 1994-01-01 to open
    unknown | It will open in [1994 or later]. | 1994 | 1994/.. | 1994-01-01 to open
    unknown | She won the [2021-22] title. | 2021/2022 | 2021/2022 | 2021-01-01 to 2022-12-31
    unknown | The mill shut in [twenty nineteen]. | 2019 | 2019 | 2019-01-01 to 2019-12-31
    unknown | The mill shut in [nineteen sixty-eight]. | 1968 | 1968 | 1968-01-01 to 1968-12-31
    unknown | The mill shut in [the year 1812]. | 1812 | 1812 | 1812-01-01 to 1812-12-31
    unknown | The mill shut in [mid-2022]. | 2022 MID | 2022 | 2022-05-01 to 2022-08-31
    unknown | The mill shut in [the middle of 2022]. | 2022 MID | 2022 | 2022-05-01 to 2022-08-31
    unknown | The mill shut at [the start of 2022]. | 2022 START | 2022 | 2022-01-01 to 2022-03-31
    unknown | The mill shut [2015–2017]. | 2015/2017 | 2015/2017 | 2015-01-01 to 2017-12-31
    unknown | The mill shut in [2015-17]. | 2015/2017 | 2015/2017 | 2015-01-01 to 2017-12-31
    unknown | The mill shut in [1998/99]. | 1998/1999 | 1998/1999 | 1998-01-01 to 1999-12-31
    unknown | The mill shut in [the early 2020s]. | 202 START | 202X | 2020-01-01 to 2023-04-30
    unknown | The mill shut in [the mid-1970s]. | 197 MID | 197X | 1973-05-01 to 1976-08-31
    unknown | The mill shut in [the late 1980s]. | 198 END | 198X | 1986-09-01 to 1989-12-31
    unknown | The mill shut in [the first half of the 1980s]. | 198 START | 198X | 1980-01-01 to 1984-12-31
    unknown | The mill shut in [the last half of the 1980s]. | 198 END | 198X | 1985-01-01 to 1989-12-31
    2023-03-30 | The mill shut in [the '90s]. | 199 | 199X | 1990-01-01 to 1999-12-31
    2023-03-30 | The mill shut in [the seventies]. | 197 | 197X | 1970-01-01 to 1979-12-31
    2023-03-30 | The mill shut in [the late sixties]. | 196 END | 196X | 1966-09-01 to 1969-12-31
    unknown | The mill dates from [the 1600s]. | 16 | 16XX | 1600-01-01 to 1699-12-31
    unknown | The mill dates from [the 1800s]. | 18 | 18XX | 1800-01-01 to 1899-12-31
    unknown | The mill dates from [the early 1900s]. | 19 START | 19XX | 1900-01-01 to 1933-04-30
    unknown | The mill dates from [the 2010s]. | 201 | 201X | 2010-01-01 to 2019-12-31
    unknown | The mill dates from [the fifteenth century]. | 14 | 14XX | 1400-01-01 to 1499-12-31
    unknown | The mill dates from [the 21st century]. | 20 | 20XX | 2000-01-01 to 2099-12-31
    unknown | The mill dates from [the late 18th century]. | 17 END | 17XX | 1766-09-01 to 1799-12-31
    unknown | The mill dates from [the mid-19th century]. | 18 MID | 18XX | 1833-05-01 to 1866-08-31
    unknown | The mill dates from [the first half of the 20th century]. | 19 START | 19XX | 1900-01-01 to 1949-12-31
    2023-03-30 | The mill dates from [the last century]. | 19 | 19XX | 1900-01-01 to 1999-12-31
    2023-03-30 | The mill will outlive [this century]. | 20 | 20XX | 2000-01-01 to 2099-12-31
    2023-03-30 | The mill will close in [the next decade]. | 203 | 203X | 2030-01-01 to 2039-12-31
    2023-03-30 | The mill closed [around 2015]. | 2015 APPROX | 2015~ | 2015-01-01 to 2015-12-31
  `),
  )('%s', expectOne);
});
