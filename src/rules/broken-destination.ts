import { isAbsoluteAddress, OPEN_RUN, upToPunctuation } from './address.ts';
import type { Label } from './brackets.ts';
import { type BrokenWords, joined, readLinkWords, readWords } from './destination-words.ts';
import { mend } from './mend-address.ts';
import { together } from './mended.ts';
import { brokenLink, isMeantAsAddress, parenthesisAt } from './parenthesis.ts';
import { eachDoubtfulAddress, eachLabel, type Fault, type Rule, type Subject } from './rule.ts';

const LINE_BREAK = new RegExp(`^\\([ \\t]*(${OPEN_RUN})[ \\t]*(?:\\r\\n|\\n|\\r)[ \\t]*(${OPEN_RUN})`);
const LAST_OF_BLOCK = new RegExp(`^\\([ \\t]*(${OPEN_RUN})\\s*$`);
const NEXT_BLOCK = new RegExp(`^[^\\S\\r\\n]*(?:\\r\\n|\\n|\\r)\\s*((?:${OPEN_RUN})?)`);

export const brokenDestination = {
  name: 'broken-destination',
  severity: 'error',
  fix: 'safe',
  summary: 'a blank or a line break stands inside the address',
  why: 'An address ends at the first blank. What follows is no title, so that there is no link.',
  bad: [
    '[Attention](https://arxiv.org/abs/ 1706.03762)',
    '[Attention](https://example.com/My Paper.pdf)',
    '[Attention](https://www. example.com/paper)',
    '[good first issue](https://github.com/a/b/issues?q=is:open+label:"good first issue")',
    '![Attention](images/Screenshot (1).png)',
    '[Attention](https://arxiv.org/abs/\n1706.03762)',
    '[Attention](https://arxiv.org/abs/1706.03762\n\n)',
  ],
  good: [
    '[Attention]( https://arxiv.org/abs/1706.03762 )',
    '[Attention](<my paper.md>)',
    '[Attention](my%20paper.md)',
    'array[i](a b), see [x](y (z) w)',
  ],
  check: together(
    eachDoubtfulAddress((link, subject) => {
      const found = readLinkWords(link, subject.page);
      if (found?.shape !== 'broken') return undefined;
      if (found.address === undefined) return {};
      return { meant: mend(found.address), ...doubtAbout(found, subject, link.start) };
    }),
    eachLabel((label, rest, subject) => {
      if (!rest.startsWith('(')) return undefined;
      return onOneLine(label, rest, subject) ?? acrossLines(label, rest, subject) ?? acrossBlocks(label, rest, subject);
    }),
  ),
} as const satisfies Rule;

function onOneLine(label: Label, rest: string, subject: Subject): Fault | undefined {
  const { inner, end } = parenthesisAt(rest) ?? { inner: '', end: 0 };
  const found = readWords(inner, label.text);
  if (found?.shape !== 'broken') return undefined;
  if (found.address === undefined) return { start: label.start, end: label.end + end };
  return {
    ...brokenLink(subject, label, label.end + end, found.address),
    ...doubtAbout(found, subject, label.start),
  };
}

/** Words before the name of a file may be no part of it, unless there is such a file, or a picture has no other words. */
function doubtAbout(
  { address = '', isGuess }: BrokenWords,
  { fileExists, page: { source } }: Subject,
  start: number,
): Pick<Fault, 'isGuess'> {
  const isPicture = source[start] === '!' && !/^(?:see|in|at|from)%20/i.test(address);
  return isGuess === true && !isPicture && !fileExists(address) ? { isGuess } : {};
}

function acrossLines(label: Label, rest: string, subject: Subject): Fault | undefined {
  if (!/[\r\n]/.test(rest)) return undefined;
  const [whole = '', left = '', run = ''] = LINE_BREAK.exec(rest) ?? [];
  const right = upToBracket(run);
  if (
    right === undefined ||
    !isMeantAsAddress(left) ||
    left !== upToPunctuation(left) ||
    isAbsoluteAddress(mend(right))
  )
    return undefined;
  return brokenLink(subject, label, label.end + whole.length - run.length + right.length + 1, joined(left, right));
}

function acrossBlocks(label: Label, rest: string, subject: Subject): Fault | undefined {
  const isWhole = label.end + rest.length === label.limit;
  const [, left = ''] = isWhole ? (LAST_OF_BLOCK.exec(rest) ?? []) : [];
  if (left === '' || !isMeantAsAddress(left) || left !== upToPunctuation(left)) return undefined;
  const [whole = '', run = ''] = NEXT_BLOCK.exec(subject.prose.slice(label.limit, label.limit + 4000)) ?? [];
  const right = upToBracket(run);
  if (right === undefined || !/^$|[/=_.\d]/.test(right) || isAbsoluteAddress(mend(right))) return undefined;
  return brokenLink(subject, label, label.limit + whole.length - run.length + right.length + 1, left + right);
}

/** What stands before the `)` that closes the destination; undefined where none does. */
function upToBracket(run: string): string | undefined {
  const end = run.indexOf(')');
  const opening = run.indexOf('(');
  return end === -1 || (opening !== -1 && opening < end) ? undefined : run.slice(0, end);
}
