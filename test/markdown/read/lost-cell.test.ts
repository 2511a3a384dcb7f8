import { expect, test } from 'vitest';
import type { FlavorId } from '../../../src/model/page.ts';
import { pageOf } from '../../rules/pages.ts';

const TABLE = '| a |\n|---|\n';

const lost = (row: string, flavor: FlavorId = 'gfm') =>
  pageOf(TABLE + row, flavor).problems.map(({ problem, line, column, endColumn }) => ({
    problem,
    line,
    text: row.slice(column - 1, endColumn - 1),
  }));

test.each<[row: string, ...cells: readonly string[]]>([
  ['| x | [b](https://b.example/) |', '[b](https://b.example/)'],
  ['x | see [b](c.md)  ', 'see [b](c.md)'],
  ['| x |https://b.example/|', 'https://b.example/'],
  ['| x | words | [b][c] | <a href="d">d</a> |', '[b][c]', '<a href="d">d</a>'],
  ['| x | ![b](c.png) | [*d* `e`](f) |', '![b](c.png)', '[*d* `e`](f)'],
])('%s loses its links', (row, ...cells) => {
  expect(lost(row)).toEqual(cells.map((text) => ({ problem: 'lost-table-cell', line: 3, text })));
});

test.each([
  ['| [a](https://a.example/) |'],
  ['| x | words |'],
  ['| x | `[b](https://b.example/)` |'],
  ['| x | ``[b](https://b.example/) ` `` |'],
  ['| x | <!-- [b](c) --> |'],
  ['| x \\| [b](https://b.example/) |'],
])('%s loses none', (row) => {
  expect(lost(row)).toEqual([]);
});

test('in a quote, in an item and beside another flavour, cells are lost alike', () => {
  const [problem] = pageOf('> - | a |\n>   |---|\n>   | x | [b](c) |', 'mkdocs').problems;
  expect(problem).toMatchObject({ line: 3, column: 11, endColumn: 17 });
});
