import type { Arrival, TakenBack } from '../archive/store/filing.ts';
import { idOf } from '../intake/format.ts';
import type { Rejection } from '../model/rejection.ts';
import type { Read } from './reading-room.ts';
import type { Delivery, Desk, Taken } from './taking-in.ts';

type At = Desk & {
  /** The instant in UTC. */
  readonly at: string;
};

/** Files all records of deliveries in one transaction, and notes what came of them. */
export function fileAll(deliveries: readonly Delivery[], desk: Desk): Promise<readonly Taken[]> {
  return file(deliveries, desk, (told, at) => {
    const left = [...told];
    for (const delivery of deliveries) {
      const own = left.splice(0, delivery.records.length);
      noteSource(delivery, rejectionsIn(own), { ...desk, at });
    }
    auditAll(told, { ...desk, at });
  });
}

/** Files records in one transaction, of which `note` is a part; what came of each. */
export async function file(
  deliveries: readonly Delivery[],
  desk: Desk,
  note: (told: readonly Taken[], at: string) => void,
): Promise<readonly Taken[]> {
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
      note(told, at);
    },
  );
  return told;
}

/** Notes a file or an address as seen, with what of it was turned away. */
export function noteSource(
  { source, mark }: Delivery,
  rejections: readonly Rejection[],
  { folder, at }: At,
): void {
  folder.store.ledger.note(source, rejections, at);
  if (mark) folder.store.ledger.mark(source, mark);
}

/** Notes who took in what. */
export function auditAll(told: readonly Taken[], { folder, who, at }: At): void {
  for (const { id, outcome } of told) {
    const isChange = outcome.kind !== 'known' && outcome.kind !== 'refused';
    if (id !== null && isChange) {
      folder.store.ledger.audit({ at, who, did: outcome.kind, what: id });
    }
  }
}

/** What was turned away. */
export function rejectionsIn(told: readonly Taken[]): readonly Rejection[] {
  return told.flatMap(({ where, outcome }) =>
    outcome.kind === 'refused' ? [{ where, why: outcome.why }] : [],
  );
}

/** What is to become of a record: an entry to be filed, or what came of it without. */
type Line = Omit<Taken, 'outcome'> & {
  readonly entry?: Arrival | TakenBack;
  readonly outcome?: Taken['outcome'];
};

function lineOf(
  record: Read,
  { source, where, from }: Delivery,
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
  const named = from === 'file' && id === idOf(where) ? 'by-its-file' : 'by-itself';
  return { where, id, entry: { article, reading, source, named } };
}
