import { readdirSync, readFileSync } from 'node:fs';
import { articleFrom, sha256Of } from '../../../src/intake/article.ts';
import { type Article, quote } from '../../../src/model/article.ts';
import type { Attributed, Speaker } from '../../../src/model/statement.ts';
import { readArticle } from '../../../src/reading/read-article.ts';
import { attributedIn } from '../read-one.ts';

/** An invented article, and what people who read it wrote down, a line a statement. */
export type Annotated = {
  readonly name: string;
  readonly article: Article;
  readonly gold: readonly Gold[];
};

/** One line under an article. */
type Gold = {
  readonly line: string;
  /** `~` may go unread or without its full name, `!` may be read although it is nobody's words. */
  readonly mark: '' | '~' | '!';
  readonly kind: string;
  /** In brackets for somebody without a name: where the text speaks of them. */
  readonly who: string;
  readonly role: string;
  readonly words: string;
  readonly by: string;
};

const FOLDER = new URL('.', import.meta.url);

/** Every article of this folder. */
export function newsroomArticles(): readonly Annotated[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const [page = '', table = ''] = readFileSync(new URL(file, FOLDER), 'utf8').split(/^-----$/m);
      const name = file.replace('.txt', '');
      const article = articleFrom(page, { id: name, sha256: sha256Of(page) });
      return { name, article, gold: table.split('\n').filter(Boolean).map(goldOf) };
    });
}

function goldOf(line: string): Gold {
  const [first = '', speaker = '', words = '', by = ''] = line.split(' | ');
  const [, mark = '', kind = ''] = /^([~!]?) ?(\w+)$/.exec(first) ?? [];
  const unnamed = speaker.startsWith('(');
  const [who = '', role = ''] = unnamed ? [speaker] : speaker.split(/, (.*)/s);
  return { line, mark: mark as Gold['mark'], kind, who, role, words, by }; // the expression allows no other
}

/** What is missing, what is read that is not in the table, and what is read differently. */
export function gradeOf({ article, gold }: Annotated) {
  const read = new Set(attributedIn(readArticle(article)));
  const missing: string[] = [];
  const misread: string[] = [];
  for (const expected of gold) {
    const found = [...read].find((statement) => isMeant(article, statement, expected));
    if (found) {
      read.delete(found);
      if (!agrees(article, found, expected))
        misread.push(`${expected.line} ← ${inWords(article, found)}`);
    } else if (expected.mark === '') missing.push(expected.line);
  }
  return { missing, misread, others: [...read].map((statement) => inWords(article, statement)) };
}

function isMeant(
  article: Article,
  { content, reportedBy }: Attributed,
  { words, by }: Gold,
): boolean {
  const [first] = content;
  const chain = reportedBy.map((one) => nameOf(article, one)).join(', ');
  return (
    quote(article, first ?? { start: 0, end: 0 }).startsWith(words) &&
    by === (chain && `by ${chain}`)
  );
}

function agrees(article: Article, { kind, speaker }: Attributed, expected: Gold): boolean {
  if (expected.mark === '!') return true;
  if (kind !== expected.kind) return false;
  const name = nameOf(article, speaker);
  const role = speaker?.role ? quote(article, speaker.role) : '';
  if (expected.mark === '~') return !speaker?.name || expected.who.includes(name);
  const same = speaker?.name ? name === expected.who : holdsOne(name, expected.who);
  return same && role.toLowerCase().includes(expected.role.toLowerCase());
}

/** "(she)", "(The board)": of somebody without a name the one mention is a part of the other. */
function holdsOne(one: string, other: string): boolean {
  const [a, b] = [one, other].map((mention) => mention.toLowerCase().replace(/[()]/g, ''));
  return other.startsWith('(') && ((a ?? '').includes(b ?? '') || (b ?? '').includes(a ?? ''));
}

function nameOf(article: Article, speaker: Speaker | null): string {
  const { name = null, mention } = speaker ?? {};
  return name ? quote(article, name) : `(${mention ? quote(article, mention) : 'nobody'})`;
}

function inWords(article: Article, { kind, speaker, content }: Attributed): string {
  const role = speaker?.role ? `, ${quote(article, speaker.role)}` : '';
  const words = content.map((span) => quote(article, span)).join(' … ');
  return `${kind} | ${nameOf(article, speaker)}${role} | ${words}`;
}
