/** A longer file is turned away: no article is this long, and a careless one would fill memory. */
export const MAX_BYTES = 10_000_000;

/** What a decoder puts in place of bytes that it cannot read. */
const REPLACEMENT = '\uFFFD';
const WINDOWS = 'windows-1252';
const CONTROLS = /(?![\t-\r\x85])\p{Cc}/gu;

/** The text that bytes stand for, or one sentence that says why they are none. */
export type Decoded =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Its name in the Encoding Standard. */
      readonly encoding: string;
    }
  | { readonly kind: 'unreadable'; readonly why: string };

/**
 * Decodes the bytes of a text file: byte order mark, then strict UTF-8, then the encoding that the
 * file declares, then windows-1252. A mark is not part of the text. Bytes that are mostly UTF-8 but
 * not all are not guessed at.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  if (bytes.length > MAX_BYTES) return unreadable(tooLarge(bytes.length));
  const marked = decodeMarked(bytes);
  if (marked === undefined && bytes.includes(0))
    return unreadable('The file is binary: it has NUL bytes.');
  return checked(marked ?? decodeUnmarked(bytes, declared));
}

/** The sentence that turns a file of this many bytes away. */
export function tooLarge(bytes: number): string {
  // Rounded up, so that a file just above the limit is not said to be at it.
  const megabytes = (size: number): string => `${Math.ceil(size / 100_000) / 10} MB`;
  return `The file is too large: ${megabytes(bytes)}, and the limit is ${megabytes(MAX_BYTES)}.`;
}

function checked(decoded: Decoded): Decoded {
  if (decoded.kind === 'unreadable') return decoded;
  const { text } = decoded;
  if (text.trim() === '') return unreadable('The file is empty.');
  // A stray form feed or bell is found in old wire copy; one in fifty is no text.
  if (count(text, CONTROLS) * 50 > text.length)
    return unreadable('The file is binary: it is full of control characters.');
  return decoded;
}

function decodeMarked(bytes: Uint8Array): Decoded | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return strict(bytes.subarray(3), 'utf-8');
  if (first === 0xff && second === 0xfe) return strict(bytes.subarray(2), 'utf-16le');
  if (first === 0xfe && second === 0xff) return strict(bytes.subarray(2), 'utf-16be');
  return undefined;
}

function strict(bytes: Uint8Array, encoding: string): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { kind: 'text', text, encoding };
  } catch {
    return unreadable(
      `The file is badly encoded: its mark says ${encoding.toUpperCase()}, its bytes are not.`,
    );
  }
}

function decodeUnmarked(bytes: Uint8Array, declared: string | undefined): Decoded {
  const good = strict(bytes, 'utf-8');
  if (good.kind === 'text') return good;
  const encoding = encodingCalled(declared);
  // What is declared windows-1252 is often UTF-8 all the same, and is looked at below.
  const asDeclared = encoding && encoding !== WINDOWS ? strict(bytes, encoding) : good;
  if (asDeclared.kind === 'text') return asDeclared;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const firstBad = text.indexOf(REPLACEMENT);
  const bad = count(text, /\uFFFD/g);
  // Letters of windows-1252 hardly ever form UTF-8 by chance: where as many do, it is UTF-8, broken.
  if (count(text, /[^\0-\x7F\uFFFD]/gu) >= bad) {
    const at = Buffer.byteLength(text.slice(0, firstBad));
    return unreadable(`The file is badly encoded: it is UTF-8, but not at byte ${at}.`);
  }
  return { kind: 'text', text: new TextDecoder(WINDOWS).decode(bytes), encoding: WINDOWS };
}

/** The standard's name for an encoding ("latin1" is windows-1252); undefined for an unknown one. */
function encodingCalled(label: string | undefined): string | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}

function unreadable(why: string): Decoded {
  return { kind: 'unreadable', why };
}
