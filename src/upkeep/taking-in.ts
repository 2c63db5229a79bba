import { readFile } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import type { ArchiveFolder } from '../archive/archive-folder.ts';
import type { Arrival, Outcome, TakenBack } from '../archive/store/filing.ts';
import type { FileMark } from '../archive/store/ledger.ts';
import { MAX_BYTES, tooLarge } from '../intake/decode.ts';
import type { FoundFile } from '../intake/files.ts';
import { idOf } from '../intake/format.ts';
import type { Rejection } from '../model/rejection.ts';
import { inTurn } from './in-turn.ts';
import type { Read, ReadingRoom } from './reading-room.ts';

/** Whoever takes in, and with what. */
export type Desk = {
  readonly folder: ArchiveFolder;
  readonly room: ReadingRoom;
  readonly who: string;
  /** Of the reading, */
  readonly edition: string;
  /** and of the intake. */
  readonly intake: string;
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

/** Takes in what one address gave. */
export async function takeIn(
  delivery: Delivery,
  desk: Desk,
  taken: Hearing['taken'],
): Promise<void> {
  for (const one of await fileAll([delivery], desk)) taken(one);
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

async function fileAll(deliveries: readonly Delivery[], desk: Desk): Promise<readonly Taken[]> {
  const at = desk.now();
  const { archive, store } = desk.folder;
  const lines = deliveries.flatMap((delivery) =>
    delivery.records.map((record) => lineOf(record, delivery, store.catalogue)),
  );
  const told: Taken[] = [];
  await archive.add(
    lines.flatMap(({ entry }) => entry ?? []),
    { at, edition: desk.edition },
    (outcomes) => {
      let nth = 0;
      for (const { entry, ...line } of lines) {
        const outcome = entry ? outcomes[nth++] : line.outcome;
        if (!outcome) continue;
        const under = outcome.kind === 'refused' ? undefined : outcome.under;
        told.push({ where: line.where, id: under ?? line.id, outcome });
      }
      noteAll(deliveries, told, { ...desk, at });
    },
  );
  return told;
}

/** What is to become of a record: an entry to be filed, or what came of it without. */
type Line = Omit<Taken, 'outcome'> & {
  readonly entry?: Arrival | TakenBack;
  readonly outcome?: Taken['outcome'];
};

function lineOf(
  record: Read,
  { source, where, mark }: Delivery,
  catalogue: Desk['folder']['store']['catalogue'],
): Line {
  if (record.kind === 'rejection') {
    return { where: record.where, id: null, outcome: { kind: 'refused', why: record.why } };
  }
  if (record.kind === 'withdrawal') {
    return { where, id: record.id, entry: { id: record.id, as: record.as } };
  }
  const { article, reading, stubOf } = record;
  const { id } = article;
  // A stub is not a newer version of the whole, which its page could not be had for this time.
  if (stubOf !== undefined && catalogue.knows(id)) return { where, id, outcome: { kind: 'known' } };
  const named = mark && id === idOf(where) ? 'by-its-file' : 'by-itself';
  return { where, id, entry: { article, reading, source, named } };
}

/** What was turned away, which files were seen, and who took in what. */
function noteAll(
  deliveries: readonly Delivery[],
  told: readonly Taken[],
  { folder, who, at }: Desk & { readonly at: string },
): void {
  const { ledger } = folder.store;
  const rejections = [...told];
  for (const { source, mark, records } of deliveries) {
    const own = rejections
      .splice(0, records.length)
      .flatMap(({ where, outcome }) =>
        outcome.kind === 'refused' ? [{ where, why: outcome.why }] : [],
      );
    ledger.note(source, own, at);
    if (mark) ledger.mark(source, mark);
  }
  for (const { id, outcome } of told) {
    const isChange = outcome.kind !== 'known' && outcome.kind !== 'refused';
    if (id !== null && isChange) ledger.audit({ at, who, did: outcome.kind, what: id });
  }
}

/** What a file gives; undefined for one that is as it was when it was last taken in. */
async function deliveryOf(
  found: FoundFile | Rejection,
  desk: Desk,
  again: Hearing['again'],
): Promise<Delivery | undefined> {
  if ('why' in found) {
    return { source: found.where, where: found.where, records: [{ kind: 'rejection', ...found }] };
  }
  const { file, where, size, modified } = found;
  const source = keptPath(file, desk.home);
  const mark = { size, modified, edition: desk.intake };
  const { ledger } = desk.folder.store;
  const isDue = again === 'what-was-turned-away' && ledger.hasRejections(source);
  if (!isDue && ledger.isUnchanged(source, mark)) return undefined;
  const rejected = (why: string): Delivery => ({
    source,
    where,
    mark,
    records: [{ kind: 'rejection', where, why }],
  });
  if (size > MAX_BYTES) return rejected(tooLarge(size));
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) {
    // Without a mark: the next look may be allowed to.
    const { mark: _mark, ...unmarked } = rejected('The file cannot be read.');
    return unmarked;
  }
  return { source, where, mark, records: await desk.room.read({ kind: 'file', bytes, where }) };
}

/** A file's place in the program's folder, so that the folder may be moved; elsewhere its path. */
function keptPath(file: string, home: string): string {
  const within = relative(home, file);
  return within.startsWith('..') || isAbsolute(within) ? file : within;
}
