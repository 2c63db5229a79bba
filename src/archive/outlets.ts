import { type Article, quote } from '../model/article.ts';
import { type Findable, findable, foldName, fullest } from './names.ts';

/** One outlet or agency over all articles. */
export type KnownOutlet = Findable & { readonly name: string; readonly key: string };

/** The folded names an article may be found under: its outlet and the agencies it credits. */
export function outletKeys(article: Article): readonly string[] {
  return outletsOf(article).map(foldName);
}

/** All outlets and credited agencies of some articles, those with most first, then by name. */
export function knownOutlets(articles: readonly (readonly string[])[]): readonly KnownOutlet[] {
  const forms = new Map<string, string[]>();
  for (const name of articles.flat()) {
    const key = foldName(name);
    const written = forms.get(key);
    if (written) written.push(name);
    else if (key !== '') forms.set(key, [name]);
  }
  return [...forms]
    .sort(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1))
    .map(([key, written]) => ({
      key,
      name: fullest(written),
      ...findable([fullest(written)], []),
    }));
}

/** The outlet of an article and the agencies it credits, as it writes them. */
export function outletsOf(article: Article): readonly string[] {
  const fields = [...(article.outlet ? [article.outlet] : []), ...article.credits];
  return fields.map(({ span }) => quote(article, span));
}
