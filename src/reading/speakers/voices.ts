import { overlap, quote, type Span } from '../../model/article.ts';
import type { Speaker } from '../../model/statement.ts';
import { nestedIn } from '../attribution/nested.ts';
import type { Report } from '../attribution/reports.ts';
import { mainSubject } from '../attribution/subjects.ts';
import { firstWhere, overlapping } from '../lookup.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { Token } from '../text/tokens.ts';
import type { Unit } from '../text/units.ts';
import { type Cast, genderOfName, isPersonIn } from './cast.ts';
import { arePair, type Discourse, type Heard, hear } from './discourse.ts';
import { labelled } from './labelled.ts';
import { namesIn } from './names.ts';
import { isRole } from './roles.ts';
import { speakerAt } from './speakers.ts';

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
  const discourse: Discourse = [];
  const byReport = new Map<Report, Voiced>();
  const byUnit = Map.groupBy(reports, ({ unit }) => unit);
  const tokens = paragraphs.flatMap((paragraph) => paragraph.tokens);
  const heard: Listening = { cast, tokens, discourse };
  for (const { units } of paragraphs) {
    for (const unit of units) {
      const inUnit = outerFirst(byUnit.get(unit) ?? []);
      for (const report of inUnit) {
        const outer =
          report.inside === undefined ? undefined : byReport.get(reports[report.inside] as Report); // an index into this very list
        if (report.inside !== undefined && (!outer?.speaker || !handsOn(cast, report))) continue;
        hearBefore(heard, report);
        const speaker = speakerOf(heard, report);
        const chain = outer?.speaker ? [...outer.chain, outer.speaker] : [];
        if (speaker && chain.some((by) => isSame(cast, by, speaker))) continue;
        const one = { report, speaker, chain };
        voiced.push(one);
        byReport.set(report, one);
        if (speaker && !outer) {
          const at = report.subject?.start ?? unit.start;
          hear(discourse, cast, { speaker, at, rivals: rivalsIn(heard, unit, speaker) });
          hearAsked(heard, report);
        }
        voiced.push(...handedOn(heard, one));
      }
      if (inUnit.length === 0) hearNarration(heard, unit);
    }
  }
  return voiced;
}

/** Nobody reports what they themselves say: then the words are simply theirs. */
function isSame(cast: Cast, a: Speaker, b: Speaker): boolean {
  return a.name !== null && b.name !== null && quote(cast, a.name) === quote(cast, b.name);
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

type Listening = {
  readonly cast: Cast;
  readonly tokens: readonly Token[];
  readonly discourse: Discourse;
};

function speakerOf(
  { cast, tokens, discourse }: Listening,
  { subject, how, named, rule }: Report,
): Speaker | null {
  const last = discourse.at(-1)?.speaker;
  if (how === 'run-on') {
    return last
      ? { ...last, ...(subject ? { mention: subject } : {}), resolved: 'continuation' }
      : null;
  }
  if (!subject) return null;
  if (how === 'label') {
    const label = { mention: subject, words: overlapping(tokens, subject) };
    const speaker = labelled(cast, label, named && overlapping(tokens, named));
    return rule === 'turn-on' ? { ...speaker, resolved: 'continuation' } : speaker;
  }
  const speaker = named
    ? { ...speakerAt(cast, overlapping(tokens, named), discourse), mention: subject }
    : speakerAt(cast, overlapping(tokens, subject), discourse);
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
function handedOn({ cast, tokens }: Listening, { report, speaker, chain }: Voiced): Voiced[] {
  if (!speaker) return [];
  const quoted = report.unit.items.filter(
    (item) => item.quotation && report.content.some((part) => overlap(part, item)),
  );
  return quoted.flatMap((item) =>
    nestedIn(cast.text, item, report.unit)
      .slice(0, MOST_HANDED_ON)
      .map((nested) => {
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

/** Reports in one quotation; more of them go unread. */
const MOST_HANDED_ON = 64;

/** The people named inside a quotation before some place: whom its "he" may mean. */
function namedIn(cast: Cast, inside: readonly Token[], before: number): Discourse {
  const spoken = inside.slice(
    0,
    firstWhere(inside, ({ start }) => start >= before),
  );
  const named: Discourse = [];
  for (const name of namesIn(spoken)) {
    const speaker = speakerAt(cast, overlapping(spoken, name), []);
    if (isPersonIn(cast, speaker.name))
      hear(named, cast, { speaker, at: name.start, rivals: new Set() });
  }
  return named;
}

/** Takes in whom a sentence without a report is about: its subject, or the name it opens with. */
function hearNarration(heard: Listening, unit: Unit): void {
  const subject = subjectIn(unit);
  if (subject && hearWords(heard, subject, unit)) return;
  const opening = overlapping(heard.tokens, unit).slice(0, OPENING);
  const name = opening.flatMap(({ start }) => heard.cast.byStart.get(start) ?? [])[0];
  if (name && (name.role?.start ?? name.start) === unit.start) hearWords(heard, name, unit);
}

/** Words within which a sentence that opens with a title has its first name. */
const OPENING = 6;

/** "A juror left after she said …": whom the sentence is about comes before its pronoun. */
function hearBefore(heard: Listening, { unit, subject, content }: Report): void {
  const about = subject && subjectIn(unit);
  if (!about || about.end > subject.start || !/^s?he$/i.test(quote(heard.cast, subject))) return;
  if (!content.some((part) => overlap(part, about))) hearWords(heard, about, unit);
}

/** "Judge Roe asked the witness whether …": whoever is asked may be "he" who answers. */
function hearAsked(heard: Listening, { cue, unit }: Report): void {
  if (!cue || !/^ask(?:s|ed)?$/i.test(quote(heard.cast, cue))) return;
  const behind = overlapping(heard.tokens, { start: cue.end, end: cue.end + FAR_ASKED });
  const end = behind.findIndex(({ tag }) => !/^(?:DET|ADJ|NOUN|PROPN)$/.test(tag));
  const asked = end < 0 ? behind : behind.slice(0, end);
  const [first, last] = [asked[0], asked.at(-1)];
  if (first && last) hearWords(heard, { start: first.start, end: last.end }, unit);
}

/** Characters that whoever is asked takes up. */
const FAR_ASKED = 60;

/** Whom a sentence is about. */
function subjectIn({ items }: Unit): Span | undefined {
  const subject = mainSubject(items, items.length);
  const from = items[subject?.from ?? -1];
  const to = items[subject?.to ?? -1];
  return from && to && { start: from.start, end: to.end };
}

/** Takes in whom some words mean; false when they mean no person. */
function hearWords(heard: Listening, span: Span, unit: Unit): boolean {
  const { cast, tokens, discourse } = heard;
  const words = overlapping(tokens, span);
  const speaker = speakerAt(cast, words, discourse);
  const last = words.at(-1);
  // A spokesman without a name is somebody too: "he" in the next sentence is not the one before.
  const role = last !== undefined && (isRole([last]) || arePair(last.lower));
  const somebody = isPersonIn(cast, speaker.name) || role;
  const rivals = somebody ? rivalsIn(heard, unit, speaker) : new Set<never>();
  if (somebody) hear(discourse, cast, { speaker, at: span.start, rivals });
  return somebody;
}

/** What others are whom a sentence names beside somebody, as far as it shows. */
function rivalsIn({ cast, tokens }: Listening, unit: Unit, { name }: Speaker): Heard['rivals'] {
  const words = name ? quote(cast, name) : '';
  const beside = overlapping(tokens, unit)
    .slice(0, MOST_BESIDE)
    .flatMap(({ start }) => cast.byStart.get(start) ?? [])
    .filter((other) => !words.includes(quote(cast, other)));
  return new Set(beside.flatMap((other) => other.gender ?? genderOfName(cast, other) ?? []));
}

/** Words of a sentence within which others are looked for. */
const MOST_BESIDE = 60;
