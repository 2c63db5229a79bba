import type { Attributed } from '../model/statement.ts';
import type { KnownSpeaker, Search } from './archive.ts';
import { named } from './names.ts';
import { type KnownOutlet, knownOutlets } from './outlets.ts';
import type { Filters } from './quote-index.ts';
import type { Store } from './store/store.ts';

/** The kinds of statements that somebody said. */
export const ATTRIBUTED: readonly Attributed['kind'][] = ['direct', 'mixed', 'indirect'];

/** Who speaks in an archive and who publishes, as far as names tell. */
export class Directory {
  readonly #store: Store;
  /** Made when it is first asked for after a change. */
  #outlets: readonly KnownOutlet[] | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Hears that articles came or went. */
  changed(): void {
    this.#outlets = undefined;
  }

  /** The speakers whom these words may mean, most quoted first. */
  speakers(asked: string, most?: number): readonly KnownSpeaker[] {
    return this.#store.lookedUp.whosWho.named(asked, most).map(({ known }) => known);
  }

  /** The outlets and agencies that these words may mean, those with most articles first. */
  outlets(asked: string, most?: number): readonly string[] {
    return named(this.#known(), asked)
      .slice(0, most)
      .map(({ name }) => name);
  }

  /** Filters for what is asked, or null where nobody of that name is known, or several are. */
  narrow({ speaker, outlet, kind, from, to }: Search): Filters | null {
    const [said, ...others] =
      speaker === undefined ? [] : this.#store.lookedUp.whosWho.named(speaker, SEVERAL);
    const printed = outlet === undefined ? undefined : this.outletKeys(outlet);
    if (speaker !== undefined && (!said || others.length > 0)) return null;
    if (printed?.length === 0) return null;
    return {
      kinds: kind === undefined ? ATTRIBUTED : [kind],
      ...(said ? { speakers: said.keys } : {}),
      ...(printed ? { outlets: printed } : {}),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    };
  }

  /** The keys of the speakers who are called just so. */
  speakerKeys(name: string): readonly string[] {
    return this.#store.lookedUp.whosWho.exactly(name).flatMap(({ keys }) => keys);
  }

  /** The keys of the outlets that these words may mean. */
  outletKeys(asked: string): readonly string[] {
    return named(this.#known(), asked).map(({ key }) => key);
  }

  /** The one speaker who is called exactly so, else by a name that ends so; undefined if several are. */
  speakerCalled(
    topic: string,
  ): { readonly name: string; readonly keys: readonly string[] } | undefined {
    const exact = this.#store.lookedUp.whosWho.exactly(topic);
    const [one, ...others] =
      exact.length > 0 ? exact : this.#store.lookedUp.whosWho.endingSo(topic);
    return one && others.length === 0 ? { name: one.known.name, keys: one.keys } : undefined;
  }

  #known(): readonly KnownOutlet[] {
    this.#outlets ??= knownOutlets(this.#store.lookedUp.mastheads.outlets());
    return this.#outlets;
  }
}

/** More than one speaker is as good as many. */
const SEVERAL = 2;
