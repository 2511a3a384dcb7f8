import { expect, test } from 'vitest';
import { misplaced } from '../misplaced.ts';
import { pageOf, shownBy } from './shown-by.ts';

/** References whose second label is defined nowhere: the links that python-markdown shows. */
test.each([
  ['the first is', '[r][x.y]\n\n[r]: https://a.b/1', ['1']],
  ['both are', '[r][s]\n\n[r]: https://a.b/1\n[s]: https://a.b/2', ['2']],
  ['neither is', '[r][s] [w](https://a.b/1)', ['1']],
  ['a blank between', '[t] [r]\n\n[r]: https://a.b/1', ['1']],
])('%s', (_, source, links) => {
  for (const written of [source, `\uFEFF${source.replaceAll('\n', '\r\n')}`]) {
    expect(shownBy(written)).toEqual(links);
    expect(misplaced(pageOf(written))).toEqual([]);
  }
});
