import { type Rule, toldOfIgnores } from './rule.ts';

export const unclosedIgnore = {
  name: 'unclosed-ignore',
  severity: 'warning',
  summary: 'no end follows, so that it goes on to the end of the page',
  why: 'What is written further down, and next year, is ignored with it.',
  bad: [
    '<!-- genai-links-ignore-start empty-text: the texts are still to come -->\n\n[](https://example.com/)',
    '[x](https://example.com/)\n\n<!-- genai-links-ignore-end -->',
  ],
  good: [
    '<!-- genai-links-ignore-start empty-text: still to come -->\n\n[](https://example.com/)\n\n<!-- genai-links-ignore-end -->',
  ],
  check: toldOfIgnores,
} as const satisfies Rule;
