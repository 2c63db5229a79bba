import { describe, expect, it } from 'vitest';
import { allowedFrom, mayReach } from '../../../src/intake/web/reachable.ts';

const NONE = allowedFrom([]);

describe('the open web', () => {
  it.each(['93.184.215.14', '8.8.8.8', '2606:4700::1111', '::ffff:8.8.8.8'])(
    'has no place for %s that is a translation, and every other',
    (address) => expect(mayReach('x.example', address, NONE)).toBe(!address.startsWith('::ffff:')),
  );

  it.each(
    `127.0.0.1 127.1.2.3 0.0.0.0 0.1.2.3 10.1.2.3 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254
    100.64.0.1 100.100.100.200 192.0.0.192 192.0.2.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1
    239.255.255.250 240.0.0.1 255.255.255.255 168.63.129.16 :: ::1 ::7f00:1 ::ffff:127.0.0.1
    ::ffff:10.0.0.1 ::ffff:0:127.0.0.1 64:ff9b::7f00:1 64:ff9b:1::1 fe80::1 fec0::1 fc00::1 fd00:ec2::254
    ff02::1 2001::1 2001:db8::1 2002:7f00:1:: 100::1 5f00::1 4000::1 nonsense`.split(/\s+/),
  )('has no %s', (address) => expect(mayReach('x.example', address, NONE)).toBe(false));

  it.each([
    ['desk.example', 'DESK.example', '10.0.0.5', true],
    ['desk.example', 'other.example', '10.0.0.5', false],
    ['desk.example', 'sub.desk.example', '10.0.0.5', false],
    ['10.0.0.0/8', 'x.example', '10.9.9.9', true],
    ['10.0.0.0/8', 'x.example', '11.0.0.1', true],
    ['10.0.0.0/8', 'x.example', '172.16.0.1', false],
    ['10.0.0.0/8', 'x.example', '::ffff:10.9.9.9', true],
    ['192.168.1.7', 'x.example', '192.168.1.7', true],
    ['192.168.1.7', 'x.example', '192.168.1.8', false],
    ['fd00::/8', 'x.example', 'fd12::1', true],
    ['::1', 'x.example', '::1', true],
    ['0.0.0.0/0', 'x.example', '::1', false],
  ])('with %s allowed: %s at %s is %s', (allowed, host, address, may) =>
    expect(mayReach(host, address, allowedFrom([allowed]))).toBe(may),
  );
});
