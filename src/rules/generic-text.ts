import type { Link, SyntaxId } from '../model/link.ts';
import type { Entry, Page } from '../model/page.ts';
import { type Vagueness, vaguenessOf } from './generic-words.ts';
import { eachLink, type Rule } from './rule.ts';

/** A link that shows a picture, whatever that says where it is missing. */
const PICTURE = /^(?:\[|<a\b[^>]{0,400}>)\s*(?:!\[|<img\b)/i;
const WITH_TEXT: ReadonlySet<SyntaxId> = new Set(['inline', 'reference', 'html', 'admonition', 'wiki']);
/** So far up an item is named by what it stands in. */
const MAX_DEPTH = 8;

export const genericText = {
  name: 'generic-text',
  severity: 'warning',
  off: true,
  summary: 'the text of the link does not say where it leads',
  why: 'Whoever reads only the links of a page, as many with a screen reader do, hears `here`. A label such as `Paper` is well where its entry names the work.',
  bad: [
    'The transformer is described [here](https://arxiv.org/abs/1706.03762).',
    'See this [link](https://arxiv.org/abs/1706.03762).',
    '- [Paper](https://arxiv.org/abs/1706.03762)',
    '- Attention: [click here](https://arxiv.org/abs/1706.03762)',
    'Das steht [hier](https://example.com/)',
    '详见[这里](https://example.com/)。',
  ],
  good: [
    '[Attention Is All You Need](https://arxiv.org/abs/1706.03762)',
    '- **Attention Is All You Need** [[Paper](https://arxiv.org/abs/1706.03762)] [[Code](https://github.com/tensorflow/tensor2tensor)]',
    '- Attention Is All You Need\n  - [Paper](https://arxiv.org/abs/1706.03762)',
    '| Work | Paper |\n| --- | --- |\n| Attention | [link](https://arxiv.org/abs/1706.03762) |',
    '## Attention Is All You Need\n\n[Paper](https://arxiv.org/abs/1706.03762) | [Code](https://github.com/tensorflow/tensor2tensor)',
    '- [GitHub](https://github.com/)',
    '- [Video](#video)',
    '# Name [![Downloads](badge.svg)](https://example.com/downloads)',
  ],
  *check(subject) {
    const own = ownLetters(subject.page);
    const check = eachLink((link, { page }) => {
      const vagueness = vaguenessIn(link, page);
      if (vagueness === undefined || isWell(vagueness, link, page, own)) return undefined;
      return { message: `"${link.text.trim()}" does not say where the link leads` };
    });
    yield* check(subject);
  },
} as const satisfies Rule;

/** Of each entry, how many letters are no text of a vague link. */
function ownLetters(page: Page): readonly number[] {
  const left = page.entries.map(({ text }) => lettersIn(text));
  for (const link of page.links) {
    const { entry = -1, text } = link;
    if (vaguenessIn(link, page) !== undefined) left[entry] = (left[entry] ?? 0) - lettersIn(text);
  }
  return left;
}

function vaguenessIn({ syntax, text, start }: Link, { source }: Page): Vagueness | undefined {
  const vagueness = WITH_TEXT.has(syntax) ? vaguenessOf(text) : undefined;
  return vagueness !== undefined && PICTURE.test(source.slice(start, start + 500)) ? undefined : vagueness;
}

/** Whether what stands around a link names what it leads to. */
function isWell(vagueness: Vagueness, link: Link, { entries }: Page, own: readonly number[]): boolean {
  if (vagueness === 'pointer') return false;
  // A heading of the page may be called so.
  if (link.target !== 'resource' || (vagueness === 'label' && isNameOfHost(link))) return true;
  const entry = entries[link.entry ?? -1];
  if (vagueness === 'button' && entry?.kind !== 'item' && entry?.kind !== 'row') return false;
  if (entry?.kind === 'paragraph' && entry.parent === undefined && link.section.length > 0) return true;
  return isNamed(link.entry, entries, own);
}

function isNamed(index: number | undefined, entries: readonly Entry[], own: readonly number[]): boolean {
  let at = index;
  for (let depth = 0; at !== undefined && depth < MAX_DEPTH; depth += 1) {
    if ((own[at] ?? 0) > 0) return true;
    at = entries[at]?.parent;
  }
  return false;
}

/** `[GitHub](https://github.com/)` names what it leads to. */
function isNameOfHost({ url, text }: Link): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, pathname } = new URL(url);
  return pathname === '/' && hostname.includes(text.toLowerCase().replace(/[^a-z0-9]/g, '') || '?');
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
