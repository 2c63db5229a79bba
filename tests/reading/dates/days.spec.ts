import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../src/reading/dates/find-times.ts';
import { expectOne, MARCH, rows, timesIn } from './table.ts';

describe('a day that is written out', () => {
  it.each(
    rows(`
    unknown | It opened on [March 30, 2023]. | 2023-03-30
    unknown | Published [March 30,2023] | 2023-03-30
    unknown | It opened on [30 March 2023]. | 2023-03-30
    unknown | It opened on [30th March, 2023]. | 2023-03-30
    unknown | It opened on [the 30th of March 2023]. | 2023-03-30
    unknown | It opened [Mar. 3, 2023], in rain. | 2023-03-03
    unknown | It opened [Sept. 14, 2021]. | 2021-09-14
    unknown | It opened [Thursday, March 30, 2023]. | 2023-03-30
    unknown | It opened [Thurs., Mar. 30, 2023]. | 2023-03-30
    unknown | It opened on [Thursday 30 March 2023]. | 2023-03-30
    unknown | It opened on [2023-03-30]. | 2023-03-30
    unknown | Updated [2023-03-30T18:05:00Z] | 2023-03-30T18:05 | 2023-03-30
    unknown | It opened on [3/30/2023]. | 2023-03-30
    unknown | It opened on [30/3/2023]. | 2023-03-30
    unknown | It opened on [30.03.2023]. | 2023-03-30
    2023-03-30 | It opened on [3/30/98]. | 1998-03-30
    unknown | It opened on [5/5/2023]. | 2023-05-05
    unknown | The law dates from before [9/11]. | 2001-09-11
    unknown | It opened on [February 29, 2024]. | 2024-02-29
    unknown | It opened on [March the 3rd, 2023]. | 2023-03-03
    unknown | IT OPENED ON [MARCH 30, 2023]. | 2023-03-30
    unknown | It opened on [13-Apr-2022]. | 2022-04-13
    unknown | It opened on [2023/04/13]. | 2023-04-13
    unknown | It opened on [March twenty-first, 2022]. | 2022-03-21
    unknown | It opened on [March 21st, 2022]. | 2022-03-21
    unknown | It opened on [1 January 2000]. | 2000-01-01
    unknown | It opened on [Sunday 1 January 2023]. | 2023-01-01
    unknown | It opened on [Dec. 31, 1999]. | 1999-12-31
    unknown | It opened on [4 July 1776]. | 1776-07-04
    unknown | It opened on [13/04/2023]. | 2023-04-13
    unknown | It opened on [4/13/2023]. | 2023-04-13
    unknown | It opened on [31.12.1999]. | 1999-12-31
    unknown | It opened on [February 28, 2023]. | 2023-02-28
    unknown | It opened on [29 February 2024]. | 2024-02-29
    2023-03-30 | It opened on [12/31/19]. | 2019-12-31
    2023-03-30 | It opened on [25/12/85]. | 1985-12-25
  `),
  )('reads %s', expectOne);

  it.each(
    rows(`
    2023-03-30 | He resigned on [March 3]. | 2023-03-03
    2023-03-30 | He resigned on [3 March]. | 2023-03-03
    2024-01-05 | He resigned on [Dec. 21]. | 2023-12-21
    2023-03-30 | He resigned on [November 20]. | 2022-11-20
    2023-03-30 | Voters go to the polls on [June 4]. | 2023-06-04
    2023-03-30 | The court will hear the case on [Sept. 12]. | 2023-09-12
    2023-03-30 | The boat sank on [Sept. 12]. | 2022-09-12
    2023-03-30 | He resigned on [March eighth]. | 2023-03-08
    2023-03-30 | He resigned on [Friday, March 24]. | 2023-03-24
    2023-03-30 | He resigned on [March 3 last year]. | 2022-03-03
    2024-02-29 | He resigned on [Feb. 29]. | 2024-02-29
    unknown | He resigned on [March 3]. | XXXX-03-03 | none
    2023-03-30 | It opened on [Jan. 6]. | 2023-01-06
    2023-03-30 | It opened on [the third of March]. | 2023-03-03
    2023-12-30 | It opens on [January 2]. | 2024-01-02
    2023-03-30 | It opened [last Oct. 23]. | 2022-10-23
    2023-03-30 | It opened [last March 3]. | 2023-03-03
    2023-03-30 | It will open [next May 5]. | 2023-05-05
    2023-03-30 | It opens [this April 4]. | 2023-04-04
    2023-03-30 | It will close for good on [June 1]. | 2023-06-01
    2023-10-26 | It will close for good on [June 1]. | 2024-06-01
    2023-10-26 | It closed for good on [June 1]. | 2023-06-01
    2023-11-02 | It has been shut since [Dec. 20]. | 2022-12-20 | 2022-12-20/.. | 2022-12-20 to open
    2023-03-30 | The toll rose on [Tuesday, Feb. 28]. | 2023-02-28
    2024-03-01 | The toll rose on [Feb. 29]. | 2024-02-29
    2023-03-01 | The toll rose on [Feb. 28]. | 2023-02-28
  `),
  )('is put into the nearest year, or where the verb looks: %s', expectOne);
});

describe('a day picked out of a longer stretch, or beside another date', () => {
  it.each(
    rows(`
    unknown | It opened on [the twenty-first of March 2022]. | 2022-03-21
    2023-03-30 | It opened on [the first Monday of March]. | 2023-03-06
    2023-03-30 | It opened on [the last Friday in January]. | 2023-01-27
    unknown | It opened on [the third Thursday of November 2023]. | 2023-11-16
    unknown | It opened on [the last Monday of May 2023]. | 2023-05-29
    unknown | It opened on [the first day of 2023]. | 2023-01-01
    unknown | It opened on [the last day of February 2024]. | 2024-02-29
    unknown | It opened on [the last day of February 2023]. | 2023-02-28
    2023-03-30 | It opened on [the first day of the month]. | 2023-03-01
    unknown | He left [a year after February 29, 2024]. | 2025-02-28
    unknown | He left [a month after January 31, 2023]. | 2023-02-28
    unknown | He left [two weeks before May 3, 2019]. | 2019-04-19
    unknown | He left [the day after February 28, 2024]. | 2024-02-29
    unknown | He left [the Friday before May 3, 2019]. | 2019-04-26
    unknown | He left [the Monday after May 3, 2019]. | 2019-05-06
    unknown | He left [the Friday after May 3, 2019]. | 2019-05-10
    2023-03-30 | He left [two days before Christmas]. | 2022-12-23
    2023-03-30 | He left in [the week before Christmas]. | 2022-12-18/2022-12-24 | 2022-12-18/2022-12-24 | 2022-12-18 to 2022-12-24
    2023-03-30 | He left in [the month after Easter]. | 2023-04-10/2023-05-09 | 2023-04-10/2023-05-09 | 2023-04-10 to 2023-05-09
    2023-03-30 | He left [a week after Easter]. | 2023-04-16
    2023-03-30 | He will leave [a week from Tuesday]. | 2023-04-11
    unknown | He left [three years after 1997]. | 2000 | 2000 | 2000-01-01 to 2000-12-31
    unknown | He left [two months before March 2020]. | 2020-01 | 2020-01 | 2020-01-01 to 2020-01-31
  `),
  )('%s', expectOne);
});

describe('dates in figures', () => {
  it('keep both orders where both may be meant, and say so', () => {
    const [time] = timesIn('It opened on 03/04/2023.', MARCH);
    expect(time).toMatchObject({
      edtf: '[2023-03-04,2023-04-03]',
      earliest: '2023-03-04',
      latest: '2023-04-03',
      flags: ['order-ambiguous'],
    });
  });

  it.each([
    ['month-first', '2023-03-04'],
    ['day-first', '2023-04-03'],
  ] as const)('follow the order of their article: %s', (order, edtf) => {
    const text = 'It opened on 03/04/2023.';
    const anchor = { day: MARCH, stated: true, order };
    const [time] = findTimes(text, { start: 0, end: text.length }, anchor);
    expect(time).toMatchObject({ edtf, flags: [] });
  });

  it('are never a day that the calendar has not', () => {
    const times = timesIn('It opened on February 30, 2023, or 31/11/2023, or 2023-02-29.', MARCH);
    expect(times.filter(({ precision }) => precision === 'day')).toEqual([]);
  });
});
