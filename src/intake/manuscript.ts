import type { Article } from '../model/article.ts';
import { readHead } from './head.ts';
import { articleLaidOut, type LaidPart, type Stated } from './laid-out.ts';
import { linesOf } from './lines.ts';
import { outletIn } from './outlet.ts';
import { isUpdate } from './published.ts';

/** A document that says what only some of its lines are. */
export type Manuscript = {
  /** What it states apart from its lines: title, outlet, published. */
  readonly head: readonly LaidPart[];
  /** Its paragraphs; a text is one of which the zone is yet to be read. */
  readonly lines: readonly (string | LaidPart)[];
};

/** Reads what stands above a document's first sentence as on a page, and lays all of it out. */
export function articleOfManuscript(manuscript: Manuscript, stated: Stated): Article {
  const title = manuscript.head.find(({ kind }) => kind === 'title');
  const lines = manuscript.lines.flatMap(oneEach);
  const above = title ? oneEach(title) : [];
  const page = linesOf([...above, ...lines].map(wordsOf).join('\n'));
  const read = readHead(page);
  const head = lines.slice(0, Math.max(0, read.lines - above.length));
  const parts = head.flatMap((line, at): LaidPart[] => {
    if (typeof line !== 'string') return [line];
    const { start = 0, end = 0 } = page[at + above.length] ?? {};
    return read.zones
      .filter((zone) => start <= zone.start && zone.end <= end)
      .map((zone) => ({ ...zone, text: line.slice(zone.start - start, zone.end - start) }))
      .map((part) => beside(part, title));
  });
  const article = articleLaidOut(
    { head: [...manuscript.head, ...parts], body: lines.slice(head.length) },
    stated,
  );
  const outlet = article.outlet ?? outletIn(article.text, article.zones);
  return outlet ? { ...article, outlet } : article;
}

function oneEach(line: string | LaidPart): readonly (string | LaidPart)[] {
  const texts = linesOf(wordsOf(line)).map(({ text }) => text);
  return typeof line === 'string' ? texts : texts.map((text) => ({ ...line, text }));
}

function wordsOf(line: string | LaidPart): string {
  return typeof line === 'string' ? line : line.text;
}

/** Between a byline and the date behind it on its line. */
const SIGNS = /^[\s|•·,–—-]+/;

/** What a line above the article is, now that its title may be stated elsewhere. */
function beside({ kind, text, evidence }: LaidPart, title: LaidPart | undefined): LaidPart {
  if (kind === 'published' && isUpdate(text.replace(SIGNS, ''))) {
    return { kind: 'chrome', text, evidence: 'says when it was changed' };
  }
  if (title === undefined || !['title', 'dek', 'chrome'].includes(kind)) {
    return { kind, text, evidence };
  }
  if (text.toLowerCase() === title.text.trim().toLowerCase()) {
    return { kind: 'chrome', text, evidence: 'the title once more' };
  }
  return kind === 'title'
    ? { kind: 'dek', text, evidence: 'the line below the title' }
    : { kind, text, evidence };
}
