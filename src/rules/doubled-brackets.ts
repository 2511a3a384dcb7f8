import type { Link } from '../model/link.ts';
import type { Page } from '../model/page.ts';
import { ADDRESS } from './address.ts';
import { mendedLink, together } from './mended.ts';
import { brokenLink } from './parenthesis.ts';
import { eachDoubtfulAddress, eachLabel, type LinkFault, type Rule } from './rule.ts';

const AROUND = new RegExp(`^(?:\\(+${ADDRESS}\\)+|\\[+${ADDRESS}\\]+|\\{+${ADDRESS}\\}+)$`, 'i');
const NOT_A_LINK = new RegExp(`^\\([(<][ \\t]*(${ADDRESS})[ \\t]*\\)(?:[ \\t]*\\))?`, 'i');
const AFTER_TEXT = new RegExp(`^\\]{1,3}\\([ \\t]*(${ADDRESS})[ \\t]*\\)`, 'i');

export const doubledBrackets = {
  name: 'doubled-brackets',
  severity: 'error',
  fix: 'safe',
  summary: 'the address stands in one pair of brackets too many',
  why: 'The inner brackets become a part of the address, which then leads nowhere.',
  bad: [
    '[Attention]((https://arxiv.org/abs/1706.03762))',
    '[Attention]([https://arxiv.org/abs/1706.03762])',
    '[Attention]((https://arxiv.org/abs/1706.03762)',
    '[Attention](<https://arxiv.org/abs/1706.03762)',
    '[Attention]](https://arxiv.org/abs/1706.03762)',
  ],
  good: ['[Attention](https://arxiv.org/abs/1706.03762)', '[Attention](<https://arxiv.org/abs/1706.03762>)'],
  check: together(
    eachDoubtfulAddress((link, { page }) => (AROUND.test(link.url) ? withoutBrackets(link, page) : undefined)),
    eachLabel((label, rest, subject) => {
      const [whole = '', address = ''] = NOT_A_LINK.exec(rest) ?? AFTER_TEXT.exec(rest) ?? [];
      // Of `[![a](b]](c)` the image is what has no end.
      return whole === '' || /\]\([^()]*$/.test(label.text)
        ? undefined
        : brokenLink(subject, label, label.end + whole.length, address);
    }),
  ),
} as const satisfies Rule;

/** `[text]:(address)` is a definition, of which nothing is shown; without a reference to it, a link was meant. */
function withoutBrackets(link: Link, page: Page): LinkFault {
  const fault = mendedLink(link, page);
  const { start, end, url, syntax, destination } = link;
  if (syntax !== 'definition' || !url.startsWith('(') || isUsed(link, page)) return fault;
  const [from, to] = destination;
  const [, label = '', blank = ''] = /^(\[.*\]):(\s*)$/s.exec(page.source.slice(start, from)) ?? [];
  if (label === '') return fault;
  const suggestion = `${label}(${fault.meant}${page.source.slice(to, end)})`;
  return { ...fault, suggestion, isGuess: blank !== '' || !/\p{L}/u.test(label) };
}

function isUsed({ url }: Link, { links }: Page): boolean {
  return links.some((link) => link.url === url && link.syntax !== 'definition');
}
