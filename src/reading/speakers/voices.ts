import { overlap, quote } from '../../model/article.ts';
import type { Speaker } from '../../model/statement.ts';
import { nestedIn } from '../attribution/nested.ts';
import type { Report } from '../attribution/reports.ts';
import { mainSubject } from '../attribution/subjects.ts';
import { firstWhere, overlapping } from '../lookup.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { Token } from '../text/tokens.ts';
import type { Unit } from '../text/units.ts';
import { type Cast, genderOf, isPersonIn } from './cast.ts';
import { namesIn } from './names.ts';
import { type Discourse, speakerAt } from './speakers.ts';

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
  const tokens = paragraphs.flatMap((paragraph) => paragraph.tokens);
  const heard: Heard = { cast, tokens, discourse };
  for (const { units } of paragraphs) {
    for (const unit of units) {
      const inUnit = outerFirst(byUnit.get(unit) ?? []);
      for (const report of inUnit) {
        const outer =
          report.inside === undefined ? undefined : byReport.get(reports[report.inside] as Report); // an index into this very list
        if (report.inside !== undefined && (!outer?.speaker || !handsOn(cast, report))) continue;
        const speaker = speakerOf(heard, report);
        const chain = outer?.speaker ? [...outer.chain, outer.speaker] : [];
        const one = { report, speaker, chain };
        voiced.push(one);
        byReport.set(report, one);
        if (speaker && !outer) hear(heard, { speaker, at: report.subject?.start ?? unit.start });
        voiced.push(...handedOn(heard, one));
      }
      if (inUnit.length === 0) hearNarration(heard, unit);
    }
  }
  return voiced;
}

/** Whoever reports comes before whoever is reported: the longer words hold the shorter. */
function outerFirst(reports: readonly Report[]): readonly Report[] {
  const length = ({ content }: Report) => (content.at(-1)?.end ?? 0) - (content[0]?.start ?? 0);
  const inner = reports.filter(({ inside }) => inside !== undefined);
  return [
    ...reports.filter(({ inside }) => inside === undefined),
    ...inner.sort((a, b) => length(b) - length(a)),
  ];
}

type Mutable<List> = List extends readonly (infer Element)[] ? Element[] : never;
type Heard = {
  readonly cast: Cast;
  readonly tokens: readonly Token[];
  readonly discourse: Mutable<Discourse>;
};

function speakerOf({ cast, tokens, discourse }: Heard, { subject, how }: Report): Speaker | null {
  const last = discourse.at(-1)?.speaker;
  if (how === 'run-on') {
    return last
      ? { ...last, ...(subject ? { mention: subject } : {}), resolved: 'continuation' }
      : null;
  }
  if (!subject) return null;
  const speaker = speakerAt(cast, overlapping(tokens, subject), discourse);
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
function handedOn({ cast, tokens }: Heard, { report, speaker, chain }: Voiced): Voiced[] {
  if (!speaker) return [];
  const quoted = report.unit.items.filter(
    (item) => item.quotation && report.content.some((part) => overlap(part, item)),
  );
  return quoted.flatMap((item) =>
    nestedIn(cast.text, item, report.unit).map((nested) => {
      const { subject } = nested;
      const named = subject ? namedIn(cast, item.inside, subject.start) : [];
      return {
        report: nested,
        speaker: subject ? speakerAt(cast, overlapping(tokens, subject), named) : null,
        chain: [...chain, speaker],
      };
    }),
  );
}

/** The people named inside a quotation before some place: whom its "he" may mean. */
function namedIn(cast: Cast, inside: readonly Token[], before: number): Discourse {
  const spoken = inside.slice(
    0,
    firstWhere(inside, ({ start }) => start >= before),
  );
  return namesIn(spoken).map((name) => {
    const speaker = speakerAt(cast, overlapping(spoken, name), []);
    return { at: name.start, speaker, plural: false, person: isPersonIn(cast, speaker.name) };
  });
}

function hear({ cast, discourse }: Heard, { speaker, at }: { speaker: Speaker; at: number }): void {
  const person = isPersonIn(cast, speaker.name);
  const words = speaker.mention ? quote(cast, speaker.mention) : '';
  const plural = /s$|^they$|\bpeople\b|\bmedia\b/i.test(words) || / and /.test(words);
  const gender = genderOf(cast, speaker.name);
  discourse.push({ at, speaker, plural, person, ...(gender ? { gender } : {}) });
  if (discourse.length > MOST_REMEMBERED) discourse.splice(0, MOST_REMEMBERED / 2);
}

/** Speakers a reader keeps in mind: "he" is one of the last. */
const MOST_REMEMBERED = 64;

/** Takes in whom a sentence without a report is about. */
function hearNarration(heard: Heard, { items }: Unit): void {
  const subject = mainSubject(items, items.length);
  const from = items[subject?.from ?? -1];
  const to = items[subject?.to ?? -1];
  if (!from || !to) return;
  const words = overlapping(heard.tokens, { start: from.start, end: to.end });
  const speaker = speakerAt(heard.cast, words, heard.discourse);
  if (isPersonIn(heard.cast, speaker.name)) hear(heard, { speaker, at: from.start });
}
