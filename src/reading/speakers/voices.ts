import { overlap, quote, type Span } from '../../model/article.ts';
import type { Speaker } from '../../model/statement.ts';
import { nestedIn } from '../attribution/nested.ts';
import { isHead, phraseEndingAt } from '../attribution/noun-phrases.ts';
import type { Report } from '../attribution/reports.ts';
import { firstWhere, overlapping } from '../lookup.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { Token } from '../text/tokens.ts';
import { type Item, spanOf } from '../text/units.ts';
import { type Cast, isPersonIn } from './cast.ts';
import { type Discourse, hear, repliers } from './discourse.ts';
import { labelled } from './labelled.ts';
import {
  ASKS,
  hearAddressee,
  hearBefore,
  hearNarration,
  hearReported,
  type Listening,
  rivalsIn,
} from './listening.ts';
import { namesIn } from './names.ts';
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
  let before: Voiced | undefined;
  for (const { units } of paragraphs) {
    for (const unit of units) {
      const inUnit = outerFirst(byUnit.get(unit) ?? []);
      for (const report of inUnit) {
        const outer =
          report.inside === undefined ? undefined : byReport.get(reports[report.inside] as Report); // an index into this very list
        if (report.inside !== undefined && (!outer?.speaker || !handsOn(cast, report))) continue;
        hearBefore(heard, report);
        const speaker = speakerOf(replying(heard, before, report), report);
        const chain = outer?.speaker ? [...outer.chain, outer.speaker] : [];
        if (speaker && chain.some((by) => isSame(cast, by, speaker))) continue;
        const one = { report, speaker, chain };
        voiced.push(one);
        byReport.set(report, one);
        if (speaker && !outer) {
          const at = report.subject?.start ?? unit.start;
          // "Asked by a reporter whether …, she said": not the reporter.
          if (report.rule !== 'passive')
            hear(discourse, cast, { speaker, at, rivals: rivalsIn(heard, unit, speaker) });
          hearAddressee(heard, report);
          before = one;
        }
        if (!outer && (speaker || report.rule === 'passive')) hearReported(heard, report);
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

/** “You ran?” Ms Roe asked. “Yes,” she replied: whoever replies is not whoever asked. */
function replying(heard: Listening, before: Voiced | undefined, { cue }: Report): Listening {
  const asker = before && isQuestion(heard.cast, before.report) ? before.speaker : null;
  const replies = cue && /^(?:repl(?:y|ies|ied)|answer(?:s|ed)?)$/i.test(quote(heard.cast, cue));
  return asker && replies ? { ...heard, discourse: repliers(heard.discourse, asker) } : heard;
}

function isQuestion({ text }: Cast, { cue, content }: Report): boolean {
  const end = content.at(-1)?.end ?? 0;
  const asks = cue !== undefined && ASKS.test(text.slice(cue.start, cue.end));
  return asks || /\?["”’']?$/.test(text.slice(Math.max(0, end - 2), end));
}

function speakerOf(
  { cast, tokens, discourse }: Listening,
  { unit, subject, how, named, rule }: Report,
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
  const stands = antecedentOf(unit.items, subject);
  const found = speakerAt(cast, overlapping(tokens, named ?? stands ?? subject), discourse);
  const speaker = named || stands ? standingFor(cast, found, { subject, stands, rule }) : found;
  return how === 'shared' ? { ...speaker, resolved: 'coordination' } : speaker;
}

/** "the note, which read": of what has no name the words it stands for say more than "which". */
function standingFor(
  { text }: Cast,
  found: Speaker,
  {
    subject,
    stands,
    rule,
  }: { readonly subject: Span; readonly stands: Span | undefined; readonly rule: Report['rule'] },
): Speaker {
  if (found.name || !stands) return { ...found, mention: subject };
  const which = /^which$/i.test(text.slice(subject.start, subject.end));
  const thing = which && rule.endsWith('-quote');
  return thing
    ? { ...found, mention: stands }
    : { ...found, mention: subject, role: found.role ?? stands };
}

/** What "which" or "who" right behind a comma stands for, where nothing hangs on it and nobody is named. */
function antecedentOf(items: readonly Item[], { start, end }: Span): Span | undefined {
  const at = firstWhere(items, (item) => item.start >= start);
  const item = items[at];
  if (item?.end !== end || !/^(?:who|which)$/.test(item.lower)) return undefined;
  const head = items[at - 2];
  if (items[at - 1]?.lower !== ',' || !isHead(head)) return undefined;
  const { from } = phraseEndingAt(items, at - 2, 0);
  const plain = items.slice(from, at - 1).every(({ tag }) => !/^(?:ADP|PROPN|CCONJ)$/.test(tag));
  return plain && from < at - 2 ? spanOf(items, from, at - 1) : undefined;
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
