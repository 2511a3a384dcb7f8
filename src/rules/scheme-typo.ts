import { withSchemeSpelt } from './mend-address.ts';
import { eachMended, eachWord, together } from './mended.ts';
import { brokenLink, parenthesisAt } from './parenthesis.ts';
import { eachLabel, type Rule } from './rule.ts';
import { withMailScheme } from './scheme-spelling.ts';

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
    '[Attention](url:https://arxiv.org/abs/1706.03762)',
    '[write](maito:me@example.com)',
    '[write](mailto: me@example.com)',
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
    eachLabel((label, rest, subject) => {
      const { inner, end } = parenthesisAt(rest) ?? { inner: '', end: 0 };
      const meant = withMailScheme(inner.trim());
      return meant === inner.trim() ? undefined : brokenLink(subject, label, label.end + end, meant);
    }),
  ),
} as const satisfies Rule;
