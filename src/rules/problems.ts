import type { PageProblem } from '../model/page.ts';
import { offsetAt, sourceLines } from '../model/source-lines.ts';
import type { Rule } from './rule.ts';

/** Makes a rule of what the parser reports: its words are those of the finding. */
export function problems(kind: PageProblem['problem']): Rule['check'] {
  return function* ({ page }) {
    for (const { problem, message, line, column, endLine, endColumn } of page.problems) {
      if (problem !== kind) continue;
      const lines = sourceLines(page.source);
      yield { start: offsetAt(lines, line, column), end: offsetAt(lines, endLine, endColumn), message };
    }
  };
}
