import { type Rule, toldOfIgnores } from './rule.ts';

export const expiredIgnore = {
  name: 'expired-ignore',
  severity: 'warning',
  summary: 'the last day of this ignore is over',
  why: 'It ignores nothing any more. Mend what it was written for, or give it another day.',
  bad: ['[x](https://example.com/) <!-- genai-links-ignore-line empty-text until 2020-01-01: still to come -->'],
  good: ['[](https://example.com/) <!-- genai-links-ignore-line empty-text until 9999-12-31: still to come -->'],
  check: toldOfIgnores,
} as const satisfies Rule;
