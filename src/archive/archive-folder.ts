import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { faultsInIndex } from './entries.ts';
import { type MiniSearchIndex, miniSearchIndex, savedIndex } from './minisearch.ts';
import { type OpenArchive, openArchive } from './open-archive.ts';
import { dropSnapshot, readSnapshot, saveSnapshot } from './snapshot.ts';
import { whyOf } from './store/database.ts';
import type { Forgotten, Hand } from './store/forgetting.ts';
import { type Lock, takeLock } from './store/lock.ts';
import { openStore, type Store } from './store/store.ts';

/** An archive on the disk. */
export type ArchiveFolder = {
  readonly archive: OpenArchive;
  readonly store: Store;
  /** Whether it may be changed; another process has it open where it may not. */
  readonly writable: boolean;
  /** Saves the index, so that the next start has it at once. */
  save(): Promise<void>;
  /** Deletes an article, and what is left of it in files; the hashes it is refused by. */
  forget(id: string, hand: Hand): Promise<Forgotten>;
  /** What is off in the store, or in the index held against it; a sentence for each. */
  faults(): AsyncGenerator<string>;
  /** Saves what is to be saved, and closes it. */
  close(): Promise<void>;
};

/** What an archive is opened for; to make its index anew is a change like any other. */
export type Purpose = 'to-read' | 'to-change' | 'to-make-anew';

export type FolderOpened =
  | { readonly kind: 'open'; readonly folder: ArchiveFolder }
  | { readonly kind: 'closed'; readonly why: string };

/**
 * Opens the archive in a folder, which is made where there is none. `edition` is that of the code
 * that makes the index: what another edition saved is made anew from the store, and so is any where
 * that is asked for and nobody else has the archive.
 */
export async function openFolder(
  path: string,
  edition: string,
  purpose: Purpose = 'to-change',
): Promise<FolderOpened> {
  let lock: Lock | undefined;
  try {
    await mkdir(path, { recursive: true });
    if (purpose !== 'to-read') lock = takeLock(join(path, 'lock'));
  } catch (error) {
    const why = whyOf(error);
    return why === undefined
      ? { kind: 'closed', why: `The archive folder ${path} cannot be written to.` }
      : { kind: 'closed', why: `The archive cannot be opened. ${join(path, 'lock')}: ${why}.` };
  }
  const opened = openStore(join(path, 'archive.db'));
  if (opened.kind === 'closed') {
    lock?.release();
    return { kind: 'closed', why: `The archive cannot be opened. ${opened.why}` };
  }
  const { store } = opened;
  const snapshot = join(path, INDEX);
  const made = `${store.identity()} ${edition}`;
  if (lock && store.isUnclean()) store.clean(); // a stop came between forgetting and this
  const { lookedUp } = store;
  if (lock || !lookedUp.isListed()) store.transaction(() => lookedUp.list(made));
  const isAnew = purpose === 'to-make-anew' && lock !== undefined;
  const index = isAnew ? miniSearchIndex() : await indexIn(snapshot, made, store);
  let saved = await index.appliedSeq();
  const archive = await openArchive(store, index);

  async function save(): Promise<void> {
    const seq = await index.appliedSeq();
    if (lock === undefined || seq === saved) return;
    await saveSnapshot(snapshot, { edition: made, seq }, await index.packed());
    saved = seq;
  }

  const folder: ArchiveFolder = {
    archive,
    store,
    writable: lock !== undefined,
    save,
    async forget(id, hand) {
      // First of all, so that a stop at any moment leaves none that has it.
      await dropSnapshot(snapshot);
      const forgotten = await archive.forget(id, hand);
      store.clean();
      saved = -1; // what is saved next, at the end if not before, is without it
      return forgotten;
    },
    async *faults() {
      yield* store.faults();
      try {
        yield* faultsInIndex(store, index);
      } catch (error) {
        if (whyOf(error) !== undefined) throw error;
        // An article that cannot be unpacked, which the store's faults name.
        yield `The index could not be held against every article: ${String(error)}.`;
      }
    },
    async close() {
      // A full disk is no reason to stay open: the next start makes the index up from the store.
      await save().catch(() => undefined);
      store.close();
      lock?.release();
    },
  };
  return { kind: 'open', folder };
}

const INDEX = 'index';

/** The saved index where it is whole and not ahead of the store, else an empty one. */
async function indexIn(file: string, edition: string, store: Store): Promise<MiniSearchIndex> {
  const saved = await readSnapshot(file, edition);
  if (!saved || saved.seq > store.seq()) return miniSearchIndex();
  return savedIndex(saved.body, saved.seq).catch(() => miniSearchIndex());
}
