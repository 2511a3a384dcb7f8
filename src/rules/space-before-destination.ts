import { RUN } from './address.ts';
import { brokenLink, isMeantAsAddress } from './parenthesis.ts';
import { OPAQUE } from './prose.ts';
import { eachLabel, type Rule } from './rule.ts';

const SHAPE = new RegExp(
  `^(?:[^\\S\\r\\n]*[\\u200B-\\u200D\\u2060]+|[^\\S\\r\\n]+|[^\\S\\r\\n]*(?:\\r\\n|\\n|\\r)[ \\t]*)\\([ \\t]*(${RUN})([ \\t]+"[^"\\n]*"|[ \\t]+'[^'\\n]*')?[ \\t]*\\)`,
);
/** Labels that prose holds too: a number of a citation, `[sic]`, a citation key, an ellipsis. */
const PROSE = new RegExp(`^(?:\\d+|x|sic|@[^/]*|[^\\p{L}\\p{N}${OPAQUE}]*)$`, 'iu');
/** A part of this page; no number of an issue. */
const FRAGMENT = /^#\p{L}[\p{L}\p{N}_-]{2,}$/u;

export const spaceBeforeDestination = {
  name: 'space-before-destination',
  severity: 'error',
  fix: 'safe',
  summary: 'a blank stands between the text and the address',
  why: 'The `(` must follow the `]` at once. With a blank or a line break between them there is no link.',
  bad: ['[Attention] (https://arxiv.org/abs/1706.03762)', '[Attention]\n(https://arxiv.org/abs/1706.03762)'],
  good: [
    '[Attention](https://arxiv.org/abs/1706.03762)',
    '- [x] (optional) read it',
    'He said [sic] (see below).',
    '[Fixed] (#123)',
  ],
  check: eachLabel((label, rest, subject) => {
    const [whole = '', address = '', title = ''] = SHAPE.exec(rest) ?? [];
    if (whole === '' || PROSE.test(label.text) || !(isMeantAsAddress(address) || FRAGMENT.test(address)))
      return undefined;
    return brokenLink(subject, label, label.end + whole.length, address, title);
  }),
} as const satisfies Rule;
