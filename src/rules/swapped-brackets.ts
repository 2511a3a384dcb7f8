import { isAddress } from './address.ts';
import { asDestination, meantAddress } from './parenthesis.ts';
import { eachLabel, type Rule } from './rule.ts';

/** How far the text may stand before its address. */
const REACH = 1000;

export const swappedBrackets = {
  name: 'swapped-brackets',
  severity: 'error',
  summary: 'the round and the square brackets are the wrong way round',
  why: 'The text stands in `[…]`, the address in `(…)`. The other way round there is no link.',
  bad: ['(Attention)[https://arxiv.org/abs/1706.03762]', '!(a picture)[https://example.org/picture.png]'],
  good: ['[Attention](https://arxiv.org/abs/1706.03762)', 'sorted(scores)[-k:]', '(a paper)[1]'],
  check: eachLabel(({ start, end, text }, _rest, subject) => {
    const { page, prose } = subject;
    if (prose[start - 1] !== ')' || text.length > REACH || /\s/.test(text.trim()) || !isAddress(text.trim()))
      return undefined;
    const before = prose.slice(Math.max(0, start - REACH), start).replace(/^.*[\r\n]/s, '');
    const [whole = '', mark = '', label = ''] = /(!?)\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/.exec(before) ?? [];
    if (label.trim() === '' || /[\w$]$/.test(before.slice(0, -whole.length))) return undefined;
    const from = start - whole.length;
    const written = page.source.slice(start - 1 - label.length, start - 1);
    const meant = meantAddress(text.trim(), subject);
    return { start: from, end, meant, suggestion: `${mark}[${written}](${asDestination(meant)})` };
  }),
} as const satisfies Rule;
