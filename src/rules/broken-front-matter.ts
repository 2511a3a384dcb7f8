import { problems } from './problems.ts';
import type { Rule } from './rule.ts';

export const brokenFrontMatter = {
  name: 'broken-front-matter',
  severity: 'error',
  summary: 'the front matter cannot be read',
  why: 'Its title, tags and date are lost to everything that reads the page; the body is read all the same.',
  bad: ['---\ntitle: "no end\n---\n\nText.'],
  good: ['---\ntitle: A page\n---\n\nText.', 'No front matter.'],
  check: problems('broken-front-matter'),
} as const satisfies Rule;
