import type { Span } from '../../model/article.ts';
import type { RuleName } from '../../model/statement.ts';
import { mostlyQuoted, opensQuoted, type Paragraph, wholeQuotation } from '../text/paragraphs.ts';
import type { Quotation } from '../text/quotations.ts';
import type { Unit } from '../text/units.ts';
import { announces, colonReports, introduces, signature, signedReport } from './colons.ts';
import { type Report, reportsIn } from './reports.ts';
import { mainSubject } from './subjects.ts';

/** A unit that is one quotation, or the words of one that is mostly quoted. */
type Whole = Span & { readonly quotation?: Quotation };

/** Who spoke last, and how: words without a cue of their own may run on from it. */
type Floor = {
  readonly subject: Span | undefined;
  readonly paragraph: number;
  /** Whether a colon gives the floor to what follows. */
  readonly introduces: boolean;
  /** Whether a sentence of narration stands between. */
  readonly interrupted?: true;
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
      const whole =
        wholeQuotation(unit) ??
        (found.length === 0 ? (mostlyQuoted(unit) ?? opensQuoted(unit)) : undefined);
      const rule =
        whole && floor && found.length === 0 ? runOnRule(floor, whole, paragraph) : undefined;
      const signed = unclaimed && found.length === 0 ? signature(unit) : undefined;
      if (unclaimed && signed) reports.push(signedReport(unclaimed, unit, signed));
      reports.push(...moved(found, reports.length));
      if (whole && floor && rule) reports.push(runOn(unit, { whole, floor, rule }));
      unclaimed = whole && !rule ? unit : undefined;
      floor = floorAfter(unit, {
        found,
        paragraph,
        before: rule || !whole ? floor : undefined,
        whole,
      });
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
    whole,
  }: {
    found: readonly Report[];
    paragraph: number;
    before: Floor | undefined;
    whole: Whole | undefined;
  },
): Floor | undefined {
  const opening = introduces(unit) ?? (found.length === 0 ? announces(unit) : undefined);
  if (opening) return { subject: opening, paragraph, introduces: true };
  const outer = found.filter(({ inside, rule }) => inside === undefined && rule !== 'passive');
  // “We won,” said Roe, who claims the count was fair: what runs on goes on from the quotation.
  const last = outer.findLast(({ rule }) => rule.endsWith('-quote')) ?? outer.at(-1);
  if (last) return { subject: last.subject, paragraph, introduces: false };
  if (!before || whole) return before && { ...before, paragraph, introduces: false };
  const stays = !before.introduces && before.paragraph === paragraph && !before.interrupted;
  return stays && !namesAnother(unit) ? { ...before, interrupted: true } : undefined;
}

/** "He keeps bees.", but not "Roe shook his head.": a sentence that gives nobody else the floor. */
function namesAnother({ items }: Unit): boolean {
  const subject = mainSubject(items, items.length);
  if (items[subject?.to ?? -1]?.tag === 'PROPN') return true;
  // "Then she sat down and Jane Roe rose."
  return items.some(({ tag }, at) => tag === 'VERB' && items[at - 1]?.tag === 'PROPN');
}

/**
 * How a quotation without a cue goes on from who spoke last. In a new paragraph only where the one
 * before was left open: after a closing mark anybody may be speaking.
 */
function runOnRule(floor: Floor, whole: Whole, paragraph: number): RuleName | undefined {
  if (floor.introduces) return 'introduced';
  if (floor.paragraph === paragraph) {
    if (floor.interrupted) return whole.quotation ? 'run-on-after' : undefined;
    return whole.quotation ? 'run-on' : 'run-on-partly';
  }
  return whole.quotation?.continues ? 'run-on-open' : undefined;
}

function runOn(
  unit: Unit,
  { whole, floor, rule }: { whole: Whole; floor: Floor; rule: RuleName },
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
