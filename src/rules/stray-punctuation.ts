import type { Link } from '../model/link.ts';
import { isAddress } from './address.ts';
import { withoutStrayPunctuation } from './mend-address.ts';
import { mendedLink } from './mended.ts';
import { isBare } from './prose.ts';
import { eachDoubtfulAddress, type LinkFault, type Rule } from './rule.ts';

/** Punctuation of languages that set no blank before it: a bare address runs on over it. */
const FULL_WIDTH = /[，。、；：！？）】」』》（【「『《“”]/;

/** `http://x`. */
const MINIMUM = 8;

export const strayPunctuation = {
  name: 'stray-punctuation',
  severity: 'error',
  fix: 'safe',
  summary: 'punctuation of the text is a part of the address',
  why: 'A quote, bracket, comma or full stop at the end of an address is sent to the server, which does not know the page.',
  bad: [
    '[Attention](https://arxiv.org/abs/1706.03762,)',
    '[Attention](https://arxiv.org/abs/1706.03762.)',
    '[Attention]("https://arxiv.org/abs/1706.03762")',
    '[Attention]([https://arxiv.org/abs/1706.03762)',
    '论文 https://arxiv.org/abs/1706.03762，很好',
  ],
  good: [
    '[Attention](https://arxiv.org/abs/1706.03762), a paper.',
    '[Apple](https://en.wikipedia.org/wiki/Apple_Inc.)',
    '[Lamb](https://en.wikipedia.org/wiki/Lamb_(food))',
    '[search](https://example.com/?) [hash](https://example.com/#!/a;)',
  ],
  check: eachDoubtfulAddress((link, { page }) => {
    if (isBare(link)) return runsOn(link);
    const meant = withoutStrayPunctuation(link.url);
    const isFaulty = !/^\s|\s$|\s[“”„‘’«»]/.test(link.url) && meant !== link.url && isWhole(meant);
    return isFaulty ? mendedLink(link, page) : undefined;
  }),
} as const satisfies Rule;

/** Whether something else than the argument of a function is left, as in `f[i](x,)`. */
function isWhole(address: string): boolean {
  return /^[#/]|[/#]\S/.test(address) || isAddress(address);
}

/** Renderers end a bare address before the punctuation of Latin scripts by themselves. */
function runsOn({ written, start }: Link): LinkFault | undefined {
  const at = written.search(FULL_WIDTH);
  if (at < MINIMUM) return undefined;
  const meant = written.slice(0, at);
  return { start, end: start + at + 1, meant, suggestion: `${meant} ${written[at]}` };
}
