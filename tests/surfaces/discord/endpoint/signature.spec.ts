import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicKeyOf, verified } from '../../../../src/surfaces/discord/endpoint/signature.ts';
import { Application } from './application.ts';

const application = new Application();
const publicKey = publicKeyOf(application.publicKey);
const NOW = Date.UTC(2023, 3, 1, 12);
const BODY = '{"type":2,"id":"1","words":"Grüße"}';

describe('a request', () => {
  it.each([
    ['now', 0, 'genuine'],
    ['five minutes ago', -300, 'genuine'],
    ['a little longer ago', -301, 'stale'],
    ['in five minutes, by our clock', 300, 'genuine'],
    ['in a little longer', 301, 'stale'],
    ['at the beginning of time', -NOW / 1000, 'stale'],
  ])('signed %s', (_, seconds, expected) => {
    expect(judged(application.signed(BODY, NOW + seconds * 1000))).toBe(expected);
  });

  it('may have its signature in capitals', () => {
    const head = application.signed(BODY, NOW);
    const signature = head['x-signature-ed25519'].toUpperCase();
    expect(judged({ ...head, 'x-signature-ed25519': signature })).toBe('genuine');
  });

  it('may be of bytes that are no text', () => {
    const bytes = Uint8Array.from([0xff, 0, 0x80]);
    expect(judged(application.signed(bytes, NOW), bytes)).toBe('genuine');
  });

  const head = application.signed(BODY, NOW);
  const signature = head['x-signature-ed25519'];
  it.each([
    ['is not signed', undefined, String(NOW / 1000)],
    ['has no moment', signature, undefined],
    ['has nothing', undefined, undefined],
    ['has an empty signature', '', head['x-signature-timestamp']],
    ['has half a signature', signature.slice(64), head['x-signature-timestamp']],
    ['has too much of a signature', `${signature}00`, head['x-signature-timestamp']],
    ['has a signature that is no hex', `zz${signature.slice(2)}`, head['x-signature-timestamp']],
    ['has a signature twice', `${signature}, ${signature}`, head['x-signature-timestamp']],
    ['has zeros for a signature', '0'.repeat(128), head['x-signature-timestamp']],
    ['was signed at another moment', signature, String(NOW / 1000 - 1)],
    ['has a moment in words', signature, 'now'],
    ['has a negative moment', signature, `-${NOW / 1000}`],
    ['has a moment with a blank', signature, ` ${NOW / 1000}`],
    ['has a moment of many digits', signature, '1'.repeat(40)],
  ])('is forged when it %s', (_, given, timestamp) => {
    const body = Buffer.from(BODY);
    expect(verified({ publicKey, signature: given, timestamp, body, now: NOW })).toBe('forged');
  });

  it('is forged when another application signed it', () => {
    expect(judged(new Application().signed(BODY, NOW))).toBe('forged');
  });

  it('is forged, and not stale, when it is both', () => {
    expect(judged(new Application().signed(BODY, 0))).toBe('forged');
  });

  it('is forged when a bit of its body differs', () => {
    const bit = fc.nat(Buffer.byteLength(BODY) * 8 - 1);
    fc.assert(
      fc.property(bit, (n) => {
        const bytes = Buffer.from(BODY);
        bytes.writeUInt8(bytes.readUInt8(n >> 3) ^ (1 << (n & 7)), n >> 3);
        expect(judged(head, bytes)).toBe('forged');
      }),
    );
  });

  it('is stale when a digit moves from the moment to the body, whose bytes together stay the same', () => {
    const timestamp = head['x-signature-timestamp'];
    const moved = { ...head, 'x-signature-timestamp': timestamp.slice(0, -1) };
    expect(judged(moved, timestamp.slice(-1) + BODY)).toBe('stale');
  });

  it('never makes it throw, whatever it holds', () => {
    const words = fc.option(fc.string({ unit: 'binary' }), { nil: undefined });
    fc.assert(
      fc.property(words, words, fc.uint8Array(), (signature, timestamp, body) => {
        expect(verified({ publicKey, signature, timestamp, body, now: NOW })).toBe('forged');
      }),
    );
  });
});

describe('a public key', () => {
  it.each(['', 'ab', application.publicKey.slice(2), `${application.publicKey}00`])(
    'is not %s',
    (digits) => expect(() => publicKeyOf(digits)).toThrow(),
  );
});

function judged(head: ReturnType<Application['signed']>, body: string | Uint8Array = BODY) {
  return verified({
    publicKey,
    signature: head['x-signature-ed25519'],
    timestamp: head['x-signature-timestamp'],
    body: Buffer.from(body as string), // or bytes
    now: NOW,
  });
}
