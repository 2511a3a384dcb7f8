import { parse } from 'tldts';
import { eachHost } from './host.ts';
import { isSlip, nearHost } from './near-host.ts';
import { reservedEndings } from './reserved-endings.ts';
import type { Rule } from './rule.ts';

/** What most addresses end with, and their misspellings begin as. */
const COMMON = ['com', 'org', 'net', 'edu', 'gov', 'info'];

export const unknownTld = {
  name: 'unknown-tld',
  severity: 'warning',
  summary: 'no top-level domain is called so',
  why: 'The last part of a host is one of a public list. Where it is not, the name was misspelt or lost its end.',
  bad: ['[x](https://example.cmo/)', '[x](https://example.orgg/page)', '[x](https://docs.example.nett)'],
  good: [
    '[x](https://example.com/), [y](https://example.co.uk/), [z](https://example.photography/)',
    '[x](http://localhost:3000/), [y](http://printer.local/), [z](https://example.onion/), [w](http://wiki/start)',
    '[x](http://192.168.0.1/), [y](http://[::1]/), [z](https://{name}.region/)',
    '[x](https://пример.рф/), [y](https://xn--e1afmkfd.xn--p1ai/), [z](https://例え.みんな/)',
  ],
  check: eachHost(unknownEnding, (ending) => {
    const meant = COMMON.find((common) => isSlip(ending, common));
    const hint = meant === undefined ? '' : `; did you mean ".${meant}"?`;
    return { message: `no top-level domain is called ".${ending}"${hint}` };
  }),
} as const satisfies Rule;

/** A name of one part is one of a local network; what is nearly a well-known host is told as that. */
function unknownEnding(name: string): string | undefined {
  if (!name.includes('.')) return undefined;
  const { isIcann } = parse(name, { extractHostname: false });
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return isIcann === true || reservedEndings.has(ending) || nearHost(name) !== undefined ? undefined : ending;
}
