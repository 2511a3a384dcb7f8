import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault } from '../../src/model/json-fault.ts';

test.each<[text: string, place: string, says: RegExp]>([
  ['{ // all\n}', '1:3', /no comments/],
  ['{\n  "a": 1,\n  /* b */ "c": 2 }', '3:3', /no comments/],
  ['# x', '1:1', /no comments/],
  ['{"a": 1,}', '1:9', /no comma may stand before the end/],
  ['[1,\r\n]', '2:1', /no comma may stand before the end/],
  ["{'a': 1}", '1:2', /double quotes/],
  ['{a: 1}', '1:2', /a key in double quotes or }/],
  ['{"a" 1}', '1:6', /colon/],
  ['{"a": 1 "b": 2}', '1:9', /comma is missing/],
  ['{"a": "x\ny"}', '1:7', /not closed/],
  ['{"a": "\\x"}', '1:7', /escaped/],
  ['{"a": tru}', '1:7', /a value/],
  ['{"a": 01}', '1:7', /a value/],
  ['{"a": 1', '1:8', /ends too early/],
  ['', '1:1', /empty/],
  [' \n', '2:1', /empty/],
  ['{} x', '1:4', /after the end/],
  ['{"a": 1}}', '1:9', /after the end/],
  ['<<<<<<< HEAD', '1:1', /merge conflict/],
  ['[1, <<<<<<< HEAD', '1:5', /merge conflict/],
])('%j', (text, place, says) => {
  const { line, column, message } = jsonFault(text);
  expect(`${line}:${column}`).toBe(place);
  expect(message).toMatch(says);
});

test('what cuts JSON short is found at its end, and what is put into it no earlier than the engine does', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), fc.nat(), fc.string({ maxLength: 3 }), (json, place, added) => {
      const at = place % (json.length + 1);
      const text = json.slice(0, at) + added + json.slice(at);
      const isJson = (() => {
        try {
          JSON.parse(text);
          return true;
        } catch {
          return false;
        }
      })();
      const fault = jsonFault(text);
      const end = text.split(/\r\n|\n|\r/);
      const isAtEnd = fault.line === end.length && fault.column === (end.at(-1)?.length ?? 0) + 1;
      // Of sound JSON it finds none: it comes to the end, where nothing is missing.
      if (isJson) expect(isAtEnd).toBe(true);
      expect(fault.line).toBeLessThanOrEqual(end.length);
    }),
  );
});
