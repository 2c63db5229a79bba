import type { Answer, Remark } from '../model/answer.ts';
import type { Clipping } from '../model/clipping.ts';
import { citation } from './citation.ts';
import { gapsBefore } from './gaps.ts';
import { type Numbered, numbered } from './numbered.ts';
import { replaced, takenBack } from './standing.ts';
import {
  DATED_BY,
  datesApart,
  GOES_ON,
  groupHeading,
  type Timeline,
  timelineHeading,
  timelineNotes,
} from './timeline-words.ts';
import { inVoices, type Segment, sentencesInVoices } from './voices.ts';
import { who } from './whose.ts';
import * as words from './words.ts';

export type { Segment };

/** One clipping, ready to be laid out. */
export type Entry = {
  readonly id: string;
  /** Its running number in a timeline, the same for each outlet that has it; null elsewhere. */
  readonly number: number | null;
  /** Who is quoted, with role and chain; or whose voice the sentence is. */
  readonly who: string;
  /** Whether these are own words, partly so, or a paraphrase, whose wording it is, and any doubt. */
  readonly how: string;
  /** The sentence before, where the words need it. */
  readonly context: readonly Segment[];
  readonly words: readonly Segment[];
  /** Dates, outlet, article, id: each said or said to be unknown. */
  readonly facts: readonly (readonly [label: string, text: string])[];
};

/** Entries that belong side by side: the same remark as several outlets have it, or just one. */
export type Block = { readonly note: string | null; readonly entries: readonly Entry[] };

export type Section = {
  /** What is to be said above the heading. */
  readonly note: string | null;
  readonly heading: string | null;
  readonly blocks: readonly Block[];
};

/** An answer laid out, the same for every surface; a surface adds only its own typography. */
export type Sheet = {
  readonly heading: string;
  readonly notes: readonly string[];
  readonly sections: readonly Section[];
  /** A text to be copied as it is, and its kind. */
  readonly copy: { readonly language: string; readonly text: string } | null;
};

/** Lays an answer out. Every word in it is cut from an article or is one of our labels. */
export function sheet(answer: Answer): Sheet {
  switch (answer.kind) {
    case 'clippings':
      return {
        heading: words.found(answer.remarks, answer.coverage),
        notes: [words.asked(answer.lookedFor), ...words.gaps(answer.coverage)],
        sections: [
          {
            note: null,
            heading: null,
            blocks: answer.remarks.map((remark) => remarkBlock(remark, factsOf(answer))),
          },
          ...nearSections(answer),
        ],
        copy: null,
      };
    case 'nothing-found':
      return {
        heading: words.nothingFound(answer.lookedFor, answer.coverage),
        notes: words.gaps(answer.coverage),
        sections: nearSections(answer),
        copy: null,
      };
    case 'timeline':
      return {
        heading: timelineHeading(answer),
        notes: timelineNotes(answer),
        sections: timelineSections(answer),
        copy: null,
      };
    case 'citation':
      return {
        heading: words.cited(answer.style),
        notes: [...replaced(answer.clipping), ...words.pageUnnamed(answer.clipping.source)],
        sections: [
          { note: null, heading: null, blocks: [block(answer.clipping)] },
          ...(answer.others.length > 0
            ? [{ note: null, heading: OTHERS, blocks: answer.others.map((c) => block(c)) }]
            : []),
        ],
        copy: {
          language: words.CITATION_LANGUAGE[answer.style],
          text: citation(answer.clipping, answer.style),
        },
      };
    case 'withdrawn':
      return { heading: takenBack(answer), notes: [], sections: [], copy: null };
    case 'several-speakers':
      return {
        heading: `“${answer.asked}” may be any of ${answer.speakers.length} speakers. Ask again with one of these names:`,
        notes: answer.speakers.map(words.knownSpeaker),
        sections: [],
        copy: null,
      };
  }
}

/** “3 · Jane Roe” in a timeline, “Jane Roe” elsewhere. */
export function named({ number, who }: Pick<Entry, 'number' | 'who'>): string {
  return number === null ? who : `${number} · ${who}`;
}

/** What stands beside the statement cited need not hold the words itself. */
const OTHERS = 'Others with these words, or the same remark elsewhere';

type FactsOf = (clipping: Clipping) => Entry['facts'];

function factsOf({ explained }: { readonly explained: boolean }): FactsOf {
  return explained ? words.explainedFacts : words.facts;
}

function nearSections(answer: Extract<Answer, { near: unknown }>): readonly Section[] {
  if (answer.near.length === 0) return [];
  const blocks = answer.near.map((clipping) => block(clipping, factsOf(answer)));
  return [{ note: null, heading: 'Near misses, not what was asked', blocks }];
}

function timelineSections({ groups }: Timeline): readonly Section[] {
  const gaps = gapsBefore(groups);
  return numbered(groups).map(({ group, entries }, index) => ({
    note: gaps[index] ?? null,
    heading: groupHeading(group),
    blocks: entries.map(timelineBlock),
  }));
}

function timelineBlock({ number, entry: told }: Numbered): Block {
  const why = DATED_BY[told.datedBy];
  const { entries } = remarkBlock(told.remark);
  return {
    note: noteOf([
      ...(why === null ? [] : [why]),
      ...(told.goesOn ? [GOES_ON] : []),
      ...words.sideBySide(told.remark),
      ...datesApart(told),
    ]),
    entries: entries.map((one) => ({ ...one, number })),
  };
}

function remarkBlock(remark: Remark, facts?: FactsOf): Block {
  const entries = remark.clippings.map((clipping) => entry(clipping, facts));
  return { note: noteOf(words.sideBySide(remark)), entries };
}

function noteOf(sentences: readonly string[]): string | null {
  return sentences.length > 0 ? sentences.join(' ') : null;
}

function block(clipping: Clipping, facts?: FactsOf): Block {
  return { note: null, entries: [entry(clipping, facts)] };
}

function entry(clipping: Clipping, facts: FactsOf = words.facts): Entry {
  return {
    id: clipping.id,
    number: null,
    who: who(clipping),
    how: words.howSure(clipping),
    context: clipping.context ? inVoices(clipping.context, clipping) : [],
    words: sentencesInVoices(clipping),
    facts: facts(clipping),
  };
}
