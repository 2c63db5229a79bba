import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf } from '../../../src/rendering/days.ts';
import { ENGLISH } from '../../../src/rendering/languages/language.ts';
import { scaleOf } from '../../../src/rendering/picture/scale.ts';

const EXTENT = { left: 16, right: 534, margin: 26, gap: 24, apart: 62 };
const scaled = (...days: readonly string[]) => scaleOf(days.map(dayNumber), EXTENT, ENGLISH);

describe('the axis', () => {
  it.each<[readonly string[], readonly string[]]>([
    [['2031-03-03'], ['3 Mar 2031']],
    [
      ['2031-03-03', '2031-03-06'],
      ['3 Mar 2031', '4 Mar', '5 Mar', '6 Mar'],
    ],
    [
      ['2031-12-30', '2032-01-02'],
      ['30 Dec 2031', '31 Dec', '1 Jan 2032', '2 Jan'],
    ],
    [
      ['2031-03-01', '2031-09-01'],
      ['Mar 2031', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep'],
    ],
    [
      ['2030-06-01', '2035-06-01'],
      ['2031', '2032', '2033', '2034', '2035'],
    ],
    [
      ['1951-01-01', '2019-12-31'],
      ['1960', '1970', '1980', '1990', '2000', '2010'],
    ],
    [
      ['0001-01-01', '9999-12-31'],
      ['2000', '4000', '6000', '8000'],
    ],
  ])('from %j has the ticks %j', (days, ticks) => {
    const named = scaled(...days).ticks.map(({ label, under }) => `${label} ${under}`.trim());
    expect(named).toEqual(ticks);
  });

  it.each<[string, readonly string[], number]>([
    ['one far-away date', ['1950-01-01', '2023-02-11', '2023-02-14', '2023-11-05'], 1],
    ['one far-away date beside two', ['1950-01-01', '2023-02-11', '2023-02-14'], 1],
    ['far-away dates on both sides', ['1789-07-14', '2023-02-11', '2023-02-14', '2031-01-01'], 2],
    ['two dates', ['1950-01-01', '2023-02-11'], 0],
    [
      'months beside two days in a row',
      ['2022-10-01', '2023-03-30', '2023-03-31', '2023-04-30'],
      0,
    ],
    ['dates as far apart', ['2031-01-01', '2031-02-01', '2031-03-01', '2031-04-01'], 0],
    [
      'more breaks than there is room for',
      [
        '1000-01-01',
        '1200-01-01',
        '1400-01-01',
        '1600-01-01',
        '1800-01-01',
        '2031-01-01',
        '2031-01-02',
        '2031-01-03',
      ],
      0,
    ],
  ])('with %s is broken where it has to be', (_, days, breaks) =>
    expect(scaled(...days).breaks).toHaveLength(breaks),
  );

  it('gives days close together room beside one far away', () => {
    const { at, breaks } = scaled('1950-01-01', '2023-02-11', '2023-02-14', '2023-02-20');
    const [far = 0, first = 0, second = 0] = ['1950-01-01', '2023-02-11', '2023-02-14'].map((day) =>
      at(dayNumber(day)),
    );
    expect(second - first).toBeGreaterThan(40);
    expect(far).toBeLessThan(breaks[0] ?? 0);
    expect(breaks[0]).toBeLessThan(first);
  });

  it('keeps days in order within its extent, its ticks apart, and no day in a break', () => {
    const day = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') });
    const near = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(fc.array(fc.oneof(day, near), { minLength: 1 }), (days) => {
        const { at, ticks, breaks } = scaleOf(days, EXTENT, ENGLISH);
        const places = days.toSorted((a, b) => a - b).map(at);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        for (const place of [...places, ...ticks.map((tick) => tick.at)]) {
          expect(place).toBeGreaterThanOrEqual(EXTENT.left);
          expect(place).toBeLessThanOrEqual(EXTENT.right);
          for (const one of breaks) expect(Math.abs(place - one)).toBeGreaterThan(12);
        }
        expect(ticks.length).toBeGreaterThan(0);
        for (const [index, tick] of ticks.slice(1).entries())
          expect(tick.at - (ticks[index]?.at ?? 0)).toBeGreaterThan(45);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a day as a number', () => {
  it.each(['0001-01-01', '1969-12-31', '1970-01-01', '2024-02-29', '9999-12-31'])('%s', (day) => {
    expect(Number.isInteger(dayNumber(day))).toBe(true);
    expect(dayOf(dayNumber(day))).toBe(day);
  });
});
