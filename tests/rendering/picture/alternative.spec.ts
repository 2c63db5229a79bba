import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../src/rendering/languages/language.ts';
import * as alternatives from '../../../src/rendering/picture/alternative.ts';
import { type Chart, chartOf } from '../../../src/rendering/picture/chart.ts';
import { pictureOf } from '../../../src/rendering/picture/picture.ts';
import type { Timeline } from '../../../src/rendering/timeline-words.ts';
import { elementsOf } from './read-svg.ts';
import { anyTimeline, timelineOf, told } from './timelines.ts';

const alternative = (chart: Chart) => alternatives.alternative(chart, ENGLISH);
const description = (chart: Chart) => alternatives.description(chart, ENGLISH);
const whole = (timeline: Timeline) => chartOf(timeline, () => true, ENGLISH);

describe('the text for whoever does not see the picture', () => {
  it('says what the picture shows', () =>
    expect(
      alternative(
        whole(
          timelineOf(
            [{ date: '2031-03-01', who: 'Ada Byron', outlet: 'The Quay Courier' }],
            [{ date: '2031-03-01', own: true }],
            [{ date: '2031-03-03', flags: ['date-after-publication'] }],
            [
              { date: '2032-05-01', outlet: 'The Quay Courier' },
              { date: '2032-05-02', outlet: null },
            ],
            [{ date: null }],
            [{ date: null, own: true }],
          ),
        ),
      ),
    ).toBe(
      [
        'Timeline: 6 entries, 2 articles searched. Looked for topic “harbour”.',
        '1 March 2031: 1 Ada Byron, The Quay Courier. 2 The Harbour Post, in its own voice.',
        '3 March 2031 (⚠ later than the publication): 3 Ada Byron, The Harbour Post.',
        'Nothing dated between 3 March 2031 and 1 May 2032, 14 months.',
        '1 May 2032: 4 ⚠ the dates differ: Ada Byron, The Quay Courier: 1 May 2032; Ada Byron, outlet not stated: 2 May 2032.',
        'Date not stated: 5 Ada Byron, The Harbour Post. 6 The Harbour Post, in its own voice.',
      ].join(' '),
    ));

  it('says how many more there are where it is too short', () => {
    const text = alternative(whole(told(...Array.from({ length: 100 }, () => '2031-03-01'))));
    const named = text.match(/\d+ Ada Byron/g)?.length ?? 0;
    expect(text).toMatch(/ And \d+ more entries in the picture\.$/);
    expect(text).toContain(` And ${100 - named} more `);
    expect(named).toBeGreaterThan(20);
  });

  it('stands whole in the SVG, as its description', async () => {
    const timeline = timelineOf(
      ...Array.from(
        { length: 50 },
        () => [{ date: '2031-03-01', who: 'A & B <C> '.repeat(20) }] as const,
      ),
    );
    const { svg } = await pictureOf(timeline);
    const found = elementsOf(svg).find(({ name }) => name === 'desc');
    expect(found?.text).toBe(description(whole(timeline)));
    expect(found?.text).toContain('50 A & B');
  });

  it('has at most 1,024 bytes, names or counts every entry, and does nothing', () => {
    fc.assert(
      fc.property(anyTimeline(40), (timeline) => {
        const chart = whole(timeline);
        const text = alternative(chart);
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
        const [, more = '0'] =
          / And (\d+) more (?:entry|entries) in the picture\.$/.exec(text) ?? [];
        const named = chart.shown.slice(0, chart.total - Number(more));
        for (const number of named) expect(text).toMatch(new RegExp(`[:.] ${number} `));
        expect(more === '0' || named.length > 0).toBe(true);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  }, 20_000);
});
