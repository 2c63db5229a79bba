import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';

/** The body of an answer, or one sentence that says why it is not taken. */
export type Body =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly why: string };

/** How bodies are packed, by the names that HTTP gives it. */
const UNPACK: ReadonlyMap<string, (packed: Buffer, limits: object) => Promise<Buffer>> = new Map([
  ['gzip', promisify(gunzip)],
  ['x-gzip', promisify(gunzip)],
  ['deflate', promisify(inflate)],
  ['br', promisify(brotliDecompress)],
]);

/** What a request says it takes. */
export const ACCEPTED_PACKING = 'gzip, deflate, br';

/**
 * Reads a body, counted as it comes and again as it is unpacked. Beyond `limit` bytes it is refused.
 * @throws when the connection breaks, or the packing is broken.
 */
export async function bodyOf(
  stream: AsyncIterable<Buffer>,
  packing: string,
  limit: number,
): Promise<Body> {
  const unpack = UNPACK.get(packing);
  if (unpack === undefined && packing !== '' && packing !== 'identity') {
    return { kind: 'refused', why: `What it gives is packed in a way not known: ${packing}.` };
  }
  const chunks: Buffer[] = [];
  let length = 0;
  // Leaving the loop ends the connection.
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limit) return tooLong(limit);
    chunks.push(chunk);
  }
  const packed = Buffer.concat(chunks);
  if (unpack === undefined) return { kind: 'bytes', bytes: packed };
  try {
    return { kind: 'bytes', bytes: await unpack(packed, { maxOutputLength: limit }) };
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') return tooLong(limit);
    throw error;
  }
}

/** Reads no more of a body than its first bytes, and leaves the rest. */
export async function startOf(stream: AsyncIterable<Buffer>, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function tooLong(limit: number): Body {
  return { kind: 'refused', why: `What it gives is longer than ${limit / 1_000_000} MB.` };
}
