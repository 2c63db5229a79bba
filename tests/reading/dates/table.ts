import { expect } from 'vitest';
import type { TimeExpression } from '../../../src/model/when.ts';
import { findTimes } from '../../../src/reading/dates/find-times.ts';
import type { Anchor } from '../../../src/reading/dates/scene.ts';

/** Thursday, 30 March 2023. */
export const MARCH = '2023-03-30';
/** Sunday, 15 October 2023. */
export const OCTOBER = '2023-10-15';

/** What is read in a text whose page states that day as its publication, or none. */
export function timesIn(text: string, day: string | null): readonly TimeExpression[] {
  const anchor: Anchor = { day, stated: day !== null };
  return findTimes(text, { start: 0, end: text.length }, anchor);
}

type Row = {
  readonly sentence: string;
  readonly day: string | null;
  readonly expected: object;
};

/**
 * A table of: anchor day | sentence with its only expression in brackets | TIMEX3 value, and
 * modifier if it matters | EDTF | earliest to latest day. An EDTF left out is the value, bounds
 * left out are the day of the EDTF.
 */
export function rows(
  table: string,
  type?: TimeExpression['type'],
): readonly (readonly [string, Row])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [day = '', marked = '', told = '', stated, bounds] = line.trim().split(' | ');
      const [value = '', mod] = told.split(' ');
      const edtf = stated ?? value;
      const [earliest, latest] =
        edtf === 'none' ? ['open', 'open'] : (bounds ?? `${edtf} to ${edtf}`).split(' to ');
      const expected = {
        words: /\[(.*)\]/.exec(marked)?.[1],
        value,
        edtf: edtf === 'none' ? null : edtf,
        earliest: earliest === 'open' ? null : earliest,
        latest: latest === 'open' ? null : latest,
        ...(mod ? { mod } : {}),
        ...(type ? { type } : {}),
      };
      const sentence = marked.replace(/[[\]]/g, '');
      return [`${sentence} (${day})`, { sentence, day: day === 'unknown' ? null : day, expected }];
    });
}

/** Expects a row's sentence to hold that expression and no other. */
export function expectOne(_name: string, { sentence, day, expected }: Row): void {
  const [time, ...more] = timesIn(sentence, day);
  expect(more).toEqual([]);
  expect(time && { ...time, words: sentence.slice(time.span.start, time.span.end) }).toMatchObject(
    expected,
  );
}
