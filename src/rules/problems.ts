import type { PageProblem } from '../model/page.ts';
import { offsetAt, sourceLines } from '../model/source-lines.ts';
import type { Rule } from './rule.ts';

/**
 * Makes a rule of what the parser reports: its words are those of the finding. With a pattern it is told only where
 * the page holds that from there on.
 */
export function problems(kind: PageProblem['problem'], pattern?: RegExp): Rule['check'] {
  return function* ({ page }) {
    const found = page.problems.filter(({ problem }) => problem === kind);
    if (found.length === 0) return;
    const lines = sourceLines(page.source);
    for (const { message, line, column, endLine, endColumn } of found) {
      const start = offsetAt(lines, line, column);
      if (pattern?.test(page.source.slice(start)) === false) continue;
      yield { start, end: offsetAt(lines, endLine, endColumn), message };
    }
  };
}
