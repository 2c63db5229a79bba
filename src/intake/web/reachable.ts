import ipaddr from 'ipaddr.js';

/** Hosts and networks of one's own that may be fetched from, though they are not on the open web. */
export type Allowed = {
  readonly hosts: ReadonlySet<string>;
  readonly networks: readonly (readonly [start: ipaddr.IPv4 | ipaddr.IPv6, bits: number])[];
};

/** Takes the words of a setting apart: an address, a network (`10.0.0.0/8`) or else a host's name. */
export function allowedFrom(words: readonly string[]): Allowed {
  const hosts = words.filter((word) => !isNetwork(word)).map((word) => word.toLowerCase());
  const networks = words
    .filter(isNetwork)
    .map((word) => (ipaddr.isValid(word) ? wholeOf(word) : ipaddr.parseCIDR(word)));
  return { hosts: new Set(hosts), networks };
}

/**
 * Whether an address that a host's name leads to may be fetched from: it is on the open web, or one
 * of the allowed. An address written in the old ways (`0x7f.1`) is read as `URL` reads it.
 */
export function mayReach(host: string, address: string, allowed: Allowed): boolean {
  if (allowed.hosts.has(host.toLowerCase())) return true;
  if (!ipaddr.isValid(address)) return false;
  const exact = ipaddr.parse(address);
  const known = ipaddr.process(address);
  return isOpen(exact) || [exact, known].some((one) => isAmong(one, allowed));
}

/** What the clouds answer their machines at, though it lies among the addresses of the open web. */
const INNER: ReadonlySet<string> = new Set(['168.63.129.16']);
/** Of the second kind of addresses only these are given out for the open web (IANA). */
const GLOBAL_V6 = ipaddr.parseCIDR('2000::/3');

/** Any range that has a name of its own is private, a translation of others, or reserved. */
function isOpen(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  if (address.range() !== 'unicast' || INNER.has(address.toString())) return false;
  return address.kind() === 'ipv4' || address.match(GLOBAL_V6);
}

function isAmong(address: ipaddr.IPv4 | ipaddr.IPv6, { networks }: Allowed): boolean {
  return networks.some(
    ([start, bits]) => start.kind() === address.kind() && address.match(start, bits),
  );
}

function isNetwork(word: string): boolean {
  return ipaddr.isValid(word) || ipaddr.isValidCIDR(word);
}

function wholeOf(word: string): readonly [ipaddr.IPv4 | ipaddr.IPv6, number] {
  const address = ipaddr.parse(word);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}
