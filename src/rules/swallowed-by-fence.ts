import { problems } from './problems.ts';
import type { Rule } from './rule.ts';

export const swallowedByFence = {
  name: 'swallowed-by-fence',
  severity: 'warning',
  summary: 'an unclosed fence hides links to the end of the file',
  why: 'What follows a fence that nothing closes is code: its links are not shown.',
  bad: ['```sh\nmake\n\n[Attention](https://arxiv.org/abs/1706.03762)'],
  good: ['```sh\nmake\n```\n\n[Attention](https://arxiv.org/abs/1706.03762)', '```sh\nmake'],
  check: problems('unclosed-fence', /\]\(|https?:\/\//),
} as const satisfies Rule;
