import { MAX_BYTES, tooLarge } from '../intake/decode.ts';

/** A file that somebody sent; `size` in bytes. */
export type Sent = { readonly name: string; readonly url: string; readonly size: number };

/** Milliseconds that fetching one may take. */
const PATIENCE = 30_000;

/** The bytes of a file that was sent, from where it is kept; or one sentence on why there are none. */
export async function bytesOf(
  { url, size }: Sent,
  patience: number = PATIENCE,
): Promise<Uint8Array | { readonly why: string }> {
  if (size > MAX_BYTES) return { why: tooLarge(size) };
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patience), redirect: 'error' });
    if (!response.ok) {
      await response.body?.cancel();
      return {
        why: `The place where Discord keeps it answers with the number ${response.status}.`,
      };
    }
    return await withinLimit(response);
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    return {
      why: isLate
        ? `Fetching it from Discord took longer than ${patience / 1000} seconds.`
        : 'It could not be fetched from Discord.',
    };
  }
}

/** Whatever its size was said to be. */
async function withinLimit({ body }: Response): Promise<Uint8Array | { readonly why: string }> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body ?? []) {
    length += piece.length;
    if (length > MAX_BYTES) return { why: tooLarge(length) }; // leaving the loop ends the fetching
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
