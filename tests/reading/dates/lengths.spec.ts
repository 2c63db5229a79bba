import { describe, expect, it } from 'vitest';
import { expectOne, MARCH, rows, timesIn } from './table.ts';

describe('a length of time', () => {
  it.each(
    rows(
      `
    2023-03-30 | It lasted [two years]. | P2Y | none
    2023-03-30 | It was a [two-year] project. | P2Y | none
    2023-03-30 | It is an [11-year] rule. | P11Y | none
    2023-03-30 | It is the [over year-long] war. | P1Y MORE_THAN | none
    2023-03-30 | It lasted [more than 20 years]. | P20Y MORE_THAN | none
    2023-03-30 | It lasted [at least 30 days]. | P30D EQUAL_OR_MORE | none
    2023-03-30 | It lasted [up to 180 days]. | P180D EQUAL_OR_LESS | none
    2023-03-30 | It lasted [nearly four months]. | P4M LESS_THAN | none
    2023-03-30 | It lasted about [six hours]. | PT6H APPROX | none
    2023-03-30 | It lasted [a couple of years]. | P2Y APPROX | none
    2023-03-30 | It lasted [2 1/2 years]. | P2Y6M | none
    2023-03-30 | It lasted [half an hour]. | PT30M | none
    2023-03-30 | It lasted [a year and a half]. | P1Y6M | none
    2023-03-30 | It lasted [several months]. | PXM | none
    2023-03-30 | It lasted [a few days]. | PXD | none
    2023-03-30 | It lasted [decades]. | PXE | none
    2023-03-30 | It lasted [twenty-four hours]. | PT24H | none
    2023-03-30 | It fell over [the past three months]. | P3M | none
    2023-03-30 | It will fall in [the next two weeks]. | P2W | none
    2023-03-30 | It earned most in [the first nine months]. | P9M | none
    2023-03-30 | It lasted [a fortnight]. | P2W | none
    2023-03-30 | It lasted [1,200 days]. | P1200D | none
    2023-03-30 | It lasted [half a century]. | P50Y | none
    2023-03-30 | It lasted [a half-century]. | P50Y | none
    2023-03-30 | It lasted [a quarter-century]. | P25Y | none
    2023-03-30 | It lasted [a quarter of a century]. | P25Y | none
    2023-03-30 | It lasted [a half hour]. | PT30M | none
    2023-03-30 | It lasted [two and a half years]. | P2Y6M | none
    2023-03-30 | It was a [two-and-a-half-year] wait. | P2Y6M | none
    2023-03-30 | It lasted [2.5 years]. | P2.5Y | none
    2023-03-30 | It lasted [one and a half hours]. | PT1H30M | none
    2023-03-30 | It lasted [two or three years]. | P3Y | none
    2023-03-30 | It lasted [10 to 15 years]. | P15Y | none
    2023-03-30 | It lasted [2-3 weeks]. | P3W | none
    2023-03-30 | It lasted [between five and six weeks]. | P6W | none
    2023-03-30 | It lasted [a dozen years]. | P12Y | none
    2023-03-30 | It lasted [two dozen years]. | P24Y | none
    2023-03-30 | It lasted [hundreds of years]. | PXY | none
    2023-03-30 | It lasted [two thousand three hundred years]. | P2300Y | none
    2023-03-30 | It lasted [two hundred thousand years]. | P200000Y | none
    2023-03-30 | It lasted [a hundred and five days]. | P105D | none
    2023-03-30 | It lasted [three consecutive quarters]. | P9M | none
    2023-03-30 | It lasted [a year or so]. | P1Y APPROX | none
    2023-03-30 | It lasted [weeks or months]. | PXW | none
    2023-03-30 | It will fall in [the weeks ahead]. | PXW | none
    2023-03-30 | It will fall in [the next two years or so]. | P2Y APPROX | none
    2023-03-30 | It fell over [the past year]. | P1Y | none
    2023-03-30 | It fell over [the past decade]. | P10Y | none
    2023-03-30 | It fell over [the past few weeks]. | PXW | none
    2023-03-30 | It fell over [the last 24 hours]. | PT24H | none
    2023-03-30 | It earned $2 million in [the fiscal year] ending soon after. | P1Y | none
    2023-03-30 | He died [three hours] later. | PT3H | none
    2023-03-30 | He died [two days] later. | P2D | none
    2023-03-30 | He died [a few weeks] later. | PXW | none
    2023-03-30 | It lasted [nearly forty years]. | P40Y LESS_THAN | none
    2023-03-30 | It lasted [less than an hour]. | PT1H LESS_THAN | none
    2023-03-30 | It lasted [no more than sixty days]. | P60D EQUAL_OR_LESS | none
    2023-03-30 | It lasted [well over a century]. | P100Y MORE_THAN | none
    2023-03-30 | It lasted [an additional year]. | P1Y | none
    2023-03-30 | It lasted [another two weeks]. | P2W | none
    2023-03-30 | It was a [24-hour] wait. | PT24H | none
    2023-03-30 | It was a [months-long] wait. | PXM | none
    2023-03-30 | It was a [daylong] wait. | P1D | none
    2023-03-30 | It was an [18-month] wait. | P18M | none
  `,
      'DURATION',
    ),
  )('has no place in the calendar: %s', expectOne);

  it.each(
    rows(
      `
    2023-03-30 | It is the [13-month-old] war. | P13M | 2022-02/.. | 2022-02-01 to open
    2023-03-31 | It is the [one-month-old] strike. | P1M | 2023-02/.. | 2023-02-01 to open
    2024-02-29 | It is the [two-year-old] ban. | P2Y | 2022/.. | 2022-01-01 to open
    2023-03-30 | It is the [six-week-old] truce. | P6W | 2023-02-13/.. | 2023-02-13 to open
    2023-03-30 | It is the [10-day-old] siege. | P10D | 2023-03-20/.. | 2023-03-20 to open
    unknown | It is the [13-month-old] war. | P13M | none
  `,
      'DURATION',
    ),
  )('is the age of what lasts, and tells when it began: %s', expectOne);
});

describe('a repetition', () => {
  it.each(
    rows(
      `
    2023-03-30 | The council meets [daily]. | P1D | none
    2023-03-30 | The council meets [every week]. | P1W | none
    2023-03-30 | The council meets [each month]. | P1M | none
    2023-03-30 | The council meets [every other year]. | P2Y | none
    2023-03-30 | The council meets twice [a week]. | P1W | none
    2023-03-30 | It costs $3 million [a year]. | P1Y | none
    2023-03-30 | It costs $3 [per month]. | P1M | none
    2023-03-30 | The council meets [every Monday]. | XXXX-WXX-1 | none
    2023-03-30 | The council meets [Tuesday nights]. | XXXX-WXX-2TNI | none
    2023-03-30 | The council meets [every July]. | XXXX-07 | none
    2023-03-30 | The council meets [every spring]. | XXXX-SP | none
    2023-03-30 | The council meets [every two weeks]. | P2W | none
    2023-03-30 | The council meets [every other Tuesday]. | P2W | none
    2023-03-30 | The council meets [monthly]. | P1M | none
    2023-03-30 | The council meets [fortnightly]. | P2W | none
    2023-03-30 | The council meets [each Friday]. | XXXX-WXX-5 | none
    2023-03-30 | The council meets on [Fridays]. | XXXX-WXX-5 | none
    2023-03-30 | The council meets [Friday mornings]. | XXXX-WXX-5TMO | none
    2023-03-30 | The council met in [each of the last three years]. | P1Y | none
    2023-03-30 | The council meets [hourly]. | PT1H | none
    2023-03-30 | It costs 40 dollars [a day]. | P1D | none
    2023-03-30 | The council meets [each September]. | XXXX-09 | none
  `,
      'SET',
    ),
  )('is a SET: %s', expectOne);
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
