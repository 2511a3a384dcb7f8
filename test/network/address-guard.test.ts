import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/model/user-error.ts';
import { createAddressGuard } from '../../src/network/address-guard.ts';

const closed = createAddressGuard([]);

/** The host of an address as a URL parser gives it: every other spelling of a number is four decimals by then. */
const hostOf = (written: string) => new URL(`http://${written}/`).hostname;

const shut = [
  '127.0.0.1',
  '127.1',
  '2130706433',
  '0x7f000001',
  '0177.0.0.1',
  '0x7f.1',
  '0',
  '0.0.0.0',
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '100.100.100.200',
  '168.63.129.16',
  '192.0.0.1',
  '192.0.2.1',
  '198.18.0.1',
  '198.51.100.7',
  '203.0.113.7',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '[::]',
  '[::1]',
  '[fe80::1]',
  '[fc00::1]',
  '[fd00:ec2::254]',
  '[fec0::1]',
  '[ff02::1]',
  '[100::1]',
  '[2001:db8::1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::127.0.0.1]',
  '[::ffff:0:10.0.0.1]',
  '[64:ff9b::10.0.0.1]',
  '[64:ff9b::a9fe:a9fe]',
  '[64:ff9b:1::10.0.0.1]',
  '[2002:a00:1::]',
  '[2002:7f00:1::1]',
  '[2001:0:a00:1::]',
  '[2001:0:808:808:0:0:f5ff:fffe]',
  'localhost',
  'LOCALHOST.',
  'sub.localhost',
  'metadata.google.internal',
  'metadata.google.internal.',
];
test.each(shut)('%s is closed', (written) => {
  expect(closed.allowsHost(hostOf(written))).toBe(false);
});

const open = [
  '8.8.8.8',
  '134744072',
  '172.15.0.1',
  '172.32.0.1',
  '100.128.0.1',
  '[2606:4700::1111]',
  '[64:ff9b::808:808]',
  '[2002:808:808::]',
  'example.com',
  'localhost.example.com',
  'notlocalhost',
];
test.each(open)('%s is open', (written) => {
  expect(closed.allowsHost(hostOf(written))).toBe(true);
});

describe('--allow-private', () => {
  const cases: readonly (readonly [allowed: string, host: string, isOpen: boolean])[] = [
    ['10.0.0.0/8', '10.1.2.3', true],
    ['10.0.0.0/8', '[::ffff:10.1.2.3]', true],
    ['10.0.0.0/8', '11.1.2.3', true],
    ['10.0.0.0/8', '192.168.0.1', false],
    ['127.0.0.1', '127.0.0.1', true],
    ['127.0.0.1', '127.0.0.2', false],
    ['127.0.0.1', 'localhost', true],
    ['localhost', 'localhost', true],
    ['localhost', '127.0.0.1', false],
    ['[::1]', '[::1]', true],
    ['fd00::/8', '[fd00::5]', true],
    ['fd00::/8', '[fd00:ec2::254]', false],
    ['169.254.169.254', '169.254.169.254', false],
    ['0.0.0.0/0', '169.254.169.254', false],
    ['0.0.0.0/0', '[::ffff:169.254.169.254]', false],
    ['metadata.google.internal', 'metadata.google.internal', false],
  ];
  test.each(cases)('%s: %s is open: %s', (allowed, host, isOpen) => {
    expect(createAddressGuard([allowed]).allowsHost(host)).toBe(isOpen);
  });

  test('a host name opens what it resolves to, but never metadata', () => {
    const guard = createAddressGuard(['wiki.example.internal']);
    expect(guard.allowsAddress('10.1.2.3', 'wiki.example.internal')).toBe(true);
    expect(guard.allowsAddress('10.1.2.3', 'WIKI.example.internal.')).toBe(true);
    expect(guard.allowsAddress('169.254.169.254', 'wiki.example.internal')).toBe(false);
    expect(guard.allowsAddress('10.1.2.3', 'other.example.internal')).toBe(false);
  });

  test('a host name is that of the URL, however it is written', () => {
    const guard = createAddressGuard(['Wiki.Exämple', '127.1']);
    expect(guard.allowsAddress('10.1.2.3', hostOf('wiki.exämple'))).toBe(true);
    expect(guard.allowsHost(hostOf('127.0.0.1'))).toBe(true);
    expect(guard.allowsHost(hostOf('127.0.0.2'))).toBe(false);
  });

  test.each(['', 'http://x/', 'a b', '10.0.0.0/99', 'user@host', '*', '*.example', '10.*', 'a,b', '256.1.1.1'])(
    '"%s" is refused',
    (written) => {
      expect(() => createAddressGuard([written])).toThrow(UserError);
    },
  );
});

describe('for every address', () => {
  const octets = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255));
  const wraps: readonly ((hex: string) => string)[] = [
    (hex) => `::ffff:${hex}`,
    (hex) => `64:ff9b::${hex}`,
    (hex) => `64:ff9b:1::${hex}`,
    (hex) => `2002:${hex}::1`,
    (hex) => `2001:0:${hex}::`,
    (hex) => `::ffff:0:${hex}`,
  ];

  test('an IPv6 address that stands for a closed IPv4 one is closed', () => {
    fc.assert(
      fc.property(octets, fc.constantFrom(...wraps), ([a, b, c, d], wrap) => {
        const v4 = `${a}.${b}.${c}.${d}`;
        const v6 = wrap([(a << 8) | b, (c << 8) | d].map((part) => part.toString(16)).join(':'));
        if (!closed.allowsAddress(v4, '')) expect(closed.allowsAddress(v6, '')).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('every private network is closed, whole', () => {
    const networks = fc.constantFrom(
      [10, 0, 0, 8],
      [127, 0, 0, 8],
      [172, 16, 0, 12],
      [192, 168, 0, 16],
      [169, 254, 0, 16],
    );
    fc.assert(
      fc.property(networks, fc.nat(2 ** 24 - 1), ([a = 0, b = 0, , bits = 8], low) => {
        const number = ((a << 24) >>> 0) + (b << 16) + (low % 2 ** (32 - bits));
        expect(closed.allowsHost(hostOf(String(number)))).toBe(false);
      }),
    );
  });

  test('it answers, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (address, host) => {
        expect(typeof closed.allowsHost(host)).toBe('boolean');
        if (closed.allowsAddress(address, host)) expect(address).toMatch(/[.:]/);
      }),
    );
  });
});
