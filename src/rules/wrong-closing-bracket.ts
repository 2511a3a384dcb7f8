import { isAddress, RUN, upToPunctuation } from './address.ts';
import { brokenLink } from './parenthesis.ts';
import { eachLabel, type Rule } from './rule.ts';

const SHAPE = new RegExp(`^\\(([ \\t]*)(${RUN})(?![ \\t]*\\))`);
/** The bracket ends the run, but for punctuation and for the text of a language that sets no blanks. */
const CLOSED = /^(.+?)([\]}])(?:$|(?:[.,;:!?"'*_|\]]*$)|\]?\(|[^\0-\x7F])/;
const PAIRS = { ']': '[', '}': '{' } as const;

export const wrongClosingBracket = {
  name: 'wrong-closing-bracket',
  severity: 'error',
  fix: 'safe',
  summary: 'the address ends with a bracket that does not close it',
  why: 'Only `)` closes a destination. With `]` or `}` the text shows its brackets, and there is no link.',
  bad: ['[Attention](https://arxiv.org/abs/1706.03762]', '[Attention](https://arxiv.org/abs/1706.03762}, a paper.'],
  good: ['[Attention](https://arxiv.org/abs/1706.03762)', 'a[i](x] and b'],
  check: eachLabel((label, rest, subject) => {
    const [, blank = '', run = ''] = SHAPE.exec(rest) ?? [];
    const [, address = '', bracket = ''] = CLOSED.exec(run) ?? [];
    if (
      !isAddress(address) ||
      address !== upToPunctuation(address) ||
      isBalanced(address + bracket, bracket as keyof typeof PAIRS)
    )
      return undefined;
    return brokenLink(subject, label, label.end + 1 + blank.length + address.length + 1, address);
  }),
} as const satisfies Rule;

function isBalanced(text: string, closing: keyof typeof PAIRS): boolean {
  return text.split(PAIRS[closing]).length === text.split(closing).length;
}
