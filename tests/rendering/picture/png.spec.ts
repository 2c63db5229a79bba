import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../../src/rendering/picture/picture.ts';
import { inPng } from '../../../src/rendering/picture/png.ts';
import { pngSize } from './png-size.ts';
import { anyTimeline, told } from './timelines.ts';

describe('a timeline as PNG', { timeout: 60_000 }, () => {
  it('has two pixels for each of the SVG', async () => {
    const { svg } = await pictureOf(told('2031-03-01', '2031-04'));
    const height = Number(/ height="(\d+)"/.exec(svg)?.[1]);
    expect(pngSize(await inPng(svg))).toEqual({ width: 1100, height: 2 * height });
  });

  it('is the same each time, and another for another timeline', async () => {
    const [one, again, other] = await Promise.all(
      [told('2031-03-01'), told('2031-03-01'), told('2031-03-02')].map(async (timeline) =>
        inPng((await pictureOf(timeline)).svg),
      ),
    );
    expect(one).toEqual(again);
    expect(one).not.toEqual(other);
  });

  it('is small enough to send, with as many entries as are listed', async () => {
    const days = Array.from({ length: 500 }, (_, day) => 2000 + day);
    const png = await inPng((await pictureOf(told(...days.map(String)))).svg);
    expect(png.length).toBeLessThan(1_000_000);
  });

  it('is drawn whatever the timeline', async () => {
    await fc.assert(
      fc.asyncProperty(anyTimeline(12), async (timeline) => {
        const { svg } = await pictureOf(timeline);
        expect(pngSize(await inPng(svg))?.width).toBe(1100);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });

  it('is refused of what is no SVG, and drawn after it', async () => {
    await expect(inPng('<svg')).rejects.toThrow();
    expect(pngSize(await inPng((await pictureOf(told('2031-03-01'))).svg))?.width).toBe(1100);
  });
});
