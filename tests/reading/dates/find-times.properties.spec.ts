import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimeExpression } from '../../../src/model/when.ts';
import { findTimes } from '../../../src/reading/dates/find-times.ts';
import { cpuTime } from '../../cpu-time.ts';

const WORDS = (
  'last next this the a an early late mid end of between and from to since until about March May ' +
  'Monday Thursday Friday , . ( ) - – / : 1 2 12 30 31 1990 1990s 2023 2,022 10:35 a.m. noon night ' +
  'year years month week weeks day days ago earlier later quarter third-quarter summer fall two ' +
  'twenty hundred thousand half every daily Christmas Easter now will said 9999 nineteen Q3 GMT ' +
  'before after first last-minute dozen or weekend holidays 2015–17 3/30/2023 31/1/23 H2 FY22 day ' +
  '0001-01-01 9999-12-31 following previous 1 May 2000 February 29 March 3, 2023 first third fourth ' +
  'ended ahead that old year-old war morning o’clock February 29 decade century eve other'
).split(' ');

/** Text that looks like time far more often than news does. */
const timely = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 40 })
  .map((words) => words.join(' '));
const text = fc.oneof(timely, fc.string({ unit: 'binary', maxLength: 200 }));
const day = fc.option(
  fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

function read(words: string, anchor: string | null): readonly TimeExpression[] {
  return findTimes(words, { start: 0, end: words.length }, { day: anchor, stated: true });
}

/** Prints what is read in its argument, in a process of its own whose clock stands at 2031. */
const ELSEWHERE = `
  Date.now = () => 1_940_000_000_000;
  Temporal.Now.plainDateISO = () => Temporal.PlainDate.from('2031-06-23');
  const { findTimes } = await import('${new URL('../../../src/reading/dates/find-times.ts', import.meta.url)}');
  const [text] = process.argv.slice(1);
  const anchor = { day: '2023-03-31', stated: true };
  process.stdout.write(JSON.stringify(findTimes(text, { start: 0, end: text.length }, anchor)));
`;

describe('the reading of time in any text', () => {
  it('gives spans in order, inside the text, not overlapping', () => {
    fc.assert(
      fc.property(text, day, (words, anchor) => {
        let end = 0;
        for (const { span } of read(words, anchor)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(words.length);
      }),
      { numRuns: 500 },
    );
  });

  it('gives days of the calendar, the earliest no later than the latest', () => {
    fc.assert(
      fc.property(text, day, (words, anchor) => {
        for (const { earliest, latest, preferred, edtf } of read(words, anchor)) {
          for (const bound of [earliest, latest, preferred]) {
            if (bound) expect(Temporal.PlainDate.from(bound).toString()).toBe(bound);
          }
          if (earliest && latest) expect(earliest <= latest).toBe(true);
          if (edtf === null) expect([earliest, latest]).toEqual([null, null]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads nothing outside the span that it is given', () => {
    fc.assert(
      fc.property(timely, timely, timely, day, (before, words, after, anchor) => {
        const whole = `${before}\n${words}\n${after}`;
        const start = before.length + 1;
        const inside = findTimes(
          whole,
          { start, end: start + words.length },
          { day: anchor, stated: true },
        );
        expect(
          inside.map(({ span, ...time }) => ({
            ...time,
            parts: undefined,
            at: span.start - start,
          })),
        ).toEqual(
          read(words, anchor).map(({ span, ...time }) => ({
            ...time,
            parts: undefined,
            at: span.start,
          })),
        );
      }),
    );
  });

  it('does not depend on the day, the zone or the language of the host', () => {
    const words = 'They met today, last night, on Friday night, at 11 p.m. and over the summer.';
    const here = JSON.stringify(read(words, '2023-03-31'));
    expect(JSON.parse(here)).toHaveLength(5);
    const hosts = [
      ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
      ['America/Los_Angeles', 'C'],
      ['Asia/Kathmandu', 'de_DE.UTF-8'],
    ] as const;
    const elsewhere = hosts.map(([TZ, LANG]) =>
      execFileSync(process.execPath, ['--input-type=module', '--eval', ELSEWHERE, words], {
        env: { TZ, LANG, LC_ALL: LANG },
        encoding: 'utf8',
      }),
    );
    expect(elsewhere).toEqual(hosts.map(() => here));
  });

  it.each([
    ['last ', 1_000_000],
    ['1', 1_000_000],
    ['between ', 1_000_000],
    ['1 ', 100_000],
    ['May ', 100_000],
    ['noon ', 100_000],
    ['two thousand ', 100_000],
    ['about the ', 100_000],
    ['12/12/12/', 100_000],
    ['"', 100_000],
    ['from 1990 to ', 100_000],
    [' ', 1_000_000],
    ['two or ', 100_000],
    ['the first week of ', 100_000],
    ['a year before ', 100_000],
    ['1/1/1 ', 100_000],
  ])('takes no longer than the text is long: %j up to %i characters', (words, length) => {
    const text = words.repeat(length / words.length);
    const quarter = quickest(text.slice(0, length / 4));
    expect(quickest(text)).toBeLessThan(Math.max(8 * quarter, length / 200));
  });
});

/** Milliseconds that reading takes: the better of two, since other processes run as well. */
function quickest(text: string): number {
  const runs = [1, 2].map(() => {
    const started = cpuTime();
    read(text, '2023-03-30');
    return cpuTime() - started;
  });
  return Math.min(...runs);
}
