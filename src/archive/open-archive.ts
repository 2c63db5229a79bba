import type { Reading } from '../model/statement.ts';
import { answersFrom } from './answers.ts';
import type { Archive } from './archive.ts';
import { Directory } from './directory.ts';
import { entryOf } from './entries.ts';
import type { QuoteIndex } from './quote-index.ts';
import { Recent } from './recent.ts';
import type { Arrival, Change, FiledArrival, Outcome, Stamp, TakenBack } from './store/filing.ts';
import type { Forgotten, Hand } from './store/forgetting.ts';
import type { Store } from './store/store.ts';
import { isWatched } from './watched.ts';

/** An archive that takes articles in, and gives them up. */
export interface OpenArchive extends Archive {
  /**
   * Files articles with what was read in them, and takes back what outlets take back, in order and in
   * one transaction, which `note` is a part of; and so is what alerts are to tell of. An outcome for
   * each; when it is done they are found.
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

/** Another reading of an article, which has this number in the store. */
export type Reread = { readonly number: number; readonly reading: Reading };

/** An archive over a store and a search engine, which is brought up to date from the store first. */
export async function openArchive(store: Store, index: QuoteIndex): Promise<OpenArchive> {
  const shelves = { index, store };
  const directory = new Directory(store);
  const recent = new Recent(shelves);
  let seen = 0;
  let applying: Promise<void> = Promise.resolve();
  await catchUp();

  /** Another process may have changed the store since: one that may only read looks each time. */
  async function fresh(): Promise<void> {
    await applying;
    if (store.seq() === seen) return;
    store.reopen();
    forgetLists();
    await catchUp();
  }

  function forgetLists(): void {
    directory.changed();
    recent.changed();
  }

  /**
   * Changes follow one another in the index as they did in the store, also where several are at it. The
   * index has a change when it has all of it.
   */
  function apply(changes: readonly Change[]): Promise<void> {
    const seq = store.seq();
    const real = changes.filter(({ came, went }) => came.length + went.length > 0);
    if (real.length > 0) forgetLists();
    const done = applying.then(async () => {
      for (const change of real) await put(change, change === real.at(-1) ? seq : seen);
      seen = seq;
    });
    applying = done.catch(() => undefined); // whoever made the change hears of it
    return done;
  }

  async function catchUp(): Promise<void> {
    for (const change of store.changedSince(await index.appliedSeq()))
      await put(change, change.seq);
    seen = store.seq();
  }

  async function put({ came, went }: Change, seq: number): Promise<void> {
    const ids = went.map(({ statement }) => statement.id);
    if (ids.length > 0) await index.remove(ids, seq);
    if (came.length > 0) await index.upsert(came.map(entryOf), seq);
  }

  /** Notes what alerts are to tell of, article by article: one may be changed in the same batch. */
  function tell(filed: readonly FiledArrival[], at: string): void {
    const alerts = store.alerts.all();
    if (alerts.length === 0 || filed.every(({ came }) => came.length === 0)) return;
    directory.changed();
    const watching = alerts.map(({ number, ...alert }) => ({
      number,
      watches: isWatched({ number, ...alert }, directory, at),
    }));
    for (const { came, fresh } of filed) {
      store.alerts.follow(came);
      for (const { number, watches } of watching) {
        for (const one of fresh) if (watches(one)) store.alerts.tell(number, one);
      }
    }
    directory.changed(); // should the transaction come to nothing
  }

  return {
    ...answersFrom(shelves, { directory, recent, fresh }),

    async add(arrivals, stamp, note = () => undefined) {
      const done = store.transaction(() => {
        const filed = arrivals.map((arrival) =>
          'as' in arrival
            ? store.filing.takeBack(arrival, stamp.at)
            : store.filing.file(arrival, stamp),
        );
        tell(filed, stamp.at);
        note(filed.map(({ outcome }) => outcome));
        return filed;
      });
      await apply(done);
      return done.map(({ outcome }) => outcome);
    },

    async reread(readings, edition) {
      const done = store.transaction(() =>
        readings.map(({ number, reading }) => {
          const change = store.filing.reread(number, reading, edition);
          store.alerts.follow(change.came);
          return change;
        }),
      );
      await apply(done);
    },

    async forget(id, hand) {
      const done = store.forget(id, hand);
      await apply([done]);
      return done;
    },
  };
}
