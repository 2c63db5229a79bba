import type { Span } from '../../model/article.ts';
import { type Paragraph, wholeQuotation } from '../text/paragraphs.ts';
import type { Item, Unit } from '../text/units.ts';
import { colonReports, introduces, signature, signedReport } from './colons.ts';
import { type Report, reportsIn } from './reports.ts';

/** Who spoke last, and how: words without a cue of their own may run on from it. */
type Floor = {
  readonly subject: Span | undefined;
  readonly paragraph: number;
  /** Whether a colon gives the floor to what follows. */
  readonly introduces: boolean;
};

/**
 * The reports of all paragraphs, in order; words that run on without a cue are their own reports.
 * `turns` are those of a transcript, whose units report nothing else.
 */
export function attribute(
  paragraphs: readonly Paragraph[],
  turns: ReadonlyMap<Unit, Report>,
): Report[] {
  const reports: Report[] = [];
  let floor: Floor | undefined;
  let unclaimed: Unit | undefined;
  for (const [paragraph, { units }] of paragraphs.entries()) {
    for (const unit of units) {
      const turn = turns.get(unit);
      if (turn) {
        reports.push(turn);
        floor = undefined;
        unclaimed = undefined;
        continue;
      }
      const cued = reportsIn(unit);
      const found = [...cued, ...colonReports(unit, cued)];
      const whole = wholeQuotation(unit);
      const rule =
        whole && floor && found.length === 0 ? runOnRule(floor, whole, paragraph) : undefined;
      const signed = unclaimed && found.length === 0 ? signature(unit) : undefined;
      if (unclaimed && signed) reports.push(signedReport(unclaimed, unit, signed));
      reports.push(...moved(found, reports.length));
      if (whole && floor && rule) reports.push(runOn(unit, { whole, floor, rule }));
      unclaimed = whole && !rule ? unit : undefined;
      floor = floorAfter(unit, { found, paragraph, before: rule ? floor : undefined });
    }
  }
  return reports;
}

function floorAfter(
  unit: Unit,
  {
    found,
    paragraph,
    before,
  }: { found: readonly Report[]; paragraph: number; before: Floor | undefined },
): Floor | undefined {
  const opening = introduces(unit);
  if (opening) return { subject: opening, paragraph, introduces: true };
  const last = found.findLast(({ inside }) => inside === undefined);
  if (last) return { subject: last.subject, paragraph, introduces: false };
  return before && { subject: before.subject, paragraph, introduces: false };
}

/**
 * How a quotation without a cue goes on from who spoke last. In a new paragraph only where the one
 * before was left open: after a closing mark anybody may be speaking.
 */
function runOnRule(floor: Floor, { quotation }: Item, paragraph: number): string | undefined {
  if (floor.introduces) return 'introduced';
  if (floor.paragraph === paragraph) return 'run-on';
  return quotation?.continues ? 'run-on-open' : undefined;
}

function runOn(
  unit: Unit,
  { whole, floor, rule }: { whole: Item; floor: Floor; rule: string },
): Report {
  return {
    unit,
    cue: undefined,
    subject: floor.subject,
    how: rule === 'introduced' ? 'before' : 'run-on',
    content: [{ start: whole.start, end: whole.end }],
    denied: false,
    rule,
    inside: undefined,
  };
}

/** Reports whose positions count from the start of the whole list. */
function moved(found: readonly Report[], by: number): readonly Report[] {
  return found.map((report) =>
    report.inside === undefined ? report : { ...report, inside: report.inside + by },
  );
}
