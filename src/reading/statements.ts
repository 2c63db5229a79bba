import { createHash } from 'node:crypto';
import { type Article, overlap, type Span, within } from '../model/article.ts';
import type { Attributed } from '../model/statement.ts';
import { type TimeExpression, UNKNOWN_WHEN, type When } from '../model/when.ts';
import { contextOf } from './context.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Report } from './reports.ts';
import { datesOfSaying } from './said.ts';
import type { Cast } from './speakers.ts';
import { type Voiced, voicesOf } from './voices.ts';

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
  const body = paragraphs.flatMap(({ units }) => units.flatMap(({ sentences }) => sentences));
  const statements: Attributed[] = [];
  for (const one of voiced) {
    const last = statements.findLastIndex(({ reportedBy }) => reportedBy.length === 0);
    const previous = statements[last];
    if (RUNS_ON.has(one.report.rule) && previous && one.chain.length === 0) {
      statements[last] = runOn(article, previous, one.report);
      continue;
    }
    const cut = cutOf(one.report);
    const id = quoteId(article, cut.content);
    // The same words under two cues ("said and repeated that …") are one statement.
    if (statements.some((other) => other.id === id)) continue;
    const time = said.get(one) ?? UNKNOWN_WHEN;
    const told = sentencesOf(one.report);
    const context = contextOf(article.text, { content: cut.content, sentences: told }, body);
    statements.push({
      id,
      ...cut,
      sentences: told,
      ...(one.report.cue ? { cue: one.report.cue } : {}),
      speaker: one.speaker,
      reportedBy: one.chain,
      said: time,
      mentions: mentionsIn(one, voiced, times, said),
      ...(context ? { context } : {}),
      rule: one.report.rule,
    });
  }
  return statements;
}

/** First 12 hex digits of a hash of the article's hash and the spans of the words. */
export function quoteId({ sha256 }: Article, spans: readonly Span[]): string {
  const where = spans.map(({ start, end }) => `${start}-${end}`).join(',');
  return createHash('sha256').update(`${sha256}:${where}`).digest('hex').slice(0, 12);
}

type Cut = Pick<Attributed, 'kind' | 'content' | 'quoted'>;

/** What of a report is own words: all of it, a part, or nothing. */
function cutOf({ unit, content }: Pick<Report, 'unit' | 'content'>): Cut {
  const quotations = unit.items.flatMap(({ quotation }) => (quotation ? [quotation] : []));
  const cut = content.map((span) => {
    const whole = quotations.find(({ start, end }) => start === span.start && end === span.end);
    return whole ? whole.inner : span;
  });
  const stretches = quotations.flatMap(({ inner }) => pieces(inner, unit.sentences));
  const quoted = cut.flatMap((span) =>
    stretches
      .filter((inner) => overlap(inner, span))
      .map((inner) => ({
        start: Math.max(inner.start, span.start),
        end: Math.min(inner.end, span.end),
      })),
  );
  const outside = cut.some((span) =>
    unit.items.some((item) => !item.quotation && item.tag !== 'PUNCT' && overlap(item, span)),
  );
  return {
    kind: quoted.length === 0 ? 'indirect' : outside ? 'mixed' : 'direct',
    content: cut,
    quoted,
  };
}

/** A quotation sentence by sentence: each piece can be shown, and checked, by itself. */
function pieces(inner: Span, sentences: readonly Span[]): readonly Span[] {
  return sentences
    .filter((sentence) => overlap(sentence, inner))
    .map(({ start, end }) => ({
      start: Math.max(start, inner.start),
      end: Math.min(end, inner.end),
    }));
}

function runOn(article: Article, previous: Attributed, report: Report): Attributed {
  const more = cutOf(report);
  const content = [...previous.content, ...more.content];
  const kind = previous.kind === more.kind ? previous.kind : 'mixed';
  return {
    ...previous,
    id: quoteId(article, content),
    kind,
    content,
    quoted: [...previous.quoted, ...more.quoted],
    sentences: [...previous.sentences, ...sentencesOf(report)],
  };
}

/** The whole sentences that hold a report's words or its cue. */
function sentencesOf({ unit, content, cue }: Report): readonly Span[] {
  const parts = cue ? [...content, cue] : content;
  return unit.sentences.filter((sentence) => parts.some((part) => overlap(part, sentence)));
}

/** The dates of a report's sentences that date neither a saying nor the words of somebody else. */
function mentionsIn(
  { report, chain }: Voiced,
  all: readonly Voiced[],
  times: readonly TimeExpression[],
  said: ReadonlyMap<Voiced, When>,
): readonly When[] {
  const sayings = [...said.values()].flatMap(({ span }) => (span ? [span] : []));
  const others = all.flatMap((other) =>
    other.report.unit === report.unit && other.report !== report ? other.report.content : [],
  );
  return times.filter(({ span, edtf }) => {
    if (edtf === null || !within(span, report.unit)) return false;
    if (report.content.some((part) => within(span, part))) return true;
    if (chain.length > 0 || others.some((part) => overlap(part, span))) return false;
    return (
      !sayings.some((saying) => overlap(saying, span)) &&
      sentencesOf(report).some((sentence) => within(span, sentence))
    );
  });
}
