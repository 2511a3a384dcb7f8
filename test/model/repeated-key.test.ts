import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repeatedKey } from '../../src/model/repeated-key.ts';

test.each<[text: string, path: readonly string[] | undefined, places?: string]>([
  ['{"a": 1, "a": 2}', ['a'], '1:2 1:10'],
  ['{\n  "a": {"b": 1,\r\n  "c": 2, "b": 3}\n}', ['a', 'b'], '2:9 3:11'],
  ['{"x": [{"k": 1}, {"k": 1, "k": 2}]}', ['x', 'k'], '1:19 1:27'],
  ['{"a": 1, "\\u0061": 2}', ['a'], '1:2 1:10'],
  ['{"__proto__": 1, "__proto__": 2}', ['__proto__'], '1:2 1:18'],
  ['{"a": "a", "b": ["a", "a", ","], "c": {"a": 1}}', undefined],
  ['{"a": "}, \\"a\\": {", "b": "\\\\", "c": "{"}', undefined],
  ['{"a": {}, "b": [], "c": [[], {}]}', undefined],
  ['["a", "a"]', undefined],
  ['"a"', undefined],
])('%j', (text, path, places) => {
  const found = repeatedKey(text);
  expect(found?.path).toEqual(path);
  const shown = found && [found.first, found.second].map(({ line, column }) => `${line}:${column}`).join(' ');
  expect(shown).toBe(places);
});

test('what JSON.stringify writes repeats no key, and does with one more', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (value) => {
      const text = JSON.stringify(value, null, 2);
      expect(repeatedKey(text)).toBeUndefined();
      const [key = ''] = Object.keys(JSON.parse(text));
      const found = repeatedKey(`${text.slice(0, -2)}, ${JSON.stringify(key)}: null}`);
      expect(found?.path).toEqual([key]);
    }),
  );
});

test('a megabyte of braces and quotes is read once', () => {
  const deep = '{"a":'.repeat(100_000);
  expect(repeatedKey(`${deep}1${'}'.repeat(100_000)}`)).toBeUndefined();
});
