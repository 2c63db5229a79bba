import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { bodyOf } from './body.ts';
import { type Faults, faultyReply } from './faults.ts';
import { UNAUTHORIZED } from './refusals.ts';
import { answer, type Reply } from './rest.ts';
import type { World } from './world.ts';

/** What requests are served with. */
export type Counter = {
  readonly token: string;
  /** Where each request is noted. */
  readonly requests: string[];
  readonly faults: Faults;
  readonly world: World;
};

/** Serves one request: the file that it wants, or the answer of REST, or what goes wrong with it. */
export async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  { token, requests, faults, world }: Counter,
): Promise<void> {
  const { pathname, searchParams: query } = new URL(request.url ?? '', 'http://localhost');
  const path = decodeURIComponent(pathname.replace(/^\/api\/v10/, ''));
  const { method = '', headers } = request;
  requests.push(`${method} ${path}`);
  const bytes = new Uint8Array(await buffer(request));
  const fault = faults.take(`${method} ${path}`);
  if (fault === 'silence') return;
  if (fault === 'reset') {
    request.socket.resetAndDestroy();
    return;
  }
  const kept = world.shelf.at(path);
  if (kept && fault === undefined) {
    response.writeHead(200, { 'content-type': kept.type ?? 'application/octet-stream' });
    response.end(kept.bytes);
    return;
  }
  const mayAsk =
    headers.authorization === `Bot ${token}` || /^\/(interactions|webhooks)\//.test(path);
  const given = async () => ({
    method,
    path,
    query,
    ...(await bodyOf(bytes, headers['content-type'] ?? '')),
  });
  const faulty = fault && faultyReply(fault);
  const reply = faulty ?? (mayAsk ? answer(await given(), world) : UNAUTHORIZED);
  if (fault === 'half an answer') writeHalf(response, reply);
  else writeReply(response, reply, `${method} ${path}`);
}

/** Writes a reply with the headers of Discord's limits. */
function writeReply(response: ServerResponse, { status, body }: Reply, route: string): void {
  response.writeHead(status, { ...limitHeaders(status, body, route), ...typeOf(body) });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

/** Writes half of a reply, and breaks off. */
function writeHalf(response: ServerResponse, { status, body }: Reply): void {
  const whole = JSON.stringify(body ?? {});
  response.writeHead(status === 204 ? 200 : status, { ...typeOf({}), 'content-length': 1000 });
  response.write(whole.slice(0, whole.length / 2), () => response.socket?.resetAndDestroy());
}

function typeOf(body: unknown): Record<string, string> {
  return body === undefined ? {} : { 'content-type': 'application/json' };
}

function limitHeaders(status: number, body: unknown, route: string): Record<string, string> {
  const bucket = Buffer.from(route.replace(/\d+/g, '')).toString('hex').slice(0, 32);
  const limits = {
    'x-ratelimit-limit': '50',
    'x-ratelimit-remaining': status === 429 ? '0' : '49',
    'x-ratelimit-reset': String(Date.now() / 1000 + 0.05),
    'x-ratelimit-reset-after': '0.05',
    'x-ratelimit-bucket': bucket,
    via: '1.1 google', // without it a 429 passes for one of Cloudflare's
  };
  if (status !== 429) return limits;
  const isGlobal = typeof body === 'object' && body !== null && 'global' in body && body.global;
  return {
    ...limits,
    'retry-after': '0.05',
    'x-ratelimit-scope': isGlobal ? 'global' : 'user',
    ...(isGlobal ? { 'x-ratelimit-global': 'true' } : {}),
  };
}
