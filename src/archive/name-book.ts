import { type Article, quote } from '../model/article.ts';
import type { Named } from '../model/statement.ts';
import type { Filed } from './store.ts';
import { wordsOf } from './words.ts';

/** A name in folded words, with the titles before it and without them. */
export type FoldedName = { readonly titled: readonly string[]; readonly words: readonly string[] };

/** A name that articles hold, and how often. */
export type KnownName = FoldedName & {
  readonly count: number;
  /** How often it stands where places stand. */
  readonly places: number;
};

type Articles = Pick<Filed, 'article' | 'reading'>;

/** All names in some articles, by their words. */
export class NameBook {
  readonly #byWord = new Map<string, Map<string, KnownName>>();

  add(filed: Articles): void {
    this.#count(filed, 1);
  }

  remove(filed: Articles): void {
    this.#count(filed, -1);
  }

  /** The names in which these words stand together, in this order. */
  holding(words: readonly string[]): readonly KnownName[] {
    const [first = ''] = words;
    return [...(this.#byWord.get(first)?.values() ?? [])].filter(({ titled }) =>
      stands(words, titled),
    );
  }

  #count({ article, reading }: Articles, by: 1 | -1): void {
    for (const name of reading.sentences.flatMap((sentence) => sentence.names)) {
      const { titled, words } = folded(article, name);
      const key = `${titled.join(' ')}|${words.length}`;
      for (const word of new Set(titled)) {
        const names = this.#byWord.get(word) ?? new Map<string, KnownName>();
        this.#byWord.set(word, names);
        const { count, places } = names.get(key) ?? { count: 0, places: 0 };
        if (count + by === 0) names.delete(key);
        else
          names.set(key, {
            titled,
            words,
            count: count + by,
            places: places + (name.isPlace ? by : 0),
          });
      }
    }
  }
}

/** A place of a name, in folded words. */
export function folded(article: Article, { name, titled }: Named): FoldedName {
  return { titled: wordsOf(quote(article, titled)), words: wordsOf(quote(article, name)) };
}

/** Whether words stand in a name, together and in this order. */
export function stands(words: readonly string[], name: readonly string[]): boolean {
  return name.some((_, from) => words.every((word, at) => name[from + at] === word));
}
