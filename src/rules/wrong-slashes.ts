import { withTwoSlashes } from './mend-address.ts';
import { eachMended, eachWord, together } from './mended.ts';
import type { Rule } from './rule.ts';

export const wrongSlashes = {
  name: 'wrong-slashes',
  severity: 'error',
  fix: 'safe',
  summary: 'the scheme is not followed by `://`',
  why: 'Browsers put some of these right and take others for a path of the site; renderers and readers do not.',
  bad: [
    '[Attention](http//arxiv.org/abs/1706.03762)',
    '[Attention](https:/arxiv.org/abs/1706.03762)',
    '[Attention](http:arxiv.org/abs/1706.03762)',
    '[Attention](https:///arxiv.org/abs/1706.03762)',
    '[Attention](ftp:/arxiv.org/abs/1706.03762)',
  ],
  good: ['[Attention](https://arxiv.org/abs/1706.03762)', '[a folder](https/index.md)', 'either http/https or ftp'],
  check: together(
    eachMended(withTwoSlashes),
    eachWord(/(?<![\p{L}\p{N}_/.:@+-])https?(?::\/(?!\/)|\/\/|:\\\\)[^\s<>()[\]|`"]+/giu, withTwoSlashes),
  ),
} as const satisfies Rule;
