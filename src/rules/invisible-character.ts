import { withoutInvisible } from './mend-address.ts';
import { eachMended } from './mended.ts';
import type { Rule } from './rule.ts';

export const invisibleCharacter = {
  name: 'invisible-character',
  severity: 'error',
  fix: 'safe',
  summary: 'an invisible character is a part of the address',
  why: 'A no-break space or a zero-width character came along when the address was copied; the server does not know it.',
  bad: ['[Attention](https://arxiv.org/abs/1706.03762\u200B)', '[Attention](\uFEFFhttps://arxiv.org/abs/1706.03762)'],
  good: [
    '[മലയാളത്തില്\u200D](https://ml.wikipedia.org/wiki/മലയാളത്തില്\u200D)',
    '[Attention](https://arxiv.org/abs/1706.03762)\u00A0is good',
    '[می‌شود](https://fa.wikipedia.org/wiki/می‌شود)',
  ],
  check: eachMended(withoutInvisible),
} as const satisfies Rule;
