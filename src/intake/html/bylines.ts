import { writtenDate } from '../calendar-date.ts';
import type { LaidPart } from '../laid-out.ts';
import { isSame, lettersOf } from './same-words.ts';

const LONGEST = 200;

/** Where a page's bylines were found. */
export type FoundBylines = {
  /** Authors stated for machines; those with one evidence were stated together. */
  readonly stated: readonly LaidPart[];
  /** Lines that a reader sees. */
  readonly seen: readonly LaidPart[];
  readonly outlets: readonly LaidPart[];
};

/**
 * The bylines of a page, the one to be believed first. A byline that is but the outlet itself comes
 * last, for there may be a person; who is named in an earlier byline is not named again.
 */
export function bylineParts({ stated, seen, outlets }: FoundBylines): readonly LaidPart[] {
  const together = Map.groupBy(stated.filter(isName), ({ evidence }) => evidence);
  const bylines = [...together.values().flatMap(joined), ...seenBylines(seen)];
  // Beside a byline, a bare name may be anybody's.
  const sure = bylines.filter((one) => !seen.includes(one) || isLabelled(one));
  const isOutlet = ({ text }: LaidPart): boolean => outlets.some((one) => isSame(one.text, text));
  const believed = sure.some((one) => !isOutlet(one)) ? sure : bylines;
  const ordered = [...believed.filter((one) => !isOutlet(one)), ...believed.filter(isOutlet)];
  return ordered.filter(
    (one, at) => !ordered.slice(0, at).some((earlier) => isNamedIn(one.text, earlier.text)),
  );
}

/** The first, and the first that says what it is. */
function seenBylines(seen: readonly LaidPart[]): readonly LaidPart[] {
  return seen.filter((one) => one === seen[0] || one === seen.find(isLabelled));
}

function isLabelled({ text }: LaidPart): boolean {
  return /\bby\b/i.test(text);
}

/** An account, an address, a handle and a date are no names. */
function isName({ text }: LaidPart): boolean {
  if (text.length > LONGEST || !/\p{L}/u.test(text)) return false;
  return !/^https?:|@|^[a-z0-9._-]+$/.test(text) && writtenDate(text, 0) === undefined;
}

function joined(together: readonly LaidPart[]): readonly LaidPart[] {
  const names = together.filter(
    ({ text }, at) => !together.slice(0, at).some((earlier) => isSame(earlier.text, text)),
  );
  const text = new Intl.ListFormat('en-GB').format(names.map((name) => name.text));
  return names.slice(0, 1).map((first) => ({ ...first, text }));
}

function isNamedIn(byline: string, earlier: string): boolean {
  const letters = (text: string): string => ` ${lettersOf(text.replace(/^by:?\s/i, ''))} `;
  return letters(earlier).includes(letters(byline)) || letters(byline).includes(letters(earlier));
}
