import { createPublicKey, type KeyObject, verify } from 'node:crypto';

/** What Discord signs: the moment and the body, as they came. */
export type Signed = {
  readonly publicKey: KeyObject;
  /** The line x-signature-ed25519 of the head. */
  readonly signature: string | undefined;
  /** The line x-signature-timestamp: seconds since 1970. */
  readonly timestamp: string | undefined;
  readonly body: Uint8Array;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/**
 * Milliseconds that the signed moment may be away from our clock, either way. Discord waits for three
 * seconds, so nothing older is worth an answer; the rest is for clocks that are not set well.
 */
export const WINDOW_MS = 5 * 60_000;

/** Whether Discord signed a request, and lately. Never throws; `stale` is genuine, and old or early. */
export function verified(signed: Signed): 'genuine' | 'forged' | 'stale' {
  const { publicKey, signature = '', timestamp = '', body, now } = signed;
  const isWellFormed = /^[\da-f]{128}$/i.test(signature) && /^\d{1,12}$/.test(timestamp);
  const bytes = Buffer.alloc(64);
  bytes.write(isWellFormed ? signature : '', 'hex');
  // Also for what is malformed, so that every request costs the same.
  const isSigned = verify(null, Buffer.concat([Buffer.from(timestamp), body]), publicKey, bytes);
  if (!isWellFormed || !isSigned) return 'forged';
  return Math.abs(now - Number(timestamp) * 1000) <= WINDOW_MS ? 'genuine' : 'stale';
}

/** The key that an application's 64 hex digits stand for. @throws when they are not such a key */
export function publicKeyOf(digits: string): KeyObject {
  const x = Buffer.from(digits, 'hex').toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}
