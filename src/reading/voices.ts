import { overlap, type Span } from '../model/article.ts';
import type { Speaker } from '../model/statement.ts';
import { nestedIn } from './nested.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Report } from './reports.ts';
import { type Cast, type Discourse, isPerson, speakerAt } from './speakers.ts';
import { mainSubject } from './subjects.ts';
import type { Token } from './tokens.ts';
import type { Unit } from './units.ts';

/** A report with whose voice it is. */
export type Voiced = {
  readonly report: Report;
  readonly speaker: Speaker | null;
  /** Who reports it inside the article, outermost first. */
  readonly chain: readonly Speaker[];
};

/** Resolves the speaker of every report, in reading order, and finds what speakers hand on. */
export function voicesOf(
  cast: Cast,
  paragraphs: readonly Paragraph[],
  reports: readonly Report[],
): Voiced[] {
  const voiced: Voiced[] = [];
  const discourse: Mutable<Discourse> = [];
  const byReport = new Map<Report, Voiced>();
  const byUnit = Map.groupBy(reports, ({ unit }) => unit);
  for (const { units, tokens } of paragraphs) {
    for (const unit of units) {
      const inUnit = outerFirst(byUnit.get(unit) ?? []);
      // A cue's subject is heard before its words; a sentence without one still names who is meant.
      for (const report of inUnit) {
        const outer =
          report.inside === undefined ? undefined : byReport.get(reports[report.inside] as Report); // an index into this very list
        if (report.inside !== undefined && (!outer?.speaker || !handsOn(cast, report))) continue;
        const speaker = speakerOf(cast, report, { tokens, discourse });
        const one = {
          report,
          speaker,
          chain: outer?.speaker ? [...outer.chain, outer.speaker] : [],
        };
        voiced.push(one);
        byReport.set(report, one);
        if (speaker && !outer)
          discourse.push({
            at: report.subject?.start ?? unit.start,
            speaker,
            plural: isPlural(cast, report),
          });
        voiced.push(...handedOn(cast, one, tokens));
      }
      if (inUnit.length === 0) hear(cast, unit, { tokens, discourse });
    }
  }
  return voiced;
}

function outerFirst(reports: readonly Report[]): readonly Report[] {
  return [
    ...reports.filter(({ inside }) => inside === undefined),
    ...reports.filter(({ inside }) => inside !== undefined),
  ];
}

type Mutable<List> = List extends readonly (infer Element)[] ? Element[] : never;
type Heard = { readonly tokens: readonly Token[]; readonly discourse: Mutable<Discourse> };

function speakerOf(
  cast: Cast,
  { subject, how }: Report,
  { tokens, discourse }: Heard,
): Speaker | null {
  const last = discourse.at(-1)?.speaker;
  if (how === 'run-on')
    return last
      ? { ...last, ...(subject ? { mention: subject } : {}), resolved: 'continuation' }
      : null;
  if (!subject) return null;
  const speaker = speakerAt(cast, wordsIn(tokens, subject), discourse);
  return how === 'shared' ? { ...speaker, resolved: 'coordination' } : speaker;
}

/** Inside reported words only a plainly named other speaks: "he" is the one who is reported. */
function handsOn({ text }: Cast, { subject, rule, how }: Report): boolean {
  if (!subject || !rule.startsWith('before-') || how === 'shared' || how === 'relative')
    return false;
  return !/^(?:i|you|he|she|it|we|they|who|which|that|this|some|many|most|those|these|others|one|people)$/i.test(
    text.slice(subject.start, subject.end),
  );
}

/** What a speaker's own words report of others. */
function handedOn(
  cast: Cast,
  { report, speaker, chain }: Voiced,
  tokens: readonly Token[],
): Voiced[] {
  if (!speaker) return [];
  const quoted = report.unit.items.filter(
    (item) => item.quotation && report.content.some((part) => overlap(part, item)),
  );
  return quoted.flatMap((item) =>
    nestedIn(cast.text, item, report.unit).map((nested) => ({
      report: nested,
      speaker: nested.subject
        ? speakerAt(
            cast,
            wordsIn(tokens, nested.subject),
            namedIn(cast, item.inside, nested.subject.start),
          )
        : null,
      chain: [...chain, speaker],
    })),
  );
}

/** The people named inside a quotation before some place: whom its "he" may mean. */
function namedIn(cast: Cast, inside: readonly Token[], before: number): Discourse {
  return cast.names
    .filter(({ start, end }) => start >= (inside[0]?.start ?? 0) && end <= before)
    .map((name) => ({
      at: name.start,
      speaker: speakerAt(cast, wordsIn(inside, name), []),
      plural: false,
    }));
}

/** Takes in whom a sentence without a report is about. */
function hear(cast: Cast, { items }: Unit, { tokens, discourse }: Heard): void {
  const subject = mainSubject(items, items.length);
  const from = items[subject?.from ?? -1];
  const to = items[subject?.to ?? -1];
  if (!from || !to) return;
  const speaker = speakerAt(cast, wordsIn(tokens, { start: from.start, end: to.end }), discourse);
  if (isPerson(cast, speaker)) discourse.push({ at: from.start, speaker, plural: false });
}

function isPlural({ text }: Cast, { subject }: Report): boolean {
  const words = subject ? text.slice(subject.start, subject.end) : '';
  return /s$|^they$|\bpeople\b|\bmedia\b/i.test(words) || / and /.test(words);
}

function wordsIn(tokens: readonly Token[], { start, end }: Span): readonly Token[] {
  return tokens.filter((token) => token.start >= start && token.end <= end);
}
