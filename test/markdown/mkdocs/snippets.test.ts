import { expect, test } from 'vitest';
import { misplaced } from '../misplaced.ts';
import { pageOf, shownBy } from './shown-by.ts';

/** Lines that stand for other files: the links that python-markdown shows. */
test.each([
  ['a file', '--8<-- "a.md"\n[w](https://a.b/1)', ['1']],
  ['an address', '--8<-- "https://a.b/1"\n\n[w](https://a.b/2)', ['2']],
  [
    'a block of files',
    '[w](https://a.b/1)\n\n--8<--\na.md\n[w](https://a.b/2)\n--8<--\n\n[w](https://a.b/3)',
    ['1', '3'],
  ],
  ['an escape', ';--8<-- "a.md" \n[w](https://a.b/1)', ['1']],
  ['the words in a line', 'see --8<-- "x" [w](https://a.b/1)', ['1']],
  ['further in', '!!! note\n    --8<-- "a.md"\n    [w](https://a.b/1)', ['1']],
  ['a part', '--8<-- [start:x]\n[w](https://a.b/1)\n--8<-- [end:x]', ['1']],
])('%s', (_, source, links) => {
  for (const written of [source, `\uFEFF${source.replaceAll('\n', '\r\n')}`]) {
    expect(shownBy(written)).toEqual(links);
    expect(misplaced(pageOf(written))).toEqual([]);
  }
});
