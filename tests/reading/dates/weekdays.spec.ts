import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../src/reading/dates/find-times.ts';
import { expectOne, MARCH, rows, timesIn } from './table.ts';

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
    2031-03-12 | Quist said he would ask a judge on [Monday]. | 2031-03-17
    2031-03-12 | Quist said he would have asked on [Monday]. | 2031-03-10
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
    2023-03-30 | It shut on [Tuesday of last week]. | 2023-03-21
    2023-03-30 | It shut [Friday last week]. | 2023-03-24
    2023-03-30 | It shuts on [Monday of next week]. | 2023-04-03
    2023-03-30 | It shut [Wednesday night last week]. | 2023-03-22TNI | 2023-03-22
    2023-03-30 | On [Friday], the United States will vote. | 2023-03-31
    2023-03-30 | Until [Friday], they had said nothing. | 2023-03-24
    2023-03-30 | Until [Friday], they will say nothing. | 2023-03-31
    2023-03-30 | The pair leaves for Dunmore [Friday]. | 2023-03-31
    2023-03-30 | Roe meets Hale in Dunmore on [Saturday]. | 2023-04-01
    2023-03-30 | The offer expires [Friday]. | 2023-03-31
    2023-03-30 | The gate closed as previously planned on [Friday]. | 2023-03-24
    2023-03-30 | Roe is to speak [Friday]. | 2023-03-31
    2023-03-30 | The vote, originally planned for [Monday], was lost. | 2023-03-27
    2023-03-30 | She announced a spending plan on [Monday]. | 2023-03-27
    2023-03-30 | Both spoke ahead of [Monday]'s vote. | 2023-04-03
    2023-03-30 | Roe asked 1,000 likely voters on [Monday]. | 2023-03-27
    2023-03-30 | The hundred or so members met on [Monday]. | 2023-03-27
    2023-03-30 | On [Monday], the United States and its allies met. | 2023-03-27
    2023-03-30 | She has been ill since [Monday]. | 2023-03-27 | 2023-03-27/.. | 2023-03-27 to open
    2023-03-30 | She could come as early as [Friday]. | 2023-03-31
    2023-03-30 | The doors closed [last Friday]. | 2023-03-24
    2023-04-01 | The doors closed on [Saturday]. | 2023-04-01
    2023-01-01 | The doors closed on [Saturday]. | 2022-12-31
    2023-03-30 | The doors open [this Saturday]. | 2023-04-01
    2023-03-30 | The doors closed [this past Saturday]. | 2023-03-25
    2023-03-30 | The doors closed at [the end of Friday]. | 2023-03-24 END | 2023-03-24
    2023-03-30 | The doors closed [this Monday]. | 2023-03-27
    2023-03-30 | The doors open [this coming Monday]. | 2023-04-03
    2023-03-30 | The doors closed [this past Monday]. | 2023-03-27
    2023-03-30 | The doors open [next Thursday]. | 2023-04-06
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
      weekday: 2,
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
    const other = 'On Wednesday it spoke.';
    const friday = { ...anchor, day: '2023-11-10' };
    expect(findTimes(other, { start: 0, end: other.length }, friday)[0]).toMatchObject({
      edtf: '2023-11-08',
      flags: [],
    });
  });
});
