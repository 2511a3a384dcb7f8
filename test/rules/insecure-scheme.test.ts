import { expect, test } from 'vitest';
import { findings } from './pages.ts';

const levels = { 'insecure-scheme': 'on' } as const;

test.each([
  ['[x](http://arxiv.org/abs/1706.03762 "t")', ['[x](https://arxiv.org/abs/1706.03762 "t")']],
  ['[x](http://www.github.com/a/b)', ['[x](https://www.github.com/a/b)']],
  ['<HTTP://en.wikipedia.org/wiki/A>', ['<https://en.wikipedia.org/wiki/A>']],
  ['![x](http://example.org/a.png) https://example.org/b', ['![x](https://example.org/a.png)']],
  ['[x][y] https://www.example.org/\n\n[y]: http://example.org/', ['[y]: https://example.org/']],
  ['http://example.org/ https://other.example.org/', []],
  ['http://example.org:80/ https://example.org/', []],
  ['http://10.0.0.1/ https://10.0.0.1/ http://wiki/ https://wiki/', []],
  ['http://mastodon.example/@a/1', []],
])('%s', (source, suggestions) => {
  const found = findings(source, { levels });
  expect(found.map(({ suggestion }) => suggestion)).toEqual(suggestions);
  for (const { rule, isFixable } of found) expect([rule, isFixable]).toEqual(['insecure-scheme', true]);
});
