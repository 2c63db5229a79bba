import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnInText } from '../../../src/rendering/picture/in-text.ts';
import { widthOf } from '../../../src/rendering/wrap.ts';
import { anyTimeline, timelineOf, told } from './timelines.ts';

const ALL = timelineOf(
  [{ date: '../2031-01' }],
  [{ date: '2031-01-15' }],
  [{ date: '2031-01-15' }],
  [{ date: '2031-02' }],
  [{ date: '[2031-03-30,2031-03-31]', flags: ['weekday-date-conflict'], preferred: '2031-03-30' }],
  [
    { date: '2031-04-01', outlet: 'The Quay Courier' },
    { date: '2031-04-20', outlet: 'Ferry Times' },
    { date: null, outlet: null },
  ],
  [{ date: '2031-05/..' }],
  [{ date: null }],
  [{ date: null }],
);

describe('a timeline drawn in text', () => {
  it('has numbers, dates and marks on one axis', () =>
    expect(`\n${drawnInText(ALL, 100).join('\n')}`).toBe(`
                                               Feb             Mar              Apr             May
                                               2031
                                     ───────────┴───────────────┴────────────────┴───────────────┴──
1  until January 2031                ←──────────┤               ·                ·               ·
2–3  15 January 2031                   ●        ·               ·                ·               ·
4  February 2031                                ├──────────────┤·                ·               ·
5  30 March 2031 or 31 March 2031 ⚠             ·               ·              ●○·               ·
6  1 April 2031 ⚠                               ·               ·                ●               ·
6  20 April 2031 ⚠                              ·               ·                ·         ●     ·
7  since May 2031                               ·               ·                ·               ├─→
8–9  date not stated
● that day   ├─┤ some time within   ├─→ open end   ●┄○ one of the two days`));

  it('has each date above its mark in a narrow window', () =>
    expect(`\n${drawnInText(ALL, 40).join('\n')}`).toBe(`
       Feb      Mar       Apr       May
      2031
────────┴────────┴─────────┴─────────┴──
1  until January 2031
←──────┤·        ·         ·         ·
2–3  15 January 2031
  ●     ·        ·         ·         ·
4  February 2031
        ├────────┤         ·         ·
5  30 March 2031 or 31 March 2031 ⚠
        ·        ·        ●○         ·
6  1 April 2031 ⚠
        ·        ·         ●         ·
6  20 April 2031 ⚠
        ·        ·         ·     ●   ·
7  since May 2031
        ·        ·         ·         ├─→
8–9  date not stated
● that day   ├─┤ some time within
├─→ open end   ●┄○ one of the two days`));

  it('breaks the axis at a far-away date', () =>
    expect(
      `\n${drawnInText(told('1950', '2023-02-11', '2023-02-14', '2023-03-01'), 80).join('\n')}`,
    ).toBe(`
                      Jan               Jul                                 Mar
                      1950                                                  2023
                     ──┴─────────────────┴───────────────────╱ ╱─────────────┴──
1  1950                ├───────────────────────────────────┤ ╱ ╱             ·
2  11 February 2023    ·                 ·                   ╱ ╱  ●          ·
3  14 February 2023    ·                 ·                   ╱ ╱    ●        ·
4  1 March 2023        ·                 ·                   ╱ ╱             ●
● that day   ├─┤ some time within`));

  it.each([
    ['nothing is dated', told(null)],
    ['one date is all there is', told('2031-03-01', '2031-03-01', null)],
  ])('is left out where %s', (_, timeline) => expect(drawnInText(timeline, 80)).toEqual([]));

  it('is left out where the window has no room for an axis', () =>
    expect(drawnInText(ALL, 39)).toEqual([]));

  it('is no wider than the window, and does nothing, whatever the timeline', () => {
    fc.assert(
      fc.property(anyTimeline(30), fc.integer({ min: 40, max: 100 }), (timeline, width) => {
        for (const line of drawnInText(timeline, width)) {
          expect(widthOf(line)).toBeLessThanOrEqual(width);
          expect(line).toBe(line.trimEnd());
          expect(line).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
  }, 20_000);
});
