import type { Link } from '../model/link.ts';
import type { Page } from '../model/page.ts';
import { identify } from '../sites/identify.ts';
import type { Fault, Rule } from './rule.ts';

export const duplicate = {
  name: 'duplicate',
  severity: 'warning',
  summary: 'the same thing is listed twice in one section',
  why: 'A reader takes two entries for two works. Other spellings of one address count as the same.',
  bad: ['- [Attention](https://arxiv.org/abs/1706.03762)\n- [Transformers](https://arxiv.org/pdf/1706.03762v7)'],
  good: [
    '- [Attention](https://arxiv.org/abs/1706.03762)\n- [GPT-3](https://arxiv.org/abs/2005.14165)',
    '# Old\n\n- [Attention](https://arxiv.org/abs/1706.03762)\n\n# New\n\n- [Attention](https://arxiv.org/abs/1706.03762)',
    '- [Part 1](https://example.com/book#1)\n- [Part 2](https://example.com/book#2)',
  ],
  *check({ page }) {
    const seen = new Map<string, Link>();
    for (const link of firstOfEntries(page)) {
      const key = JSON.stringify([link.section, parentOf(link, page), identify(link.url).id, fragmentOf(link.url)]);
      const before = seen.get(key);
      if (before === undefined) seen.set(key, link);
      else yield repeated(link, before);
    }
  },
} as const satisfies Rule;

function repeated({ start, end }: Link, before: Link): Fault {
  return { start, end, message: `the same thing is listed in this section at line ${before.line} already` };
}

/** What lists list: the first link to a resource of each item and each row. */
function* firstOfEntries({ links, entries }: Page): Iterable<Link> {
  const seen = new Set<number>();
  for (const link of links) {
    if (link.target !== 'resource' || link.entry === undefined || seen.has(link.entry)) continue;
    seen.add(link.entry);
    const kind = entries[link.entry]?.kind;
    if (kind === 'item' || kind === 'row') yield link;
  }
}

/** Entries of one list have the same entry around them. */
function parentOf({ entry = -1 }: Link, { entries }: Page): number {
  return entries[entry]?.parent ?? -1;
}

function fragmentOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hash : '';
}
