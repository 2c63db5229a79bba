import { describe, expect, it } from 'vitest';
import { daysSomewhere, machineDate } from '../../src/intake/machine-date.ts';

describe('a date for machines', () => {
  it.each([
    ['2031-03-30', '2031-03-30', undefined],
    ['2031-03-30T23:30:00-05:00', '2031-03-30', '2031-03-31T04:30:00Z'],
    ['2031-03-30T18:42:07.123Z', '2031-03-30', '2031-03-30T18:42:07Z'],
    ['2031-03-30 18:42', '2031-03-30', undefined],
    ['20310330T184200+0530', '2031-03-30', '2031-03-30T13:12:00Z'],
    ['Sun, 30 Mar 2031 18:42:00 GMT', '2031-03-30', '2031-03-30T18:42:00Z'],
    [' 30 Mar 2031 8:42 EST ', '2031-03-30', '2031-03-30T13:42:00Z'],
  ])('%s is %s, at %s', (words, day, instant) =>
    expect(machineDate(words)).toEqual(instant ? { day, instant } : { day }),
  );

  it.each([
    '20223-03-30',
    '2031-02-30',
    '2031-03-30T25:00:00Z',
    '30 Foo 2031',
    'March 30, 2031',
    '',
    '2031-03-30T10:00:00+99:00x',
  ])('%s is none', (words) => expect(machineDate(words)).toBeUndefined());
});

describe('an instant', () => {
  it.each([
    ['2031-03-31T03:00:00Z', ['2031-03-30', '2031-03-31']],
    ['2031-03-31T11:00:00Z', ['2031-03-30', '2031-03-31', '2031-04-01']],
    ['2031-03-31T20:00:00Z', ['2031-03-31', '2031-04-01']],
  ])('is on each of its days somewhere: %s', (instant, days) =>
    expect([...daysSomewhere(instant)].sort()).toEqual(days),
  );
});
