import type { Answer, Remark, Surroundings } from '../model/answer.ts';
import type { Clipping } from '../model/clipping.ts';
import { citation } from './citation.ts';
import { gapsBefore } from './gaps.ts';
import { holdings } from './holdings.ts';
import { ENGLISH, type Language } from './languages/language.ts';
import { type Numbered, numbered } from './numbered.ts';
import { replaced, takenBack } from './standing.ts';
import {
  datesApart,
  groupHeading,
  type Timeline,
  timelineHeading,
  timelineNotes,
} from './timeline-words.ts';
import { inVoices, passagesInVoices, type Segment, sentencesInVoices } from './voices.ts';
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
  /** The sentence before, where the words need it, or several. */
  readonly before: Around | null;
  readonly words: readonly Segment[];
  /** What stands after them, where that is asked for. */
  readonly after: Around | null;
  /** Dates, outlet, article, id: each said or said to be unknown. */
  readonly facts: readonly (readonly [label: string, text: string])[];
};

/** What stands around the words, and what we call it. */
export type Around = { readonly label: string; readonly words: readonly Segment[] };

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
  /** Texts to be copied as they are. */
  readonly copies: readonly Copy[];
};

/** A text to be copied, and the language it is written in. */
export type Copy = { readonly language: string; readonly text: string };

/** Lays an answer out. Every word in it is cut from an article or is one of ours, in the language. */
export function sheet(answer: Answer, language: Language = ENGLISH): Sheet {
  const plain: Told = { language, facts: words.facts };
  switch (answer.kind) {
    case 'clippings':
      return {
        heading: words.found(answer.remarks, answer.coverage, language),
        notes: [words.asked(answer.lookedFor, language), ...words.gaps(answer.coverage, language)],
        sections: [
          section(answer.remarks.map((remark) => remarkBlock(remark, told(answer, language)))),
          ...nearSections(answer, language),
        ],
        copies: [],
      };
    case 'nothing-found':
      return {
        heading: words.nothingFound(answer.lookedFor, answer.coverage, language),
        notes: words.gaps(answer.coverage, language),
        sections: nearSections(answer, language),
        copies: [],
      };
    case 'timeline':
      return {
        heading: timelineHeading(answer, language),
        notes: timelineNotes(answer, language),
        sections: timelineSections(answer, language),
        copies: [],
      };
    case 'citation':
      return {
        heading:
          answer.clippings.length === 1
            ? language.citation.heading(answer.style)
            : language.citation.several(answer.clippings.length, answer.style),
        notes: [
          ...new Set(
            answer.clippings.flatMap((clipping) => [
              ...replaced(clipping, language),
              ...words.pageUnnamed(clipping.source, language),
            ]),
          ),
        ],
        sections: [
          section(answer.clippings.map((clipping) => block(clipping, plain))),
          ...(answer.others.length > 0
            ? [
                section(
                  answer.others.map((other) => block(other, plain)),
                  language.citation.others,
                ),
              ]
            : []),
        ],
        copies: answer.clippings.map((clipping) => ({
          language: words.CITATION_LANGUAGE[answer.style],
          text: citation(clipping, answer.style, language),
        })),
      };
    case 'surroundings':
      return {
        heading: language.surroundings.heading(answer.statements.length),
        notes: [],
        sections: [section(answer.statements.map((one) => surroundedBlock(one, plain)))],
        copies: [],
      };
    case 'sources':
      return { ...holdings(answer, language), sections: [], copies: [] };
    case 'withdrawn':
      return wordsAlone(takenBack(answer, language));
    case 'deleted':
      return wordsAlone(language.deleted(answer.quote));
    case 'several-speakers':
      return wordsAlone(
        language.answer.severalSpeakers(answer.asked, answer.speakers.length),
        answer.speakers.map((speaker) => words.knownSpeaker(speaker, language)),
      );
  }
}

function section(blocks: readonly Block[], heading: string | null = null): Section {
  return { note: null, heading, blocks };
}

function wordsAlone(heading: string, notes: readonly string[] = []): Sheet {
  return { heading, notes, sections: [], copies: [] };
}

/** “3 · Jane Roe” in a timeline, “Jane Roe” elsewhere. */
export function named({ number, who }: Pick<Entry, 'number' | 'who'>): string {
  return number === null ? who : `${number} · ${who}`;
}

/** How clippings are told: in which language, and with which facts. */
type Told = {
  readonly language: Language;
  readonly facts: (clipping: Clipping, language: Language) => Entry['facts'];
};

function told({ explained }: { readonly explained: boolean }, language: Language): Told {
  return { language, facts: explained ? words.explainedFacts : words.facts };
}

function nearSections(
  answer: Extract<Answer, { near: unknown }>,
  language: Language,
): readonly Section[] {
  if (answer.near.length === 0) return [];
  const blocks = answer.near.map((clipping) => block(clipping, told(answer, language)));
  return [section(blocks, language.answer.nearMisses)];
}

function timelineSections({ groups }: Timeline, language: Language): readonly Section[] {
  const gaps = gapsBefore(groups, language);
  return numbered(groups).map(({ group, entries }, index) => ({
    note: gaps[index] ?? null,
    heading: groupHeading(group, language),
    blocks: entries.map((one) => timelineBlock(one, language)),
  }));
}

function timelineBlock({ number, entry: placed }: Numbered, language: Language): Block {
  const { datedBy, goesOn } = language.timeline;
  const why = datedBy[placed.datedBy];
  const { entries } = remarkBlock(placed.remark, { language, facts: words.facts });
  return {
    note: noteOf([
      ...(why === null ? [] : [why]),
      ...(placed.goesOn ? [goesOn] : []),
      ...words.sideBySide(placed.remark, language),
      ...datesApart(placed, language),
    ]),
    entries: entries.map((one) => ({ ...one, number })),
  };
}

function remarkBlock(remark: Remark, as: Told): Block {
  const entries = remark.clippings.map((clipping) => entry(clipping, as));
  return { note: noteOf(words.sideBySide(remark, as.language)), entries };
}

function noteOf(sentences: readonly string[]): string | null {
  return sentences.length > 0 ? sentences.join(' ') : null;
}

function block(clipping: Clipping, as: Told): Block {
  return { note: null, entries: [entry(clipping, as)] };
}

function surroundedBlock({ clipping, before, after }: Surroundings, as: Told): Block {
  const { surroundings } = as.language;
  const around = (
    label: (of: number) => string,
    passages: Surroundings['before'],
  ): Around | null =>
    passages.length > 0
      ? { label: label(passages.length), words: passagesInVoices(passages, clipping) }
      : null;
  const shown = {
    ...entry(clipping, as),
    before: around(surroundings.before, before),
    after: around(surroundings.after, after),
  };
  return { note: null, entries: [shown] };
}

function entry(clipping: Clipping, { language, facts }: Told): Entry {
  return {
    id: clipping.id,
    number: null,
    who: who(clipping, language),
    how: words.howSure(clipping, language),
    before: clipping.context
      ? { label: language.answer.sentenceBefore, words: inVoices(clipping.context, clipping) }
      : null,
    words: sentencesInVoices(clipping),
    after: null,
    facts: facts(clipping, language),
  };
}
