import { expect, test } from 'vitest';
import { misplaced } from '../misplaced.ts';
import { pageOf, shownBy } from './shown-by.ts';

/** Abbreviations: the links that python-markdown shows. */
test.each([
  ['a line of its own', '[w](https://a.b/1)\n\n*[HTML]: see https://a.b/2\n', ['1']],
  ['emphasis of a link', '*[a](https://a.b/1): b*', ['1']],
  ['in an admonition', '!!! note\n    [w](https://a.b/1)\n\n    *[HTML]: https://a.b/2', ['1']],
])('%s', (_, source, links) => {
  for (const written of [source, `\uFEFF${source.replaceAll('\n', '\r\n')}`]) {
    expect(shownBy(written)).toEqual(links);
    expect(misplaced(pageOf(written))).toEqual([]);
  }
});
