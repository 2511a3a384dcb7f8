import { expect, test } from 'vitest';
import { columnsOf, truncate, wrap } from '../../src/export/text-width.ts';

test.each([
  ['abc', 3],
  ['漢字', 4],
  ['e\u0301', 1],
  ['👩‍👩‍👧', 2],
  ['', 0],
])('%s takes %i columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['漢字漢', 5, '漢字…'],
  ['漢字漢', 4, '漢…'],
  ['ab cd', 4, 'ab…'],
])('%s in %i columns is %s', (text, width, expected) => {
  expect(truncate(text, width)).toBe(expected);
});

test.each<[string, number, number, readonly string[]]>([
  ['', 10, 3, []],
  ['one two three', 8, 3, ['one two', 'three']],
  ['one two', 3, 3, ['one', 'two']],
  ['abcdefgh', 3, 3, ['abc', 'def', 'gh']],
  ['abcdefghij', 3, 3, ['abc', 'def', 'gh…']],
  ['漢字漢', 5, 3, ['漢字', '漢']],
  ['漢', 1, 3, ['漢']],
  ['a 漢字漢字', 6, 3, ['a', '漢字漢', '字']],
])('%s in lines of %i, at most %i, is %j', (text, width, lines, expected) => {
  expect(wrap(text, width, lines)).toEqual(expected);
});
