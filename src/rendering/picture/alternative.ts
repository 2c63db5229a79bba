import type { Chart, ChartEntry, Dated } from './chart.ts';

/** Discord takes a description of 1,024 characters; in bytes, so that a page is sure to hold it. */
export const LONGEST_ALTERNATIVE = 1024;

/** A name in the short text; the picture and the whole text have more of it. */
const LONGEST_NAME = 100;

/** All that a picture of the chart shows, in words. */
export function description(chart: Chart): string {
  return [...opening(chart), ...listed(chart, (name) => name)].join(' ');
}

/** The same in 1,024 bytes; where they do not do, it says how many more entries there are. */
export function alternative(chart: Chart): string {
  let text = cut(opening(chart).join(' '), 2 * LONGEST_NAME);
  const entries = listed(chart, (name) => cut(name, LONGEST_NAME));
  for (const [index, entry] of entries.entries()) {
    const rest = entries.length - index - 1;
    const longer = `${text} ${entry}`;
    if (Buffer.byteLength(longer + andMore(rest)) > LONGEST_ALTERNATIVE)
      return text + andMore(rest + 1);
    text = longer;
  }
  return text;
}

function andMore(rest: number): string {
  if (rest === 0) return '';
  return ` And ${rest} more ${rest === 1 ? 'entry' : 'entries'} in the picture.`;
}

function opening({ heading, notes, total, shown }: Chart): readonly string[] {
  const part = shown.length < total ? [`${shown.length} of the ${total} entries are listed.`] : [];
  return [`${heading}.`, ...notes, ...part];
}

/** A sentence an entry; the first of a date begins with it. */
function listed({ rows, undated }: Chart, name: (whole: string) => string): readonly string[] {
  const sentence = (date: string) => (entry: ChartEntry, index: number) =>
    `${index === 0 ? `${date}: ` : ''}${inWords(entry, name)}.`;
  return [
    ...rows.flatMap(({ gap, dated, entries }) =>
      entries.map(sentence(`${gap === null ? '' : `${gap}. `}${dateOf(dated)}`)),
    ),
    ...undated.map(sentence('Date not stated')),
  ];
}

function dateOf({ words, odd }: Dated): string {
  return odd === null ? words : `${words} (⚠ ${odd})`;
}

function inWords(
  { number, tellings, more, apart }: ChartEntry,
  name: (whole: string) => string,
): string {
  const each = tellings.map(({ who, outlet, dated }) => {
    const where = outlet === null ? '' : `, ${name(outlet)}`;
    return `${name(who)}${where}${apart ? `: ${dated?.words ?? 'no date'}` : ''}`;
  });
  return `${number} ${apart ? '⚠ the dates differ: ' : ''}${[...each, ...(more === null ? [] : [more])].join('; ')}`;
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
