import { expect, test } from 'vitest';
import { misplaced } from '../misplaced.ts';
import { pageOf, shownBy } from './shown-by.ts';

/** Where the items of lists end: the links that python-markdown shows. */
test.each([
  [
    'four columns in, whatever the mark',
    '-    a\n\n    [w](https://a.b/1)\n\n100. b\n\n    [w](https://a.b/2)',
    ['1', '2'],
  ],
  ['six columns are no code', '- a\n\n      [w](https://a.b/1)\n\n1. b\n\n       [w](https://a.b/2)', ['1', '2']],
  ['eight columns are', '- a\n\n        [w](https://a.b/1)\n\n    [w](https://a.b/2)', ['2']],
  ['code behind the mark is none', '1.      [w](https://a.b/1)', ['1']],
  ['a mark further in', '   - a\n\n    [w](https://a.b/1)', ['1']],
  ['a list in a list', '- a\n    - b\n\n        [w](https://a.b/1)\n\n            [w](https://a.b/2)', ['1']],
])('%s', (_, source, links) => {
  for (const written of [source, `\uFEFF${source.replaceAll('\n', '\r\n')}`]) {
    expect(shownBy(written)).toEqual(links);
    expect(misplaced(pageOf(written))).toEqual([]);
  }
});
