import { type Article, quote, type Span, within } from '../model/article.ts';
import type { Attributed, Reading, Speaker } from '../model/statement.ts';
import type { TimeExpression } from '../model/when.ts';

/** A reading as plain values for other tools; offsets are UTF-16 code units into the text. */
export type Annotation = {
  readonly article: {
    readonly title: string | null;
    readonly outlet: string | null;
    readonly credits: readonly string[];
    readonly byline: string | null;
    readonly dateline: string | null;
    /** EDTF. */
    readonly published: string | null;
  };
  readonly zones: readonly (Span & { readonly zone: string })[];
  readonly quotes: readonly Quote[];
  readonly timex: readonly (Cut & {
    readonly type: string;
    readonly value: string;
    readonly edtf: string | null;
    readonly flags: readonly string[];
  })[];
};

/** Reported words without a break; a statement split around its cue is several of one group. */
export type Quote = Span & {
  readonly type: Attributed['kind'];
  readonly quoted: readonly (readonly [start: number, end: number])[];
  readonly cue: Cut | null;
  readonly speaker: SpeakerCut | null;
  readonly reportedBy: readonly (string | null)[];
  readonly said: string | null;
  /** The id of the statement. */
  readonly group: string;
  /** The name of the rule that attributed it. */
  readonly rule: string;
};

type Cut = Span & { readonly text: string };

/** `start` and `end` are there when the words themselves name the speaker. */
type SpeakerCut = Partial<Span> & {
  readonly text: string | null;
  readonly name: string | null;
  readonly role: string | null;
};

/** What was read in an article's own text: from its first body line to its last. */
export type BodyAnnotation = Annotation & { readonly text: string };

/**
 * The same for an article with its title, byline and date laid out above it: offsets count into its
 * own text, and what was read outside of that is left out.
 */
export function bodyAnnotation(article: Article, reading: Reading): BodyAnnotation {
  const { article: fields, zones, quotes, timex } = annotation(article, reading);
  const body = bodySpan(article);
  const moved = <T extends Span>(one: T): T => ({
    ...one,
    start: one.start - body.start,
    end: one.end - body.start,
  });
  const inBody = <T extends Span>(all: readonly T[]): readonly T[] =>
    all.filter((one) => within(one, body)).map(moved);
  return {
    text: quote(article, body),
    article: fields,
    zones: inBody(zones),
    quotes: inBody(quotes).map((one) => ({
      ...one,
      quoted: one.quoted.map(([start, end]) => [start - body.start, end - body.start] as const),
      cue: one.cue && (inBody([one.cue])[0] ?? null),
      speaker: one.speaker && speakerMoved(one.speaker, inBody),
    })),
    timex: inBody(timex),
  };
}

function bodySpan({ zones }: Article): Span {
  const body = zones.filter(({ kind }) => kind === 'body');
  return { start: body[0]?.start ?? 0, end: body.at(-1)?.end ?? 0 };
}

/** A speaker named in the title alone has a name and no place in the text. */
function speakerMoved(
  { start, end, ...speaker }: SpeakerCut,
  inBody: (all: readonly Span[]) => readonly Span[],
): SpeakerCut {
  const mentions = start === undefined || end === undefined ? [] : inBody([{ start, end }]);
  return { ...mentions[0], ...speaker };
}

/** All that was read in an article, cut out of it. */
export function annotation(article: Article, reading: Reading): Annotation {
  const field = (part: { readonly span: Span } | undefined) => textOf(article, part?.span);
  return {
    article: {
      title: field(article.title),
      outlet: field(article.outlet),
      credits: article.credits.map(({ span }) => quote(article, span)),
      byline: field(article.byline),
      dateline: field(article.dateline),
      published: reading.published.edtf,
    },
    zones: article.zones.map(({ start, end, kind }) => ({ start, end, zone: kind })),
    quotes: reading.statements.flatMap((statement) =>
      statement.kind === 'narration' ? [] : quotes(article, statement),
    ),
    timex: reading.times.flatMap(withParts).map(({ span, type, value, edtf, flags }) => ({
      ...cut(article, span),
      type,
      value,
      edtf,
      flags,
    })),
  };
}

function quotes(article: Article, statement: Attributed): readonly Quote[] {
  const { id, content, cue, speaker, reportedBy, said, evidence } = statement;
  return unbroken(article, content).map((part) => ({
    ...part,
    ...ownWords(article, part, statement.quoted),
    cue: cue ? cut(article, cue) : null,
    speaker: speaker && speakerCut(article, speaker),
    reportedBy: reportedBy.map((by) => textOf(article, by.name ?? by.mention)),
    said: said.edtf,
    group: id,
    rule: evidence.rule,
  }));
}

/** A range and, after it, its two ends. */
function withParts(time: TimeExpression): readonly TimeExpression[] {
  return time.parts ? [time, ...time.parts] : [time];
}

/** What of a part is own words: all of it, some, or nothing. */
function ownWords(
  article: Article,
  part: Span,
  all: readonly Span[],
): Pick<Quote, 'type' | 'quoted'> {
  const quoted = all
    .map((own) => [Math.max(own.start, part.start), Math.min(own.end, part.end)] as const)
    .filter(([from, to]) => from < to);
  let rest = '';
  let at = part.start;
  for (const [from, to] of quoted) {
    rest += article.text.slice(at, from);
    at = to;
  }
  rest += article.text.slice(at, part.end);
  const outside = /[\p{L}\p{N}]/u.test(rest);
  return { type: quoted.length === 0 ? 'indirect' : outside ? 'mixed' : 'direct', quoted };
}

/** Joins spans between which there is nothing but white space and quotation marks. */
function unbroken(article: Article, spans: readonly Span[]): readonly Span[] {
  const runs: Span[] = [];
  for (const span of spans) {
    const last = runs.at(-1);
    const between = last && article.text.slice(last.end, span.start);
    if (last && between !== undefined && /^[\s"“”‘’«»]*$/.test(between)) {
      runs[runs.length - 1] = { start: last.start, end: span.end };
    } else {
      runs.push(span);
    }
  }
  return runs;
}

function speakerCut(article: Article, { mention, name, role }: Speaker): SpeakerCut {
  return {
    ...(mention ?? {}),
    text: textOf(article, mention ?? name ?? undefined),
    name: textOf(article, name ?? undefined),
    role: textOf(article, role),
  };
}

function cut(article: Article, { start, end }: Span): Cut {
  return { start, end, text: quote(article, { start, end }) };
}

function textOf(article: Article, span: Span | undefined): string | null {
  return span ? quote(article, span) : null;
}
