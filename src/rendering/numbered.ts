import type { TimelineEntry, TimelineGroup } from '../model/answer.ts';

/** An entry of a timeline with its running number, the same in words and in the picture. */
export type Numbered = { readonly number: number; readonly entry: TimelineEntry };

/** The groups of a timeline with their entries numbered from 1. */
export function numbered(
  groups: readonly TimelineGroup[],
): readonly { readonly group: TimelineGroup; readonly entries: readonly Numbered[] }[] {
  let last = 0;
  return groups.map((group) => ({
    group,
    entries: group.entries.map((entry) => ({ number: ++last, entry })),
  }));
}
