import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/reading/read-article.ts';
import { dateInWords } from '../../src/rendering/dates.ts';
import { ENGLISH } from '../../src/rendering/languages/language.ts';
import { articleOf } from '../reading/read-one.ts';

describe('a date in words', () => {
  it.each([
    ['2031-03-30', '30 March 2031'],
    ['2031-03', 'March 2031'],
    ['2031', '2031'],
    ['2031-22', 'summer 2031'],
    ['2031-35', 'third quarter of 2031'],
    ['2031-41', 'second half of 2031'],
    ['199X', 'the 1990s'],
    ['19XX', '1900–1999'],
    ['2031~', 'about 2031'],
    ['2031-12/..', 'since December 2031'],
    ['../2031-12', 'until December 2031'],
    ['2031-03/2031-05', 'March 2031 to May 2031'],
    ['[2031-03-30,2031-03-31]', '30 March 2031 or 31 March 2031'],
    ['2031-03-30T08:30:00Z', '30 March 2031, 08:30 UTC'],
    ['2031-03-30T12:30:00-05:00', '30 March 2031, 12:30 UTC−05:00'],
    ['2031-03-30T18:40:00', '30 March 2031, 18:40'],
    ['2031-03-30T18:40:12', '30 March 2031, 18:40:12'],
    ['2031-39', '2031-39'],
  ])('%s is “%s”', (edtf, words) => expect(dateInWords(edtf, ENGLISH)).toBe(words));

  it.each([
    'in the third quarter of 2030',
    'in the first half of last year',
    'in the 20th century',
    'in the 1990s',
    'over the summer',
    'last week',
    'this weekend',
    'since December',
    'at 6:40 p.m. on Monday',
    'at 08:30 GMT on Monday',
    'between March and May',
    'from 3 to 9 March',
    'the 13-month-old war',
    'in fiscal 2030',
    'around March 2030',
  ])('“%s” has no letters or figures of EDTF', (words) => {
    const { times } = readArticle(articleOf(`It was seen ${words}.`, '2031-03-04'));
    const written = times.flatMap(({ edtf }) =>
      edtf === null ? [] : [dateInWords(edtf, ENGLISH)],
    );
    expect(written).not.toEqual([]);
    expect(written.join()).not.toMatch(/\d-\d|X|T\d|\.\.|~|\[/);
  });
});
