import type { Span } from '../../model/article.ts';
import { overlapping } from '../lookup.ts';

/** A stretch between quotation marks, or from a mark to the end of its paragraph. */
export type Quotation = Span & {
  /** The words without the marks. */
  readonly inner: Span;
  readonly closed: boolean;
  /** Whether it takes up a quotation that the paragraph before left open. */
  readonly continues: boolean;
};

const STRAIGHT: ReadonlySet<string> = new Set(['"', "''", '``']);
const OPENING: ReadonlySet<string> = new Set(['“', '„', '«', '‟', '‘‘']);
const CLOSING: ReadonlySet<string> = new Set(['”', '»', '’’']);
/** Of three single marks in a row the first belongs to a quotation within. */
const MARKS = /"|''(?!')|``|[“”„‟«»]|‘‘|’’/g;
const SINGLE_MARKS = /[‘’']/g;

/**
 * The quotations in one paragraph, in order, never nested. Where both kinds of marks stand, single
 * ones count when all double ones stand within them: ‘He said, “No,”’ is British.
 */
export function quotationsIn(text: string, paragraph: Span, leftOpen: boolean): Quotation[] {
  const double = doubleQuotations(text, paragraph, leftOpen);
  const single = singleQuotations(text, paragraph, leftOpen);
  const inside = double.every(({ start }) =>
    overlapping(single, { start: start - 1, end: start }).some((around) => around.end > start),
  );
  return inside ? single : double;
}

/** A mark that is not closed yet. */
type Open = { readonly start: number; readonly inner: number; readonly continues: boolean };

/** The quotation that runs up to `end`, its mark up to `after`; undefined when it is empty. */
function between(
  text: string,
  { start, inner: from, continues }: Open,
  { end, after }: { end: number; after: number },
): Quotation[] {
  const inner = trimmed(text, { start: from, end });
  return inner.end > inner.start
    ? [{ start, end: after, inner, closed: after > end, continues }]
    : [];
}

function doubleQuotations(text: string, paragraph: Span, leftOpen: boolean): Quotation[] {
  const found: Quotation[] = [];
  let open: Open | undefined;
  const close = (end: number, after: number) => {
    if (open) found.push(...between(text, open, { end, after }));
    open = undefined;
  };
  const nicknames = nicknamesIn(text, paragraph);
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(MARKS)) {
    const at = paragraph.start + match.index;
    const mark = match[0];
    if (nicknames.has(at)) continue;
    const after = at + mark.length;
    if (closes(text, at, mark, open !== undefined)) {
      if (open) close(at, after);
      else if (leftOpen && found.length === 0) {
        // The paragraph carries on what the one before left open, without a mark of its own.
        open = { start: paragraph.start, inner: paragraph.start, continues: true };
        close(at, after);
      }
    } else if (open === undefined) {
      const first = text.slice(paragraph.start, at).trim() === '';
      open = { start: at, inner: after, continues: leftOpen && first };
    }
  }
  if (open && isLeftOpen(text, open, paragraph)) close(paragraph.end, paragraph.end);
  return found;
}

/** The marks in "Eleanor “Nell” Vandenberg": part of a name, they quote nobody. */
function nicknamesIn(text: string, paragraph: Span): ReadonlySet<number> {
  const marks = [...text.slice(paragraph.start, paragraph.end).matchAll(NICKNAME)];
  return new Set(
    marks.flatMap(({ index, 0: name }) => {
      const start = paragraph.start + index;
      return [start, start + name.length - 1];
    }),
  );
}

const NICKNAME = /(?<=\p{Lu}\p{Ll}+ )["“]\p{Lu}\p{Ll}+["”](?= \p{Lu}\p{Ll})/gu;

function closes(text: string, at: number, mark: string, isOpen: boolean): boolean {
  if (CLOSING.has(mark)) return true;
  const before = text[at - 1] ?? ' ';
  const after = text[at + mark.length] ?? ' ';
  if (OPENING.has(mark))
    return mark === '“' && isOpen && /[,.!?\w]/.test(before) && !/\w/.test(after); // German
  if (!STRAIGHT.has(mark)) return false;
  if (isOpen) return !(/[\s([—–-]/.test(before) && /[\w$£€…]/.test(after)) || /\s/.test(after);
  return !/[\w$£€…'‘“([—–-]/.test(after) && !/[\s([—–-]/.test(before);
}

/** A mark that nothing closes opens a quotation only where a paragraph starts or after a cue. */
function isLeftOpen(text: string, open: Open, paragraph: Span): boolean {
  const before = text.slice(paragraph.start, open.start).trimEnd();
  return before === '' || /[,:.!?—–-]$/.test(before);
}

/** British single marks. A mark between letters, or after an s with none open, is an apostrophe. */
function singleQuotations(text: string, paragraph: Span, leftOpen: boolean): Quotation[] {
  const found: Quotation[] = [];
  let open: Open | undefined;
  const close = (end: number, after: number) => {
    if (open) found.push(...between(text, open, { end, after }));
    open = undefined;
  };
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(SINGLE_MARKS)) {
    const at = paragraph.start + match.index;
    if (open === undefined) {
      const first = text.slice(paragraph.start, at).trim() === '';
      if (opensSingle(text, at)) open = { start: at, inner: at + 1, continues: leftOpen && first };
    } else if (closesSingle(text, at, paragraph.end)) close(at, at + 1);
  }
  if (open && isLeftOpen(text, open, paragraph)) close(paragraph.end, paragraph.end);
  return found;
}

function opensSingle(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const ahead = text.slice(at + 1, at + 8);
  return (
    text[at] !== '’' &&
    /[\s([—–-]/.test(before) &&
    /^["“]?[\p{L}\p{N}…£$€]/u.test(ahead) &&
    !SHORTENED.test(ahead)
  );
}

/** Words and years that begin with an apostrophe. */
const SHORTENED = /^(?:\d\ds\b|(?:tis|twas|em|til|cause|n)\b)/i;

function closesSingle(text: string, at: number, end: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (text[at] === '‘' || /[\p{L}\p{N}]/u.test(after) || /\s/.test(before)) return false;
  // "the workers' pay": a plural's apostrophe, unless no other mark is left to close with.
  return !(/s/i.test(before) && /\s/.test(after) && closesLater(text, at + 1, end));
}

/** Whether a mark that ends a clause follows before the next one opens, within a long sentence. */
function closesLater(text: string, from: number, end: number): boolean {
  const ahead = text.slice(from, Math.min(end, from + 300));
  return /^(?:(?![‘]|(?<=[\s(])'\p{L}).)*?[.,!?…]["”]?[’']/su.test(ahead);
}

/** French marks stand apart from the words: the space between is not quoted. */
function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}
