import { isBareHost } from './address.ts';
import { mend } from './mend-address.ts';
import { isBare } from './prose.ts';
import { eachDoubtfulAddress, type Rule } from './rule.ts';

const EMAIL = /^[\w.+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;

export const missingScheme = {
  name: 'missing-scheme',
  severity: 'error',
  fix: 'safe',
  summary: 'the address has no scheme, so it is read as a path of this site',
  why: 'Without `https://` an address is relative: the link leads to a page beside this one, which is not there.',
  bad: [
    '[Attention](www.arxiv.org/abs/1706.03762)',
    '[Attention](arxiv.org/abs/1706.03762)',
    '[write](me@example.com)',
  ],
  good: [
    '[Attention](https://arxiv.org/abs/1706.03762)',
    '[readme](README.md)',
    '[options](README.md#options)',
    '[cdn](//example.com/x)',
  ],
  check: eachDoubtfulAddress((link, { fileExists }) => {
    const { url, target } = link;
    if (isBare(link) || target === 'email' || link.syntax === 'autolink') return undefined;
    const address = mend(url);
    const meant = EMAIL.test(url) ? `mailto:${url}` : withScheme(address);
    const isMeant = meant !== url && (EMAIL.test(url) || /^www\.[^\s.]/i.test(url) || isBareHost(address));
    return isMeant && !fileExists(url) ? { meant } : undefined;
  }),
} as const satisfies Rule;

function withScheme(address: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
}
