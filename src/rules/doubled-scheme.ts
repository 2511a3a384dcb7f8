import { withoutDoubledScheme } from './mend-address.ts';
import { eachMended, eachWord, together } from './mended.ts';
import type { Rule } from './rule.ts';

export const doubledScheme = {
  name: 'doubled-scheme',
  severity: 'error',
  fix: 'safe',
  summary: 'the address begins with two schemes',
  why: 'The second scheme becomes the name of a host that does not exist.',
  bad: ['[Attention](http://https://arxiv.org/abs/1706.03762)', '[Attention](https:https://arxiv.org/abs/1706.03762)'],
  good: [
    '[Attention](https://arxiv.org/abs/1706.03762)',
    '[Old](https://web.archive.org/web/2020/https://example.com)',
  ],
  check: together(
    eachMended(withoutDoubledScheme),
    eachWord(/(?<![\p{L}\p{N}_/.:@+-])https?[:/]*https?:\/\/[^\s<>()[\]|`"]+/giu, withoutDoubledScheme),
  ),
} as const satisfies Rule;
