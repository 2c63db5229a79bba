import type { Language } from './languages/language.ts';
import type { Entry, Sheet } from './sheet.ts';

/** A sheet without what is told of an article beyond its outlet, its day and how it stands. */
export function brief(sheet: Sheet, { labels }: Language): Sheet {
  const left = new Set([labels.article, labels.alsoIn]);
  const shorter = (entry: Entry): Entry => ({
    ...entry,
    facts: entry.facts.filter(([label]) => !left.has(label)),
  });
  return {
    ...sheet,
    sections: sheet.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => ({ ...block, entries: block.entries.map(shorter) })),
    })),
  };
}
