import { type Article, type Field, quote } from '../../model/article.ts';
import { type Chore, done, refused } from '../chore.ts';
import { counted } from '../counted.ts';

/** What the archive has of one article, and what it takes that from. */
export const show: Chore = {
  name: 'show',
  takes: 'ID',
  summary: 'What the archive has of an article: each field with what states it, and all versions',
  flags: {},
  purpose: 'to-read',
  async run({ words: [id, ...more] }, { folder }) {
    if (id === undefined || more.length > 0)
      return refused('Show which article? One id is needed.');
    const versions = folder.store.catalogue.versions(id);
    const [newest] = versions;
    if (!newest) return refused(`There is no article ${id}.`);
    const fields = fieldsOf(newest.article);
    const history = versions.map(({ article, standing, takenIn, source, statements }) => ({
      version: article.version ?? null,
      standing,
      takenIn,
      source,
      sha256: article.sha256,
      statements: statements.length,
    }));
    const lines = [
      id,
      ...fields.map(({ name, words, evidence }) => `  ${name.padEnd(11)} ${words}  (${evidence})`),
      ...history.map(
        ({ version, standing, takenIn, source, statements }) =>
          `  ${standing}${version ? `, version ${version}` : ''}, taken in ${takenIn} from ${source}, ${counted(statements, 'statement')}`,
      ),
      '',
      newest.article.text,
    ];
    return done(lines, { id, fields, versions: history, article: newest.article });
  },
};

type Shown = { readonly name: string; readonly words: string; readonly evidence: string };

function fieldsOf(article: Article): readonly Shown[] {
  const { title, dek, byline, outlet, dateline, published, url, credits, differing } = article;
  const shown = (name: string, field: Field | undefined): Shown => ({
    name,
    words: field ? quote(article, field.span) : 'not stated',
    evidence: field?.evidence ?? 'nothing on the page',
  });
  const dateOf = article.zones.find(({ start, end }) => {
    const span = published.span;
    return span !== undefined && start <= span.start && span.end <= end;
  });
  return [
    shown('title', title),
    shown('dek', dek),
    shown('byline', byline),
    shown('outlet', outlet),
    shown('dateline', dateline),
    {
      name: 'published',
      words: published.edtf ?? 'not stated',
      evidence: dateOf ? dateOf.evidence : 'nothing on the page',
    },
    ...credits.map(({ span, role }) => ({
      name: 'credit',
      words: quote(article, span),
      evidence: role,
    })),
    ...(url ? [{ name: 'address', words: url, evidence: 'where it was published' }] : []),
    ...(differing ?? []).map((other) => ({
      name: `other ${other.of}`,
      words: quote(article, other.span),
      evidence: other.evidence,
    })),
  ];
}
