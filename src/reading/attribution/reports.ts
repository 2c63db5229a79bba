import { type Span, within } from '../../model/article.ts';
import type { RuleName } from '../../model/statement.ts';
import { type Item, spanOf, type Unit } from '../text/units.ts';
import type { Subject } from './clauses.ts';
import { complementOf } from './complements.ts';
import type { Content } from './contents.ts';
import { type Cue, cuesIn } from './cues.ts';
import { isHead, phraseEndingAt, phraseStartingAt, type Stretch } from './noun-phrases.ts';
import { readPassive } from './passive.ts';
import { applyRules } from './rules.ts';
import { sceneOf } from './scene.ts';
import {
  companion,
  doerBefore,
  mainSubject,
  type Reporter,
  subjectAfter,
  subjectAhead,
  subjectAtEnd,
  subjectBefore,
} from './subjects.ts';

/** What one cue reports, in spans of the article's text. */
export type Report = {
  readonly unit: Unit;
  /** Absent for words that run on from a report before. */
  readonly cue: Span | undefined;
  /** Where the speaker is named; undefined when the text names nobody. */
  readonly subject: Span | undefined;
  /** What the subject stands for, where it is "who" and the like. */
  readonly named?: Span;
  readonly how: Subject['how'] | 'run-on' | 'label';
  readonly content: readonly Span[];
  /** Whether the speaker denies the words: what is quoted there is not said by them. */
  readonly denied: boolean;
  readonly rule: RuleName;
  /** Position in the list of the report whose content holds this one. */
  readonly inside: number | undefined;
};

type Draft = {
  readonly cue: Cue;
  readonly subject: Subject | undefined;
  readonly content: readonly Content[];
  readonly rule: RuleName;
};

/** Verbs that take words back. */
const DENYING: ReadonlySet<string> = new Set(['deny', 'refute', 'disavow', 'reject']);

/** Cues ahead that may end a content. */
const LOOK_AHEAD = 8;

/** The reports of one unit, in the order of their cues. */
export function reportsIn(unit: Unit): Report[] {
  const { items } = unit;
  const cues = cuesIn(items);
  const drafts: Draft[] = [];
  let lowest = 0;
  let shared: Reporter | undefined;
  for (const [index, cue] of cues.entries()) {
    const next = cues.slice(index + 1, index + LOOK_AHEAD);
    if (cue.voice === 'passive') {
      const passive = readPassive(items, cue, next);
      if (passive) drafts.push({ cue, ...passive, rule: 'passive' });
      continue;
    }
    const subject = subjectOf(items, cue, shared);
    if (!subject) continue;
    const found = applyRules(sceneOf(items, { cue, subject, next, lowest }));
    if (!found || (isFirstPerson(items, subject) && !found.rule.endsWith('-quote'))) continue;
    if (cue.voice !== 'source') shared = { cue, subject };
    const content = [...relativeBefore(items, { cue, subject, ...found }), ...found.content];
    drafts.push({ cue, subject, rule: found.rule, content });
    // Words that a cue governs to its right are not what a later cue cuts off to its left.
    if (cue.voice !== 'source') lowest = Math.max(lowest, cue.to + 1);
    if (found.rule.startsWith('before-')) lowest = Math.max(lowest, found.content.at(-1)?.to ?? 0);
  }
  return spansOf(unit, drafts);
}

/** "I said" in the article's own voice is its author, whom it need not name. */
function isFirstPerson(items: readonly Item[], { from, to }: Subject): boolean {
  return (
    /^(?:i|we|you)$/.test(items[from]?.lower ?? '') && (from === to || items[from]?.tag === 'PRON')
  );
}

function subjectOf(
  items: readonly Item[],
  cue: Cue,
  shared: Reporter | undefined,
): Subject | undefined {
  const borrowed = () => {
    const subject = doerBefore(items, cue.group - 1, shared) ?? mainSubject(items, cue.group);
    return subject && ({ ...subject, how: 'shared' } as const);
  };
  const left = items[cue.group - 1];
  switch (cue.voice) {
    case 'source': {
      const phrase = phraseStartingAt(items, cue.to + 1) ?? upToMark(items, cue.to + 1);
      return phrase && { ...phrase, how: 'after', edge: cue.group };
    }
    case 'noun':
      return owner(items, cue);
    case 'passive':
      return undefined;
    case 'participle':
      if (left?.lower === 'without') return undefined;
      return (
        companion(items, cue) ??
        subjectAhead(items, cue) ??
        (/^(?:for|of)$/.test(left?.lower ?? '') ? undefined : borrowed())
      );
    case 'infinitive':
      return complementOf(items, cue).kind === 'that'
        ? (controlled(items, cue) ?? borrowed())
        : undefined;
    case 'finite': {
      const mayEnd = left?.lower === ',' && !cue.verb.frames.includes('o');
      const inverted = mayEnd ? subjectAtEnd(items, cue) : undefined;
      const ahead = subjectBefore(items, cue, 0);
      const other = ahead && (cue.verb.lemma !== 'say' || isDescribed(items, ahead, cue));
      const before = inverted && !other ? inverted : ahead;
      if (before) return before;
      if (left?.tag === 'CCONJ' || left?.lower === 'then') return borrowed();
      const mayInvert =
        cue.verb.lemma !== 'tell' &&
        (left === undefined || left.tag === 'QUOTE' || /^[,?!—]$/.test(left.lower));
      return mayInvert ? subjectAfter(items, cue) : undefined;
    }
  }
}

/** "Roe, a teacher who backs the plan, said …": nothing but one description stands between. */
function isDescribed(items: readonly Item[], subject: Subject | undefined, cue: Cue): boolean {
  if (!subject || subject.edge > 0) return false;
  const commas = items.slice(0, cue.group).filter(({ lower }) => lower === ',');
  return (
    commas.length === 2 && items[subject.to + 1] === commas[0] && items[subject.to]?.tag === 'PROPN'
  );
}

/** "a bill which Roe called “a farce”", "a date that Roe said had passed": what the words are about. */
function relativeBefore(
  items: readonly Item[],
  { cue, subject: { how, edge }, content }: Draft & { readonly subject: Subject },
): readonly Content[] {
  const at = edge - 1;
  const word = items[at]?.lower ?? '';
  if (how !== 'before' || !/^(?:which|whom|what|who|that)$/.test(word)) return [];
  if (word !== 'what' && items[at - 1]?.tag === 'ADP') return [];
  const opens = items[content[0]?.from ?? -1]?.tag;
  const described = word !== 'that' && /c/.test(cue.verb.frames) && !/t/.test(cue.verb.frames);
  return described || opens === 'VERB' || opens === 'AUX' ? [{ from: at, to: at + 1 }] : [];
}

/** "led Republicans to say", "allows users to tell": whoever is brought to say it. */
function controlled(items: readonly Item[], cue: Cue): Subject | undefined {
  const at = cue.group - 1;
  if (
    !/^(?:PROPN|NOUN)$/.test(items[at]?.tag ?? '') &&
    !/^(?:him|them|her|us)$/.test(items[at]?.lower ?? '')
  )
    return undefined;
  const phrase = phraseEndingAt(items, at, 0);
  const verb = items[phrase.from - 1]?.lower ?? '';
  return CONTROL.test(verb) ? { ...phrase, how: 'before', edge: phrase.from } : undefined;
}

/** Verbs that bring somebody to do something. */
const CONTROL =
  /^(?:l(?:ead(?:s|ing)?|ed)|(?:allow|forc|prompt|caus|press|push|encourag|enabl|persuad|invit)(?:e?s|e?d|ing|e)?)$/;

/** "according to exit polls": whatever stands there up to the next mark. */
function upToMark(items: readonly Item[], from: number): Stretch | undefined {
  let to = from;
  while (to < items.length && items[to]?.tag !== 'PUNCT') to++;
  return to > from ? { from, to: to - 1 } : undefined;
}

/** "North Korea's recent statements that …", "her promise to …" */
function owner(items: readonly Item[], cue: Cue): Subject | undefined {
  const at = cue.group - 1;
  if (/^(?:his|her|their|its)$/.test(items[at]?.lower ?? ''))
    return { from: at, to: at, how: 'before', edge: at };
  const phrase = phraseEndingAt(items, at, 0);
  let from = phrase.to;
  while (from > phrase.from && items[from - 1]?.tag === items[from]?.tag) from--;
  return isHead(items[from]) ? { from, to: phrase.to, how: 'before', edge: from } : undefined;
}

function spansOf(unit: Unit, drafts: readonly Draft[]): Report[] {
  const contents = drafts.map(({ content }) =>
    content.map(({ from, to }) => spanOf(unit.items, from, to)),
  );
  return drafts.map(({ cue, subject, rule }, index) => {
    const span = spanOf(unit.items, cue.from, cue.to + 1);
    const inside = innermost(contents, index, span);
    return {
      unit,
      cue: span,
      subject: subject && spanOf(unit.items, subject.from, subject.to + 1),
      ...(subject?.antecedent
        ? { named: spanOf(unit.items, subject.antecedent.from, subject.antecedent.to + 1) }
        : {}),
      how: subject?.how ?? 'after',
      content: contents[index] ?? [],
      denied: DENYING.has(cue.verb.lemma),
      rule,
      inside: inside < 0 ? undefined : inside,
    };
  });
}

/** The report that holds a cue in its words, and of several the shortest. */
function innermost(contents: readonly (readonly Span[])[], index: number, cue: Span): number {
  let found = -1;
  let shortest = Infinity;
  for (const [other, content] of contents.entries()) {
    const part = other === index ? undefined : content.find((one) => within(cue, one));
    if (!part || part.end - part.start >= shortest) continue;
    found = other;
    shortest = part.end - part.start;
  }
  return found;
}
