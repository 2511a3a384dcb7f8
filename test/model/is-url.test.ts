import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isUrl } from '../../src/model/is-url.ts';

const source = resolve(import.meta.dirname, '../../src');

test('says the same however often it is asked', () => {
  const address = 'https://exämple.com/ü?日本';
  const wrong = Array.from({ length: 20_000 }, (_, index) =>
    isUrl(index % 2 === 0 ? address : `https://a.example/${index}`),
  );
  expect(wrong.indexOf(false)).toBe(-1);
  expect(isUrl('no address')).toBe(false);
  expect(isUrl('b', 'https://a.example/')).toBe(true);
});

test('stands wherever one would ask Node', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const asking = files.filter((name) => /URL\.canParse\(/.test(readFileSync(join(source, name), 'utf8')));
  expect(asking).toEqual([]);
});
