import { isAddress, RUN } from './address.ts';
import { brokenLink } from './parenthesis.ts';
import { eachLabel, type Rule } from './rule.ts';

const QUOTES = '"\'“”„‘’«»';
const SHAPE = new RegExp(
  `^\\([ \\t]*(${RUN})[ \\t]+([${QUOTES}][^\\r\\n]*?|[^\\r\\n()${QUOTES}]+[${QUOTES}])[ \\t]*\\)`,
);

export const unclosedTitle = {
  name: 'unclosed-title',
  severity: 'error',
  fix: 'safe',
  summary: 'the title after the address is not closed by its quote',
  why: 'A title stands in straight quotes of one kind. Where one is missing or curly there is no link.',
  bad: [
    '[Attention](https://arxiv.org/abs/1706.03762 "The transformer)',
    '[Attention](https://arxiv.org/abs/1706.03762 The transformer")',
    '[Attention](https://arxiv.org/abs/1706.03762 “The transformer”)',
  ],
  good: [
    '[Attention](https://arxiv.org/abs/1706.03762 "The transformer")',
    "[Attention](https://arxiv.org/abs/1706.03762 'The transformer')",
  ],
  check: eachLabel((label, rest, subject) => {
    const [whole = '', address = '', written = ''] = SHAPE.exec(rest) ?? [];
    if (whole === '' || !isAddress(address)) return undefined;
    const title = written.replace(/^["'“”„‘’«»]+|["'“”„‘’«»]+$/g, '').trim();
    const quoted = title === '' ? '' : ` "${title.replace(/\\?"/g, '\\"')}"`;
    return brokenLink(subject, label, label.end + whole.length, address, quoted);
  }),
} as const satisfies Rule;
