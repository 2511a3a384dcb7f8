import type { Page } from '../model/page.ts';
import { ADDRESS, ADDRESS_START, isAbsoluteAddress } from './address.ts';
import type { Brackets, Label, LoneBracket } from './brackets.ts';
import { destinationEnd } from './destination-end.ts';
import { mend } from './mend-address.ts';
import { together } from './mended.ts';
import { asDestination, brokenLink, signsBefore } from './parenthesis.ts';
import { LINK } from './prose.ts';
import { eachLabel, type Fault, type Rule, type Subject } from './rule.ts';

/** How long a text may be that nothing closes. */
const REACH = 300;
/** `]address` or `]address)`. */
const NO_OPENING = new RegExp(`^(${ADDRESS})`, 'i');
/** `].(address)`, and `]**(address)` where bold words end too early. */
const SIGN_BETWEEN = new RegExp(`^([.,:;/=|-]|\\*{1,3}|_{1,3}|~~)\\([ \\t]*(${ADDRESS})[ \\t]*\\)`, 'i');
/** `]{address}`. */
const IN_BRACES = new RegExp(`^(\\{)[ \\t]*((?=${ADDRESS_START})[^\\s{}<>]+)[ \\t]*\\}`, 'i');
/** `[text (address)` without a `]`, or with another sign in its place, as `[text)(address)`. */
const NO_CLOSING = new RegExp(
  `^!?\\[((?:[^[\\]()\\r\\n]|\\([^[\\]()\\r\\n]*\\)){1,${REACH}}?)(?:[ \\t]*|[)}[])\\([ \\t]*(${ADDRESS})[ \\t]*\\)`,
  'i',
);
/** Several words, or as much in a script that sets no blanks. */
const WORDS = /\p{L}\s+\S*\p{L}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u;
/** `[several words] address`: where renderers make a link of it, the address may be meant to stand for itself. */
const NO_BRACKETS = new RegExp(`^[ \\t](${ADDRESS})`, 'i');
/** A number of a citation, a tag of bulletin boards, a method of HTTP. */
const NO_TEXT = /^(?:\d*|img|url|GET|HEAD|POST|PUT|PATCH|DELETE)$/i;
/** `\\github[name]{address}`. */
const IN_LATEX = /\\[A-Za-z]+\*?$/;

export const missingParenthesis = {
  name: 'missing-parenthesis',
  severity: 'error',
  fix: 'safe',
  summary: 'a bracket is missing between the text and the address',
  why: 'A link is `[text](address)`. With a bracket left out, or a sign between them, there is no link.',
  bad: [
    '[Attention]https://arxiv.org/abs/1706.03762',
    '[Attention]https://arxiv.org/abs/1706.03762)',
    '[Attention (https://arxiv.org/abs/1706.03762)',
    '[[paper (https://arxiv.org/abs/1706.03762)]',
    '[Attention (2017) (https://arxiv.org/abs/1706.03762)',
    '[Attention].(https://arxiv.org/abs/1706.03762)',
    '[Attention]<https://arxiv.org/abs/1706.03762>',
    '[Attention]{https://arxiv.org/abs/1706.03762}',
    '[Attention)(https://arxiv.org/abs/1706.03762)',
    '[Attention}(https://arxiv.org/abs/1706.03762)',
    '[Attention[(https://arxiv.org/abs/1706.03762)',
  ],
  good: [
    '[Attention](https://arxiv.org/abs/1706.03762)',
    '[Attention](https://arxiv.org/abs/1706.03762){ .paper }',
    'in [0, 1) (https://arxiv.org/abs/1706.03762)',
    '[1]https://arxiv.org/abs/1706.03762',
    '[img]https://example.org/picture.png[/img]',
    '[Attention (https://arxiv.org/abs/1706.03762)]',
  ],
  check: together(
    eachLabel((label, rest, subject) => {
      if (NO_TEXT.test(label.text)) return undefined;
      if (rest.startsWith(LINK)) return beforeAutolink(label, subject);
      if (IN_LATEX.test(subject.prose.slice(Math.max(0, label.start - 40), label.start))) return undefined;
      const between = SIGN_BETWEEN.exec(rest) ?? IN_BRACES.exec(rest);
      if (between !== null) return withSign(label, between, subject);
      return withoutBrackets(label, rest, subject);
    }),
    function* (subject) {
      for (const bracket of withoutEnd(subject.brackets)) yield* unclosedText(bracket, subject);
    },
  ),
} as const satisfies Rule;

/** Opening brackets that nothing closes, or that only a `]` of a later line or of a bracket around them does. */
function withoutEnd({ labels, unclosed }: Brackets): readonly Omit<LoneBracket, 'end'>[] {
  const around = new Set(unclosed.map(({ end }) => end));
  const borrowed = labels.filter(({ start, text }) => around.has(start) || /[\r\n]/.test(text.slice(0, REACH)));
  return [...unclosed, ...borrowed];
}

/** What ends bold words between the text and the address is put behind the link. */
function withSign(label: Label, [whole, sign = '', address = '']: RegExpExecArray, subject: Subject): Fault {
  const fault = brokenLink(subject, label, label.end + whole.length, address);
  return /[*_~]/.test(sign) ? { ...fault, suggestion: fault.suggestion + sign } : fault;
}

function withoutBrackets(label: Label, rest: string, subject: Subject): Fault | undefined {
  const isApart = /^[ \t]/.test(rest) && WORDS.test(label.text);
  const found = isApart ? NO_BRACKETS.exec(rest) : NO_OPENING.exec(rest);
  const written = found?.[1] ?? '';
  const { address, isGuess } = destinationEnd(written, signsBefore(subject, label));
  if (address === '' || written.toLowerCase().includes(`[/${label.text.toLowerCase()}]`)) return undefined;
  const blank = isApart ? 1 : 0;
  const closing = rest[blank + address.length] === ')' && !isInParenthesis(label.start, subject) ? 1 : 0;
  const fault = brokenLink(subject, label, label.end + blank + address.length + closing, address);
  return isApart && closing === 0 && isShown(subject.page, label.end + blank)
    ? { ...fault, severity: 'warning' }
    : { ...fault, ...(isGuess && { isGuess }) };
}

function isShown({ links }: Page, start: number): boolean {
  return links.some((link) => link.start === start);
}

function beforeAutolink(label: { start: number; end: number }, { page }: Subject): Fault | undefined {
  const link = page.links.find(({ start, syntax }) => start === label.end && syntax === 'autolink');
  if (link === undefined || !isAbsoluteAddress(link.url)) return undefined;
  const text = page.source.slice(label.start, label.end);
  const meant = mend(link.url);
  return { start: label.start, end: link.end, meant, suggestion: `${text}(${asDestination(meant)})` };
}

/** Whether an opening bracket of the same line waits for the `)` that follows. */
function isInParenthesis(start: number, { prose }: Subject): boolean {
  const line = prose.slice(Math.max(0, start - REACH), start).replace(/^.*[\r\n]/s, '');
  return line.split('(').length > line.split(')').length;
}

function* unclosedText({ start, limit }: Omit<LoneBracket, 'end'>, { page, prose }: Subject): Iterable<Fault> {
  const [whole = '', text = '', address = ''] =
    NO_CLOSING.exec(prose.slice(start, Math.min(limit, start + 3000))) ?? [];
  if (text.trim() === '') return;
  const mark = prose[start] === '!' ? '!' : '';
  const from = start + mark.length + 1;
  const label = `${mark}[${page.source.slice(from, from + text.length).trim()}]`;
  const meant = mend(address);
  yield { start, end: start + whole.length, meant, suggestion: `${label}(${asDestination(meant)})` };
}
