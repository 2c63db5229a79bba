import { generateKeyPairSync, sign } from 'node:crypto';

/** The lines of the head with which a request is signed. */
export type SignedHead = {
  readonly 'x-signature-ed25519': string;
  readonly 'x-signature-timestamp': string;
};

/** An application as Discord has it: it signs what it sends, and shows the public half of its key. */
export class Application {
  readonly #keys = generateKeyPairSync('ed25519');

  /** 64 hex digits, as the Developer Portal shows them. */
  get publicKey(): string {
    const { x = '' } = this.#keys.publicKey.export({ format: 'jwk' });
    return Buffer.from(x, 'base64url').toString('hex');
  }

  /** The head of a request with this body, signed at a moment: milliseconds since 1970. */
  signed(body: string | Uint8Array, at = Date.now()): SignedHead {
    const timestamp = String(Math.floor(at / 1000));
    const words = Buffer.concat([Buffer.from(timestamp), Buffer.from(body as string)]); // or bytes
    return {
      'x-signature-ed25519': sign(null, words, this.#keys.privateKey).toString('hex'),
      'x-signature-timestamp': timestamp,
    };
  }
}
