import { mend } from './mend-address.ts';
import { eachAddress, type Rule } from './rule.ts';

/** Signs of a name to be filled in, as `https://{region}.example.com`, and of a template. */
const PLACEHOLDER = /[{}<>$[\]*]|%7B|%3C|:port$/i;

export const invalidHost = {
  name: 'invalid-host',
  severity: 'error',
  summary: 'the address names no host that could exist',
  why: 'No browser can open it: the host is empty, is no IPv4 address, or its port is none.',
  bad: [
    '[x](https://256.1.1.1/)',
    '[x](https://example.com:99999/)',
    '[x](https:///)',
    '[x](https:///page)',
    '[x](https://example..com/)',
  ],
  good: [
    '[x](https://example.com:8080/)',
    '[x](http://127.0.0.1/)',
    '[x](https://my_host.example.com/)',
    '[x](http://localhost)',
    '[x](https://{name}.example.com/), [y](http://localhost:PORT/)',
  ],
  check: eachAddress(({ url }) => {
    const [, authority] = /^https?:\/\/([^/?#\\]*)/i.exec(url) ?? [];
    if (authority === undefined || mend(url) !== url || (isIpv6(authority) ? false : PLACEHOLDER.test(authority)))
      return undefined;
    return authority !== '' && URL.canParse(url) && !hasEmptyLabel(new URL(url).hostname) ? undefined : {};
  }),
} as const satisfies Rule;

function isIpv6(authority: string): boolean {
  return /(?:^|@)\[/.test(authority);
}

function hasEmptyLabel(host: string): boolean {
  return host.startsWith('.') || host.includes('..');
}
