import { ADDRESS } from './address.ts';
import { mendedLink, together } from './mended.ts';
import { brokenLink } from './parenthesis.ts';
import { eachDoubtfulAddress, eachLabel, type Rule } from './rule.ts';

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
    eachDoubtfulAddress((link, { page }) => (AROUND.test(link.url) ? mendedLink(link, page) : undefined)),
    eachLabel((label, rest, subject) => {
      const [whole = '', address = ''] = NOT_A_LINK.exec(rest) ?? AFTER_TEXT.exec(rest) ?? [];
      // Of `[![a](b]](c)` the image is what has no end.
      return whole === '' || /\]\([^()]*$/.test(label.text)
        ? undefined
        : brokenLink(subject, label, label.end + whole.length, address);
    }),
  ),
} as const satisfies Rule;
