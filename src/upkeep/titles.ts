import type { Store } from '../archive/store/store.ts';
import { quote } from '../model/article.ts';

/** So many articles are found by their titles: those that came last. */
const AT_HAND = 100;

/** An article by its id, with its title; null where it has none. */
export type Titled = { readonly id: string; readonly title: string | null };

/** Articles to be found while their id or their title is typed. */
export class Titles {
  readonly #store: Pick<Store, 'article' | 'catalogue' | 'seq'>;
  /** By the number of each article. */
  #newest: ReadonlyMap<number, Titled> = new Map();
  #seq = -1;

  constructor(store: Pick<Store, 'article' | 'catalogue' | 'seq'>) {
    this.#store = store;
  }

  /** Those of whose id, or title if they came lately, this is a part; the newest first. */
  holding(typed: string, most: number): readonly Titled[] {
    const asked = typed.trim().toLowerCase();
    const titled = [...this.#atHand()].filter(({ title }) => title?.toLowerCase().includes(asked));
    const called = this.#store.catalogue.called(asked, most).map((one) => this.#titled(one));
    return [...new Map([...titled, ...called].map((one) => [one.id, one])).values()].slice(0, most);
  }

  #atHand(): Iterable<Titled> {
    const seq = this.#store.seq();
    if (seq !== this.#seq) {
      const newest = this.#store.catalogue.called('', AT_HAND);
      // Only what is new is unpacked.
      this.#newest = new Map(
        newest.map((one) => [one.number, this.#newest.get(one.number) ?? this.#titled(one)]),
      );
      this.#seq = seq;
    }
    return this.#newest.values();
  }

  #titled({ number, id }: { readonly number: number; readonly id: string }): Titled {
    const article = this.#store.article(number);
    return { id, title: article?.title ? quote(article, article.title.span) : null };
  }
}
