import { generateKeyPairSync, sign } from 'node:crypto';

/** What Discord puts beside a body, so that the bot knows whom it is from. */
export type SignedHeaders = {
  readonly 'content-type': 'application/json';
  readonly 'x-signature-ed25519': string;
  readonly 'x-signature-timestamp': string;
};

/** Discord's key for one application (Ed25519). */
export class SigningKey {
  readonly #pair = generateKeyPairSync('ed25519');

  /** The public half as the Developer Portal shows it: 64 hex digits. */
  get verifyKey(): string {
    const { x = '' } = this.#pair.publicKey.export({ format: 'jwk' });
    return Buffer.from(x, 'base64url').toString('hex');
  }

  /** Signs a body, at a time in seconds. */
  headersFor(body: string, seconds = Math.floor(Date.now() / 1000)): SignedHeaders {
    const timestamp = String(seconds);
    const signature = sign(null, Buffer.from(timestamp + body), this.#pair.privateKey);
    return {
      'content-type': 'application/json',
      'x-signature-ed25519': signature.toString('hex'),
      'x-signature-timestamp': timestamp,
    };
  }
}
