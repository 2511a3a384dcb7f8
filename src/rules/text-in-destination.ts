import { readLinkWords, readWords } from './destination-words.ts';
import { mend } from './mend-address.ts';
import { together } from './mended.ts';
import { brokenLink, parenthesisAt } from './parenthesis.ts';
import { isPlaceholder, isSample } from './placeholder.ts';
import { eachDoubtfulAddress, eachLabel, hasBrackets, type Rule } from './rule.ts';

/** An item that is open or done, with a remark in brackets behind it. */
const TASK_BOX = /^\[[ x]\]$/i;

export const textInDestination = {
  name: 'text-in-destination',
  severity: 'error',
  fix: 'safe',
  summary: 'words stand in the place of the address',
  why: 'The round brackets of a link hold its address alone. With words in them there is no link, or one to nowhere.',
  bad: [
    '[Attention](see https://arxiv.org/abs/1706.03762)',
    '[Attention](https://arxiv.org/abs/1706.03762 the paper)',
    '[Attention](https://arxiv.org/abs/1706.03762, 2017)',
    '[Attention](TBD)',
    '[Attention](coming soon)',
  ],
  good: [
    '[Attention](https://arxiv.org/abs/1706.03762)',
    '[to do](todo.md)',
    'array[i](x)',
    '- [ ](in progress)',
    '[x](optional words)',
    'A link is written [text](url).',
  ],
  check: together(
    eachDoubtfulAddress((link, { page, fileExists }) => {
      const { url } = link;
      if (!hasBrackets(link, page)) return undefined;
      if (isPlaceholder(url))
        return fileExists(url) || isSample(page.source.slice(link.start, link.end), url) ? undefined : {};
      const found = readLinkWords(link, page);
      return found?.shape === 'text' ? { meant: mend(found.address) } : undefined;
    }),
    eachLabel((label, rest, subject) => {
      if (!rest.startsWith('(')) return undefined;
      const { inner, end } = parenthesisAt(rest) ?? { inner: '', end: 0 };
      if (TASK_BOX.test(subject.page.source.slice(label.start, label.end))) return undefined;
      if (isPlaceholder(inner.trim())) return { start: label.start, end: label.end + end };
      const found = readWords(inner, label.text);
      return found?.shape === 'text' ? brokenLink(subject, label, label.end + end, found.address) : undefined;
    }),
  ),
} as const satisfies Rule;
