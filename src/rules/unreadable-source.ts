import type { Rule } from './rule.ts';

/** Of files, before they are pages: no rule of the table, and no example of it could be written. */
export const unreadableSource = {
  name: 'unreadable-source',
  severity: 'error',
  summary: 'the file cannot be read',
  why: 'It is binary, not UTF-8, larger than --max-file-size, closed to you, or a symbolic link out of the project: all its links are hidden, and the other files are judged without it. Mend it, or name it in "exclude" of the configuration.',
} as const satisfies Omit<Rule, 'bad' | 'good' | 'check'>;
