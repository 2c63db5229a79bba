import type { Span } from '../model/article.ts';
import type { TimeExpression } from '../model/when.ts';
import { phraseEndingAt, type Stretch } from './noun-phrases.ts';
import { quotationsIn } from './quotations.ts';
import { type Report, reportsIn } from './reports.ts';
import { sentencesIn } from './sentences.ts';
import { labelOf, mainSubject } from './subjects.ts';
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
    for (const [index, unit] of units.entries()) {
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
      pending =
        whole && !(floor && runOnRule(floor, whole, { paragraph, first: index === 0 }))
          ? unit
          : undefined;
      if (opening) floor = { subject: opening, paragraph, opens: true };
      else if (last) floor = { subject: last.subject, paragraph, opens: false };
      else if (whole && floor) {
        const rule = runOnRule(floor, whole, { paragraph, first: index === 0 });
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

function runOnRule(
  floor: Floor,
  { quotation }: Item,
  at: { paragraph: number; first: boolean },
): string | undefined {
  if (floor.opens) return 'introduced';
  if (floor.paragraph === at.paragraph) return 'run-on';
  if (quotation?.continues) return 'run-on-open';
  return at.first && floor.paragraph === at.paragraph - 1 ? 'run-on-paragraph' : undefined;
}

/** "—Jane Roe, Philadelphia" under a quotation: who signed it. */
function signature({ items }: Unit): Span | undefined {
  if (!/^(?:[-—–]|--)$/.test(items[0]?.text ?? '') || items[1]?.tag !== 'PROPN') return undefined;
  let end = 1;
  while (items[end + 1]?.tag === 'PROPN') end++;
  return items.some(({ tag }) => tag === 'VERB' || tag === 'AUX')
    ? undefined
    : spanOf(items, 1, end + 1);
}

function signedReport(quoted: Unit, { items }: Unit, subject: Span): Report {
  const whole = wholeQuotation(quoted);
  return {
    unit: quoted,
    cue: spanOf(items, 0, 1),
    subject,
    how: 'before',
    content: whole ? [{ start: whole.start, end: whole.end }] : [],
    rule: 'signature',
    inside: undefined,
  };
}

/** "Roe continued:" before a quotation in the next sentence: who is to be heard. */
function introduces({ items }: Unit): Span | undefined {
  if (items.at(-1)?.lower !== ':') return undefined;
  const subject = mainSubject(items, items.length) ?? labelOf(items, items.length - 1);
  return subject && spanOf(items, subject.from, subject.to + 1);
}

/** "He gave a compliment: “…”", "Jane Roe: “…”": a quotation behind a colon that no cue has taken. */
function colonReports(unit: Unit, cued: readonly Report[]): Report[] {
  const { items } = unit;
  const at = items.findIndex(
    (item, index) => item.lower === ':' && items[index + 1]?.tag === 'QUOTE',
  );
  const taken = cued.some(({ content }) => content.some(({ end }) => end > (items[at]?.end ?? 0)));
  if (at < 1 || taken) return [];
  const label = labelOf(items, at);
  const subject = label ?? namedBy(items, at) ?? mainSubject(items, at);
  if (!subject) return [];
  return [
    {
      unit,
      cue: spanOf(items, at, at + 1),
      subject: spanOf(items, subject.from, subject.to + 1),
      how: 'before',
      content: [spanOf(items, at + 1, at + 2)],
      rule: label ? 'label' : 'colon',
      inside: undefined,
    },
  ];
}

/** "More from Jane Roe:": the name behind the preposition is the one who is quoted. */
function namedBy(items: readonly Item[], colon: number): Stretch | undefined {
  if (items[colon - 1]?.tag !== 'PROPN') return undefined;
  const phrase = phraseEndingAt(items, colon - 1, 0);
  const from = items.findLastIndex(
    ({ lower }, at) => at >= phrase.from - 1 && at < colon && /^(?:from|by)$/.test(lower),
  );
  return from >= 0 ? { from: from + 1, to: colon - 1 } : undefined;
}

/** The one quotation that a unit consists of, but for a stop. */
function wholeQuotation({ items }: Unit): Item | undefined {
  const words = items.filter(({ tag }) => tag !== 'PUNCT');
  const [only] = words;
  return words.length === 1 && only?.tag === 'QUOTE' && only.inside.length > 1 ? only : undefined;
}

function spanOf(items: readonly Item[], from: number, to: number): Span {
  return { start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
}
