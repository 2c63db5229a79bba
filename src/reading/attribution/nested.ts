import { sentencesIn } from '../text/sentences.ts';
import { type Item, type Unit, unitsOf } from '../text/units.ts';
import { type Report, reportsIn } from './reports.ts';

/** Verbs that hand on what a third person said, even inside somebody's own words. */
const HANDED_ON: ReadonlySet<string> = new Set(
  `said told announced confirmed acknowledged admitted conceded promised pledged vowed insisted claimed
  denied declared warned testified threatened statements claims promises assurances`.split(/\s+/),
);

/**
 * What somebody's own words report of others ("He confirmed Russia's readiness …"). Only plain cases:
 * a third person, in the past or as a noun with its owner.
 */
export function nestedIn(
  text: string,
  { inside, quotation }: Item,
  { sentences }: Unit,
): readonly Report[] {
  if (!quotation) return [];
  const units = unitsOf({
    sentences: sentencesIn(text, quotation.inner),
    tokens: inside,
    quotations: [],
    times: [],
  });
  // What is shown is the sentence of the article, not the piece of it between the marks.
  return units.flatMap((unit) =>
    reportsIn({ ...unit, sentences })
      .map((report) => withoutOuter(report))
      .filter(({ cue, subject, inside, rule }) => {
        if (!cue || !subject || inside !== undefined || !rule.startsWith('before-')) return false;
        if (!HANDED_ON.has(text.slice(cue.start, cue.end).toLowerCase())) return false;
        const who = text.slice(subject.start, subject.end);
        return (
          /^(?:he|she)$/i.test(who) ||
          (/^\p{Lu}/u.test(who) &&
            !/^(?:I|We|You|They|It|This|That|These|Those|Who|Some|People)\b/.test(who))
        );
      }),
  );
}

/** "… that they will not sell arms and we are watching": with "and we" the outer speaker is back. */
function withoutOuter(report: Report): Report {
  const { items } = report.unit;
  const [content, ...more] = report.content;
  if (!content) return report;
  const back = items.findIndex(
    (item, at) =>
      item.start > content.start &&
      item.tag === 'CCONJ' &&
      /^(?:i|we)$/.test(items[at + 1]?.lower ?? ''),
  );
  const last = items[back - 1];
  return back > 0 && last && last.end < content.end
    ? { ...report, content: [{ start: content.start, end: last.end }, ...more] }
    : report;
}
