import type { Link } from '../model/link.ts';
import { ADDRESS } from './address.ts';
import type { Label } from './brackets.ts';
import { mend } from './mend-address.ts';
import { together } from './mended.ts';
import { asDestination } from './parenthesis.ts';
import { LINK } from './prose.ts';
import { eachAddress, eachLabel, type Fault, type Rule, type Subject } from './rule.ts';

const INSIDE_ADDRESS = new RegExp(`^\\([ \\t]*(${LINK}+)([ \\t]*\\))?`);
/** Without a blank in it, a link is a legal address of another one. */
const WHOLE_LINK = new RegExp(`^\\[[^\\[\\]]*\\]\\((${ADDRESS})\\)$`, 'i');
const TEXT_WITH_LINK = new RegExp(
  `^\\[[^[\\]\\r\\n]*(?<!!)\\[[^[\\]\\r\\n]+\\]\\(${ADDRESS}\\)[^[\\]\\r\\n]*\\]\\($`,
  'i',
);
/** A text that holds a link. Over several lines, brackets that have nothing to do with each other make a pair. */
const ONE_LINE = new RegExp(`^[^\\r\\n]*${LINK}[^\\r\\n]*$`);
const AFTER_TEXT = new RegExp(`^\\([ \\t]*(${ADDRESS})(?:[ \\t]+"[^"\\n]*")?[ \\t]*\\)`, 'i');

export const nestedLink = {
  name: 'nested-link',
  severity: 'error',
  fix: 'safe',
  summary: 'a link stands inside another one',
  why: 'Links do not nest: only the inner one is shown, and the brackets of the outer one stay in the text.',
  bad: [
    '[Attention]([paper](https://arxiv.org/abs/1706.03762)',
    '[Attention]([paper](https://arxiv.org/abs/1706.03762))',
    '[Attention, [a paper](https://example.org/)](https://arxiv.org/abs/1706.03762)',
  ],
  good: ['[![Attention](https://example.org/badge.svg)](https://arxiv.org/abs/1706.03762)'],
  check: together(
    eachAddress(({ url, start, destination: [from] }, { page: { source } }) => {
      const [, address = ''] = WHOLE_LINK.exec(url) ?? [];
      if (address !== '') return { meant: mend(address) };
      // Some renderers show the outer link instead.
      return TEXT_WITH_LINK.test(source.slice(start, from)) ? { meant: mend(url) } : undefined;
    }),
    eachLabel((label, rest, subject) => linkAsAddress(label, rest, subject) ?? linkAsText(label, rest, subject)),
  ),
} as const satisfies Rule;

function linkAsAddress(label: Label, rest: string, { page }: Subject): Fault | undefined {
  const [whole = '', mask = '', closing = ''] = INSIDE_ADDRESS.exec(rest) ?? [];
  if (whole === '') return undefined;
  const from = label.end + whole.length - closing.length - mask.length;
  const inner = page.links.find(({ start }) => start === from);
  if (inner === undefined || inner.target === 'template') return undefined;
  const end = closing === '' ? inner.end : label.end + whole.length;
  const text = page.source.slice(label.start, label.end);
  const meant = mend(inner.url);
  return { start: label.start, end, meant, suggestion: `${text}(${asDestination(meant)})` };
}

function linkAsText(label: Label, rest: string, { page }: Subject): Fault | undefined {
  const [whole = '', address = ''] = AFTER_TEXT.exec(rest) ?? [];
  if (whole === '' || !ONE_LINE.test(label.text) || linkIn(page.links, label) === undefined) return undefined;
  return { start: label.start, end: label.end + whole.length, meant: mend(address) };
}

function linkIn(links: readonly Link[], label: Label): Link | undefined {
  return links.find(({ start, end, syntax }) => start > label.start && end < label.end && syntax !== 'image');
}
