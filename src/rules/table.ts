import type { Rule } from './rule.ts';

/** The rules, ordered by name. A retired name stays as a comment and is never used again. */
export const rules = [] as const satisfies readonly Rule[];
