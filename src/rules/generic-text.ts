import { isUrl } from '../model/is-url.ts';
import type { Link, SyntaxId } from '../model/link.ts';
import type { Entry, Page } from '../model/page.ts';
import { type Vagueness, vaguenessOf } from './generic-words.ts';
import type { Rule } from './rule.ts';

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
  *check({ page }) {
    const vague = vagueLinks(page);
    const letters = ownLetters(page, vague);
    for (const one of vague) {
      const { start, end, text } = one.link;
      if (isWell(one, page, letters)) continue;
      yield { start, end, message: `"${text.trim()}" does not say where the link leads` };
    }
  },
} as const satisfies Rule;

interface VagueLink {
  readonly link: Link;
  readonly vagueness: Vagueness;
}

function vagueLinks({ links, source }: Page): readonly VagueLink[] {
  return links.flatMap((link) => {
    const vagueness = WITH_TEXT.has(link.syntax) ? vaguenessOf(link.text) : undefined;
    if (vagueness === undefined || PICTURE.test(source.slice(link.start, link.start + 500))) return [];
    return [{ link, vagueness }];
  });
}

/** How many letters of an entry are no text of a vague link. */
type Letters = (index: number) => number;

function ownLetters({ entries }: Page, vague: readonly VagueLink[]): Letters {
  const idle = new Map<number, number>();
  for (const { link } of vague) {
    const { entry = -1, text } = link;
    idle.set(entry, (idle.get(entry) ?? 0) + lettersIn(text));
  }
  const known = new Map<number, number>();
  return (index) => {
    const own = known.get(index) ?? lettersIn(entries[index]?.text ?? '') - (idle.get(index) ?? 0);
    known.set(index, own);
    return own;
  };
}

/** Whether what stands around a link names what it leads to. */
function isWell({ link, vagueness }: VagueLink, { entries }: Page, letters: Letters): boolean {
  if (vagueness === 'pointer') return false;
  // A heading of the page may be called so.
  if (link.target !== 'resource' || (vagueness === 'label' && isNameOfHost(link))) return true;
  const entry = entries[link.entry ?? -1];
  if (vagueness === 'button' && entry?.kind !== 'item' && entry?.kind !== 'row') return false;
  if (entry?.kind === 'paragraph' && entry.parent === undefined && link.section.length > 0) return true;
  return isNamed(link.entry, entries, letters);
}

function isNamed(index: number | undefined, entries: readonly Entry[], letters: Letters): boolean {
  let at = index;
  for (let depth = 0; at !== undefined && depth < MAX_DEPTH; depth += 1) {
    if (letters(at) > 0) return true;
    at = entries[at]?.parent;
  }
  return false;
}

/** `[GitHub](https://github.com/)` names what it leads to. */
function isNameOfHost({ url, text }: Link): boolean {
  if (!isUrl(url)) return false;
  const { hostname, pathname } = new URL(url);
  return pathname === '/' && hostname.includes(text.toLowerCase().replace(/[^a-z0-9]/g, '') || '?');
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
