import { ENGLISH, type Language } from '../languages/language.ts';
import type { Timeline } from '../timeline-words.ts';
import { alternative } from './alternative.ts';
import { type Chart, chartOf, hasOneOf } from './chart.ts';
import { fonts } from './fonts.ts';
import { inSvg } from './svg.ts';

/** A picture, and at most 1,024 bytes of text that say the same. */
export type Picture = { readonly svg: string; readonly alternative: string };

/** A longer list would be no picture; the lane at its top has the dates of all entries. */
const MOST_ENTRIES = 60;

/** A timeline drawn, of up to 60 entries; it says so when there are more. */
export async function pictureOf(answer: Timeline, language: Language = ENGLISH): Promise<Picture> {
  return drawn(
    chartOf(answer, ({ number }) => number <= MOST_ENTRIES, language),
    language,
  );
}

/** The part of a timeline that has these clippings, on the axis of the whole. */
export async function pictureOfPart(
  answer: Timeline,
  ids: readonly string[],
  language: Language = ENGLISH,
): Promise<Picture> {
  return drawn(chartOf(answer, hasOneOf(ids), language), language);
}

async function drawn(chart: Chart, language: Language): Promise<Picture> {
  const { faces } = await fonts();
  return { svg: inSvg(chart, faces, language), alternative: alternative(chart, language) };
}
