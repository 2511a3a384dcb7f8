import { expect, test } from 'vitest';
import { misplaced } from '../misplaced.ts';
import { pageOf, shownBy } from './shown-by.ts';

/** What is code, and what only looks like it: the links that python-markdown shows. */
test.each([
  ['a fence', '```py\n[w](https://a.b/1)\n```\n[w](https://a.b/2)', ['2']],
  [
    'a header with a title and attributes',
    '```py title="a b" hl_lines="1"\n[w](https://a.b/1)\n```\n\n~~~{ .py .annotate }\n[w](https://a.b/2)\n~~~\n[w](https://a.b/3)',
    ['3'],
  ],
  ['a header that says nothing known', '```py some words\n[w](https://a.b/1)\n\n[w](https://a.b/2)\n\n', ['1', '2']],
  ['nothing that closes it', '[w](https://a.b/1)\n\n```\n[w](https://a.b/2)\n\n[w](https://a.b/3)', ['1', '2', '3']],
  [
    'another fence after one that nothing closes',
    '~~~\n[w](https://a.b/1)\n\n```\n\n[w](https://a.b/2)\n\n```',
    ['1', '2'],
  ],
  [
    'a line less far in',
    '!!! note\n    ```\n    [w](https://a.b/1)\n\n[w](https://a.b/2)\n\n```\n[w](https://a.b/3)\n```',
    ['1', '2'],
  ],
  [
    'a longer fence round another',
    '````\n```\n[w](https://a.b/1)\n```\n[w](https://a.b/2)\n````\n[w](https://a.b/3)',
    ['3'],
  ],
  ['a fence in a quote', '> ```\n> [w](https://a.b/1)\n> ```\n> [w](https://a.b/2)', ['2']],
  ['a fence behind the mark of a list', '- ```\n  [w](https://a.b/1)\n\n  [w](https://a.b/2)', ['1', '2']],
  [
    'a fence in a tab in a list',
    '- [w](https://a.b/1)\n\n    === "T"\n\n        ```\n        [w](https://a.b/2)\n\n        !!! note\n        ```\n\n        [w](https://a.b/3)',
    ['1', '3'],
  ],
  ['tabs for blanks', '- a\n\n	```\n	[w](https://a.b/1)\n	```\n\n	[w](https://a.b/2)', ['2']],
])('%s', (_, source, links) => {
  for (const written of [source, `\uFEFF${source.replaceAll('\n', '\r\n')}`]) {
    expect(shownBy(written)).toEqual(links);
    expect(misplaced(pageOf(written))).toEqual([]);
  }
});
