import { problems } from './problems.ts';
import type { Rule } from './rule.ts';

// Kramdown shows such cells, and gives the other rows one more.
const check = problems('lost-table-cell');

export const lostTableCell = {
  name: 'lost-table-cell',
  severity: 'warning',
  summary: 'a link stands in a cell that the header has no column for',
  why: 'Such cells are not shown. Most often a `|` in a name or an address parts what belongs together: write it as `\\|`.',
  bad: [
    '| Paper |\n| --- |\n| Attention | [Code](https://github.com/tensorflow/tensor2tensor) |',
    '| Maker | Model |\n| --- | --- |\n| Example | a|b <https://example.com/model> |',
  ],
  good: [
    '| Paper | Code |\n| --- | --- |\n| Attention | [Code](https://github.com/tensorflow/tensor2tensor) |',
    '| Paper |\n| --- |\n| Attention | `[Code](https://example.com)` |',
    '| Paper |\n| --- |\n| Attention | 2017 |',
    '| Model |\n| --- |\n| [Small\\|Large](https://example.com/model) |',
  ],
  *check(subject) {
    if (subject.page.flavor !== 'jekyll') yield* check(subject);
  },
} as const satisfies Rule;
