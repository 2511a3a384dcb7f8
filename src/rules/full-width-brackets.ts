import { ADDRESS_START } from './address.ts';
import { readWords } from './destination-words.ts';
import { mend } from './mend-address.ts';
import { asDestination } from './parenthesis.ts';
import { LINK, OPAQUE } from './prose.ts';
import { eachText, type Fault, type Rule } from './rule.ts';

const SHAPE = new RegExp(
  `[[［]([^[\\]［］\\r\\n]{1,300})[\\]］][ \\t]?[(（][ \\t]*((?=${ADDRESS_START})[^\\s()（）<>${LINK}${OPAQUE}]+(?:[ \\t][^\\s()（）<>${LINK}${OPAQUE}]+){0,2})[ \\t]*[)）]`,
  'gi',
);

export const fullWidthBrackets = {
  name: 'full-width-brackets',
  severity: 'error',
  fix: 'safe',
  summary: 'a bracket of the link is a full-width one',
  why: 'Only `[`, `]`, `(` and `)` make a link. Full-width brackets look alike and are only text.',
  bad: [
    '[Attention]（https://arxiv.org/abs/1706.03762）',
    '［Attention］(https://arxiv.org/abs/1706.03762)',
    '[Attention](https://arxiv.org/abs/1706.03762）',
  ],
  good: ['[Attention](https://arxiv.org/abs/1706.03762)（2017）', 'Notes［1］（https://arxiv.org/）'],
  check: eachText(function* (text, range, { page }): Iterable<Fault> {
    for (const { index, 0: whole, 1: label = '', 2: inner = '' } of text.matchAll(SHAPE)) {
      const address = /\s/.test(inner) ? readWords(inner)?.address : inner;
      if (!/[［］（）]/.test(whole) || /^\d+$/.test(label) || address === undefined) continue;
      const start = range.start + index;
      const meant = mend(address);
      const written = page.source.slice(start + 1, start + 1 + label.length);
      yield { start, end: start + whole.length, meant, suggestion: `[${written}](${asDestination(meant)})` };
    }
  }),
} as const satisfies Rule;
