import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineOf, pipedTable, rowOf } from '../../src/export/piped-table.ts';
import { kindIds } from '../../src/model/kinds.ts';
import { plainStyle } from '../../src/model/style.ts';
import { nastyTitle } from './nasty-title.ts';

const text = fc.oneof(
  fc.stringMatching(/^[!-~]{1,6}( [!-~]{1,6}){0,3}$/),
  fc.string({ unit: fc.constantFrom('a', 'B', ' ', '#', '\t', '\n', '\u200b', '\u202e', 'é', '\x1b', '\ud800', '7') }),
  nastyTitle,
);

test('a line of plain fields is the line of any fields', () => {
  const resource = fc.record({
    id: text,
    url: fc.oneof(fc.webUrl(), text),
    title: text,
    kind: fc.constantFrom(...kindIds),
    tags: fc.array(text, { maxLength: 3 }),
    date: fc.oneof(fc.constantFrom('2023', '2023-04', '2023-04-05'), text),
  });
  fc.assert(
    fc.property(resource, (one) => {
      expect([...pipedTable([one], plainStyle.paint)]).toEqual([`${lineOf(rowOf(one))}\n`]);
    }),
    { numRuns: 2000 },
  );
});
