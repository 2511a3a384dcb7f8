import { expect, test } from 'vitest';
import { misplaced } from '../misplaced.ts';
import { pageOf, shownBy } from './shown-by.ts';

/** Remarks of critic markup: the links that python-markdown shows. */
test.each([
  ['a remark', '{>>[w](https://a.b/1)<<} [w](https://a.b/2)', ['2']],
  ['a remark right behind an address', 'https://a.b/1{>>w<<} https://a.b/2', ['1', '2']],
  [
    'what is added and what is taken out',
    '{++[w](https://a.b/1)++} {--[w](https://a.b/2)--} {==x==}{>>y<<}',
    ['1', '2'],
  ],
])('%s', (_, source, links) => {
  for (const written of [source, `\uFEFF${source.replaceAll('\n', '\r\n')}`]) {
    expect(shownBy(written)).toEqual(links);
    expect(misplaced(pageOf(written))).toEqual([]);
  }
});
