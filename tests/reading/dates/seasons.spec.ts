import { describe, expect, it } from 'vitest';
import { expectOne, MARCH, rows, timesIn } from './table.ts';

describe('a season', () => {
  it.each(
    rows(`
    2023-03-30 | It sold the drones [over the summer]. | 2022-SU | 2022-22 | 2022-06-01 to 2022-08-31
    2023-03-30 | It sold the drones in [the summer of 2019]. | 2019-SU | 2019-22 | 2019-06-01 to 2019-08-31
    2023-03-30 | It sold the drones [last fall]. | 2022-FA | 2022-23 | 2022-09-01 to 2022-11-30
    2023-03-30 | It will sell the drones [this summer]. | 2023-SU | 2023-22 | 2023-06-01 to 2023-08-31
    2023-10-15 | It sold the drones [this past spring]. | 2023-SP | 2023-21 | 2023-03-01 to 2023-05-31
    unknown | It sold the drones in [the winter of 2019]. | 2019-WI | 2019-24 | 2019-12-01 to 2020-02-29
    unknown | It sold the drones [over the summer]. | PRESENT_REF | none
    2023-10-15 | It sold them [over the summer]. | 2023-SU | 2023-22 | 2023-06-01 to 2023-08-31
    2023-03-30 | It sold them [last summer]. | 2022-SU | 2022-22 | 2022-06-01 to 2022-08-31
    2023-07-15 | It sold them [last summer]. | 2022-SU | 2022-22 | 2022-06-01 to 2022-08-31
    2023-07-15 | It sells them [this summer]. | 2023-SU | 2023-22 | 2023-06-01 to 2023-08-31
    2023-03-30 | It will sell them [next summer]. | 2023-SU | 2023-22 | 2023-06-01 to 2023-08-31
    2023-03-30 | It sold them [last winter]. | 2022-WI | 2022-24 | 2022-12-01 to 2023-02-28
    2023-01-15 | It sold them [this winter]. | 2022-WI | 2022-24 | 2022-12-01 to 2023-02-28
    unknown | It sold them in [autumn 2022]. | 2022-FA | 2022-23 | 2022-09-01 to 2022-11-30
    unknown | It sold them in [spring 2019]. | 2019-SP | 2019-21 | 2019-03-01 to 2019-05-31
    unknown | It sold them in [the spring of 1999]. | 1999-SP | 1999-21 | 1999-03-01 to 1999-05-31
    unknown | It sold them in [the fall of 1989]. | 1989-FA | 1989-23 | 1989-09-01 to 1989-11-30
    2023-03-30 | It sold them in [late summer]. | 2022-SU END | 2022-22 | 2022-08-01 to 2022-08-31
    2023-03-30 | It sold them [throughout the winter]. | 2022-WI | 2022-24 | 2022-12-01 to 2023-02-28
    2023-03-30 | It sold them in [the summer of last year]. | 2022-SU | 2022-22 | 2022-06-01 to 2022-08-31
    2023-03-30 | It sold them in [the autumn]. | 2022-FA | 2022-23 | 2022-09-01 to 2022-11-30
  `),
  )('that has not begun is the past one: %s', expectOne);
});

describe('a holiday', () => {
  it.each(
    rows(`
    2023-03-30 | It sold the drones on [Christmas Day]. | 2022-12-25
    2023-03-30 | It sold the drones on [Christmas Eve 2019]. | 2019-12-24
    2024-01-05 | It sold the drones on [Thanksgiving]. | 2023-11-23
    2023-10-15 | It sold the drones [last Labor Day]. | 2023-09-04
    unknown | It sold the drones on [Good Friday 2023]. | 2023-04-07
    2023-03-30 | It sold the drones on [Easter Monday]. | 2023-04-10
    unknown | It sold the drones on [Memorial Day 2023]. | 2023-05-29
    2022-11-20 | It sold the drones on [Election Day]. | 2022-11-08
    2024-01-05 | It sold the drones on [New Year's Eve]. | 2023-12-31
    unknown | It sold them on [New Year's Day 2023]. | 2023-01-01
    2023-03-30 | It sold them on [Valentine's Day]. | 2023-02-14
    2023-03-30 | It sold them on [St. Patrick's Day]. | 2023-03-17
    2023-03-30 | It will sell them on [May Day]. | 2023-05-01
    2023-03-30 | It will sell them on [Juneteenth]. | 2023-06-19
    2023-03-30 | It will sell them on [the Fourth of July]. | 2023-07-04
    2023-07-20 | It sold them on [Bastille Day]. | 2023-07-14
    2023-03-30 | It sold them on [Halloween]. | 2022-10-31
    2023-03-30 | It sold them on [Guy Fawkes Night]. | 2022-11-05
    2023-03-30 | It sold them on [Remembrance Day]. | 2022-11-11
    2023-03-30 | It sold them on [Boxing Day]. | 2022-12-26
    unknown | It sold them on [Martin Luther King Day 2023]. | 2023-01-16
    unknown | It sold them on [Presidents' Day 2024]. | 2024-02-19
    unknown | It sold them on [Father's Day 2023]. | 2023-06-18
    unknown | It sold them on [Labor Day 2023]. | 2023-09-04
    unknown | It sold them on [Columbus Day 2023]. | 2023-10-09
    unknown | It sold them on [Thanksgiving Day 2024]. | 2024-11-28
    unknown | It sold them on [Black Friday 2023]. | 2023-11-24
    unknown | It sold them on [Election Day 2024]. | 2024-11-05
    unknown | It sold them on [Ash Wednesday 2023]. | 2023-02-22
    unknown | It sold them on [Palm Sunday 2024]. | 2024-03-24
    unknown | It sold them on [Easter Sunday 2024]. | 2024-03-31
    unknown | It sold them on [Easter 2000]. | 2000-04-23
    unknown | It sold them on [Whit Sunday 2023]. | 2023-05-28
    unknown | It sold them on [Ascension Day 2023]. | 2023-05-18
    unknown | It sold them on [Mardi Gras 2024]. | 2024-02-13
    2023-03-30 | It sold them [last Thanksgiving]. | 2022-11-24
    2023-03-30 | It will sell them [next Christmas]. | 2023-12-25
    2023-03-30 | It sold them in [Christmas week]. | 2022-W51 | 2022-12-19/2022-12-25 | 2022-12-19 to 2022-12-25
    2023-03-30 | It sells them over [the Easter weekend]. | 2023-W14-WE | 2023-04-08/2023-04-09 | 2023-04-08 to 2023-04-09
    2023-09-10 | It sold them over [the Labor Day weekend]. | 2023-W35-WE | 2023-09-02/2023-09-04 | 2023-09-02 to 2023-09-04
    2023-11-30 | It sold them over [the Thanksgiving weekend]. | 2023-W47-WE | 2023-11-23/2023-11-26 | 2023-11-23 to 2023-11-26
    2023-03-30 | It sold them on [the eve of Christmas]. | 2022-12-24
  `),
  )('fixed or computed, is the nearest one: %s', expectOne);

  it.each([
    'It shut over the Christmas holidays.',
    'It shut for the Christmas and New Year break.',
  ])('is no one day when it is a season: %s', (sentence) => {
    expect(timesIn(sentence, MARCH)).toMatchObject([{ type: 'DURATION', value: 'PXD' }]);
  });
});
