import type { Link } from '../model/link.ts';
import type { Rule } from './rule.ts';

/** Definitions that are comments, as `[//]: # (a remark)`. */
const COMMENT = /^\[(?:\/\/|#|comment\b)/i;

export const unusedDefinition = {
  name: 'unused-definition',
  severity: 'warning',
  off: true,
  summary: 'nothing on this page uses the definition',
  why: 'A definition shows nothing by itself: its link was lost, or its label is written otherwise there.',
  bad: ['See [Attention].\n\n[Attention]: https://example.com/a\n[GPT-3]: https://example.com/b'],
  good: [
    'See [Attention], [the first][one] and ![a picture][two].\n\n[Attention]: https://example.com/a\n[one]: https://example.com/b\n[two]: c.png',
    '[//]: # (a remark)',
    '[//]: <> (a remark)',
    '[^1]: A note. [^1]',
  ],
  *check({ page }) {
    const { links, source } = page;
    const used = new Set(links.filter(({ syntax }) => syntax !== 'definition').map(({ destination: [from] }) => from));
    const first = new Map<string, Link>();
    for (const link of links) {
      if (link.syntax !== 'definition') continue;
      const { start, end, text, destination } = link;
      const before = first.get(text.toLowerCase());
      if (before === undefined) first.set(text.toLowerCase(), link);
      if (used.has(destination[0]) || isComment(link, source)) continue;
      yield before === undefined
        ? { start, end, message: `nothing on this page uses the definition of [${text}]` }
        : { start, end, message: `[${text}] is defined at line ${before.line} already: the first definition counts` };
    }
  },
} as const satisfies Rule;

function isComment({ url, start }: Link, source: string): boolean {
  return url === '' || url === '#' || COMMENT.test(source.slice(start, start + 20));
}
