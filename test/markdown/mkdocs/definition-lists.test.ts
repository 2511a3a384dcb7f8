import { expect, test } from 'vitest';
import { misplaced } from '../misplaced.ts';
import { pageOf, shownBy } from './shown-by.ts';

/** Definitions of terms: the links that python-markdown shows. */
test.each([
  ['one', 'T [w](https://a.b/1)\n:   [w](https://a.b/2)\n\n    [w](https://a.b/3)', ['1', '2', '3']],
  ['a blank line before it', 'T\n\n:   [w](https://a.b/1)', ['1']],
  ['in a quote', '> T\n>\n> :   [w](https://a.b/1)\n>\n>     [w](https://a.b/2)', ['1', '2']],
  ['a colon without a term', ':   [w](https://a.b/1)', ['1']],
])('%s', (_, source, links) => {
  for (const written of [source, `\uFEFF${source.replaceAll('\n', '\r\n')}`]) {
    expect(shownBy(written)).toEqual(links);
    expect(misplaced(pageOf(written))).toEqual([]);
  }
});
