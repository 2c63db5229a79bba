import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

/** How much of a zip file is unpacked at most. */
export type ZipLimits = {
  readonly entries: number;
  /** Bytes of all parts asked for, unpacked. */
  readonly bytes: number;
};

/** The parts of a zip file by their names, or one sentence that says why they cannot be had. */
export type ZipParts =
  | { readonly kind: 'parts'; readonly parts: ReadonlyMap<string, Buffer> }
  | { readonly kind: 'unreadable'; readonly why: string };

/**
 * Unpacks the parts of a zip file that are asked for. What they say they would take is added up
 * before the first is unpacked, and a part that turns out longer than it says ends it there. Names
 * are keys and nothing else; one that leads out of its folder is turned away all the same.
 */
export async function zipParts(
  bytes: Uint8Array,
  isAskedFor: (name: string) => boolean,
  limits: ZipLimits,
): Promise<ZipParts> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), { autoClose: false });
    if (zip.entryCount > limits.entries) {
      return unreadable(`has ${zip.entryCount} parts, and the limit is ${limits.entries}`);
    }
    const asked: Entry[] = [];
    for await (const entry of zip.eachEntry()) if (isAskedFor(entry.fileName)) asked.push(entry);
    return await unpacked(zip, asked, limits);
  } catch {
    return unreadable('is damaged or cut short');
  }
}

async function unpacked(
  zip: ZipFile,
  entries: readonly Entry[],
  limits: ZipLimits,
): Promise<ZipParts> {
  if (entries.some((entry) => entry.isEncrypted())) return unreadable('has a password');
  const declared = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (declared > limits.bytes) {
    return unreadable(
      `would unpack to ${megabytes(declared)} MB, and the limit is ${megabytes(limits.bytes)} MB`,
    );
  }
  const parts = new Map<string, Buffer>();
  for (const entry of entries) {
    if (parts.has(entry.fileName)) return unreadable('has two parts of one name');
    parts.set(entry.fileName, await contentOf(await zip.openReadStreamPromise(entry)));
  }
  return { kind: 'parts', parts };
}

async function contentOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 100_000) / 10;
}

function unreadable(what: string): ZipParts {
  return { kind: 'unreadable', why: `The file ${what}.` };
}
