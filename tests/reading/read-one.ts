import { articleOfBody, sha256Of } from '../../src/intake/article.ts';
import { type Article, quote, type Span } from '../../src/model/article.ts';
import type { Attributed, Reading, Speaker } from '../../src/model/statement.ts';
import { readArticle } from '../../src/reading/read-article.ts';

/** An article of nothing but these paragraphs, a line each. `published` is a day, `YYYY-MM-DD`. */
export function articleOf(text: string, published?: string): Article {
  return articleOfBody(text, {
    id: 'invented',
    sha256: sha256Of(text),
    ...(published ? { published } : {}),
  });
}

/** What is reported in a text, a line a statement, as `lineOf` puts it. */
export function said(text: string): readonly string[] {
  const article = articleOf(text);
  return attributedIn(readArticle(article)).map((statement) => lineOf(article, statement));
}

/**
 * One statement in a line: `direct | Ada Byron | said | Yes, … No. | by State radio`. A speaker
 * without a name stands as the text has it, in brackets; `–` is a statement without a cue; the last
 * part is there only when somebody in the article hands the words on.
 */
export function lineOf(article: Article, statement: Attributed): string {
  const { kind, speaker, cue, content, reportedBy } = statement;
  const parts = [
    kind,
    who(article, speaker),
    cue ? quote(article, cue) : '–',
    content.map((span) => quote(article, span)).join(' … '),
  ];
  const chain = reportedBy.map((one) => who(article, one)).join(', ');
  return [...parts, ...(chain ? [`by ${chain}`] : [])].join(' | ');
}

/** The speakers of a text's statements, a line each: `he = Ada Byron, mayor (pronoun)`. */
export function speakersIn(text: string): readonly string[] {
  const article = articleOf(text);
  const cut = (span: Span | null | undefined) => (span ? quote(article, span) : '–');
  return attributedIn(readArticle(article)).map(({ speaker }) => {
    if (!speaker) return 'nobody';
    const { mention, name, role, resolved } = speaker;
    const named = name ? cut(name) : 'nobody named';
    return `${cut(mention)} = ${named}${role ? `, ${cut(role)}` : ''} (${resolved})`;
  });
}

/** The statements of a reading that are not the article's own voice. */
export function attributedIn({ statements }: Reading): readonly Attributed[] {
  return statements.flatMap((statement) => (statement.kind === 'narration' ? [] : [statement]));
}

function who(article: Article, speaker: Speaker | null): string {
  if (!speaker) return 'nobody';
  if (speaker.name) return quote(article, speaker.name);
  return speaker.mention ? `(${quote(article, speaker.mention)})` : '(unnamed)';
}
