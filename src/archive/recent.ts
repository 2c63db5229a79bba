import { quote } from '../model/article.ts';
import { ATTRIBUTED } from './directory.ts';
import type { Shelves } from './ranking.ts';
import { voiceOf } from './speakers.ts';
import type { Filed } from './store/filed.ts';
import { lineOf, stemsOf, wordsOf } from './words.ts';

/** So many statements are at hand; among older ones only whole words are looked for. */
const AT_HAND = 1000;

type Line = { readonly id: string; readonly line: string };

/** The statements that came last, to be found while their words are typed. */
export class Recent {
  readonly #shelves: Shelves;
  /** Newest article first; made when it is first asked for after a change. */
  #lines: readonly Line[] | undefined;

  constructor(shelves: Shelves) {
    this.#shelves = shelves;
  }

  /** Hears that articles came or went. */
  changed(): void {
    this.#lines = undefined;
  }

  /** Attributed statements whose id begins so, or that hold the words typed; newest article first. */
  async holding(typed: string, most: number): Promise<readonly Filed[]> {
    const { store } = this.#shelves;
    const asked = typed.trim().toLowerCase();
    const byId = BEGINNING.test(asked) ? store.catalogue.idsFrom(asked) : [];
    const words = wordsOf(asked);
    if (words.length === 0 && asked !== '') return [];
    const wanted = words.map((word, at) => (at < words.length - 1 ? ` ${word} ` : ` ${word}`));
    const filed = byId.flatMap((id) => store.statement(id) ?? []).filter(isAttributed);
    const found = new Set(filed.map(({ statement }) => statement.id));
    for (const { id, line } of this.#atHand()) {
      if (filed.length >= most) break;
      const holds = id.startsWith(asked) || wanted.every((word) => line.includes(word));
      if (!holds || found.has(id)) continue;
      filed.push(...[store.statement(id) ?? []].flat());
      found.add(id);
    }
    if (filed.length >= most || asked === '') return filed.slice(0, most);
    const older = (await this.#older(asked, most)).filter(
      ({ statement }) => !found.has(statement.id),
    );
    return [...filed, ...older].slice(0, most);
  }

  /** Those that hold all words as they are typed, wherever they stand; what came last first. */
  async #older(asked: string, most: number): Promise<readonly Filed[]> {
    const must = stemsOf(asked);
    if (must.length === 0) return [];
    const { index, store } = this.#shelves;
    const ids = await index.newest({ must, filters: { kinds: ATTRIBUTED }, limit: most });
    return ids.flatMap((id) => store.statement(id) ?? []);
  }

  #atHand(): readonly Line[] {
    if (this.#lines !== undefined) return this.#lines;
    const lines: Line[] = [];
    for (const filed of this.#shelves.store.catalogue.newest()) {
      if (lines.length >= AT_HAND) break;
      if (isAttributed(filed)) lines.push({ id: filed.statement.id, line: typedLine(filed) });
    }
    this.#lines = lines;
    return lines;
  }
}

/** Of fewer digits only what is at hand is offered: too many ids begin so. */
const BEGINNING = /^[0-9a-f]{3,12}$/;

function isAttributed({ statement }: Filed): boolean {
  return statement.kind !== 'narration';
}

/** The words of a statement's sentences and of whoever said it. */
function typedLine(filed: Filed): string {
  const { statement, article } = filed;
  const words = statement.sentences.map((span) => quote(article, span));
  const voice = voiceOf(filed);
  return lineOf([...words, voice?.written, voice?.role].join(' '));
}
