import { readFile } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { ArchiveFolder } from '../archive/archive-folder.ts';
import type { Outcome } from '../archive/store/filing.ts';
import type { FileMark } from '../archive/store/ledger.ts';
import { MAX_BYTES, tooLarge } from '../intake/decode.ts';
import type { FoundFile } from '../intake/files.ts';
import type { Rejection } from '../model/rejection.ts';
import { auditAll, file, fileAll, noteSource, rejectionsIn } from './file-records.ts';
import { inTurn } from './in-turn.ts';
import type { Read, ReadingRoom } from './reading-room.ts';

/** Whoever takes in, and with what. */
export type Desk = {
  readonly folder: ArchiveFolder;
  readonly room: ReadingRoom;
  readonly who: string;
  /** Of the reading, */
  readonly edition: string;
  /** of the intake, */
  readonly intake: string;
  /** and of all that makes the index. */
  readonly index: string;
  /** The instant in UTC. */
  readonly now: () => string;
  /** The folder of the program: files in it are called by their place there, wherever it lies. */
  readonly home: string;
};

/** What a file or an address gave. */
export type Delivery = {
  readonly source: string;
  /** The file's path in its folder, or the address. */
  readonly where: string;
  /** A file's name may be the only name that its article has. */
  readonly from: 'file' | 'address';
  /** Of a file on the disk. */
  readonly mark?: FileMark;
  readonly records: readonly Read[];
};

/** What came of one record, as it is said when it is kept. */
export type Taken = {
  readonly where: string;
  /** The article's id; null for what was turned away. */
  readonly id: string | null;
  readonly outcome: Outcome;
};

export type Hearing = {
  /** Hears of each record when it is kept. */
  readonly taken: (one: Taken) => void;
  /** Hears of each file when it was read. */
  readonly passed?: () => void;
  readonly stop?: AbortSignal;
  /** Whether a file is read again that did not change since something of it was turned away. */
  readonly again?: 'what-was-turned-away';
};

/** One batch is one transaction: so many records, */
const BATCH = 50;
/** or what came in within so many milliseconds. */
const BATCH_TIME = 300;

/**
 * Takes in what is found: parsed and read side by side, filed in the order found. `taken` hears of
 * each record after it is kept. What a file has against it is turned away and noted; the rest goes on.
 * @throws when the archive cannot be written to (the disk is full): what was told of is kept
 */
export async function takeInFiles(
  found: Iterable<FoundFile | Rejection> | AsyncIterable<FoundFile | Rejection>,
  desk: Desk,
  { taken, passed, stop, again }: Hearing,
): Promise<void> {
  const batch = new Batch(desk, taken);
  const due = unlessStopped(found, stop);
  const work = (one: FoundFile | Rejection) => deliveryOf(one, desk, again);
  for await (const delivery of inTurn(due, 2 * desk.room.seats, work)) {
    await batch.put(delivery);
    passed?.();
  }
  await batch.file();
}

/** Takes in what one address gave, or a file that was sent: between any two records others have their turn. */
export async function takeIn(
  delivery: Delivery,
  desk: Desk,
  taken: Hearing['taken'],
): Promise<void> {
  const all: Taken[] = [];
  for (const record of delivery.records) {
    const told = await file([{ ...delivery, records: [record] }], desk, (came, at) =>
      auditAll(came, { ...desk, at }),
    );
    all.push(...told);
    for (const one of told) taken(one);
    await setImmediate();
  }
  const noted = { ...desk, at: desk.now() };
  desk.folder.store.transaction(() => noteSource(delivery, rejectionsIn(all), noted));
}

async function* unlessStopped<T>(
  things: Iterable<T> | AsyncIterable<T>,
  stop: AbortSignal | undefined,
): AsyncGenerator<T> {
  for await (const thing of things) {
    if (stop?.aborted) return;
    yield thing;
  }
}

/** Files deliveries, many in one transaction. */
class Batch {
  readonly #desk: Desk;
  readonly #taken: (one: Taken) => void;
  #deliveries: Delivery[] = [];
  #records = 0;
  #since = 0;

  constructor(desk: Desk, taken: (one: Taken) => void) {
    this.#desk = desk;
    this.#taken = taken;
  }

  async put(delivery: Delivery | undefined): Promise<void> {
    if (delivery === undefined) return;
    if (this.#deliveries.length === 0) this.#since = performance.now();
    this.#deliveries.push(delivery);
    this.#records += delivery.records.length;
    const isLate = performance.now() - this.#since > BATCH_TIME;
    if (this.#records >= BATCH || isLate) await this.file();
  }

  async file(): Promise<void> {
    const deliveries = this.#deliveries;
    this.#deliveries = [];
    this.#records = 0;
    const told = await fileAll(deliveries, this.#desk);
    for (const one of told) this.#taken(one);
  }
}

/** What a file gives; undefined for one that is as it was when it was last taken in. */
async function deliveryOf(
  found: FoundFile | Rejection,
  desk: Desk,
  again: Hearing['again'],
): Promise<Delivery | undefined> {
  if ('why' in found) {
    const { where } = found;
    return { source: where, where, from: 'file', records: [{ kind: 'rejection', ...found }] };
  }
  const { file: path, where, size, modified } = found;
  const source = keptPath(path, desk.home);
  const mark = { size, modified, edition: desk.intake };
  const { ledger } = desk.folder.store;
  const isDue = again === 'what-was-turned-away' && ledger.hasRejections(source);
  if (!isDue && ledger.isUnchanged(source, mark)) return undefined;
  const rejected = (why: string): Delivery => ({
    source,
    where,
    from: 'file',
    mark,
    records: [{ kind: 'rejection', where, why }],
  });
  if (size > MAX_BYTES) return rejected(tooLarge(size));
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) {
    // Without a mark: the next look may be allowed to.
    const { mark: _mark, ...unmarked } = rejected('The file cannot be read.');
    return unmarked;
  }
  const records = await desk.room.read({ kind: 'file', bytes, where });
  return { source, where, from: 'file', mark, records };
}

/** A file's place in the program's folder, so that the folder may be moved; elsewhere its path. */
function keptPath(file: string, home: string): string {
  const within = relative(home, file);
  return within.startsWith('..') || isAbsolute(within) ? file : within;
}
