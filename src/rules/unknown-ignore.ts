import { type Rule, toldOfIgnores } from './rule.ts';

export const unknownIgnore = {
  name: 'unknown-ignore',
  severity: 'warning',
  summary: 'no ignore is written so',
  why: 'A comment with a misspelt rule, or a day that is none, ignores nothing: what it was written for is told all the same.',
  bad: [
    '[x](https://example.com/) <!-- genai-links-ignore-line daed: kept for history -->',
    '[x](https://example.com/) <!-- genai-links-ignore-lines dead: kept for history -->',
    '[x](https://example.com/) <!-- genai-links-ignore-line dead until spring: kept for history -->',
  ],
  good: [
    '[](https://example.com/) <!-- genai-links-ignore-line empty-text until 9999-12-31: the text is still to come -->',
    'Write `<!-- genai-links-ignore-line RULE: reason -->` behind it.',
  ],
  check: toldOfIgnores,
} as const satisfies Rule;
