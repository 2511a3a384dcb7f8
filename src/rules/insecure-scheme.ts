import { sitesOn } from '../sites/by-host.ts';
import { plainHost } from '../sites/hostname.ts';
import { changeDestination } from './change-destination.ts';
import { hostIn } from './host.ts';
import { eachAddress, type Rule } from './rule.ts';

export const insecureScheme = {
  name: 'insecure-scheme',
  severity: 'warning',
  off: true,
  fix: 'safe',
  summary: 'the address says http where https is known to answer',
  why: 'Anybody on the way can read and change what http carries. Told of well-known sites, and of hosts that the same page links with https.',
  bad: ['[Attention](http://arxiv.org/abs/1706.03762)', '[a](https://example.com/a) and [b](http://www.example.com/b)'],
  good: [
    '[Attention](https://arxiv.org/abs/1706.03762)',
    '[x](http://example.com/)',
    '[x](http://localhost:3000/), [y](https://localhost:3001/), [z](http://127.0.0.1/)',
    '[a](https://example.com/a) and [b](http://example.com:8080/b)',
  ],
  *check(subject) {
    const secure = new Set(subject.page.links.flatMap(({ url }) => (/^https:/i.test(url) ? (hostOf(url) ?? []) : [])));
    const judge = eachAddress((link, { page }) => {
      if (!/^http:/i.test(link.url)) return undefined;
      const host = hostOf(link.url);
      if (host === undefined || !(secure.has(host) || isKnown(host))) return undefined;
      const suggestion = changeDestination(link, page, (written) => written.replace(/^http:/i, 'https:'));
      return suggestion === undefined ? {} : { suggestion };
    });
    yield* judge(subject);
  },
} as const satisfies Rule;

/** The host of an address without a port, if it is one of the public network. */
function hostOf(url: string): string | undefined {
  const host = hostIn(url);
  return host?.name.includes('.') === true && !/^:\d/.test(url.slice(host.end)) ? plainHost(host.name) : undefined;
}

function isKnown(host: string): boolean {
  return sitesOn(host).some(({ hosts }) => hosts !== undefined);
}
