import { articleFrom, articleOfBody, sha256Of } from '../intake/article.ts';
import html from '../intake/formats/html.ts';
import type { Article } from '../model/article.ts';
import type { Incoming } from '../model/incoming.ts';
import { readArticle } from '../reading/read-article.ts';

/** How what comes in on a line becomes an article, and an article is read. */
export const READERS = {
  raw: (text: string, id: string): Article => articleFrom(text, { id, sha256: sha256Of(text) }),

  body: (text: string, id: string, published: string | undefined): Article =>
    articleOfBody(text, { id, sha256: sha256Of(text), ...(published ? { published } : {}) }),

  async html(page: string, id: string, address: string | undefined): Promise<Incoming> {
    const [incoming] = await html.read(new TextEncoder().encode(page), address ?? id);
    return incoming ?? { kind: 'rejection', where: id, why: 'The page holds no article.' };
  },

  read: readArticle,
};
