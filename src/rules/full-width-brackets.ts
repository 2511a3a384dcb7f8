import type { TextRange } from '../model/page.ts';
import { ADDRESS_START } from './address.ts';
import { readWords } from './destination-words.ts';
import { mend } from './mend-address.ts';
import { asDestination } from './parenthesis.ts';
import { LINK, OPAQUE } from './prose.ts';
import { eachText, type Fault, type Rule, type Subject } from './rule.ts';

const SHAPE = new RegExp(
  `(?:!?[[［【](?!\\]))([^[\\]［］]{0,300})[\\]］】][ \\t]?[(（][ \\t]*((?=${ADDRESS_START})[^\\s()（）<>${LINK}${OPAQUE}]+(?:[ \\t][^\\s()（）<>${LINK}${OPAQUE}]+){0,2})[ \\t]*[)）]`,
  'gi',
);

/** In prose the one kind of bracket marks a title and the other a remark. */
const PROSE = /^!?(?:［\d+］|\[\d+\]|【.*】[ \t]?（)/s;

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
    '【Attention](https://arxiv.org/abs/1706.03762)',
  ],
  good: [
    '[Attention](https://arxiv.org/abs/1706.03762)（2017）',
    'Notes［1］（https://arxiv.org/）',
    '【论文】（https://arxiv.org/）',
  ],
  check: eachText(notALink),
} as const satisfies Rule;

function* notALink(text: string, range: TextRange, { page }: Subject): Iterable<Fault> {
  for (const { index, 0: whole, 1: label = '', 2: inner = '' } of text.matchAll(SHAPE)) {
    const address = /\s/.test(inner) ? readWords(inner)?.address : inner;
    if (!/[［］（）【】]/.test(whole.replace(label, '')) || PROSE.test(whole) || address === undefined) continue;
    const start = range.start + index;
    const meant = mend(address);
    const mark = whole.startsWith('!') ? '!' : '';
    const from = start + mark.length + 1;
    const written = `${mark}[${page.source.slice(from, from + label.length)}]`;
    const fault = { start, end: start + whole.length, meant, suggestion: `${written}(${asDestination(meant)})` };
    yield isTitle(text, index, whole, label)
      ? { ...fault, severity: 'warning' }
      : { ...fault, ...(isExclamation(text, index, mark) && { isGuess: true }) };
  }
}

/** `…【title】(address)`, in which the brackets may be those of a title that goes before. */
function isTitle(text: string, index: number, whole: string, label: string): boolean {
  return (
    /^!?【/.test(whole) &&
    whole.includes(`【${label}】`) &&
    /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, index - 2), index))
  );
}

/** Whether the `!` may end a sentence rather than begin an image. */
function isExclamation(text: string, index: number, mark: string): boolean {
  return mark !== '' && /[\p{L}\p{N}\p{P}]$/u.test(text.slice(Math.max(0, index - 2), index));
}
