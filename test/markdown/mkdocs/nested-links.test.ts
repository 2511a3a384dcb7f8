import { expect, test } from 'vitest';
import { misplaced } from '../misplaced.ts';
import { pageOf, shownBy } from './shown-by.ts';

/** Links in each other: the links that python-markdown shows. */
test.each([
  ['a link in a link', '[a [b](https://a.b/1) c](https://a.b/2)', ['2']],
  ['an image in a link', '[![i](https://a.b/1)](https://a.b/2)', ['1', '2']],
  ['brackets in a link', '[a [b] c](https://a.b/1)', ['1']],
])('%s', (_, source, links) => {
  for (const written of [source, `\uFEFF${source.replaceAll('\n', '\r\n')}`]) {
    expect(shownBy(written)).toEqual(links);
    expect(misplaced(pageOf(written))).toEqual([]);
  }
});
