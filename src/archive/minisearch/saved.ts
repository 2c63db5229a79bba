import { promisify } from 'node:util';
import { constants, zstdCompress, zstdDecompress } from 'node:zlib';
import type { SavedCards } from './cards.ts';
import type { SavedPostings } from './postings.ts';

export type Saved = { readonly cards: SavedCards; readonly postings: SavedPostings };

/** What an index is before anything comes in. */
export const EMPTY: Saved = {
  cards: {
    ids: [],
    kinds: { values: [], cards: new Uint32Array() },
    speakers: { values: [], cards: new Uint32Array() },
    outlets: { values: [], cards: new Uint32Array() },
    days: { values: [], cards: new Uint32Array() },
    lengths: new Uint32Array(),
    lines: { bytes: new Uint8Array(), ends: new Uint32Array() },
  },
  postings: { stems: [], counts: new Uint32Array(), cards: new Uint32Array() },
};

/** An index as bytes: all texts as JSON, and the lists of numbers as they stand in memory. */
export function packed({ cards, postings }: Saved): Promise<Uint8Array> {
  const texts: Texts = {
    version: VERSION,
    ids: cards.ids,
    kinds: cards.kinds.values,
    speakers: cards.speakers.values,
    outlets: cards.outlets.values,
    days: cards.days.values,
    stems: postings.stems,
  };
  const parts = [
    Buffer.from(JSON.stringify(texts)),
    cards.lines.bytes,
    ...[cards.kinds.cards, cards.speakers.cards, cards.outlets.cards, cards.days.cards],
    ...[cards.lengths, cards.lines.ends, postings.counts, postings.cards],
  ].map(bytesOf);
  const sizes = Uint32Array.from(parts, ({ length }) => length);
  return pack(Buffer.concat([bytesOf(sizes), ...parts]), WITH_CHECKSUM);
}

/**
 * The index that was packed.
 * @throws when the bytes are none, or not all of one
 */
export async function unpacked(bytes: Uint8Array): Promise<Saved> {
  const [json, lines, ...lists] = partsOf(await unpack(bytes, IN_LARGE_CHUNKS));
  // Bytes with zstd's checksum and of our version were packed above, in this shape.
  const { version, ids, stems, ...texts } = JSON.parse(new TextDecoder().decode(json)) as Texts;
  const [kinds, speakers, outlets, days, lengths, ends, counts, places] = lists.map(numbersOf);
  if (version !== VERSION || !(kinds && speakers && outlets && days)) throw new Error(BROKEN);
  if (!(lines && lengths && ends && counts && places)) throw new Error(BROKEN);
  const fits =
    [kinds, speakers, outlets, days, lengths, ends].every(({ length }) => length === ids.length) &&
    lines.length === (ends.at(-1) ?? 0) &&
    counts.length === stems.length &&
    places.length === counts.reduce((sum, count) => sum + count, 0);
  if (!fits) throw new Error(BROKEN);
  return {
    cards: {
      ids,
      kinds: { values: texts.kinds, cards: kinds },
      speakers: { values: texts.speakers, cards: speakers },
      outlets: { values: texts.outlets, cards: outlets },
      days: { values: texts.days, cards: days },
      lengths,
      lines: { bytes: lines, ends },
    },
    postings: { stems, counts, cards: places },
  };
}

type Texts = Pick<SavedCards, 'ids'> & {
  readonly [Of in 'kinds' | 'speakers' | 'outlets' | 'days']: SavedCards[Of]['values'];
} & Pick<SavedPostings, 'stems'> & { readonly version: number };

/** To be raised whenever what is packed changes. */
const VERSION = 1;
const PARTS = 10;
const BROKEN = 'These bytes are no index.';

const pack = promisify(zstdCompress);
const unpack = promisify(zstdDecompress);
const WITH_CHECKSUM = { params: { [constants.ZSTD_c_checksumFlag]: 1 } };
/** Node puts the chunks together in the end, and by default there are 16 KB in one. */
const IN_LARGE_CHUNKS = { chunkSize: 1 << 22 };

function bytesOf({ buffer, byteOffset, byteLength }: Uint8Array | Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** Each is a copy, so that the numbers of a list lie as the machine wants them. */
function partsOf(bytes: Uint8Array): readonly Uint8Array[] {
  const head = 4 * PARTS;
  const sizes = numbersOf(new Uint8Array(bytes.subarray(0, head)));
  let end = head;
  const parts = Array.from(sizes, (size) => {
    end += size;
    return new Uint8Array(bytes.subarray(end - size, end));
  });
  if (sizes.length !== PARTS || end !== bytes.length) throw new Error(BROKEN);
  return parts;
}

function numbersOf({ buffer }: Uint8Array): Uint32Array {
  return new Uint32Array(buffer);
}
