import { isUrl } from '../model/is-url.ts';
import { isHostOrBelow, plainHost } from '../sites/hostname.ts';

/** A host as people write it, an address or `*.example.org` included. */
export function hostNamed(text: string): string {
  const host = text
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^\*?\./, '');
  return plainHost(isUrl(`https://${host}`) ? new URL(`https://${host}`).hostname : host);
}

/** Whether an address is on one of some hosts, or below it. */
export function isOnHost(address: string, hosts: readonly string[]): boolean {
  const host = hostIn(address);
  return host !== undefined && hosts.some((parent) => isHostOrBelow(host, parent));
}

const PLAIN = /^[a-z\d.-]+$/;

/** The host of an address; of a canonical one, which nearly all are, without parsing it. */
function hostIn(address: string): string | undefined {
  const start = address.indexOf('://') + 3;
  const end = address.indexOf('/', start);
  const host = start > 2 && end > 0 ? address.slice(start, end) : '';
  if (PLAIN.test(host)) return plainHost(host);
  return isUrl(address) ? plainHost(new URL(address).hostname) : undefined;
}
