import type { Span } from '../model/article.ts';
import { colonReports, introduces, signature, signedReport } from './colons.ts';
import { type Paragraph, wholeQuotation } from './paragraphs.ts';
import { type Report, reportsIn } from './reports.ts';
import type { Item, Unit } from './units.ts';

/** Who spoke last, and where: words without a cue of their own may run on from it. */
type Floor = {
  readonly subject: Span | undefined;
  readonly paragraph: number;
  readonly opens: boolean;
};

/** The reports of all paragraphs, in order; words that run on without a cue are their own reports. */
export function attribute(paragraphs: readonly Paragraph[]): Report[] {
  const reports: Report[] = [];
  let floor: Floor | undefined;
  let pending: Unit | undefined;
  for (const [paragraph, { units }] of paragraphs.entries()) {
    for (const [_index, unit] of units.entries()) {
      const cued = reportsIn(unit);
      const found = [...cued, ...colonReports(unit, cued)];
      const offset = reports.length;
      for (const report of found) {
        reports.push(
          report.inside === undefined ? report : { ...report, inside: report.inside + offset },
        );
      }
      const last = found.findLast(({ inside }) => inside === undefined);
      const opening = introduces(unit);
      const whole = wholeQuotation(unit);
      const signed = found.length === 0 && pending ? signature(unit) : undefined;
      if (pending && signed) reports.push(signedReport(pending, unit, signed));
      pending = whole && !(floor && runOnRule(floor, whole, paragraph)) ? unit : undefined;
      if (opening) floor = { subject: opening, paragraph, opens: true };
      else if (last) floor = { subject: last.subject, paragraph, opens: false };
      else if (whole && floor) {
        const rule = runOnRule(floor, whole, paragraph);
        if (!rule) continue;
        const content = [{ start: whole.start, end: whole.end }];
        const how = rule === 'introduced' ? 'before' : 'run-on';
        const cue = undefined;
        reports.push({ unit, cue, subject: floor.subject, how, content, rule, inside: undefined });
        floor = { subject: floor.subject, paragraph, opens: false };
      } else if (!whole) floor = undefined;
    }
  }
  return reports;
}

/** Words in a new paragraph run on only where the quotation before was left open: else who knows? */
function runOnRule(floor: Floor, { quotation }: Item, paragraph: number): string | undefined {
  if (floor.opens) return 'introduced';
  if (floor.paragraph === paragraph) return 'run-on';
  return quotation?.continues ? 'run-on-open' : undefined;
}
