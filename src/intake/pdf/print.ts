import type { Article } from '../../model/article.ts';
import type { LaidPart, Stated } from '../laid-out.ts';
import { isProse } from '../line-shape.ts';
import { articleOfManuscript } from '../manuscript.ts';
import { isMasthead, MASTHEAD } from '../outlet.ts';
import { bodySize, type Paragraph } from './paragraphs.ts';
import type { Print } from './read-print.ts';

/** Reads paragraphs of print into an article: title, headings and notes by the size of their type. */
export function articleOfPrint(
  { paragraphs, title }: Extract<Print, { kind: 'print' }>,
  stated: Stated,
): Article {
  const { head, rest } = withoutHead(paragraphs);
  const lines = linesOf(rest, bodySize(paragraphs));
  const article = articleOfManuscript({ head, lines }, stated);
  if (article.title || title === undefined || NO_TITLE.test(title)) return article;
  const given: LaidPart = { kind: 'title', text: title, evidence: 'title in the PDF’s properties' };
  return articleOfManuscript({ head: [given, ...head], lines }, stated);
}

/** What programs write that were told no title: a file's name, or their own. */
const NO_TITLE =
  /^$|^untitled|^microsoft word -|^document ?\d*$|\.(?:docx?|indd|qxd|pdf|rtf|odt|tmp)$/i;
/** Type this many times as large as the body's is a title or heading; as small, a note. */
const LARGE = 1.15;
const SMALL = 0.86;
/** The dots between a heading and its page. */
const LEADERS = /(?:\. ?){6}/;
/** A title stands within this many paragraphs of the start. */
const WITHIN = 12;

/** The largest line at the start is the title; a paper's name that is larger yet is the outlet. */
function withoutHead(paragraphs: readonly Paragraph[]): {
  readonly head: readonly LaidPart[];
  readonly rest: readonly Paragraph[];
} {
  const usual = bodySize(paragraphs);
  const large = paragraphs
    .slice(0, WITHIN)
    .filter(({ size, text }) => size >= LARGE * usual && /\p{L}{2}/u.test(text))
    .toSorted((a, b) => b.size - a.size);
  const masthead = large.find(({ text }) => isMasthead(text));
  const title = large.find((paragraph) => paragraph !== masthead);
  const head: LaidPart[] = [];
  if (title)
    head.push({ kind: 'title', text: title.text, evidence: 'the largest line at the start' });
  if (masthead) head.push({ kind: 'outlet', text: masthead.text, evidence: MASTHEAD });
  return { head, rest: paragraphs.filter((one) => one !== title && one !== masthead) };
}

function linesOf(paragraphs: readonly Paragraph[], usual: number): readonly (string | LaidPart)[] {
  const start = paragraphs.findIndex(({ text, size }) => isProse(text) && size < LARGE * usual);
  return paragraphs.map(({ text, size }, at) => {
    if (LEADERS.test(text))
      return { kind: 'chrome', text, evidence: 'line of a table of contents' };
    // Above the first sentence, bylines and dates are set in any size.
    if (at < start) return text;
    if (size >= LARGE * usual && !isProse(text)) {
      return { kind: 'heading', text, evidence: 'set larger than the text' };
    }
    if (size <= SMALL * usual)
      return { kind: 'chrome', text, evidence: 'set smaller than the text' };
    return text;
  });
}
