import { withSchemeSpelt } from './mend-address.ts';
import { eachMended, eachWord, together } from './mended.ts';
import type { Rule } from './rule.ts';

export const schemeTypo = {
  name: 'scheme-typo',
  severity: 'error',
  fix: 'safe',
  summary: 'the scheme of the address is misspelt',
  why: 'No browser knows `htps:` or `ttps:`, and most checkers pass over what they take for an unknown kind of address.',
  bad: [
    '[Attention](htps://arxiv.org/abs/1706.03762)',
    '[Attention](ttps://arxiv.org/abs/1706.03762)',
    '[Attention](https;//arxiv.org/abs/1706.03762)',
    '[Attention](paperhttps://arxiv.org/abs/1706.03762)',
    'See htps://arxiv.org/abs/1706.03762.',
  ],
  good: [
    '[Attention](https://arxiv.org/abs/1706.03762)',
    '[files](ftp://example.com/), [code](ssh://git@example.com/), [clone](git+https://example.com/)',
    'The scheme `htps://` is misspelt.',
  ],
  check: together(
    eachMended(withSchemeSpelt),
    eachWord(/(?<![\p{L}\p{N}_/.:@+-])[a-z]{3,8}[:;]\/\/[^\s<>()[\]|`"]+/giu, withSchemeSpelt),
  ),
} as const satisfies Rule;
