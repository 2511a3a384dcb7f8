import { expect, test } from 'vitest';
import { misplaced } from '../misplaced.ts';
import { pageOf, shownBy } from './shown-by.ts';

/** Blocks of slashes: the links that python-markdown shows. */
test.each([
  [
    'a title and options',
    '/// admonition | T [w](https://a.b/1)\n    type: note\n\n[w](https://a.b/2)\n///',
    ['1', '2'],
  ],
  ['what the block is made of', '/// html | div.a[href="x"]\n[w](https://a.b/1)\n///\n[w](https://a.b/2)', ['1', '2']],
  [
    'blocks in each other',
    '//// note | [w](https://a.b/1)\n/// tip | [w](https://a.b/2)\n[w](https://a.b/3)\n///\n[w](https://a.b/4)\n////',
    ['1', '2', '3', '4'],
  ],
  [
    'details and tabs',
    '/// details | S\n    open: True\n\n[w](https://a.b/1)\n///\n\n/// tab | A\n[w](https://a.b/2)\n///',
    ['1', '2'],
  ],
  ['a path', '/// not/a block [w](https://a.b/1)', ['1']],
])('%s', (_, source, links) => {
  for (const written of [source, `\uFEFF${source.replaceAll('\n', '\r\n')}`]) {
    expect(shownBy(written)).toEqual(links);
    expect(misplaced(pageOf(written))).toEqual([]);
  }
});
