import type { Span } from '../model/article.ts';
import type { TimeExpression } from '../model/when.ts';
import { quotationsIn } from './quotations.ts';
import { type Report, reportsIn } from './reports.ts';
import { sentencesIn } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';
import { type Item, type Unit, unitsOf } from './units.ts';

/** A paragraph as attribution sees it. */
export type Paragraph = Span & {
  readonly tokens: readonly Token[];
  readonly units: readonly Unit[];
};

/** Cuts a paragraph into units of words, quotations and dates. */
export function paragraphOf(
  text: string,
  span: Span,
  { times, leftOpen }: { times: readonly TimeExpression[]; leftOpen: boolean },
): Paragraph {
  const sentences = sentencesIn(text, span);
  const tokens = tokenise(text, span);
  const quotations = quotationsIn(text, span, leftOpen);
  return {
    start: span.start,
    end: span.end,
    tokens,
    units: unitsOf({ sentences, tokens, quotations, times }),
  };
}

/** Whether the last quotation of a paragraph has no closing mark. */
export function isLeftOpen({ units }: Paragraph): boolean {
  const last = units.at(-1)?.items.findLast(({ quotation }) => quotation)?.quotation;
  return last !== undefined && !last.closed;
}

/** The reports of all paragraphs, in order; words that run on without a cue are their own reports. */
export function attribute(text: string, paragraphs: readonly Paragraph[]): Report[] {
  const reports: Report[] = [];
  let before: { readonly report: Report; readonly paragraph: number } | undefined;
  for (const [number, { units }] of paragraphs.entries()) {
    for (const [index, unit] of units.entries()) {
      const found = reportsIn(text, unit);
      const offset = reports.length;
      reports.push(
        ...found.map((report) =>
          report.inside === undefined ? report : { ...report, inside: report.inside + offset },
        ),
      );
      const last = found.findLast(({ inside }) => inside === undefined);
      if (last) {
        before = { report: last, paragraph: number };
        continue;
      }
      const runOn = wholeQuotation(unit);
      if (!runOn || !before) {
        if (!runOn) before = undefined;
        continue;
      }
      const same = before.paragraph === number;
      const carried = runOn.quotation?.continues === true;
      const introduced = before.report.content.length === 0;
      if (!same && !carried && !introduced && !(index === 0 && before.paragraph === number - 1))
        continue;
      const { subject } = before.report;
      const rule = same ? 'run-on' : carried ? 'run-on-open' : 'run-on-paragraph';
      const report: Report = {
        unit,
        cue: undefined,
        subject,
        how: 'run-on',
        content: [{ start: runOn.start, end: runOn.end }],
        rule,
        inside: undefined,
      };
      reports.push(report);
      before = { report, paragraph: number };
    }
  }
  return reports;
}

/** The one quotation that a unit consists of, but for a stop. */
function wholeQuotation({ items }: Unit): Item | undefined {
  const words = items.filter(({ tag }) => tag !== 'PUNCT');
  const [only] = words;
  return words.length === 1 && only?.tag === 'QUOTE' && only.inside.length > 1 ? only : undefined;
}
