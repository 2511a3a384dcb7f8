import { expect, test } from 'vitest';
import { misplaced } from '../misplaced.ts';
import { pageOf, shownBy } from './shown-by.ts';

/** Destinations with blanks: the links that python-markdown shows. */
test.each([
  ['one', '[t](https://a.b/1 b)', ['1 b']],
  ['one with a title', '[t](a b "t") [w](https://a.b/1)', ['1']],
  ['angle brackets', '[t](<https://a.b/1>) [t](<https://a.b/2> "t")', ['1', '2']],
  ['round brackets', '[t](https://a.b/1_(a)_(b(c)))', ['1_(a)_(b(c))']],
  ['in code', '`[t](a b)` [w](https://a.b/1)', ['1']],
  ['a backslash that escapes nothing', '[t](https://a.b/1?a\\&b)', ['1?a\\&b']],
  ['backslashes in a definition, which escape nothing', '[t]\n\n[t]: https://a.b/1\\_\\&b', ['1\\_\\&b']],
  ['two definitions, of which the last holds', '[t]\n\n[t]: https://a.b/1\n\n[T]: https://a.b/2', ['2']],
  ['blanks round it', '[t]( https://a.b/1 )', ['1']],
])('%s', (_, source, links) => {
  for (const written of [source, `\uFEFF${source.replaceAll('\n', '\r\n')}`]) {
    expect(shownBy(written)).toEqual(links);
    expect(misplaced(pageOf(written))).toEqual([]);
  }
});
