import ipaddr from 'ipaddr.js';
import { isUrl } from '../model/is-url.ts';
import { UserError } from '../model/user-error.ts';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Subnet = readonly [address: Address, bits: number];

/** Says which addresses may be connected to. */
export interface AddressGuard {
  /** Of a host name or literal as it stands in a URL, before anything is resolved. */
  readonly allowsHost: (hostname: string) => boolean;
  /** Of an address that a host name resolved to. */
  readonly allowsAddress: (address: string, hostname: string) => boolean;
}

/** Where clouds keep the credentials of a machine: never opened. */
const METADATA_ADDRESSES = [
  '169.254.169.254',
  '169.254.169.253',
  '169.254.170.2',
  '169.254.170.23',
  '100.100.100.200',
  '168.63.129.16',
  '192.0.0.192',
  'fd00:ec2::254',
  'fd00:ec2::253',
  'fd00:ec2::23',
  'fd20:ce::254',
].map((written) => ipaddr.parse(written).toNormalizedString());
const METADATA_HOSTS =
  /^(?:metadata|metadata\.google\.internal|instance-data(?:\.ec2\.internal)?|metadata\.azure\.internal)$/;
const LOCAL_HOSTS = /^(?:.+\.)?localhost$/;
const GLOBAL_V4 = new Set(['unicast', 'as112', 'amt']);
const GLOBAL_V6 = ipaddr.parseCIDR('2000::/3');
const CLOSED_V6 = new Set([
  'benchmarking',
  'discard',
  'orchid2',
  'deprecated',
  'reserved',
  'droneRemoteIdProtocolEntityTags',
]);
const NAT64 = [ipaddr.parseCIDR('64:ff9b::/96'), ipaddr.parseCIDR('64:ff9b:1::/48')];
const COMPATIBLE = ipaddr.parseCIDR('::/96');

/** A guard that opens, besides what is public, only what it is told by address, CIDR or host name. */
export function createAddressGuard(allowed: readonly string[]): AddressGuard {
  const subnets = allowed.map(subnetOf).filter((subnet) => subnet !== undefined);
  const hosts = new Set(allowed.filter((entry) => subnetOf(entry) === undefined).map(hostOf));
  const allowsAddress = (written: string, hostname: string) => {
    const address = parse(written);
    if (address === undefined) return false;
    const all = [address, ...embedded(address)];
    if (all.some(isMetadata)) return false;
    return (
      hosts.has(bare(hostname)) || all.every((each) => isPublic(each) || subnets.some((subnet) => within(each, subnet)))
    );
  };
  return {
    allowsAddress,
    allowsHost: (hostname) => {
      const host = bare(hostname);
      if (METADATA_HOSTS.test(host)) return false;
      if (parse(host) !== undefined) return allowsAddress(host, host);
      return (
        !LOCAL_HOSTS.test(host) || hosts.has(host) || allowsAddress('127.0.0.1', host) || allowsAddress('::1', host)
      );
    },
  };
}

/** A host name without the brackets of an IPv6 literal, its zone and the root's full stop. */
function bare(hostname: string): string {
  return hostname
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/%.*$/, '')
    .replace(/\.$/, '')
    .toLowerCase();
}

function hostOf(entry: string): string {
  const address = `http://${bare(entry.trim())}`;
  if (/^http:\/\/[\p{L}\p{M}\p{N}._-]+$/u.test(address) && isUrl(address)) return new URL(address).hostname;
  throw new UserError('VALUE_INVALID', `--allow-private "${entry}" is neither an address, a CIDR nor a host name`, {
    hint: 'write 10.0.0.0/8, 192.168.1.5, fd00::/8 or wiki.example.internal',
  });
}

function subnetOf(entry: string): Subnet | undefined {
  const written = entry.trim();
  if (ipaddr.isValidCIDR(written)) return ipaddr.parseCIDR(written);
  const address = parse(bare(written));
  return address === undefined ? undefined : [address, address.kind() === 'ipv4' ? 32 : 128];
}

/** Strict for IPv4: what a URL may write in octal or hexadecimal is four decimal numbers once it is parsed. */
function parse(written: string): Address | undefined {
  const text = bare(written);
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text);
  return ipaddr.IPv6.isValid(text) ? ipaddr.IPv6.parse(text) : undefined;
}

function within(address: Address, [network, bits]: Subnet): boolean {
  return address.kind() === network.kind() && address.match(network, bits);
}

function isMetadata(address: Address): boolean {
  return METADATA_ADDRESSES.includes(address.toNormalizedString());
}

/** Public by itself; what it embeds is judged beside it. */
function isPublic(address: Address): boolean {
  if (address instanceof ipaddr.IPv4) return GLOBAL_V4.has(address.range());
  if (embedded(address).length > 0) return true;
  return within(address, GLOBAL_V6) && !CLOSED_V6.has(address.range());
}

/** The IPv4 addresses that an IPv6 one stands for: mapped, compatible, translated, NAT64, 6to4, Teredo. */
function embedded(address: Address): readonly ipaddr.IPv4[] {
  if (address instanceof ipaddr.IPv4) return [];
  const bytes = address.toByteArray();
  const range: string = address.range();
  if (range === 'ipv4Mapped' || range === 'rfc6145' || NAT64.some((subnet) => within(address, subnet))) {
    return [v4(bytes, 12)];
  }
  if (range === '6to4') return [v4(bytes, 2)];
  if (range === 'teredo')
    return [
      v4(bytes, 4),
      v4(
        bytes.map((byte) => byte ^ 0xff),
        12,
      ),
    ];
  const isCompatible = range !== 'loopback' && range !== 'unspecified' && within(address, COMPATIBLE);
  return isCompatible ? [v4(bytes, 12)] : [];
}

function v4(bytes: readonly number[], start: number): ipaddr.IPv4 {
  return new ipaddr.IPv4(bytes.slice(start, start + 4));
}
