import { problems } from './problems.ts';
import type { Rule } from './rule.ts';

export const tooLong = {
  name: 'too-long',
  severity: 'warning',
  summary: 'a block is too long to be read as one',
  why: 'The time and memory that a parser takes grow out of all proportion with a paragraph of a thousand brackets, or a table of hundreds of kilobytes, so it is read in pieces: a link across the end of one is lost, and rows of a table may be read as words.',
  bad: ['[sic]\n'.repeat(700)],
  good: ['[sic]\n\n'.repeat(700)],
  check: problems('too-long'),
} as const satisfies Rule;
