import { expect, test } from 'vitest';
import { misplaced } from '../misplaced.ts';
import { pageOf, shownBy } from './shown-by.ts';

/** Admonitions and tabs: the links that python-markdown shows. */
test.each([
  [
    'a class behind the type',
    '!!! note inline end "[w](https://a.b/1)"\n    [w](https://a.b/2)\n\n    [w](https://a.b/3)',
    ['1', '2', '3'],
  ],
  ['an empty title', '!!! note ""\n\n    [w](https://a.b/1)', ['1']],
  ['no blank behind the marks', '!!!note "[w](https://a.b/1)"\n\n    [w](https://a.b/2)', ['1', '2']],
  ['no type', '??? "[w](https://a.b/1)"\n\n    [w](https://a.b/2)', ['1', '2']],
  [
    'no type, where one must be',
    '!!! "[w](https://a.b/1)"\n    [w](https://a.b/2)\n\n    [w](https://a.b/3)',
    ['1', '2'],
  ],
  ['words without quotes', '??? tip [w](https://a.b/1)\n    [w](https://a.b/2)\n\n    [w](https://a.b/3)', ['1', '2']],
  [
    'words behind the title',
    '??? tip "[w](https://a.b/1)" slug\n    [w](https://a.b/2)\n\n    [w](https://a.b/3)',
    ['1', '2'],
  ],
  ['one in what is none', '!!! "a"\n    ??? note "[w](https://a.b/1)"\n\n        [w](https://a.b/2)', ['1']],
  [
    'eight and twelve columns in',
    '!!! note\n\n    ??? tip\n\n        ???+ abstract "[w](https://a.b/1)"\n\n            [w](https://a.b/2)\n\n        [w](https://a.b/3)\n\n    [w](https://a.b/4)',
    ['1', '2', '3', '4'],
  ],
  ['tabs', '===! "[w](https://a.b/1)"\n\n    [w](https://a.b/2)\n\n=== "b"\n    [w](https://a.b/3)', ['1', '2', '3']],
  [
    'one in a quote in a tab',
    '=== "T"\n\n    > !!! note "[w](https://a.b/1)"\n    >\n    >     [w](https://a.b/2)',
    ['1', '2'],
  ],
  [
    'a table right below the title',
    '!!! note\n    | a | b |\n    | - | - |\n    | [w](https://a.b/1) | https://a.b/2 |',
    ['1', '2'],
  ],
  ['a heading without a blank', '###[w](https://a.b/1)\n\n!!! note\n    text\n[w](https://a.b/2)', ['1', '2']],
  [
    'a footnote over several paragraphs',
    'a[^1]\n\n[^1]: [w](https://a.b/1)\n\n    [w](https://a.b/2)\n\n        [w](https://a.b/3)\n\n[w](https://a.b/4)',
    ['1', '2', '4'],
  ],
  [
    'grid cards',
    '<div class="grid cards" markdown>\n\n-   :material-x:{ .lg } __T__\n\n    ---\n\n    [w](https://a.b/1)\n\n    [:octicons-arrow: Go](https://a.b/2)\n\n</div>',
    ['1', '2'],
  ],
  [
    'marks of other extensions',
    '==[a](https://a.b/1)== ^^[b](https://a.b/2)^^ ~~[c](https://a.b/3)~~ ++ctrl+a++ `#!py f("https://a.b/4")` - [ ] x',
    ['1', '2', '3'],
  ],
])('%s', (_, source, links) => {
  for (const written of [source, `\uFEFF${source.replaceAll('\n', '\r\n')}`]) {
    expect(shownBy(written)).toEqual(links);
    expect(misplaced(pageOf(written))).toEqual([]);
  }
});
