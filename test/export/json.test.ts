import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonArray } from '../../src/export/json.ts';
import { urls } from '../../src/export/urls.ts';
import { nastyTitle } from './nasty-title.ts';
import { resourceWith } from './resource.ts';
import { sample } from './sample.ts';

test('every field comes back as it was', () => {
  expect(JSON.parse([...jsonArray(sample)].join(''))).toEqual(sample);
});

test('whatever the text, it comes back as it was, and nothing invisible stands in the file', () => {
  fc.assert(
    fc.property(nastyTitle, (title) => {
      const text = [...jsonArray([resourceWith({ title })])].join('');
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u200b\u202e\u2028\u2029\ufeff]/u);
      expect(JSON.parse(text)).toEqual([resourceWith({ title })]);
    }),
  );
});

test('streams: the first piece is there before the second resource is asked for', () => {
  let asked = 0;
  const resources = (function* () {
    for (const resource of sample) {
      asked += 1;
      yield resource;
    }
  })();
  const [first] = jsonArray(resources);
  expect(first).toContain('1706.03762');
  expect(asked).toBe(1);
});

test('addresses stand one a line, however they are written', () => {
  const nasty = ['https://example.com/a b', 'https://example.com/\nhttps://evil.example/'];
  expect([...urls(nasty.map((url) => resourceWith({ url })))]).toEqual([
    'https://example.com/a%20b\n',
    'https://example.com/%0Ahttps://evil.example/\n',
  ]);
});
