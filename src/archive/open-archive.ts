import { isDeepStrictEqual } from 'node:util';
import { quote } from '../model/article.ts';
import type { Attributed, Reading } from '../model/statement.ts';
import type { Archive, Search } from './archive.ts';
import { clip } from './clippings.ts';
import { daysOf } from './days.ts';
import { fits } from './fits.ts';
import { endingSo, exactly, named } from './names.ts';
import { onTopic } from './on-topic.ts';
import { knownOutlets, outletKeys } from './outlets.ts';
import type { Filters, IndexEntry, QuoteIndex } from './quote-index.ts';
import { find, list } from './ranking.ts';
import { remarkOf, sideBySide } from './same-remark.ts';
import { knownSpeakers, speakerKeys } from './speakers.ts';
import { contextOf, type Filed, sentenceKeys } from './store/filed.ts';
import type { Arrival, Change, Outcome, Stamp, TakenBack } from './store/filing.ts';
import type { Forgotten, Hand } from './store/forgetting.ts';
import type { Store } from './store/store.ts';
import { timelineOf } from './timeline.ts';
import { lineOf } from './words.ts';

/** An archive that takes articles in, and gives them up. */
export interface OpenArchive extends Archive {
  /**
   * Files articles with what was read in them, and takes back what outlets take back, in order and in
   * one transaction, which `note` is a part of. An outcome for each; when it is done they are found.
   */
  add(
    arrivals: readonly (Arrival | TakenBack)[],
    stamp: Stamp,
    note?: (outcomes: readonly Outcome[]) => void,
  ): Promise<readonly Outcome[]>;
  /** Puts other readings of articles in place of those they have, in one transaction. */
  reread(readings: readonly Reread[], edition: string): Promise<void>;
  /**
   * Deletes an article in all its versions. What is left are the hashes given, by which it is refused
   * when it comes again; none where there is no such article. Who did it is noted with it.
   */
  forget(id: string, hand: Hand): Promise<Forgotten>;
}

const WITHDRAWN: Outcome = { kind: 'withdrawn' };

/** Where an engine has another entry of a statement than the store gives it; a sentence for each. */
export async function* faultsInIndex(store: Store, index: QuoteIndex): AsyncGenerator<string> {
  let count = 0;
  for (const { statements } of store.catalogue.current()) {
    for (const filed of statements) {
      count++;
      const { text, ...rest } = entryOf(filed);
      const kept = await index.entry(rest.id);
      if (!isDeepStrictEqual(kept, { ...rest, line: lineOf(text) })) {
        yield `The index: the statement ${rest.id} of ${filed.article.id} is ${kept ? 'another one there' : 'not in it'}.`;
      }
    }
  }
  const { entries } = await index.health();
  if (entries !== count) yield `The index has ${entries} statements, and the store ${count}.`;
}

/** Another reading of an article, which has this number in the store. */
export type Reread = { readonly number: number; readonly reading: Reading };

/** An archive over a store and a search engine, which is brought up to date from the store first. */
export async function openArchive(store: Store, index: QuoteIndex): Promise<OpenArchive> {
  const shelves = { index, store };
  let directory: Directory | null = null;
  let seen = 0;
  await catchUp();

  /** Another process may have changed the store since: one that may only read looks each time. */
  async function fresh(): Promise<void> {
    if (store.seq() === seen) return;
    store.reopen();
    directory = null;
    await catchUp();
  }

  function known(): Directory {
    directory ??= {
      speakers: knownSpeakers(store.voices()),
      outlets: knownOutlets(store.outlets()),
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

  /** Changes follow one another in the index as they did in the store. */
  async function apply(changes: readonly Change[]): Promise<void> {
    if (changes.some(({ came, went }) => came.length + went.length > 0)) directory = null;
    for (const change of changes) await put(change, store.seq());
    seen = store.seq();
  }

  async function catchUp(): Promise<void> {
    for (const change of store.changedSince(await index.appliedSeq()))
      await put(change, change.seq);
    seen = store.seq();
  }

  async function put({ came, went }: Change, seq: number): Promise<void> {
    if (went.length > 0) await index.remove(idsOf(went), seq);
    if (came.length > 0) await index.upsert(came.map(entryOf), seq);
  }

  return {
    async add(arrivals, stamp, note = () => undefined) {
      const done = store.transaction(() => {
        const filed = arrivals.map((arrival) =>
          'as' in arrival
            ? { ...store.filing.withdraw(arrival, stamp.at), outcome: WITHDRAWN }
            : store.filing.file(arrival, stamp),
        );
        note(filed.map(({ outcome }) => outcome));
        return filed;
      });
      await apply(done);
      return done.map(({ outcome }) => outcome);
    },

    async reread(readings, edition) {
      const done = store.transaction(() =>
        readings.map(({ number, reading }) => store.filing.reread(number, reading, edition)),
      );
      await apply(done);
    },

    async forget(id, hand) {
      const done = store.forget(id, hand);
      await apply([done]);
      return done;
    },

    async search(query) {
      await fresh();
      const filters = narrow(query);
      if (filters === null) return { remarks: [], near: [] };
      const { hits, near } =
        query.words === undefined
          ? { hits: await list(filters, shelves), near: [] }
          : await find(query.words, filters, shelves);
      // Whoever asks for own words, or for one outlet, is shown no others beside them.
      const { speakers: _whoever, ...beside } = filters;
      const remarks = sideBySide(hits, (filed) =>
        store.beside(filed).filter((other) => fits(other, beside)),
      );
      const shown = new Set(remarks.flat().flatMap(sentenceKeys));
      return {
        remarks: remarks.map(remarkOf),
        near: near
          .filter((n) => !sentenceKeys(n).some((key) => shown.has(key)))
          .map((filed) => clip(filed)),
      };
    },

    async timeline({ topic, speaker, ...days }) {
      await fresh();
      const narrowed = speaker === undefined ? {} : narrow({ speaker });
      if (narrowed === null) return { groups: [], leftOut: 0 };
      const found =
        topic === undefined
          ? { naming: await list(narrowed, shelves), goingOn: [] }
          : await onTopic(topic, narrowed, { shelves, speaker: speakerCalled(topic) });
      return timelineOf(found, days, (filed) => store.beside(filed));
    },

    async clipping(id) {
      const clipped = store.clipped(id);
      return clipped && clip(clipped.filed, clipped.standing);
    },

    async withdrawn(id) {
      return store.withdrawn(id);
    },

    async speakers(asked) {
      await fresh();
      return named(known().speakers, asked).map(({ known }) => known);
    },

    async outlets(asked) {
      await fresh();
      return named(known().outlets, asked).map(({ name }) => name);
    },

    async coverage() {
      const { complete } = await index.health();
      return { articles: store.articles(), complete };
    },
  };
}

type Directory = {
  readonly speakers: ReturnType<typeof knownSpeakers>;
  readonly outlets: ReturnType<typeof knownOutlets>;
};

function idsOf(filed: readonly Filed[]): readonly string[] {
  return filed.map(({ statement }) => statement.id);
}

const ATTRIBUTED: readonly Attributed['kind'][] = ['direct', 'mixed', 'indirect'];

/** What an engine keeps of a statement. */
export function entryOf(filed: Filed): IndexEntry {
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
