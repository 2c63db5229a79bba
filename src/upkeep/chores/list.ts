import { quote } from '../../model/article.ts';
import { type Chore, done } from '../chore.ts';

/** Every article that is answered from, a line each. */
export const list: Chore = {
  name: 'list',
  takes: '',
  summary: 'Every article that is answered from: id, day, outlet, title',
  flags: {},
  purpose: 'to-read',
  async run(_asked, { folder }) {
    // One by one: all articles at once may not fit into the memory.
    const rows = folder.store.catalogue.current().map(({ article, statements, takenIn }) => ({
      id: article.id,
      published: article.published.edtf,
      outlet: article.outlet ? quote(article, article.outlet.span) : null,
      title: article.title ? quote(article, article.title.span) : null,
      statements: statements.length,
      takenIn,
    }));
    const all = rows.toArray();
    const lines = all.map(({ id, published, outlet, title }) =>
      [id, published ?? 'day not stated', outlet ?? 'outlet not stated', title ?? 'no title'].join(
        '  ',
      ),
    );
    return done(lines.length > 0 ? lines : ['The archive is empty.'], all);
  },
};
