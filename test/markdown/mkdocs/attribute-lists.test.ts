import { expect, test } from 'vitest';
import { misplaced } from '../misplaced.ts';
import { pageOf, shownBy } from './shown-by.ts';

/** Lists of attributes: the links that python-markdown shows. */
test.each([
  ['behind a link', '[b](https://a.b/1){ .md-button } and ![i](https://a.b/2){: width="5" }', ['1', '2']],
  ['on a line', '[w](https://a.b/1) (1)\n{ .annotate }\n\n1.  [w](https://a.b/2)', ['1', '2']],
])('%s', (_, source, links) => {
  for (const written of [source, `\uFEFF${source.replaceAll('\n', '\r\n')}`]) {
    expect(shownBy(written)).toEqual(links);
    expect(misplaced(pageOf(written))).toEqual([]);
  }
});
