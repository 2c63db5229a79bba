import { describe, expect, it } from 'vitest';
import { miniSearchIndex } from '../../../src/archive/minisearch.ts';
import { openArchive } from '../../../src/archive/open-archive.ts';
import { articleFrom, sha256Of } from '../../../src/intake/article.ts';
import { readArticle } from '../../../src/reading/read-article.ts';
import { add, storeIn } from '../filed.ts';

function page(id: string, month: string) {
  const text = `Harbour to close\n\nBy Nora Vance\n\n“It closes in ${month},” harbour master Ada Byron said.\n`;
  const article = articleFrom(text, { id, sha256: sha256Of(text) });
  return { article, reading: readArticle(article) };
}

describe('the catalogue', () => {
  it('gives the numbers of what is answered from, and no article with them', async () => {
    const store = storeIn(':memory:');
    const archive = await openArchive(store, miniSearchIndex());
    await add(archive, page('a', 'April'), page('b', 'May'), page('a', 'June'));
    expect(store.catalogue.numbers()).toEqual([2, 3]);
    expect([...store.catalogue.current()].map(({ number }) => number)).toEqual([2, 3]);
  });
});
