import { expect, test } from 'vitest';
import { findings } from './pages.ts';

const told = (markdown: string) =>
  findings(markdown, { levels: { 'near-duplicate': 'on' } })
    .filter(({ rule }) => rule === 'near-duplicate')
    .map(({ line, message }) => `${line}: ${message}`);

test('it names the place before, and what stands there', () => {
  expect(
    told('- [A work of some length](https://a.example/x)\n\nWords.\n\n- [A Work of Some Length](https://b.example/y)'),
  ).toEqual(['5: nearly the same is listed at line 1 already: https://a.example/x ("A work of some length")']);
});

test.each<[one: string, other: string, isNear: boolean]>([
  ['https://a.example/x', 'https://a.example/X/', true],
  ['https://a.example/x.html', 'https://a.example/x', true],
  ['https://a.example/x?lang=fr', 'https://a.example/x?lang=en', true],
  ['https://a.example/x?page=1', 'https://a.example/x?page=2', false],
  ['https://github.com/a/b', 'https://web.archive.org/web/2020/https://github.com/A/B', true],
  ['https://huggingface.co/a/b', 'https://hf-mirror.com/a/b', true],
  ['https://huggingface.co/a/b', 'https://hf-mirror.com/a/c', false],
  ['https://a.example/x', 'https://b.example/x', false],
  ['https://a.example/x', 'http://www.a.example/x/', false],
])('%s and %s', (one, other, isNear) => {
  expect(told(`# A\n\n- [One](${one})\n\n# B\n\n- [Two](${other})`).length > 0).toBe(isNear);
});

test('four thousand entries take no longer each than a hundred', () => {
  const list = Array.from({ length: 4000 }, (_, at) => `- [A work of number ${at}](https://a.example/${at})`);
  expect(told(list.join('\n'))).toEqual([]);
  expect(told([...list, '- [A work of number 7](https://b.example/)'].join('\n'))).toHaveLength(1);
});
