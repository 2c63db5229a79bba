import { type Dispatcher, request } from 'undici';
import { ACCEPTED_PACKING, bodyOf, startOf } from './body.ts';
import { Unreachable, type Web } from './connect.ts';
import { fileNameOf, mediaTypeOf } from './media-types.ts';
import { retryAfterOf } from './retry-after.ts';

/** A page as it came, and what to ask with the next time. */
export type Page = {
  readonly kind: 'page';
  readonly bytes: Uint8Array;
  /** Where it was found in the end. */
  readonly url: string;
  readonly mediaType: string;
  /** What formats read it under: the address, with the ending of what it gave. */
  readonly fileName: string;
  readonly etag?: string;
  readonly lastModified?: string;
  /** Where it is for good, when its old address says so. */
  readonly movedTo?: string;
};

/** What came of asking for a page; `why` is one sentence. */
export type Fetched =
  | Page
  | { readonly kind: 'not-modified'; readonly movedTo?: string }
  /** It is gone for good: not to be asked for again. */
  | { readonly kind: 'gone'; readonly why: string }
  /** It is not taken, and would not be at another time. */
  | { readonly kind: 'refused'; readonly why: string }
  /** It may come at another time. */
  | Failed;

export type Failed = {
  readonly kind: 'failed';
  readonly why: string;
  /** What its server answered with, if it did. */
  readonly status?: number;
  /** In seconds, where its server says when to ask again. */
  readonly retryAfter?: number;
};

/** Lets a request go when it is its turn, or says why it may not. */
export type Turn = (url: URL, ask: () => Promise<Answered>) => Promise<Answered>;

/** What one address answers: a page, or where it is instead. */
export type Answered =
  | Fetched
  | { readonly kind: 'elsewhere'; readonly url: string; readonly forGood: boolean };

/** How a page is asked for. */
export type Asking = {
  readonly web: Web;
  /** What the page had the last time: it is not sent again if it still has. */
  readonly etag?: string;
  readonly lastModified?: string;
  readonly turn?: Turn;
  readonly signal?: AbortSignal;
  /** Only the first bytes, this many, of whatever it is. */
  readonly upTo?: number;
};

/** Fetches a page over HTTP. Never throws: what goes wrong is a sentence. */
export async function fetchPage(address: string, asking: Asking): Promise<Fetched> {
  let url = address;
  let forGood = true;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const asked = urlOf(url);
    if ('why' in asked) return { kind: 'refused', why: asked.why };
    const turn = asking.turn ?? ((_, ask) => ask());
    const answered = await turn(asked.url, () => ask(asked.url, asking)).catch((error: unknown) => {
      if (asking.signal?.aborted) return CALLED_OFF;
      throw error;
    });
    if (answered.kind !== 'elsewhere') return moved(answered, { url, forGood, redirects });
    forGood &&= answered.forGood;
    url = answered.url;
  }
  return {
    kind: 'failed',
    why: `The address leads from one to the next more than ${MAX_REDIRECTS} times.`,
  };
}

const CALLED_OFF: Failed = { kind: 'failed', why: 'It was called off.' };
const MAX_REDIRECTS = 5;
const LONGEST_ADDRESS = 2000;

function urlOf(address: string): { readonly url: URL } | { readonly why: string } {
  if (address.length > LONGEST_ADDRESS) return { why: 'The address is too long.' };
  const url = URL.parse(address);
  if (url === null) return { why: `${address} is no address.` };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    const scheme = url.protocol.slice(0, -1);
    return { why: `Only http and https addresses are fetched, no ${scheme} addresses.` };
  }
  if (url.username !== '' || url.password !== '') {
    return { why: 'An address with a name and password in it is not fetched.' };
  }
  url.hash = '';
  return { url };
}

function moved(
  fetched: Fetched,
  { url, forGood, redirects }: { url: string; forGood: boolean; redirects: number },
): Fetched {
  const isThere = fetched.kind === 'page' || fetched.kind === 'not-modified';
  return isThere && forGood && redirects > 0 ? { ...fetched, movedTo: url } : fetched;
}

async function ask(url: URL, asking: Asking): Promise<Answered> {
  const { web, etag, lastModified, upTo } = asking;
  const ends = [AbortSignal.timeout(web.limits.whole), ...(asking.signal ? [asking.signal] : [])];
  try {
    const response = await request(url, {
      dispatcher: web.agent,
      signal: AbortSignal.any(ends),
      headers: {
        'user-agent': web.userAgent,
        accept: '*/*',
        'accept-encoding': upTo === undefined ? ACCEPTED_PACKING : 'identity',
        ...(etag ? { 'if-none-match': etag } : {}),
        ...(lastModified ? { 'if-modified-since': lastModified } : {}),
      },
    });
    const isOk = response.statusCode >= 200 && response.statusCode < 300;
    if (isOk) return await pageOf(url, response, asking);
    // The rest of an error is of no use: the connection is closed on it.
    response.body.on('error', () => {}).destroy();
    return otherThanPage(url, response);
  } catch (error) {
    return asking.signal?.aborted ? CALLED_OFF : broken(url.host, error);
  }
}

type Response = Dispatcher.ResponseData;

async function pageOf(url: URL, { headers, body }: Response, asking: Asking): Promise<Answered> {
  const mediaType = mediaTypeOf(only(headers['content-type']));
  const fileName = asking.upTo === undefined ? fileNameOf(url.href, mediaType) : url.href;
  if (fileName === undefined) {
    body.on('error', () => {}).destroy();
    return {
      kind: 'refused',
      why: `It is ${mediaType || 'of no stated kind'}, which no format reads.`,
    };
  }
  const packing = only(headers['content-encoding'])?.trim().toLowerCase() ?? '';
  const read =
    asking.upTo === undefined
      ? await bodyOf(body, packing, asking.web.limits.bytes)
      : ({ kind: 'bytes', bytes: await startOf(body, asking.upTo) } as const);
  if (read.kind === 'refused') return read;
  const [etag, lastModified] = [only(headers['etag']), only(headers['last-modified'])];
  return {
    kind: 'page',
    bytes: read.bytes,
    url: url.href,
    mediaType,
    fileName,
    ...(etag ? { etag } : {}),
    ...(lastModified ? { lastModified } : {}),
  };
}

const FOR_GOOD: ReadonlySet<number> = new Set([301, 308]);
const FOR_NOW: ReadonlySet<number> = new Set([302, 303, 307]);

function otherThanPage(url: URL, { statusCode, headers }: Response): Answered {
  if (statusCode === 304) return { kind: 'not-modified' };
  if (statusCode === 410) return { kind: 'gone', why: 'It is gone for good, its server says.' };
  const location = only(headers['location']);
  if (location !== undefined && (FOR_GOOD.has(statusCode) || FOR_NOW.has(statusCode))) {
    const next = URL.parse(location, url);
    if (next === null) return { kind: 'failed', why: 'It leads to what is no address.' };
    return { kind: 'elsewhere', url: next.href, forGood: FOR_GOOD.has(statusCode) };
  }
  const retryAfter = retryAfterOf(only(headers['retry-after']), only(headers['date']));
  return {
    kind: 'failed',
    why: `Its server answers with the number ${statusCode}.`,
    status: statusCode,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  };
}

/** What undici and Node call an error, and what it means to a person. */
const BROKEN: readonly (readonly [code: RegExp, what: string])[] = [
  [/^UND_ERR_CONNECT_TIMEOUT$/, 'does not answer'],
  [/^UND_ERR_HEADERS_TIMEOUT$|^TimeoutError$/, 'takes too long to answer'],
  [/^UND_ERR_BODY_TIMEOUT$/, 'stopped in the middle of its answer'],
  [/^UND_ERR_HEADERS_OVERFLOW$/, 'answers with a head that is too long'],
  [/^ENOTFOUND$/, 'is not known'],
  [/^EAI_AGAIN$/, 'cannot be looked up at the moment'],
  [/^ECONNREFUSED$/, 'takes no connections'],
  [/^ECONNRESET$|^UND_ERR_SOCKET$/, 'broke off'],
  [/^Z_/, 'gives something that is badly packed'],
  [/^HPE_|^HTTPParserError$/, 'answers with something that is no HTTP'],
  [/CERT|TLS|SSL|UNABLE_TO_VERIFY/, 'has no valid certificate'],
];

function broken(host: string, error: unknown): Fetched {
  if (error instanceof Unreachable) {
    return {
      kind: 'refused',
      why: `${host} is not on the open web: FETCH_ALLOW does not name it.`,
    };
  }
  const code = error instanceof Error && error.name === 'TimeoutError' ? error.name : codeOf(error);
  const what = BROKEN.find(([pattern]) => pattern.test(code))?.[1] ?? `cannot be read (${code})`;
  return { kind: 'failed', why: `${host} ${what}.` };
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no error';
  return 'code' in error && error.code !== undefined ? String(error.code) : error.name;
}

function only(line: string | string[] | undefined): string | undefined {
  return typeof line === 'string' ? line : line?.[0];
}
