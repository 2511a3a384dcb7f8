import { isAddress, RUN } from './address.ts';
import { destinationEnd } from './destination-end.ts';
import { brokenLink, parenthesisAt, signsBefore } from './parenthesis.ts';
import { eachLabel, type Rule } from './rule.ts';

const SHAPE = new RegExp(`^\\(([ \\t]*)(${RUN})(?![ \\t]*\\))`);

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
    if (!/[\]}]/.test(run)) return undefined;
    const { address, closing, isGuess } = destinationEnd(run, signsBefore(subject, label));
    if (closing === '' || !isAddress(address)) return undefined;
    if (isGuess && parenthesisAt(rest) !== undefined) return undefined;
    const fault = brokenLink(subject, label, label.end + 1 + blank.length + address.length + 1, address);
    return isGuess ? { ...fault, isGuess } : fault;
  }),
} as const satisfies Rule;
