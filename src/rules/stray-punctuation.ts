import type { Link } from '../model/link.ts';
import { decoded, isAddress } from './address.ts';
import { closingEmphasis } from './closing-emphasis.ts';
import { mendedLink, together } from './mended.ts';
import { isBare } from './prose.ts';
import { eachDoubtfulAddress, type LinkFault, type Rule } from './rule.ts';
import { withoutStrayPunctuation } from './sentence-punctuation.ts';

/** Punctuation of languages that set no blank before it: a bare address runs on over it. */
const FULL_WIDTH = /[，。、；：！？）】」』》（【「『《“”]/g;

/** `http://x`. */
const MINIMUM = 8;
const OPENING: Readonly<Record<string, string>> = {
  '）': '（',
  '】': '【',
  '」': '「',
  '』': '『',
  '》': '《',
  '”': '“',
};
const OPENING_SIGN = /[（【「『《“]/;
/** What such a sign begins a name after. */
const BEFORE_NAME = /[/=_#]$/;
const FOREIGN_SIGN = /[^\0-\x7F]$/;

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
    '[Etc.](https://en.wikipedia.org/wiki/Etc.), [צה"ל](https://he.wikipedia.org/wiki/צה"ל)',
    '[Quoted](https://de.wikipedia.org/wiki/„X“), [template](https://...)',
    '[search](https://example.com/?) [hash](https://example.com/#!/a;)',
  ],
  check: together(
    closingEmphasis,
    eachDoubtfulAddress((link, { page }) => {
      if (isBare(link)) return runsOn(link);
      const meant = withoutStrayPunctuation(link.url);
      if (meant === link.url || /^\s|\s$|\s[“”„‘’«»]/.test(link.url) || !isWhole(meant)) return undefined;
      return isInText(link, meant) ? undefined : mendedLink(link, page);
    }),
  ),
} as const satisfies Rule;

/** Whether the text has the words with their signs too: then they are a name, as in `[Etc.](…/wiki/Etc.)`. */
function isInText({ url, text }: Link, meant: string): boolean {
  if (/\/|www\./.test(text)) return false;
  const kept = new Set(wordsOf(meant));
  const changed = wordsOf(url).filter((word) => !kept.has(word));
  const shown = text.toLowerCase().replaceAll('’', "'");
  return changed.length > 0 && changed.every((word) => /\p{L}/u.test(word) && shown.includes(word));
}

function wordsOf(address: string): readonly string[] {
  return decoded(address)
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s_+/?#=&]/);
}

/** Whether something else than the argument of a function is left, as in `f[i](x,)`. */
function isWhole(address: string): boolean {
  return /^[#/]|[/#]\S/.test(address) || isAddress(address);
}

/** Renderers end a bare address before the punctuation of Latin scripts by themselves. */
function runsOn({ written, start }: Link): LinkFault | undefined {
  for (const { index: at, 0: sign } of written.matchAll(FULL_WIDTH)) {
    const meant = written.slice(0, at);
    const isOfName = OPENING_SIGN.test(sign) ? BEFORE_NAME.test(meant) : meant.includes(OPENING[sign] ?? '\n');
    if (at < MINIMUM || isOfName) continue;
    const fault = { start, end: start + at + 1, meant, suggestion: `${meant} ${sign}` };
    // A name in the same script may go on, as one with a comma in it does.
    return FOREIGN_SIGN.test(meant) ? { ...fault, severity: 'warning' } : fault;
  }
  return undefined;
}
