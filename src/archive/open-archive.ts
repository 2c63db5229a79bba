import { type Article, quote } from '../model/article.ts';
import type { Attributed, Reading } from '../model/statement.ts';
import type { Archive, Search } from './archive.ts';
import { clip } from './clippings.ts';
import { daysOf } from './days.ts';
import { fits } from './fits.ts';
import { NameBook } from './name-book.ts';
import { endingSo, exactly, named } from './names.ts';
import { onTopic } from './on-topic.ts';
import { knownOutlets, outletKeys } from './outlets.ts';
import type { Filters, IndexEntry, QuoteIndex } from './quote-index.ts';
import { find, list } from './ranking.ts';
import { remarkOf, SameRemarks, sideBySide } from './same-remark.ts';
import { knownSpeakers, speakerKeys } from './speakers.ts';
import { type Change, contextOf, type Filed, Store, sentenceKeys } from './store.ts';
import { timelineOf } from './timeline.ts';

/** An archive that takes articles in. */
export interface OpenArchive extends Archive {
  /** Files an article with what was read in it; it is found when this is done. */
  add(article: Article, reading: Reading): Promise<Change['outcome']>;
}

/** An empty archive over a search engine. */
export function openArchive(index: QuoteIndex): OpenArchive {
  const store = new Store();
  const same = new SameRemarks();
  const names = new NameBook();
  const shelves = { index, store };
  let seq = 0;
  let directory: Directory | null = null;

  function known(): Directory {
    directory ??= {
      speakers: knownSpeakers(store.statements()),
      outlets: knownOutlets(store.articles()),
    };
    return directory;
  }

  /** Filters for what is asked, or null where nobody of that name is known. */
  function narrow({ speaker, outlet, kind, from, to }: Search): Filters | null {
    const [said, ...others] = speaker === undefined ? [] : named(known().speakers, speaker);
    const printed = outlet === undefined ? [] : named(known().outlets, outlet);
    if (speaker !== undefined && (!said || others.length > 0)) return null;
    if (outlet !== undefined && printed.length === 0) return null;
    return {
      kinds: kind === undefined ? ATTRIBUTED : [kind],
      ...(said ? { speakers: said.keys } : {}),
      ...(outlet === undefined ? {} : { outlets: printed.map(({ key }) => key) }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    };
  }

  /** The one speaker who is called exactly so, else by a name that ends so; undefined if several are. */
  function speakerCalled(topic: string) {
    const exact = exactly(known().speakers, topic);
    const [one, ...others] = exact.length > 0 ? exact : endingSo(known().speakers, topic);
    return one && others.length === 0 ? { name: one.known.name, keys: one.keys } : undefined;
  }

  return {
    async add(article, reading) {
      const { outcome, filed, removed } = store.add(article, reading);
      if (removed[0]) names.remove(removed[0]);
      if (outcome !== 'known') names.add({ article, reading });
      directory = null;
      for (const statement of removed) same.remove(statement);
      for (const statement of filed) same.add(statement);
      const at = ++seq;
      const gone = removed.map(({ statement }) => statement.id);
      if (gone.length > 0) await index.remove(gone, at);
      if (filed.length > 0) await index.upsert(filed.map(entryOf), at);
      return outcome;
    },

    async search(query) {
      const filters = narrow(query);
      if (filters === null) return { remarks: [], near: [] };
      const { hits, near } =
        query.words === undefined
          ? { hits: await list(filters, shelves), near: [] }
          : await find(query.words, filters, shelves);
      // Whoever asks for own words, or for one outlet, is shown no others beside them.
      const { speakers: _whoever, ...beside } = filters;
      const remarks = sideBySide(hits, (filed) =>
        same.beside(filed).filter((other) => fits(other, beside)),
      );
      const shown = new Set(remarks.flat().flatMap(sentenceKeys));
      return {
        remarks: remarks.map(remarkOf),
        near: near.filter((n) => !sentenceKeys(n).some((key) => shown.has(key))).map(clip),
      };
    },

    async timeline({ topic, speaker, ...days }) {
      const narrowed = speaker === undefined ? {} : narrow({ speaker });
      if (narrowed === null) return { groups: [], leftOut: 0 };
      const found =
        topic === undefined
          ? { naming: await list(narrowed, shelves), goingOn: [] }
          : await onTopic(topic, narrowed, { shelves, names, speaker: speakerCalled(topic) });
      return timelineOf(found, days, (filed) => same.beside(filed));
    },

    async clipping(id) {
      const filed = store.statement(id);
      return filed && clip(filed);
    },

    async speakers(asked) {
      return named(known().speakers, asked).map(({ known }) => known);
    },

    async outlets(asked) {
      return named(known().outlets, asked).map(({ name }) => name);
    },

    async coverage() {
      const { complete } = await index.health();
      return { articles: store.articles().length, complete };
    },
  };
}

type Directory = {
  readonly speakers: ReturnType<typeof knownSpeakers>;
  readonly outlets: ReturnType<typeof knownOutlets>;
};

const ATTRIBUTED: readonly Attributed['kind'][] = ['direct', 'mixed', 'indirect'];

function entryOf(filed: Filed): IndexEntry {
  const { statement, article } = filed;
  const { earliest, latest } = daysOf(filed);
  return {
    id: statement.id,
    text: [...contextOf(filed), ...statement.sentences]
      .map((span) => quote(article, span))
      .join(' '),
    kind: statement.kind,
    speakers: speakerKeys(filed),
    outlets: outletKeys(article),
    earliest,
    latest,
  };
}
