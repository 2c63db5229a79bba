import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Listening, listen, type Reply, type Request } from '../../../listen.ts';
import type { Log } from '../../../monitoring/log.ts';
import { writtenForm } from '../form.ts';
import type { FirstResponse } from '../line.ts';
import { Answered } from './answered.ts';
import { publicKeyOf, verified, WINDOW_MS } from './signature.ts';

export type EndpointSettings = {
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
  /** The application's, 64 hex digits. */
  readonly publicKey: string;
  /** Answers an interaction as Discord sent it; undefined: the first response goes to the callback route. */
  readonly answer: (raw: unknown) => Promise<FirstResponse | undefined>;
  readonly log: Log;
  /** Milliseconds since 1970; left out, this machine's clock. */
  readonly now?: () => number;
};

/** Discord's own are below a tenth of it. */
const MOST_BYTES = 1_000_000;

/** More than the interactions of ten minutes, at a hundred a second. */
const MOST_REMEMBERED = 100_000;

/**
 * Opens a port on which Discord sends interactions over HTTP, as behind an “Interactions Endpoint URL”.
 * Any number of processes may share the work: each request stands alone.
 * @throws when the port is taken or not allowed, or the key is none
 */
export async function openEndpoint(settings: EndpointSettings): Promise<Listening> {
  const { host, port, log } = settings;
  const serve = serving(settings);
  return listen({ host, port, serve, onFault: (error) => log.error('The endpoint failed', error) });
}

function serving({ publicKey, answer, log, now = Date.now }: EndpointSettings) {
  const key = publicKeyOf(publicKey);
  const answered = new Answered(MOST_REMEMBERED);

  return async ({ method, path, head, body: read }: Request): Promise<Reply> => {
    if (path !== '/' && path !== '/interactions') return { status: 404 };
    if (method !== 'POST') return { status: 405, head: { allow: 'POST' } };
    const body = await read(MOST_BYTES);
    if (body === 'too-large') return { status: 413 };
    if (body === 'cut-off') return { status: 400 };
    const timestamp = head('x-signature-timestamp');
    const signature = head('x-signature-ed25519');
    const verdict = verified({ publicKey: key, signature, timestamp, body, now: now() });
    if (verdict !== 'genuine') {
      if (verdict === 'forged') log.debug('A request that Discord did not sign for us');
      else log.warn('A request of Discord is minutes old, or our clock is wrong', { timestamp });
      return { status: 401, body: 'invalid request signature' };
    }
    const raw = parsed(body);
    const interaction = Interaction.safeParse(raw);
    if (!interaction.success) return { status: 400 };
    const { type, id } = interaction.data;
    if (type === PING) return json({ type: PING });
    const until = Number(timestamp) * 1000 + WINDOW_MS; // after it the request is stale
    if (!answered.isFirst(id, { now: now(), until })) return { status: 202 };
    try {
      const response = await answer(raw);
      return response ? await replyOf(response) : { status: 202 };
    } catch (error) {
      const incident = randomUUID().slice(0, 8);
      log.error('An interaction was not answered', error, { incident, interaction: id });
      return { status: 500, body: `Error ${incident}` };
    }
  };
}

/** Discord asks whether we are there, and is told the same. */
const PING = 1;

/** As much of an interaction as matters here. */
const Interaction = z.object({ type: z.int(), id: z.string() });

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString());
  } catch {
    return undefined;
  }
}

async function replyOf({ body, files }: FirstResponse): Promise<Reply> {
  if (files.length === 0) return json(body);
  const { type, bytes } = await writtenForm(body, files);
  return { status: 200, head: { 'content-type': type }, body: bytes };
}

function json(body: object): Reply {
  return { status: 200, head: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
