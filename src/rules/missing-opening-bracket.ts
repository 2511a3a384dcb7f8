import { ADDRESS } from './address.ts';
import { mend } from './mend-address.ts';
import type { Rule } from './rule.ts';

const SHAPE = new RegExp(`^\\]\\([ \\t]*(${ADDRESS})(?:[ \\t]+"[^"\\n]*")?[ \\t]*\\)`, 'i');

export const missingOpeningBracket = {
  name: 'missing-opening-bracket',
  severity: 'error',
  summary: 'the text of the link has no `[`',
  why: 'A `]` that nothing opens is only a sign: the address stands in the text, and there is no link.',
  bad: ['- Attention](https://arxiv.org/abs/1706.03762)'],
  good: ['- [Attention](https://arxiv.org/abs/1706.03762)', '- \\[Attention](https://arxiv.org/abs/1706.03762)'],
  *check({ brackets, prose }) {
    for (const { start, end, limit } of brackets.unopened) {
      const [whole = '', address = ''] = SHAPE.exec(prose.slice(start, limit)) ?? [];
      if (whole !== '' && prose[start - 1] !== ']') yield { start, end: end - 1 + whole.length, meant: mend(address) };
    }
  },
} as const satisfies Rule;
