import { bodyOf } from './body.ts';
import { APPLICATION } from './payloads.ts';
import type { Request } from './rest.ts';
import type { SigningKey } from './signing.ts';

/** Discord's other way to a bot: a signed POST, whose answer is the response. */
export class Posting {
  readonly #urls: readonly string[];
  readonly #key: SigningKey;
  #turn = 0;

  /** To several addresses by turns, as a balancer would. */
  constructor(urls: readonly string[], key: SigningKey) {
    this.#urls = urls;
    this.#key = key;
  }

  /**
   * Checks each address as the Developer Portal does when it is entered: a PING is answered, and one
   * whose signature is wrong is refused. @throws when it is not so.
   */
  async check(): Promise<void> {
    const ping = JSON.stringify({ id: '1', application_id: APPLICATION.id, type: 1, version: 1 });
    const headers = this.#key.headersFor(ping);
    const wrong = { ...headers, 'x-signature-ed25519': '0'.repeat(128) };
    for (const url of this.#urls) {
      const pong = await fetch(url, { method: 'POST', body: ping, headers });
      const said = await pong.text();
      if (pong.status !== 200 || JSON.stringify(JSON.parse(said)) !== '{"type":1}') {
        throw new Error(`${url} does not answer a PING, but says ${pong.status} ${said}`);
      }
      const { status } = await fetch(url, { method: 'POST', body: ping, headers: wrong });
      if (status !== 401)
        throw new Error(`${url} takes a PING that Discord did not sign: ${status}`);
    }
  }

  /** Posts an interaction; the response in its answer, or undefined when it comes by REST (202). */
  async post(interaction: {
    readonly id: string;
    readonly token: string;
  }): Promise<Request | undefined> {
    const url = this.#urls[this.#turn++ % this.#urls.length] ?? '';
    const body = JSON.stringify(interaction);
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: this.#key.headersFor(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (response.status === 202 && bytes.length === 0) return undefined;
    if (response.status !== 200) throw new Error(`${url} answers ${response.status}`);
    const sent = await bodyOf(bytes, response.headers.get('content-type') ?? '');
    const path = `/interactions/${interaction.id}/${interaction.token}/callback`;
    return { method: 'POST', path, query: new URLSearchParams(), ...sent };
  }
}

const PATIENCE_MS = 3000;
