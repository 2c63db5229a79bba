import { createPublicKey, verify } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What an endpoint says to a body that was signed as it should be. */
type Said = { readonly status: number; readonly body?: string; readonly type?: string };

/** The smallest bot that takes interactions by POST: what was posted, and what it says to it. */
export async function openEndpoint(verifyKey: string, say: (posted: Told) => Said) {
  const posted: Told[] = [];
  const server = createServer((request, response) => {
    text(request)
      .then((body) => {
        if (!isSigned(body, request.headers, verifyKey)) return response.writeHead(401).end();
        const told = JSON.parse(body) as Told; // what the tests' own Discord sends
        if (told.type === 1) return response.end('{"type":1}');
        posted.push(told);
        const { status, body: said, type = 'application/json' } = say(told);
        return response.writeHead(status, { 'content-type': type }).end(said);
      })
      .catch(() => response.destroy());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo; // it listens on a port
  return { url: `http://127.0.0.1:${port}/interactions`, posted, close: () => server.close() };
}

/** An interaction, as far as these tests look at it. */
export type Told = {
  readonly id: string;
  readonly token: string;
  readonly type: number;
} & Readonly<Record<string, unknown>>;

function isSigned(body: string, headers: IncomingHttpHeaders, verifyKey: string): boolean {
  const x = Buffer.from(verifyKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  const signature = Buffer.from(String(headers['x-signature-ed25519']), 'hex');
  return verify(null, Buffer.from(headers['x-signature-timestamp'] + body), key, signature);
}
