import { expect, test } from 'vitest';
import { misplaced } from '../misplaced.ts';
import { pageOf, shownBy } from './shown-by.ts';

/** Definitions in the middle of paragraphs: the links that python-markdown shows. */
test.each([
  ['one', 'a [r]\n[r]: https://a.b/1\nb', ['1']],
  ['one in a quote', '> a [r]\n> [r]: https://a.b/1\n> b', ['1']],
  ['one in an admonition', '!!! note\n    a [r]\n    [r]: https://a.b/1\n    [w](https://a.b/2)', ['1', '2']],
  ['several in a row', '[r] [s]\n\n[r]: https://a.b/1\n[s]: https://a.b/2 "t"', ['2']],
  ['words that look like one', 'a\n[r]: see there [b](https://a.b/1)', ['1']],
])('%s', (_, source, links) => {
  for (const written of [source, `\uFEFF${source.replaceAll('\n', '\r\n')}`]) {
    expect(shownBy(written)).toEqual(links);
    expect(misplaced(pageOf(written))).toEqual([]);
  }
});
