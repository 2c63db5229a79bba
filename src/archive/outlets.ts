import { type Article, quote } from '../model/article.ts';
import { type Findable, findable, foldName, fullest } from './names.ts';

/** One outlet or agency over all articles. */
export type KnownOutlet = Findable & { readonly name: string; readonly key: string };

/** The folded names an article may be found under: its outlet and the agencies it credits. */
export function outletKeys(article: Article): readonly string[] {
  return outletsOf(article).map(foldName);
}

/** Outlets and credits that so many articles have together. */
export type Printed = { readonly names: readonly string[]; readonly articles: number };

/** All outlets and credited agencies of some articles, those with most first, then by name. */
export function knownOutlets(printed: readonly Printed[]): readonly KnownOutlet[] {
  const outlets = new Map<string, { readonly forms: Set<string>; articles: number }>();
  for (const { names, articles } of printed) {
    for (const name of names) {
      const key = foldName(name);
      if (key === '') continue;
      const outlet = outlets.get(key) ?? { forms: new Set(), articles: 0 };
      outlet.forms.add(name);
      outlet.articles += articles;
      outlets.set(key, outlet);
    }
  }
  return [...outlets]
    .sort(([a, one], [b, other]) => other.articles - one.articles || (a < b ? -1 : 1))
    .map(([key, { forms }]) => ({
      key,
      name: fullest(forms),
      ...findable([fullest(forms)], []),
    }));
}

/** The outlet of an article and the agencies it credits, as it writes them. */
export function outletsOf(article: Article): readonly string[] {
  const fields = [...(article.outlet ? [article.outlet] : []), ...article.credits];
  return fields.map(({ span }) => quote(article, span));
}
