import type { Span } from '../../model/article.ts';

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

/** The quotations in one paragraph, in order, never nested. */
export function quotationsIn(text: string, paragraph: Span, leftOpen: boolean): Quotation[] {
  const double = doubleQuotations(text, paragraph, leftOpen);
  return double.length > 0 ? double : singleQuotations(text, paragraph, leftOpen);
}

function doubleQuotations(text: string, paragraph: Span, leftOpen: boolean): Quotation[] {
  const found: Quotation[] = [];
  let open: { start: number; inner: number; continues: boolean } | undefined;
  const close = (end: number, after: number) => {
    const inner = open && trimmed(text, { start: open.inner, end });
    if (open && inner && inner.end > inner.start) {
      found.push({
        start: open.start,
        end: after,
        inner,
        closed: after > end,
        continues: open.continues,
      });
    }
    open = undefined;
  };
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(MARKS)) {
    const at = paragraph.start + match.index;
    const mark = match[0];
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
function isLeftOpen(
  text: string,
  open: { start: number; inner: number; continues: boolean },
  paragraph: Span,
): boolean {
  const before = text.slice(paragraph.start, open.start).trimEnd();
  return before === '' || /[,:.!?—–-]$/.test(before);
}

/** British single marks. A mark between letters, or after an s with none open, is an apostrophe. */
function singleQuotations(text: string, paragraph: Span, leftOpen: boolean): Quotation[] {
  const found: Quotation[] = [];
  let open: number | undefined;
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(SINGLE_MARKS)) {
    const at = paragraph.start + match.index;
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    if (open === undefined) {
      if (/[\s([—–-]/.test(before) && /[\p{L}\p{N}…]/u.test(after) && match[0] !== '’') open = at;
      continue;
    }
    if (match[0] === '‘' || /[\p{L}\p{N}]/u.test(after)) continue;
    if (/\s/.test(before)) continue;
    // "the workers' pay": a plural's apostrophe, unless no other mark is left to close with.
    if (/s/i.test(before) && /\s/.test(after) && closesLater(text, at + 1, paragraph.end)) continue;
    found.push({
      start: open,
      end: at + 1,
      inner: { start: open + 1, end: at },
      closed: true,
      continues: leftOpen && text.slice(paragraph.start, open).trim() === '',
    });
    open = undefined;
  }
  if (open !== undefined && text.slice(paragraph.start, open).trim() === '') {
    const inner = { start: open + 1, end: paragraph.end };
    found.push({ start: open, end: paragraph.end, inner, closed: false, continues: leftOpen });
  }
  return found;
}

/** Whether a mark that ends a clause follows before the next one opens, within a long sentence. */
function closesLater(text: string, from: number, end: number): boolean {
  const ahead = text.slice(from, Math.min(end, from + 300));
  return /^[^‘]*?[.,!?…][’']/.test(ahead);
}

/** French marks stand apart from the words: the space between is not quoted. */
function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}
