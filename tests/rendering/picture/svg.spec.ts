import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/rendering/languages/language.ts';
import { pictureOf, pictureOfPart } from '../../../src/rendering/picture/picture.ts';
import type { Timeline } from '../../../src/rendering/timeline-words.ts';
import { type Element, elementsOf, reachOf } from './read-svg.ts';
import { anyTimeline, idOf, timelineOf, told } from './timelines.ts';

const LONG_NAME =
  'Maximiliana-Alexandra Featherstonehaugh-Cholmondeley von und zu Oberwasserberg, Parliamentary Under-Secretary of State for the Northern Harbours, the Inland Ferries and the Lighthouses of all the Islands, and of whatever else there is, and acting Keeper of the Tide Gates';

describe('a timeline as SVG', () => {
  it('has for each entry its number, date, speaker and outlet', async () => {
    const texts = await textsOf(
      timelineOf(
        [{ date: '2031-03-03', who: 'Ada Byron', outlet: 'The Quay Courier' }],
        [{ date: '2031-04', own: true }],
        [{ date: null, who: 'Emil Tarn', outlet: null }],
      ),
    );
    expect(texts.slice(0, 2)).toEqual([
      'Timeline: 3 entries, 2 articles searched',
      'Looked for topic “harbour”.',
    ]);
    expect(texts.slice(texts.indexOf('1'), -2)).toEqual([
      ...['1', '3 March 2031', 'Ada Byron', '· The Quay Courier'],
      ...['2', 'April 2031', 'The Harbour Post, in its own voice'],
      ...['Date not stated', '3', 'Emil Tarn', '· outlet not stated'],
    ]);
    expect(texts.slice(-2)).toEqual(['that day', 'some time within']);
  });

  it.each([
    ['a day is a point', '2031-03-03', ['circle'], ['that day']],
    ['a month is a bar', '2031-03', ['rect'], ['some time within']],
    ['a date that is about is a bar', '2031-03~', ['rect'], ['some time within']],
    ['an open end is a bar with an arrow', '2031-03/..', ['rect', 'polygon'], ['open end']],
    ['an open beginning as well', '../2031-03', ['rect', 'polygon'], ['open end']],
    [
      'either of two days is two rings and a dashed line',
      '[2031-03-03,2031-03-04]',
      ['line', 'circle', 'circle'],
      ['one of the two days'],
    ],
  ])('%s', async (_, date, shapes, meanings) => {
    const { svg } = await pictureOf(told(date));
    const elements = elementsOf(svg);
    const lanes = elements.findIndex(isLane);
    const marks = elements
      .slice(lanes + 1)
      .filter(isMark)
      .slice(0, shapes.length);
    expect(marks.map(({ name }) => name)).toEqual(shapes);
    expect(
      elements
        .filter(isText)
        .map(({ text }) => text)
        .slice(-meanings.length),
    ).toEqual(meanings);
  });

  it('draws a bar wider than a point, however short the stretch on its axis', async () => {
    const years = Array.from({ length: 30 }, (_, index) => String(2032 + index));
    const { svg } = await pictureOf(told('2031-03', '2031-03-03', ...years));
    const bars = elementsOf(svg).filter(
      ({ name, attributes }) => name === 'rect' && attributes['height'] === '8',
    );
    const dots = elementsOf(svg).filter(({ name }) => name === 'circle');
    const narrowest = Math.min(...bars.map(({ attributes }) => Number(attributes['width'])));
    expect(narrowest).toBeGreaterThan(2 * Number(dots[0]?.attributes['r']));
  });

  it('marks a date that contradicts itself, in words', async () => {
    const texts = await textsOf(
      timelineOf([
        {
          date: '[2031-03-30,2031-03-31]',
          flags: ['weekday-date-conflict', 'off-by-one'],
          preferred: '2031-03-30',
        },
      ]),
    );
    expect(texts).toContain('30 March 2031 or 31 March 2031');
    expect(texts.join(' ')).toContain(
      '⚠ the weekday and the date disagree by one day, perhaps a time zone; placed at Sunday, 30 March 2031',
    );
  });

  it('marks outlets whose dates differ, each with its date and mark', async () => {
    const timeline = timelineOf([
      { date: '2031-03-01', outlet: 'The Quay Courier' },
      { date: '2031-03-02', outlet: 'Ferry Times', who: 'Emil Tarn' },
      { date: null, outlet: null },
    ]);
    const texts = await textsOf(timeline);
    expect(texts.slice(texts.indexOf('1'), -1)).toEqual([
      ...['1', '⚠ The dates differ:'],
      ...['Ada Byron', '· The Quay Courier', '1 March 2031'],
      ...['Emil Tarn', '· Ferry Times', '2 March 2031'],
      ...['Ada Byron', '· outlet not stated', 'no date'],
    ]);
    const elements = elementsOf((await pictureOf(timeline)).svg);
    expect(elements.filter(isLane)).toHaveLength(3);
    const colours = elements
      .filter(({ name }) => name === 'g')
      .map((one) => one.attributes['fill']);
    expect(colours.filter((colour) => colour === '#ffb84d')).toHaveLength(2);
  });

  it('has a remark as each outlet tells it, where they agree on the date', async () => {
    const date = '2031-03-01';
    const texts = await textsOf(
      timelineOf([
        { date, outlet: 'Ferry Times' },
        { date, who: 'Emil Tarn' },
        { date, own: true },
      ]),
    );
    expect(texts.slice(texts.indexOf('1'), -1)).toEqual([
      ...['1', 'Ada Byron', '· Ferry Times'],
      ...['Emil Tarn', '· The Harbour Post'],
      'The Harbour Post, in its own voice',
    ]);
  });

  it('has a remark of very many outlets as six of them tell it, and says so', async () => {
    const others = Array.from({ length: 300 }, (_, at) => ({
      date: `2031-03-${String((at % 28) + 1).padStart(2, '0')}`,
      outlet: `Courier ${at}`,
    }));
    const timeline = timelineOf([{ date: '2031-03-01' }, ...others]);
    const texts = await textsOf(timeline);
    expect(texts.filter((text) => text === 'Ada Byron')).toHaveLength(6);
    expect(texts).toContain('and in 295 more articles');
    expect((await pictureOf(timeline)).alternative).toMatch(/; and in 295 more articles\.$/);
  });

  it('never shows the day of publication, nor a sentence', async () => {
    const all = (await textsOf(told('2031-03-03', null))).join(' ');
    expect(all).not.toMatch(/2021|harbour will/);
  });

  it('says that nothing is dated for long', async () => {
    expect(await textsOf(told('2031-03-01', '2031-03-03', '2032-05-01'))).toContain(
      'Nothing dated between 3 March 2031 and 1 May 2032, 14 months',
    );
  });

  it('cuts nothing but names, which may take three lines', async () => {
    const texts = await textsOf(
      timelineOf([{ date: '2031-03-03', who: LONG_NAME, outlet: 'The Quay Courier' }]),
    );
    const at = texts.indexOf('1');
    expect(texts[at + 3]).toMatch(/^\S.*…$/);
    expect(
      LONG_NAME.startsWith(
        texts
          .slice(at + 1, at + 4)
          .join(' ')
          .slice(0, -1),
      ),
    ).toBe(true);
    expect(texts[at + 4]).toBe('The Quay Courier');
  });

  it('draws a box for a letter that the font lacks, and says so', async () => {
    const texts = await textsOf(
      timelineOf([{ date: '2031-03-03', who: '山田 Ω Ж ع', outlet: null }]),
    );
    expect(texts).toContain('▯▯ Ω Ж ع');
    expect(texts.at(-1)).toBe('▯ stands for a letter that is not in the font of this picture.');
    expect((await pictureOf(told('2031-03-03'))).svg).not.toContain('▯');
  });

  it.each([
    ['<script>alert(1)</script>&amp;"\'', '<script>alert(1)</script>&amp;"\''],
    ['a\u202eb', 'a⟦U+202E⟧b'],
    ['a\u0000b\ufffeb', 'a⟦U+0000⟧b▯b'],
  ])('shows %j as text', async (who, shown) => {
    const timeline = timelineOf([{ date: '2031-03-03', who, outlet: null }]);
    expect(await textsOf(timeline)).toContain(shown);
    const names = new Set(elementsOf((await pictureOf(timeline)).svg).map(({ name }) => name));
    expect([...names].sort()).toEqual([
      'circle',
      'desc',
      'g',
      'line',
      'rect',
      'svg',
      'text',
      'title',
    ]);
  });

  it('lists the entries of a part alone, and shows the dates of all', async () => {
    const timeline = told('2031-03-01', '2031-03-03', '2031-03-05', '2031-03-09');
    const { svg } = await pictureOfPart(timeline, [idOf(1), idOf(2)]);
    const elements = elementsOf(svg);
    const texts = elements.filter(isText).map(({ text }) => text);
    expect(texts).toContain('Entries 2 to 3 of 4; the lane below the axis has the dates of all.');
    expect(texts.filter((text) => /^\d$/.test(text))).toEqual(['2', '3']);
    expect(elements.filter(({ name }) => name === 'circle')).toHaveLength(4 + 2 + 1);
  });

  it('lists sixty entries of more, and says so', async () => {
    const days = Array.from({ length: 200 }, (_, day) => dayAfter(day));
    const { svg } = await pictureOf(told(...days));
    expect(svg).toContain('Entries 1 to 60 of 200; the lane below the axis has the dates of all.');
    expect(elementsOf(svg).filter(({ name }) => name === 'circle')).toHaveLength(200 + 60 + 1);
  });

  it('is the same each time', async () => {
    const timeline = told('2031-03-01', '2031', null);
    expect(await pictureOf(timeline)).toEqual(await pictureOf(timeline));
  });

  it('holds all its text and marks within its bounds, whatever the timeline and the language', async () => {
    const language = fc.constantFrom('en-GB', 'en-US', 'de', 'fr', 'es-ES').map(languageOf);
    await fc.assert(
      fc.asyncProperty(anyTimeline(500), language, async (timeline, language) => {
        const { svg } = await pictureOf(timeline, language);
        const elements = elementsOf(svg);
        const height = Number(elements[0]?.attributes['height']);
        for (const element of elements.filter(isText)) {
          const [left, right] = reachOf(element);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(550);
          const y = Number(element.attributes['y']);
          expect(y).toBeGreaterThanOrEqual(14);
          expect(y).toBeLessThanOrEqual(height - 4);
        }
        for (const { attributes } of elements) {
          for (const [name, value] of Object.entries(attributes)) {
            if (!/^(x|cx|x1|x2|width)$/.test(name)) continue;
            expect(Number(value), `${name}="${value}"`).toBeGreaterThanOrEqual(0);
            expect(Number(value), `${name}="${value}"`).toBeLessThanOrEqual(550);
          }
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }, 60_000);
});

async function textsOf(timeline: Timeline): Promise<readonly string[]> {
  const { svg } = await pictureOf(timeline);
  return elementsOf(svg)
    .filter(isText)
    .map(({ text }) => text);
}

function isText({ name }: Element): boolean {
  return name === 'text';
}

function isLane({ name, attributes }: Element): boolean {
  return name === 'rect' && attributes['height'] === '18';
}

/** The lines of the ticks are thin. */
function isMark({ name, attributes }: Element): boolean {
  return (
    !['text', 'g'].includes(name) && (name !== 'line' || attributes['stroke-width'] !== undefined)
  );
}

function dayAfter(days: number): string {
  return Temporal.PlainDate.from('2031-01-01').add({ days }).toString();
}
