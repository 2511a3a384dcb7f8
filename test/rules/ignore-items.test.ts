import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IgnoreItem } from '../../src/model/ignore.ts';
import { watched } from '../../src/rules/ignore-items.ts';

const at = { file: 'genai-links.config.json', line: 1, column: 1, endLine: 1, endColumn: 1 };

function doesMatch(item: Partial<IgnoreItem>, url: string, file?: string): boolean {
  return watched({ reason: 'why', at, ...item }, '2026-01-01').matches({ names: ['dead'], file, urls: [url] });
}

test('a star stands for any text, and nothing else has a meaning of its own', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '?', '*', '+'), maxLength: 8 });
  fc.assert(
    fc.property(text, text, (pattern, url) => {
      const parts = pattern.split('*').map((part) => part.replace(/[.?+]/g, '\\$&'));
      expect(doesMatch({ url: pattern }, url)).toBe(new RegExp(`^${parts.join('.*')}$`).test(url));
    }),
    { numRuns: 1000 },
  );
});

test('many stars take no time', () => {
  expect(doesMatch({ url: '*a'.repeat(1000) }, 'a'.repeat(100_000))).toBe(true);
  expect(doesMatch({ url: `${'*a'.repeat(1000)}b` }, 'a'.repeat(100_000))).toBe(false);
});

test.each<[host: string, url: string, does: boolean]>([
  ['example.com', 'https://example.com/a', true],
  ['example.com', 'http://www.example.com:8080/', true],
  ['www.example.com', 'https://example.com/', true],
  ['EXAMPLE.com', '//docs.example.com/', true],
  ['example.com', 'https://example.com.evil.example/', false],
  ['example.com', 'https://notexample.com/', false],
  ['example.com', 'https://example.org/?u=example.com', false],
  ['example.com', 'a/b.md', false],
  ['example.com', 'mailto:a@example.com', false],
])('host %s and %s: %s', (host, url, does) => {
  expect(doesMatch({ host }, url)).toBe(does);
});

test.each<[file: string, path: string | undefined, does: boolean]>([
  ['docs/**', 'docs/a/b.md', true],
  ['docs/*.md', 'docs/a/b.md', false],
  ['./docs/a.md', 'docs/a.md', true],
  ['**/.hidden.md', 'docs/.hidden.md', true],
  ['docs/**', undefined, false],
])('file %s and %s: %s', (file, path, does) => {
  expect(doesMatch({ file }, 'https://example.com/', path)).toBe(does);
});

test('all keys must match, until the last day is over', () => {
  const item = { url: 'https://example.com/*', rule: 'dead', file: 'a.md', until: '2026-01-01' };
  expect(doesMatch(item, 'https://example.com/a', 'a.md')).toBe(true);
  expect(doesMatch(item, 'https://example.com/a', 'b.md')).toBe(false);
  expect(doesMatch({ ...item, rule: 'down' }, 'https://example.com/a', 'a.md')).toBe(false);
  expect(doesMatch({ ...item, until: '2025-12-31' }, 'https://example.com/a', 'a.md')).toBe(false);
});
