import type { TextRange } from '../model/page.ts';
import { ADDRESS, isAbsoluteAddress, isAddress } from './address.ts';
import type { Label } from './brackets.ts';
import { mend } from './mend-address.ts';
import { together } from './mended.ts';
import { asDestination, meantAddress, parenthesisAt } from './parenthesis.ts';
import { LINK, OPAQUE } from './prose.ts';
import { eachDoubtfulAddress, eachLabel, eachText, type Fault, type Rule, type Subject } from './rule.ts';

/** How far the text may stand before its address. */
const REACH = 1000;

/** Words in round brackets; not the arguments of a function, and not what follows a link. */
const ROUND_TWICE = new RegExp(
  `(?<![\\w$\\])}${LINK}${OPAQUE}])\\((?=[^()]*\\p{L}{2})([^()\\r\\n]{2,200})\\)\\([ \\t]*(${ADDRESS})[ \\t]*\\)`,
  'giu',
);

export const swappedBrackets = {
  name: 'swapped-brackets',
  severity: 'error',
  fix: 'safe',
  summary: 'the round and the square brackets, or the text and the address, are the wrong way round',
  why: 'The text stands in `[…]`, the address in `(…)`. The other way round there is no link.',
  bad: [
    '(Attention)[https://arxiv.org/abs/1706.03762]',
    '(Attention)(https://arxiv.org/abs/1706.03762)',
    '!(a picture)[https://example.org/picture.png]',
    '[https://arxiv.org/abs/1706.03762](Attention is all you need)',
    '[https://arxiv.org/abs/1706.03762](Attention)',
  ],
  good: [
    '[Attention](https://arxiv.org/abs/1706.03762)',
    '[https://arxiv.org/abs/1706.03762](paper.md)',
    '[https://arxiv.org/abs/1706.03762] (accessed in May)',
    'sorted(scores)[-k:]',
    '(a paper)[1]',
    'f(x)(https://example.org/)',
  ],
  check: together(
    eachLabel((label, rest, subject) => roundBefore(label, subject) ?? addressBefore(label, rest, subject)),
    eachText(roundTwice),
    eachDoubtfulAddress(({ url, text, start }, subject) => {
      if (!isAbsoluteAddress(text) || !/^[\p{L}\p{N} _-]+$/u.test(url) || subject.fileExists(url)) return undefined;
      const before = roundBefore({ start, end: start + text.length + 2, text }, subject);
      // `(text)[address](more)`.
      if (before !== undefined) return { ...before, isGuess: true };
      const meant = mend(text);
      return { meant, suggestion: `[${url}](${asDestination(meant)})` };
    }),
  ),
} as const satisfies Rule;

/** `(text)[address]`. */
function roundBefore({ start, end, text }: Pick<Label, 'start' | 'end' | 'text'>, subject: Subject): Fault | undefined {
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
}

/** `(text)(address)`. */
function* roundTwice(text: string, range: TextRange, { page }: Subject): Iterable<Fault> {
  for (const { index, 0: whole, 1: label = '', 2: address = '' } of text.matchAll(ROUND_TWICE)) {
    const start = range.start + index;
    const written = page.source.slice(start + 1, start + 1 + label.length);
    const meant = mend(address);
    yield { start, end: start + whole.length, meant, suggestion: `[${written}](${asDestination(meant)})` };
  }
}

/** `[address](several words)`. */
function addressBefore({ start, end, text }: Label, rest: string, { page }: Subject): Fault | undefined {
  if (!rest.startsWith('(') || text.length > REACH || /\s/.test(text) || !isAbsoluteAddress(text)) return undefined;
  const { inner, end: length } = parenthesisAt(rest) ?? { inner: '', end: 0 };
  if (!/\p{L}/u.test(inner) || inner.split(/\s+/).some(isAddress)) return undefined;
  const meant = mend(text);
  const written = page.source.slice(end + 1, end + length - 1);
  return { start, end: end + length, meant, suggestion: `[${written}](${asDestination(meant)})` };
}
