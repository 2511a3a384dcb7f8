import { isUrl } from '../model/is-url.ts';
import { isAbsoluteAddress, OPEN_RUN } from './address.ts';
import { readLinkWords, readWords } from './destination-words.ts';
import { mend } from './mend-address.ts';
import { together } from './mended.ts';
import { brokenLink, isMeantAsAddress, parenthesisAt } from './parenthesis.ts';
import { eachDoubtfulAddress, eachLabel, type Rule } from './rule.ts';

const SECOND = /https?:\/\//gi;
const TWO_LINES = new RegExp(`^\\([ \\t]*(${OPEN_RUN})[ \\t]*(?:\\r\\n|\\n|\\r)\\s*([^\\s()<>]+)[^\\S\\r\\n]*\\)`);

/** The second address may begin a block of its own. */
const REACH = 4000;

export const pastedUrls = {
  name: 'pasted-urls',
  severity: 'error',
  fix: 'safe',
  summary: 'two addresses run together',
  why: 'A link has one address. Two in one place lead nowhere, or are no link at all.',
  bad: [
    '[Attention](https://arxiv.org/abs/1706.03762https://github.com/tensorflow/tensor2tensor)',
    '[Attention](https://arxiv.org/abs/1706.03762,https://github.com/tensorflow/tensor2tensor)',
    '[Attention](https://github.com/https://github.com/tensorflow/tensor2tensor)',
    '[Attention](https://arxiv.org/abs/1706.03762 https://github.com/tensorflow/tensor2tensor)',
  ],
  good: [
    '[Old](https://web.archive.org/web/2020/https://example.com/)',
    '[Share](https://twitter.com/intent/tweet?text=Read%20https://example.com/)',
    '[Translated](https://translate.google.com/translate?u=https://example.com/)',
    '[Compare](https://github.com/a/b/compare/v1...v2)',
    '![badge](https://img.shields.io/badge/site-https://example.com-blue)',
  ],
  check: together(
    eachDoubtfulAddress(({ url }) => {
      if (!/^https?:\/\//i.test(url)) return undefined;
      for (const { index } of url.matchAll(SECOND)) if (index > 0 && isPasted(url, index)) return pasted(url, index);
      return undefined;
    }),
    eachDoubtfulAddress((link, { page }) => {
      const found = readLinkWords(link, page);
      return found?.shape === 'several' ? { meant: mend(found.address) } : undefined;
    }),
    eachLabel((label, rest, subject) => {
      if (!rest.startsWith('(')) return undefined;
      const { inner, end } = parenthesisAt(rest) ?? { inner: '', end: 0 };
      const found = readWords(inner, label.text);
      if (found?.shape === 'several') return brokenLink(subject, label, label.end + end, found.address);
      const further = subject.prose.slice(label.end, label.end + REACH);
      if (!/[\r\n]/.test(further)) return undefined;
      const [whole = '', left = '', right = ''] = TWO_LINES.exec(further) ?? [];
      if (whole === '' || !isMeantAsAddress(left) || !isAbsoluteAddress(mend(right))) return undefined;
      return brokenLink(subject, label, label.end + whole.length, left);
    }),
  ),
} as const satisfies Rule;

/** A picture of words: the address is what it says. */
const BADGE = /^https?:\/\/(?:[^/]*\.)?(?:shields\.io|badgen\.net|badge[^/]*)\/|^https?:\/\/[^?#]*\/badges?\//i;

/** Whether the second address follows the first, rather than being held by it: in a query, or as a path of its own. */
function isPasted(url: string, index: number): boolean {
  const first = url.slice(0, index);
  if (/^https?:\/*$/i.test(first) || BADGE.test(first)) return false;
  if (first.endsWith('/')) return hostOf(first) === hostOf(url.slice(index));
  if (/[?#]/.test(first)) return /[\p{L}\p{N}]$/u.test(first) && !/%[0-9a-f]{2}$/i.test(first);
  return /[\p{L}\p{N}.)\]},;|"'_-]$/u.test(first);
}

/** Of the same address twice it is clear which was meant. */
function pasted(url: string, index: number): { meant?: string } {
  const first = url.slice(0, index);
  const second = url.slice(index);
  if (first.endsWith('/') && /^https?:\/\/[^/]+\/$/i.test(first)) return { meant: mend(second) };
  return first === second ? { meant: mend(first) } : {};
}

function hostOf(url: string): string {
  return isUrl(url) ? new URL(url).host : '';
}
