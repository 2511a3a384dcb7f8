import { nearest } from '../model/did-you-mean.ts';
import { kindComments } from '../model/kind-comment.ts';
import { kindIds } from '../model/kinds.ts';
import type { Rule } from './rule.ts';

export const unknownKind = {
  name: 'unknown-kind',
  severity: 'error',
  summary: 'no kind is called so',
  why: 'The comment is read by nobody: the link keeps the kind that its address and place give it.',
  bad: ['- [Attention](https://example.com/a) <!-- genai-links-kind: papr -->'],
  good: [
    '- [Attention](https://example.com/a) <!-- genai-links-kind: paper -->',
    'Write `<!-- genai-links-kind: … -->` behind it.',
  ],
  *check({ page }) {
    for (const { kind, written, start, end } of kindComments(page)) {
      if (kind !== undefined) continue;
      const meant = nearest(written, kindIds);
      const message = `no kind is called "${written}"${meant === undefined ? `: it is one of ${kindIds.join(', ')}` : `; did you mean "${meant}"?`}`;
      const comment = page.source.slice(start, end);
      yield { start, end, message, ...(meant !== undefined && { suggestion: comment.replace(written, meant) }) };
    }
  },
} as const satisfies Rule;
