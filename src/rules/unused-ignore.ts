import { type Rule, toldOfIgnores } from './rule.ts';

export const unusedIgnore = {
  name: 'unused-ignore',
  severity: 'warning',
  summary: 'nothing is left to ignore',
  why: 'What it was written for is mended, or stands elsewhere: left in place, it hides the next fault. Rules that are off, and pages that were not read, do not make an ignore unused.',
  bad: ['<!-- genai-links-ignore-next-line empty-text: the text is still to come -->\n[x](https://example.com/)'],
  good: ['<!-- genai-links-ignore-next-line empty-text: the text is still to come -->\n[](https://example.com/)'],
  check: toldOfIgnores,
} as const satisfies Rule;
