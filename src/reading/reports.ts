import type { Span } from '../model/article.ts';
import { complementOf } from './complements.ts';
import { type Cue, cuesIn } from './cues.ts';
import { isHead, phraseEndingAt, phraseStartingAt } from './noun-phrases.ts';
import { mainSubject, type Subject, subjectAfter, subjectBefore } from './subjects.ts';
import type { Item, Unit } from './units.ts';

/** What one cue reports, in spans of the article's text. */
export type Report = {
  readonly unit: Unit;
  readonly cue: Span | undefined;
  /** Where the speaker is named; undefined when the text names nobody. */
  readonly subject: Span | undefined;
  readonly how: Subject['how'] | 'source' | 'run-on';
  readonly content: readonly Span[];
  readonly rule: string;
  /** Position in the list of the report whose content holds this one. */
  readonly inside: number | undefined;
};

type Draft = {
  readonly cue: Cue;
  readonly subject: Subject | undefined;
  /** Items, `from` included and `to` not. */
  readonly content: readonly { readonly from: number; readonly to: number }[];
  readonly rule: string;
};

const CONTRAST: ReadonlySet<string> = new Set(
  'but though although while whereas and yet as'.split(' '),
);
const OPENERS: ReadonlySet<string> = new Set('but and also or yet so still however'.split(' '));

/** The reports of one unit, in the order of their cues. */
export function reportsIn(text: string, unit: Unit): Report[] {
  const { items } = unit;
  const cues = cuesIn(items);
  const drafts: Draft[] = [];
  let lowest = 0;
  let shared: Subject | undefined;
  for (const [index, cue] of cues.entries()) {
    const subject = subjectOf(items, cue, { lowest: 0, shared });
    if (subject === 'none') continue;
    const draft = draftOf(items, { cue, subject, next: cues.slice(index + 1, index + 8), lowest });
    if (!draft) continue;
    if (subject && cue.voice !== 'source') shared = subject;
    drafts.push(draft);
    const end = draft.content.at(-1)?.to ?? 0;
    if (draft.rule.startsWith('before') || draft.rule === 'around')
      lowest = Math.max(end, cue.to + 1);
  }
  return toReports(text, unit, drafts);
}

function subjectOf(
  items: readonly Item[],
  cue: Cue,
  { lowest, shared }: { lowest: number; shared: Subject | undefined },
): Subject | undefined | 'none' {
  switch (cue.voice) {
    case 'source': {
      const phrase = phraseStartingAt(items, cue.to + 1);
      return phrase ? { ...phrase, how: 'after', edge: cue.group } : 'none';
    }
    case 'noun': {
      const phrase = phraseEndingAt(items, cue.group - 1, lowest);
      let from = phrase.to;
      while (from > phrase.from && items[from - 1]?.tag === items[from]?.tag) from--;
      return isHead(items[from]) ? { from, to: phrase.to, how: 'before', edge: from } : 'none';
    }
    case 'passive':
      return 'none';
    case 'participle': {
      const before = items[cue.group - 1]?.lower;
      if (before === 'for' || before === 'of') return 'none';
      return shared ? { ...shared, how: 'shared' } : (mainSubject(items, cue.group) ?? 'none');
    }
    case 'infinitive':
      return complementOf(items, cue).kind === 'that'
        ? (mainSubject(items, cue.group) ?? 'none')
        : 'none';
    case 'finite': {
      const before = subjectBefore(items, cue, lowest);
      if (before) return before;
      const left = items[cue.group - 1];
      if (left?.tag === 'CCONJ' || left?.lower === 'then') {
        const found = shared ?? mainSubject(items, cue.group);
        return found ? { ...found, how: 'shared' } : 'none';
      }
      if (left === undefined || left.tag === 'QUOTE' || /^[,?!—–]$/.test(left.text)) {
        return subjectAfter(items, cue) ?? 'none';
      }
      return 'none';
    }
  }
}

type Place = {
  readonly cue: Cue;
  readonly subject: Subject | undefined;
  readonly next: readonly Cue[];
  readonly lowest: number;
};

function draftOf(items: readonly Item[], place: Place): Draft | undefined {
  const { cue, subject, lowest } = place;
  const frames = cue.verb.frames;
  const edge = subject && subject.how !== 'shared' ? Math.min(subject.edge, cue.group) : cue.group;
  const behind = subject?.how === 'after' ? subject.to + 1 : cue.to + 1;
  const closing = subject?.how === 'before' && closesSentence(items, cue);
  const before = contentBefore(items, edge, closing && items[edge - 1]?.lower === ',' ? 0 : lowest);
  const complement = complementOf(items, cue, behind);
  const end = contentEnd(items, complement.at, place.next);

  if (cue.voice === 'source') {
    if (before) return { cue, subject, content: [before], rule: 'according-to' };
    const comma = items[behind]?.lower === ',' ? behind + 1 : undefined;
    if (comma === undefined || comma >= items.length) return undefined;
    const to = contentEnd(items, comma, place.next);
    return { cue, subject, content: [{ from: comma, to }], rule: 'according-to-first' };
  }
  const quotedBefore = before !== undefined && endsInQuote(items, before.to);
  if (quotedBefore && frames.includes('q') && complement.kind !== 'that') {
    const rest =
      complement.kind === 'quote' && complement.at < items.length
        ? [{ from: complement.at, to: end }]
        : [];
    return {
      cue,
      subject,
      content: [before, ...rest],
      rule: rest.length > 0 ? 'around-quote' : 'after-quote',
    };
  }
  if (complement.kind !== 'none' && complement.at < end) {
    const direct = complement.kind === 'quote';
    if (direct && !/[qc]/.test(frames)) return undefined;
    if (!direct || subject)
      return {
        cue,
        subject,
        content: [{ from: complement.at, to: end }],
        rule: `before-${complement.kind}`,
      };
  }
  if (
    before &&
    frames.includes('p') &&
    subject?.how !== 'relative' &&
    cue.voice === 'finite' &&
    items[edge - 1]?.lower === ','
  ) {
    const after = items[complement.at];
    if (after?.lower === ',' && complement.at + 1 < items.length) {
      const from = complement.at + 1;
      const to = contentEnd(items, from, place.next);
      if (to > from && !isInsertion(items, from))
        return { cue, subject, content: [before, { from, to }], rule: 'around' };
    }
    if (hasVerb(items, before)) return { cue, subject, content: [before], rule: 'after-clause' };
  }
  return undefined;
}

function isInsertion(items: readonly Item[], from: number): boolean {
  const item = items[from];
  return (
    item === undefined ||
    (item.tag === 'VERB' && item.lower.endsWith('ing')) ||
    item.tag === 'ADP' ||
    /^(?:who|which|while|as|and|but)$/.test(item.lower)
  );
}

/** What stands before the cue and its subject, cut off by a comma or a closing mark. */
function contentBefore(items: readonly Item[], edge: number, lowest: number) {
  const mark = items[edge - 1];
  if (!mark) return undefined;
  let to = edge;
  if (mark.tag !== 'QUOTE') {
    if (!/^[,?!—–]$/.test(mark.text) && mark.lower !== 'as') return undefined;
    to = edge - 1;
    if (mark.lower === 'as' && items[edge - 2]?.lower === ',') to = edge - 2;
  }
  let from = lowest;
  while (
    from < to &&
    (/^[,;:—–]$/.test(items[from]?.text ?? '') || OPENERS.has(items[from]?.lower ?? ''))
  )
    from++;
  return from < to ? { from, to } : undefined;
}

function endsInQuote(items: readonly Item[], to: number): boolean {
  return items[to - 1]?.tag === 'QUOTE';
}

function hasVerb(items: readonly Item[], { from, to }: { from: number; to: number }): boolean {
  return items
    .slice(from, to)
    .some(({ tag }) => tag === 'VERB' || tag === 'AUX' || tag === 'QUOTE');
}

/** Where content that starts at `from` ends: at the sentence's end, or before the next report. */
function contentEnd(items: readonly Item[], from: number, next: readonly Cue[]): number {
  for (const cue of next) {
    if (cue.group <= from) continue;
    const left = items[cue.group - 1];
    if (cue.voice === 'participle' && left?.lower === ',') return cue.group - 1;
    if (cue.voice === 'source' && left?.lower === ',') return cue.group - 1;
    if (cue.voice !== 'finite') continue;
    if (left?.tag === 'CCONJ') {
      const at = cue.group - 1;
      return items[at - 1]?.lower === ',' ? at - 1 : at;
    }
    const subject = subjectBefore(items, cue, from);
    if (!subject) continue;
    const word = items[subject.edge - 1];
    if (word?.lower === ',' && closesSentence(items, cue)) return subject.edge - 1;
    const comma = subject.edge - 2;
    if (word && CONTRAST.has(word.lower) && items[comma]?.lower === ',' && comma > from)
      return comma;
  }
  let end = items.length;
  while (end > from && /^[.!?;,]$/.test(items[end - 1]?.text ?? '')) end--;
  return end;
}

/** "…, state media reported earlier this month.": all before it is its content. */
function closesSentence(items: readonly Item[], cue: Cue): boolean {
  const { kind, at } = complementOf(items, cue);
  return kind === 'none' && cue.verb.frames.includes('p') && at >= items.length - 1;
}

function toReports(_text: string, unit: Unit, drafts: readonly Draft[]): Report[] {
  const { items } = unit;
  const spans = drafts.map(({ content }) => content.map(({ from, to }) => spanOf(items, from, to)));
  return drafts.map(({ cue, subject, rule }, index) => {
    const content = spans[index] ?? [];
    const inside = spans.findIndex(
      (outer, other) =>
        other !== index &&
        drafts[other]?.cue !== undefined &&
        outer.some((span) => holds(span, items, cue)),
    );
    return {
      unit,
      cue: spanOf(items, cue.from, cue.to + 1),
      subject: subject ? spanOf(items, subject.from, subject.to + 1) : undefined,
      how: cue.voice === 'source' ? 'source' : (subject?.how ?? 'before'),
      content,
      rule,
      inside: inside < 0 ? undefined : inside,
    };
  });
}

function holds(span: Span, items: readonly Item[], cue: Cue): boolean {
  return span.start <= (items[cue.from]?.start ?? 0) && (items[cue.to]?.end ?? 0) <= span.end;
}

function spanOf(items: readonly Item[], from: number, to: number): Span {
  return { start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
}
