import { expect, test } from 'vitest';
import { mend } from '../../src/rules/mend-address.ts';
import { findings } from './pages.ts';

test.each<[written: string, meant: string, rule: string]>([
  ['mailto: me@example.org', 'mailto:me@example.org', 'scheme-typo'],
  ['mailto://me@example.org', 'mailto:me@example.org', 'scheme-typo'],
  ['mailto;me@example.org', 'mailto:me@example.org', 'scheme-typo'],
  ['maito:me@example.org?subject=x', 'mailto:me@example.org?subject=x', 'scheme-typo'],
  ['e-mail:me@example.org', 'mailto:me@example.org', 'scheme-typo'],
  ['url:https://example.org/a', 'https://example.org/a', 'scheme-typo'],
  ['href=https://example.org/a', 'https://example.org/a', 'scheme-typo'],
  ['链接：https://example.org/a', 'https://example.org/a', 'scheme-typo'],
  ['ｈｔｔｐｓ://example.org/a', 'https://example.org/a', 'scheme-typo'],
  ['ｈｔｔｐｓ：／／example.org/a', 'https://example.org/a', 'scheme-typo'],
  ['ftp//files.example.org/a', 'ftp://files.example.org/a', 'wrong-slashes'],
  ['ftp:/files.example.org/a', 'ftp://files.example.org/a', 'wrong-slashes'],
  ['https://example.org/a؟', 'https://example.org/a', 'stray-punctuation'],
  ['https://example.org/a۔', 'https://example.org/a', 'stray-punctuation'],
  ['https://example.org/a।', 'https://example.org/a', 'stray-punctuation'],
  ['https://example.org/a？', 'https://example.org/a', 'stray-punctuation'],
])('%s is meant as %s', (written, meant, rule) => {
  const found = findings(`See [a paper](${written}) there`);
  expect(found.map((finding) => [finding.rule, finding.severity, finding.meant])).toEqual([[rule, 'error', meant]]);
});

test.each([
  'MAILTO:me@example.org',
  'mailto:me@example.org,you@example.org?subject=A%20word',
  'matrix:u/me:example.org',
  'xmpp:me@example.org',
  'sip:me@example.org',
  'magnet:?xt=a@example.org',
  'view-source:https://example.org/a',
  'git+https://example.org/a',
  'ftp/index.md',
  'ftp//index.md',
  'ftp://files.example.org/a',
])('%s is sound', (address) => {
  expect(mend(address)).toBe(address);
  expect(findings(`See [a paper](${address}) there`)).toEqual([]);
});
