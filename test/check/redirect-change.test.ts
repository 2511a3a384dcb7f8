import { expect, test } from 'vitest';
import { changeBetween, isHome } from '../../src/check/redirect-change.ts';

test.each([
  ['http://a.test/x', 'https://a.test/x', 'https-upgrade'],
  ['http://a.test/x', 'https://www.a.test/x/', 'https-upgrade'],
  ['http://a.test/', 'https://a.test/index.html', 'https-upgrade'],
  ['http://a.test/x', 'https://a.test/y', 'other'],
  ['http://a.test/x', 'https://a.test/x?utm_source=y', 'session'],
  ['https://a.test/x', 'http://a.test/x', 'https-downgrade'],
  ['https://a.test/x', 'https://www.a.test/x', 'nothing-much'],
  ['https://a.test/X/Y', 'https://a.test/x/y/', 'nothing-much'],
  ['https://a.test/x/', 'https://a.test/x/Default.aspx', 'nothing-much'],
  ['https://a.test/x', 'https://b.test/x', 'other'],
  ['https://a.test/x', 'https://a.test:8443/x', 'other'],
  ['https://a.test/x', 'https://a.test/en-gb/x', 'locale'],
  ['https://a.test/de/x', 'https://a.test/en/x', 'locale'],
  ['https://a.test/x', 'https://a.test/x/fr', 'locale'],
  ['https://a.test/x', 'https://a.test/ai/x', 'other'],
  ['https://a.test/x?v=1', 'https://a.test/x?v=2', 'other'],
  ['https://a.test/x?v=1', 'https://a.test/x', 'other'],
  ['https://a.test/x?source=a', 'https://a.test/x?source=b', 'other'],
  ['https://a.test/x?a=1&b=2', 'https://a.test/x?b=2&a=1', 'nothing-much'],
  ['https://a.test/x', 'https://a.test/x?gclid=1&sid=2', 'session'],
  ['https://a.test/x', 'https://a.test/x;jsessionid=12', 'session'],
])('%s → %s: %s', (from, to, change) => {
  expect(changeBetween(new URL(from), new URL(to))).toBe(change);
});

test.each([
  ['https://a.test/', true],
  ['https://a.test/index.php', true],
  ['https://a.test/home/', true],
  ['https://a.test/en/', true],
  ['https://a.test/pt-br', true],
  ['https://a.test/?utm_source=x', true],
  ['https://a.test/?page=about', false],
  ['https://a.test/ai/', false],
  ['https://a.test/homes', false],
])('%s is home: %s', (url, expected) => {
  expect(isHome(new URL(url))).toBe(expected);
});
