import { isAddress } from './address.ts';
import { mend } from './mend-address.ts';
import { asDestination } from './parenthesis.ts';
import { eachLabel, type Rule } from './rule.ts';

export const swappedBrackets = {
  name: 'swapped-brackets',
  severity: 'error',
  summary: 'the round and the square brackets are the wrong way round',
  why: 'The text stands in `[…]`, the address in `(…)`. The other way round there is no link.',
  bad: ['(Attention)[https://arxiv.org/abs/1706.03762]'],
  good: ['[Attention](https://arxiv.org/abs/1706.03762)', 'sorted(scores)[-k:]', '(a paper)[1]'],
  check: eachLabel(({ start, end, text }, _rest, { page, prose }) => {
    const address = text.trim();
    if (/\s/.test(address) || !isAddress(address) || prose[start - 1] !== ')') return undefined;
    const before = prose.slice(Math.max(0, prose.lastIndexOf('\n', start) + 1, start - 400), start);
    const [whole = '', label = ''] = /\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/.exec(before) ?? [];
    if (label.trim() === '' || /[\w$]$/.test(before.slice(0, -whole.length))) return undefined;
    const from = start - whole.length;
    const meant = mend(address);
    return {
      start: from,
      end,
      meant,
      suggestion: `[${page.source.slice(from + 1, start - 1)}](${asDestination(meant)})`,
    };
  }),
} as const satisfies Rule;
