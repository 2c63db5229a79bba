import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { type Allowed, mayReach } from './reachable.ts';

/** The addresses of a host's name. */
export type Resolve = (host: string) => Promise<readonly { address: string; family: number }[]>;

/** How long a thing may take, in milliseconds, and how long its body may be, in bytes. */
export type FetchLimits = {
  readonly connect: number;
  /** From the request to the last line of the answer's head. */
  readonly head: number;
  /** Between two pieces of the body. */
  readonly pause: number;
  readonly whole: number;
  readonly bytes: number;
};

const LIMITS: FetchLimits = {
  connect: 10_000,
  head: 20_000,
  pause: 15_000,
  whole: 60_000,
  bytes: 10_000_000,
};

/** What pages are fetched with: one for the whole program, to be closed at its end. */
export type Web = {
  readonly agent: Agent;
  /** What the requests say they are from. */
  readonly userAgent: string;
  readonly limits: FetchLimits;
};

/** Thrown into a connection that would leave the open web. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/**
 * Opens the way to the web. Every address is looked at when it is connected to, not before: a name
 * that leads elsewhere the second time, or a redirect, comes by here like any other.
 */
export function openWeb(given: {
  readonly allowed: Allowed;
  readonly userAgent: string;
  readonly limits?: Partial<FetchLimits>;
  readonly resolve?: Resolve;
}): Web {
  const { allowed, userAgent, resolve = (host) => lookup(host, { all: true }) } = given;
  const limits = { ...LIMITS, ...given.limits };
  const find: LookupFunction = (host, options, callback) => {
    resolve(host).then(
      (found) => {
        const open = found.filter(({ address }) => mayReach(host, address, allowed));
        const [first] = open;
        if (first === undefined) callback(new Unreachable(host), '', 0);
        else if (options.all) callback(null, [...open]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
  const connector = buildConnector({ timeout: limits.connect, lookup: find, allowH2: false });
  const agent = new Agent({
    connect(options, callback) {
      const host = options.hostname.replace(/^\[|\]$/g, '');
      // An address in place of a name is never looked up.
      if (isIP(host) !== 0 && !mayReach(host, host, allowed)) {
        callback(new Unreachable(host), null);
      } else connector(options, callback);
    },
    headersTimeout: limits.head,
    bodyTimeout: limits.pause,
    maxHeaderSize: 32_768,
    pipelining: 1,
  });
  return { agent, userAgent, limits };
}

/** What requests say they are from: “Verbatim/0.1.0 (+desk@example.org)”. */
export function userAgentOf(version: string, contact?: string): string {
  return `Verbatim/${version}${contact ? ` (+${contact})` : ''}`;
}
