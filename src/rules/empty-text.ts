import { eachLink, type Rule } from './rule.ts';

const EMPTY = /^\[[\s\u00A0\u200B\uFEFF]*\](?:\(|\[)/;

export const emptyText = {
  name: 'empty-text',
  severity: 'warning',
  summary: 'the link has no text',
  why: 'Nothing is shown that a reader could follow, and nothing that a screen reader could say.',
  bad: ['[](https://arxiv.org/abs/1706.03762)', '[ ](https://arxiv.org/abs/1706.03762)'],
  good: ['[Attention](https://arxiv.org/abs/1706.03762)', '[![](picture.png)](https://example.com/)', '[](){#anchor}'],
  check: eachLink(({ start, end, url }, { page: { source } }) =>
    EMPTY.test(source.slice(start, start + 40)) && (url !== '' || source[end] !== '{') ? {} : undefined,
  ),
} as const satisfies Rule;
