import { type Article, overlap, quote, type Span, within } from '../model/article.ts';
import type { Attributed } from '../model/statement.ts';
import { type TimeExpression, UNKNOWN_WHEN, type When } from '../model/when.ts';
import type { Report } from './attribution/reports.ts';
import { contextOf } from './context.ts';
import { evidenceOf } from './evidence.ts';
import { datesIn } from './happened.ts';
import { overlapping } from './lookup.ts';
import { quoteId } from './quote-id.ts';
import { datesOfSaying, timesIn } from './said.ts';
import type { Cast } from './speakers/cast.ts';
import { type Voiced, voicesOf } from './speakers/voices.ts';
import type { Paragraph } from './text/paragraphs.ts';

type Parts = {
  readonly reports: readonly Report[];
  readonly paragraphs: readonly Paragraph[];
  readonly times: readonly TimeExpression[];
  readonly cast: Cast;
};

/** Words that belong to the statement before: behind its cue, or in the next paragraph of one quotation. */
const RUNS_ON: ReadonlySet<string> = new Set(['run-on', 'run-on-open']);

/** The attributed statements that the reports of an article make, in the order of their words. */
export function statementsOf(
  article: Article,
  { reports, paragraphs, times, cast }: Parts,
): Attributed[] {
  const voiced = voicesOf(cast, paragraphs, reports);
  const said = datesOfSaying(article.text, { voiced, times, cast });
  const sayings = [...said.values()].flatMap(({ span }) => (span ? [span] : []));
  const dating = new Set(sayings.map(({ start }) => start));
  const body = paragraphs.flatMap(({ units }) => units.flatMap(({ sentences }) => sentences));
  const inUnit = Map.groupBy(voiced, ({ report }) => report.unit);
  const relatives = Map.groupBy(reports.filter(isRelative), ({ inside = -1 }) => reports[inside]);
  const relativesIn = (report: Report) => relatives.get(report) ?? [];
  const ids = new Set<string>();
  return withRunOns(voiced).flatMap(({ one, more }): Attributed[] => {
    const { report, speaker, chain } = one;
    const deeper = (inUnit.get(report.unit) ?? []).filter(
      (other) => other.chain.length > chain.length,
    );
    const others = [...deeper.map((other) => other.report), ...relativesIn(report)];
    const theirs = others.flatMap((other) => cutOf(other).quoted);
    const cuts = [report, ...more].map((part) => withoutTheirs(cutOf(part), theirs));
    const content = cuts.flatMap((cut) => cut.content);
    const id = quoteId(article, content);
    // The same words under two cues ("said and repeated that …") are one statement.
    if (ids.has(id)) return [];
    ids.add(id);
    const [first] = cuts;
    const sentences = [report, ...more].flatMap(sentencesOf);
    const pointing = chain.length > 0 && speaker?.resolved === 'pronoun';
    const context = contextOf(article.text, { content, sentences, pointing }, body);
    return [
      {
        id,
        kind: cuts.every(({ kind }) => kind === first?.kind)
          ? (first?.kind ?? 'indirect')
          : 'mixed',
        content,
        quoted: cuts.flatMap((cut) => cut.quoted),
        sentences,
        ...(report.cue ? { cue: report.cue } : {}),
        speaker,
        reportedBy: chain,
        said: said.get(one) ?? UNKNOWN_WHEN,
        ...datesIn(article.text, {
          sentence: report.unit,
          times: mentionsIn(one, inUnit.get(report.unit) ?? [], timesIn(times, report.unit)).filter(
            ({ span }) => !span || !dating.has(span.start),
          ),
          isDated: said.get(one)?.basis !== undefined && said.get(one)?.basis !== 'inferred',
        }),
        ...(context ? { context } : {}),
        evidence: evidenceOf({
          rule: report.rule,
          cue: report.cue && quote(article, report.cue),
          nested: chain.length > 0,
        }),
      },
    ];
  });
}

/** "…, and quoted a butcher who had told him: “…”": words of somebody whom nothing names. */
function isRelative({ how, rule, inside }: Report): boolean {
  return inside !== undefined && how === 'relative' && rule === 'before-quote';
}

/** Each report with those that run on from it. */
function withRunOns(
  voiced: readonly Voiced[],
): { readonly one: Voiced; readonly more: Report[] }[] {
  const heads: { readonly one: Voiced; readonly more: Report[] }[] = [];
  for (const one of voiced) {
    const runsOn = one.chain.length === 0 && RUNS_ON.has(one.report.rule);
    const before = runsOn
      ? heads.findLast(({ one: { report } }) => report.subject === one.report.subject)
      : undefined;
    if (before) before.more.push(one.report);
    else heads.push({ one, more: [] });
  }
  return heads;
}

type Cut = Pick<Attributed, 'kind' | 'content' | 'quoted'>;

/** What of a report is own words: all of it, a part, or nothing. */
function cutOf({ unit, content, denied }: Report): Cut {
  if (denied) return { kind: 'indirect', content, quoted: [] };
  const quotations = unit.items.flatMap(({ quotation }) => (quotation ? [quotation] : []));
  const cut = content.map((span) => {
    const whole = quotations.find(({ start, end }) => start === span.start && end === span.end);
    return whole ? whole.inner : span;
  });
  const quoted = cut.flatMap((span) =>
    overlapping(quotations, span).flatMap(({ inner }) => pieces(inner, span, unit.sentences)),
  );
  const outside = cut.some((span) =>
    overlapping(unit.items, span).some(({ quotation, tag }) => !quotation && tag !== 'PUNCT'),
  );
  const kind = quoted.length === 0 ? 'indirect' : outside ? 'mixed' : 'direct';
  return { kind, content: cut, quoted };
}

/** Quoted words are of whoever is reported last: not of the one who reports it. */
function withoutTheirs(cut: Cut, theirs: readonly Span[]): Cut {
  const quoted = cut.quoted.filter((span) => !theirs.some((other) => overlap(other, span)));
  if (quoted.length === cut.quoted.length) return cut;
  return { ...cut, quoted, kind: quoted.length === 0 ? 'indirect' : 'mixed' };
}

/** What of a quotation lies within a span, sentence by sentence: each can be checked by itself. */
function pieces(inner: Span, span: Span, sentences: readonly Span[]): readonly Span[] {
  const from = Math.max(inner.start, span.start);
  const to = Math.min(inner.end, span.end);
  if (from >= to) return [];
  return overlapping(sentences, { start: from, end: to }).map(({ start, end }) => ({
    start: Math.max(start, from),
    end: Math.min(end, to),
  }));
}

/** The whole sentences that hold a report's words or its cue. */
function sentencesOf({ unit, content, cue }: Report): readonly Span[] {
  const parts = cue ? [...content, cue] : content;
  return unit.sentences.filter((sentence) => parts.some((part) => overlap(part, sentence)));
}

/** The dates of a report's sentences that do not belong to the words of somebody else. */
function mentionsIn(
  { report, chain }: Voiced,
  inUnit: readonly Voiced[],
  times: readonly TimeExpression[],
): readonly When[] {
  const others = inUnit.flatMap((other) => (other.report === report ? [] : other.report.content));
  const sentences = sentencesOf(report);
  return times.filter(({ span }) => {
    if (report.content.some((part) => within(span, part))) return true;
    if (chain.length > 0 || others.some((part) => overlap(part, span))) return false;
    return sentences.some((sentence) => within(span, sentence));
  });
}
