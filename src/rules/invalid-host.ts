import { parse } from 'tldts';
import { isUrl } from '../model/is-url.ts';
import { mend } from './mend-address.ts';
import { eachDoubtfulAddress, type LinkFault, type Rule } from './rule.ts';

/** Signs of a name to be filled in, as `https://{region}.example.com`, and of a template. */
const PLACEHOLDER =
  /[{}<>$()[\]*]|%7B|%3C|:port$|^(?:\.{3,}|…)$|%(?![\da-f]{2})[a-z_]+%|%[a-f][a-z]*_[a-z_]*%|^%[a-z]{3,}%$/i;
/** How nearly all addresses begin. */
const USUAL = /^https?:\/\/(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}[a-z]{2,20}(?=[/?#]|$)/i;
const MAX_LABEL = 63;
const MAX_HOST = 253;

export const invalidHost = {
  name: 'invalid-host',
  severity: 'error',
  summary: 'the address names no host that could exist',
  why: 'No browser can open it: the host is empty, is no IPv4 address, holds a sign that no name may hold, or its port is none.',
  bad: [
    '[x](https://256.1.1.1/)',
    '[x](https://192.168.1/)',
    '[x](https://example.com:99999/)',
    '[x](https:///)',
    '[x](https:///page)',
    '[x](https://example..com/)',
    '[x](https://example,com/)',
    '[x](https://-example.com/)',
    '[x](<https://exam ple.com/>)',
  ],
  good: [
    '[x](https://example.com:8080/)',
    '[x](http://127.0.0.1/), [y](http://[::1]:3000/), [z](https://münchen.example.com)',
    '[x](https://my_host.example.com/), [y](https://r3---a.example.com/), [z](https://-a-.example.com/)',
    '[x](http://localhost)',
    '[x](https://{name}.example.com/), [y](http://localhost:PORT/), [z](https://(name).example.com)',
    '[x](https://...), [y](https://…), [z](https://%HOST%/)',
  ],
  check: eachDoubtfulAddress(({ url }) => {
    const [usual] = USUAL.exec(url) ?? [];
    if (usual !== undefined && usual.length <= MAX_HOST && !/[/.]xn--/i.test(usual)) return undefined;
    const [, authority] = /^https?:\/\/([^/?#\\]*)/i.exec(url) ?? [];
    if (authority === undefined || mend(url) !== url) return undefined;
    if (!isIpv6(authority) && PLACEHOLDER.test(authority)) return undefined;
    return authority === '' || !isUrl(url) ? {} : faultOf(new URL(url).hostname, authority);
  }),
} as const satisfies Rule;

function isIpv6(authority: string): boolean {
  return /(?:^|@)\[[\da-f.]*:[^{}<>$*]*$/i.test(authority);
}

/** What browsers take for a host, and nobody means as one. */
function faultOf(hostname: string, authority: string): LinkFault | undefined {
  const host = hostname.replace(/\.$/, '');
  if (host.startsWith('[')) return undefined;
  // A browser fills up `192.168.1` with noughts.
  if (/(?:^|@)\d+(?:\.\d+){1,2}\.?(?::\d*)?$/.test(authority))
    return { message: `"${authority}" is no IPv4 address: that has four numbers` };
  const labels = host.split('.');
  if (labels.includes('')) return {};
  const [sign] = /[^\w.-]/.exec(host) ?? [];
  if (sign !== undefined) return { message: `no host has "${sign}" in its name` };
  const long = labels.find(({ length }) => length > MAX_LABEL);
  if (long !== undefined) return { message: `no part of a host is longer than ${MAX_LABEL} signs: "${long}"` };
  if (host.length > MAX_HOST) return { message: `no host is longer than ${MAX_HOST} signs` };
  return hasHyphenAtEnd(host) ? { message: `no domain begins or ends with a hyphen: "${host}"` } : undefined;
}

/** Of a name that is registered; what stands before it is its owner's affair. */
function hasHyphenAtEnd(host: string): boolean {
  if (!/(?:^|\.)-|-(?:\.|$)/.test(host)) return false;
  const { isIcann, domainWithoutSuffix: label } = parse(host, { extractHostname: false, validateHostname: false });
  return isIcann === true && label !== null && /^-|-$/.test(label);
}
