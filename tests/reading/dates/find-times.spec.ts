import { describe, expect, it } from 'vitest';
import { findTimes, whenOf } from '../../../src/reading/dates/find-times.ts';
import type { Anchor } from '../../../src/reading/dates/scene.ts';

/** Thursday, 30 March 2023. */
const MARCH = '2023-03-30';
/** Sunday, 15 October 2023. */
const OCTOBER = '2023-10-15';

function timesIn(text: string, day: string | null) {
  const anchor: Anchor = { day, stated: day !== null };
  return findTimes(text, { start: 0, end: text.length }, anchor);
}

type Row = {
  readonly sentence: string;
  readonly day: string | null;
  readonly expected: object;
};

/**
 * A table of: anchor day | sentence with its only expression in brackets | TIMEX3 value | EDTF |
 * earliest to latest day. An EDTF left out is the value, bounds left out are the day of the EDTF.
 */
function rows(table: string): readonly (readonly [string, Row])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [day = '', marked = '', value = '', edtf = value, bounds] = line.trim().split(' | ');
      const [earliest, latest] =
        edtf === 'none' ? [null, null] : (bounds ?? `${edtf} to ${edtf}`).split(' to ');
      const words = /\[(.*)\]/.exec(marked)?.[1];
      const expected = {
        words,
        value,
        edtf: edtf === 'none' ? null : edtf,
        earliest,
        latest: latest === 'open' ? null : latest,
      };
      const sentence = marked.replace(/[[\]]/g, '');
      return [`${sentence} (${day})`, { sentence, day: day === 'unknown' ? null : day, expected }];
    });
}

function expectOne(_name: string, { sentence, day, expected }: Row) {
  const [time, ...more] = timesIn(sentence, day);
  expect(more).toEqual([]);
  expect(time && { ...time, words: sentence.slice(time.span.start, time.span.end) }).toMatchObject(
    expected,
  );
}

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
  `),
  )('puts it in the nearest year: %s', expectOne);

  it.each(
    rows(`
    unknown | The fair runs [March 3-5, 2023]. | 2023-03-03/2023-03-05 | 2023-03-03/2023-03-05 | 2023-03-03 to 2023-03-05
    2023-03-30 | The fair ran [March 3 to 5]. | 2023-03-03/2023-03-05 | 2023-03-03/2023-03-05 | 2023-03-03 to 2023-03-05
    unknown | The fair runs [3-5 March 2023]. | 2023-03-03/2023-03-05 | 2023-03-03/2023-03-05 | 2023-03-03 to 2023-03-05
  `),
  )('reads several days of a month: %s', expectOne);

  it('is never a day that the calendar has not', () => {
    const times = timesIn('It opened on February 30, 2023, or 31/11/2023, or 2023-02-29.', MARCH);
    expect(times.filter(({ precision }) => precision === 'day')).toEqual([]);
  });

  it('keeps both orders of a date in figures that may be read both ways, and says so', () => {
    const [time] = timesIn('It opened on 03/04/2023.', MARCH);
    expect(time).toMatchObject({
      edtf: '[2023-03-04,2023-04-03]',
      earliest: '2023-03-04',
      latest: '2023-04-03',
      flags: ['order-ambiguous'],
    });
  });
});

describe('a weekday', () => {
  it.each(
    rows(`
    2023-03-30 | She resigned [Thursday]. | 2023-03-30
    2023-03-30 | She resigned on [Wednesday]. | 2023-03-29
    2023-03-30 | She resigned on [Friday]. | 2023-03-24
    2023-03-30 | She resigned [last Thursday]. | 2023-03-23
    2023-03-30 | She resigned [last Monday]. | 2023-03-27
    2023-03-30 | The panel meets [next Monday]. | 2023-04-03
    2023-03-30 | The panel will meet on [Monday]. | 2023-04-03
    2023-03-30 | The panel is scheduled to meet [Monday]. | 2023-04-03
    2023-03-30 | On [Monday], the panel will meet again. | 2023-04-03
    2023-03-30 | The panel said [Monday] it will meet again. | 2023-03-27
    2023-03-30 | The deal had been due to expire [Monday]. | 2023-03-27
    2023-03-30 | The crowd sang on [Friday night]. | 2023-03-24TNI | 2023-03-24
    2023-03-30 | Rain fell [Tuesday morning]. | 2023-03-28TMO | 2023-03-28
    2023-03-30 | [Tuesday]'s vote was close. | 2023-03-28
    2024-02-29 | She resigned on [Sunday]. | 2024-02-25
    2024-02-29 | The panel will meet on [Friday]. | 2024-03-01
    2024-01-05 | She resigned on [Saturday]. | 2023-12-30
    2023-03-30 | [Earlier Thursday], she resigned. | 2023-03-30
    2023-03-30 | She resigned [late Tuesday]. | 2023-03-28
    unknown | She resigned on [Thursday]. | PRESENT_REF | none
  `),
  )('is the same day or one of the six before, unless the clause looks ahead: %s', expectOne);
});

describe('a weekday that does not fit its date', () => {
  it('keeps both days and prefers the one that fits the week of publication', () => {
    const [time] = timesIn('The ministry said on Tuesday (Nov. 8) that it knew.', '2023-11-07');
    expect(time).toMatchObject({
      edtf: '[2023-11-07,2023-11-08]',
      earliest: '2023-11-07',
      latest: '2023-11-08',
      preferred: '2023-11-07',
      flags: ['weekday-date-conflict', 'off-by-one', 'date-after-publication'],
    });
  });

  it('never moves the year to make the weekday fit', () => {
    const [time] = timesIn('It opened on Monday, March 30, 2023.', MARCH);
    expect(time).toMatchObject({
      edtf: '[2023-03-27,2023-03-30]',
      flags: ['weekday-date-conflict'],
    });
  });

  it('prefers the date in figures when the weekday is nowhere near the anchor', () => {
    const [time] = timesIn('It opened on Monday, July 4, 1995.', MARCH);
    expect(time).toMatchObject({ edtf: '[1995-07-03,1995-07-04]', preferred: '1995-07-04' });
  });

  it('lends its two days to the weekday alone', () => {
    const contested = {
      days: ['2023-11-07', '2023-11-08'],
      preferred: '2023-11-07',
      flags: ['weekday-date-conflict', 'off-by-one'],
    } as const;
    const text = 'Earlier Tuesday, the ministry kept silent.';
    const anchor = { day: '2023-11-07', stated: false, contested };
    expect(findTimes(text, { start: 0, end: text.length }, anchor)[0]).toMatchObject({
      edtf: '[2023-11-07,2023-11-08]',
      preferred: '2023-11-07',
      mod: 'BEFORE',
      flags: contested.flags,
    });
  });
});

describe('a day counted from the anchor', () => {
  it.each(
    rows(`
    2023-03-30 | She resigned [today]. | 2023-03-30
    2023-03-30 | She resigned [yesterday]. | 2023-03-29
    2024-02-29 | She goes [tomorrow]. | 2024-03-01
    2023-03-30 | She resigned [the day before yesterday]. | 2023-03-28
    2023-03-30 | She goes [the day after tomorrow]. | 2023-04-01
    2023-03-30 | They meet [tonight]. | 2023-03-30TNI | 2023-03-30
    2023-03-30 | They met [last night]. | 2023-03-29TNI | 2023-03-29
    2023-03-30 | They met [this morning]. | 2023-03-30TMO | 2023-03-30
    2023-03-30 | They met [yesterday afternoon]. | 2023-03-29TAF | 2023-03-29
    2023-03-30 | They met [10 days ago]. | 2023-03-20
    unknown | She resigned [yesterday]. | PRESENT_REF | none
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
  `),
  )('%s', expectOne);
});

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
    unknown | Prices rose in [December]. | PRESENT_REF | none
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
  `),
  )('%s', expectOne);
});

describe('seasons and holidays', () => {
  it.each(
    rows(`
    2023-03-30 | It sold the drones [over the summer]. | 2022-SU | 2022-22 | 2022-06-01 to 2022-08-31
    2023-03-30 | It sold the drones in [the summer of 2019]. | 2019-SU | 2019-22 | 2019-06-01 to 2019-08-31
    2023-03-30 | It sold the drones [last fall]. | 2022-FA | 2022-23 | 2022-09-01 to 2022-11-30
    2023-03-30 | It will sell the drones [this summer]. | 2023-SU | 2023-22 | 2023-06-01 to 2023-08-31
    2023-10-15 | It sold the drones [this past spring]. | 2023-SP | 2023-21 | 2023-03-01 to 2023-05-31
    unknown | It sold the drones in [the winter of 2019]. | 2019-WI | 2019-24 | 2019-12-01 to 2020-02-29
    2023-03-30 | It sold the drones on [Christmas Day]. | 2022-12-25
    2023-03-30 | It sold the drones on [Christmas Eve 2019]. | 2019-12-24
    2024-01-05 | It sold the drones on [Thanksgiving]. | 2023-11-23
    2023-10-15 | It sold the drones [last Labor Day]. | 2023-09-04
    unknown | It sold the drones on [Good Friday 2023]. | 2023-04-07
    2023-03-30 | It sold the drones on [Easter Monday]. | 2023-04-10
    unknown | It sold the drones on [Memorial Day 2023]. | 2023-05-29
    2022-11-20 | It sold the drones on [Election Day]. | 2022-11-08
    2024-01-05 | It sold the drones on [New Year's Eve]. | 2023-12-31
    unknown | It sold the drones [over the summer]. | PRESENT_REF | none
  `),
  )('%s', expectOne);
});

describe('a time of day', () => {
  it.each(
    rows(`
    2023-03-30 | The doors opened at [10:35 a.m. on Friday]. | 2023-03-24T10:35 | 2023-03-24T10:35:00 | 2023-03-24 to 2023-03-24
    2023-03-30 | The doors opened at [10 p.m. Wednesday]. | 2023-03-29T22:00 | 2023-03-29T22:00:00 | 2023-03-29 to 2023-03-29
    2023-03-30 | The doors opened at [7pm]. | 2023-03-30T19:00 | 2023-03-30T19:00:00 | 2023-03-30 to 2023-03-30
    2023-03-30 | The doors opened at [12 a.m.] | 2023-03-30T00:00 | 2023-03-30T00:00:00 | 2023-03-30 to 2023-03-30
    2023-03-30 | The doors opened at [19:30]. | 2023-03-30T19:30 | 2023-03-30T19:30:00 | 2023-03-30 to 2023-03-30
    2023-03-30 | The doors opened at [0735 GMT]. | 2023-03-30T07:35 | 2023-03-30T07:35:00Z | 2023-03-30 to 2023-03-30
    2023-03-30 | The doors opened at [9 a.m. EST Tuesday]. | 2023-03-28T09:00 | 2023-03-28T09:00:00-05:00 | 2023-03-28 to 2023-03-28
    2023-03-30 | The doors opened at [noon]. | 2023-03-30T12:00 | 2023-03-30T12:00:00 | 2023-03-30 to 2023-03-30
    2023-03-30 | The doors closed at [midnight Friday]. | 2023-03-24T24:00 | 2023-03-24
  `),
  )('%s', expectOne);
});

describe('a length of time', () => {
  it.each([
    ['It lasted two years.', 'two years', 'P2Y', undefined],
    ['It was a two-year project.', 'two-year', 'P2Y', undefined],
    ['It is the 13-month-old war.', '13-month-old', 'P13M', undefined],
    ['It is an 11-year rule.', '11-year', 'P11Y', undefined],
    ['It is the over year-long war.', 'over year-long', 'P1Y', 'MORE_THAN'],
    ['It lasted more than 20 years.', 'more than 20 years', 'P20Y', 'MORE_THAN'],
    ['It lasted at least 30 days.', 'at least 30 days', 'P30D', 'EQUAL_OR_MORE'],
    ['It lasted up to 180 days.', 'up to 180 days', 'P180D', 'EQUAL_OR_LESS'],
    ['It lasted nearly four months.', 'nearly four months', 'P4M', 'LESS_THAN'],
    ['It lasted about six hours.', 'about six hours', 'PT6H', 'APPROX'],
    ['It lasted a couple of years.', 'a couple of years', 'P2Y', 'APPROX'],
    ['It lasted 2 1/2 years.', '2 1/2 years', 'P2Y6M', undefined],
    ['It lasted half an hour.', 'half an hour', 'PT30M', undefined],
    ['It lasted a year and a half.', 'a year and a half', 'P1Y6M', undefined],
    ['It lasted several months.', 'several months', 'PXM', undefined],
    ['It lasted a few days.', 'a few days', 'PXD', undefined],
    ['It lasted decades.', 'decades', 'PXE', undefined],
    ['It lasted twenty-four hours.', 'twenty-four hours', 'PT24H', undefined],
    ['It fell over the past three months.', 'the past three months', 'P3M', undefined],
    ['It will fall in the next two weeks.', 'the next two weeks', 'P2W', undefined],
    ['It earned most in the first nine months.', 'the first nine months', 'P9M', undefined],
    ['It lasted a fortnight.', 'a fortnight', 'P2W', undefined],
    ['It lasted 1,200 days.', '1,200 days', 'P1200D', undefined],
  ])('has no place in the calendar: %s', (sentence, words, value, mod) => {
    const [time, ...more] = timesIn(sentence, MARCH);
    expect(more).toEqual([]);
    expect(time).toMatchObject({
      type: 'DURATION',
      value,
      edtf: null,
      earliest: null,
      latest: null,
    });
    expect(time?.mod).toBe(mod);
    expect(sentence.slice(time?.span.start, time?.span.end)).toBe(words);
  });
});

describe('a repetition', () => {
  it.each([
    ['The council meets daily.', 'P1D'],
    ['The council meets every week.', 'P1W'],
    ['The council meets each month.', 'P1M'],
    ['The council meets every other year.', 'P2Y'],
    ['The council meets twice a week.', 'P1W'],
    ['It costs $3 million a year.', 'P1Y'],
    ['It costs $3 per month.', 'P1M'],
    ['The council meets every Monday.', 'XXXX-WXX-1'],
    ['The council meets Tuesday nights.', 'XXXX-WXX-2TNI'],
    ['The council meets every July.', 'XXXX-07'],
  ])('is a SET: %s', (sentence, value) => {
    expect(timesIn(sentence, MARCH)).toMatchObject([{ type: 'SET', value, edtf: null }]);
  });
});

describe('words for no day in particular', () => {
  it.each([
    ['The pair now live abroad.', 'PRESENT_REF'],
    ['The pair currently live abroad.', 'PRESENT_REF'],
    ['The pair recently moved abroad.', 'PAST_REF'],
    ['The recent trip went well.', 'PAST_REF'],
    ['The pair will soon move abroad.', 'FUTURE_REF'],
    ['Several years ago the pair moved abroad.', 'PAST_REF'],
  ])('%s', (sentence, value) => {
    expect(timesIn(sentence, MARCH)).toMatchObject([
      { type: 'DATE', value, edtf: null, precision: 'none' },
    ]);
  });
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

describe('what is no date', () => {
  it.each([
    'May said the talks had failed.',
    'Theodora May arrived, and nobody spoke to May.',
    'They may march on the capital.',
    'The March on Washington changed the country.',
    'April Jones and Jan Smith were there, with June Carew.',
    'The Baltimore Sun reported it.',
    'He sat in the sun.',
    'He came second in the race.',
    'It took a second look.',
    'Prices fall when demand falls.',
    'The fall of the city shocked them.',
    'The car has a new spring.',
    'In 2,022 cases nobody was charged.',
    'Police closed the 1600 block of Oak Street.',
    'Some 2000 people came.',
    'It cost $1995 to repair.',
    'He drew 1,999 votes.',
    'A 6-year-old boy was hurt.',
    'A 40-year-old man was hurt.',
    'Ada Quill, 40, was hurt.',
    'The girl is six years old.',
    'A six-month-old baby was hurt.',
    'The score was 3-2 at the break.',
    'He lives at 12 March Street.',
    'She was named player of the year.',
    'Do it as soon as possible.',
    'High Noon is a film.',
    'He finished 10.5 points ahead.',
    'The ship has 1990 tons of grain.',
    'Revenue grew year-on-year.',
    'He flew an F-16 past the A320.',
    'Call 1-800-555-1234.',
  ])('%s', (sentence) => {
    expect(timesIn(sentence, MARCH)).toEqual([]);
  });
});

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
