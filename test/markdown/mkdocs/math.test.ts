import { expect, test } from 'vitest';
import { misplaced } from '../misplaced.ts';
import { pageOf, shownBy } from './shown-by.ts';

/** Formulas: the links that python-markdown shows. */
test.each([
  ['in a line', '$a[b](c)$ [w](https://a.b/1)', ['1']],
  ['in code', '`$` [w](https://a.b/1) `$`', ['1']],
  ['prices', '$5 [w](https://a.b/1) and $6', ['1']],
  ['in brackets', '\\(x [a](b) y\\) [w](https://a.b/1)', ['1']],
  ['escaped brackets of a label', 'a \\[[b](https://a.b/1)\\] c', ['1']],
  ['a block', '$$\na [b](c)\n$$\n\n[w](https://a.b/1)', ['1']],
  ['a block in an admonition', '!!! note\n    $$\n    a [b](c)\n    $$\n\n    [w](https://a.b/1)', ['1']],
  ['an environment', '\\begin{align}\n[a](b)\n\\end{align}\n\n[w](https://a.b/1)', ['1']],
])('%s', (_, source, links) => {
  for (const written of [source, `\uFEFF${source.replaceAll('\n', '\r\n')}`]) {
    expect(shownBy(written)).toEqual(links);
    expect(misplaced(pageOf(written))).toEqual([]);
  }
});
