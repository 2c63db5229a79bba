import type { Language } from '../languages/language.ts';
import type { Chart, ChartEntry, Dated } from './chart.ts';

/** Discord takes a description of 1,024 characters; in bytes, so that a page is sure to hold it. */
export const LONGEST_ALTERNATIVE = 1024;

/** A name in the short text; the picture and the whole text have more of it. */
const LONGEST_NAME = 100;

/** All that a picture of the chart shows, in words. */
export function description(chart: Chart, language: Language): string {
  return [...opening(chart, language), ...listed(chart, (name) => name, language)].join(' ');
}

/** The same in 1,024 bytes; where they do not do, it says how many more entries there are. */
export function alternative(chart: Chart, language: Language): string {
  const andMore = (rest: number) => (rest === 0 ? '' : ` ${language.picture.andMore(rest)}`);
  let text = cut(opening(chart, language).join(' '), 2 * LONGEST_NAME);
  const entries = listed(chart, (name) => cut(name, LONGEST_NAME), language);
  for (const [index, entry] of entries.entries()) {
    const rest = entries.length - index - 1;
    const longer = `${text} ${entry}`;
    if (Buffer.byteLength(longer + andMore(rest)) > LONGEST_ALTERNATIVE)
      return text + andMore(rest + 1);
    text = longer;
  }
  return text;
}

function opening(
  { heading, notes, total, shown }: Chart,
  { picture }: Language,
): readonly string[] {
  const part = shown.length < total ? [picture.part(shown.length, total)] : [];
  return [`${heading}.`, ...notes, ...part];
}

/** A sentence an entry; the first of a date begins with it. */
function listed(
  { rows, undated }: Chart,
  name: (whole: string) => string,
  language: Language,
): readonly string[] {
  const sentence = (date: string) => (entry: ChartEntry, index: number) =>
    `${index === 0 ? `${date}${language.colon}` : ''}${inWords(entry, name, language)}.`;
  return [
    ...rows.flatMap(({ gap, dated, entries }) =>
      entries.map(sentence(`${gap === null ? '' : `${gap}. `}${dateOf(dated)}`)),
    ),
    ...undated.map(sentence(language.timeline.dateNotStated)),
  ];
}

function dateOf({ words, odd }: Dated): string {
  return odd === null ? words : `${words} (⚠ ${odd})`;
}

function inWords(
  { number, tellings, more, apart }: ChartEntry,
  name: (whole: string) => string,
  { timeline, colon, semicolon }: Language,
): string {
  const each = tellings.map(({ who, outlet, dated }) => {
    const where = outlet === null ? '' : `, ${name(outlet)}`;
    return `${name(who)}${where}${apart ? `${colon}${dated?.words ?? timeline.noDate}` : ''}`;
  });
  const sides = [...each, ...(more === null ? [] : [more])];
  return `${number} ${apart ? timeline.apart(sides) : sides.join(semicolon)}`;
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
