import { expect, test } from 'vitest';
import { destinationEnd } from '../../src/rules/destination-end.ts';

test.each<[run: string, address: string, closing?: string, signs?: readonly string[]]>([
  ['https://x.org/a', 'https://x.org/a'],
  ['https://x.org/a]', 'https://x.org/a', ']'],
  ['https://x.org/a},', 'https://x.org/a', '}'],
  ['https://x.org/a]/[Code](https://x.org/b)', 'https://x.org/a', ']'],
  ['https://x.org/a]·[Code', 'https://x.org/a', ']'],
  ['https://x.org/a][[Code](https://x.org/b)', 'https://x.org/a', ']'],
  ['https://x.org/a][^1]', 'https://x.org/a', ']'],
  ['https://x.org/a][2017]', 'https://x.org/a', ']'],
  ['https://x.org/a,[Code](https://x.org/b)', 'https://x.org/a'],
  ['https://x.org/a[^1]', 'https://x.org/a'],
  ['https://x.org/?a[]=1&b[0]=2', 'https://x.org/?a[]=1&b[0]=2'],
  ['https://x.org/?a[]=1]', 'https://x.org/?a[]=1', ']'],
  ['http://[::1]:80/a.', 'http://[::1]:80/a'],
  ['https://x.org/{name}/b', 'https://x.org/{name}/b'],
  ['https://x.org/a}{', 'https://x.org/a', '}'],
  ['https://x.org/a{', 'https://x.org/a'],
  ['https://x.org/a{.button}', 'https://x.org/a'],
  ['https://x.org/a{:target="_blank"}', 'https://x.org/a'],
  ['https://x.org/a}{:target="_blank"}', 'https://x.org/a', '}'],
  ['https://x.org/a]:smile:', 'https://x.org/a', ']'],
  ['https://x.org/a:smile:', 'https://x.org/a'],
  ['https://x.org/a`code`', 'https://x.org/a'],
  ['https://x.org/a\\', 'https://x.org/a'],
  ['https://x.org/a**', 'https://x.org/a', '', ['**']],
  ['https://x.org/a_b__', 'https://x.org/a_b', '', ['__']],
  ['https://x.org/a_b_c', 'https://x.org/a_b_c', '', ['_']],
  ['https://x.org/a__', 'https://x.org/a__'],
  ['https://x.org/?a==', 'https://x.org/?a==', '', ['**']],
  ['https://x.org/a==', 'https://x.org/a', '', ['==']],
  ['https://x.org/a~~,', 'https://x.org/a', '', ['~~']],
  ['https://x.org/a_-', 'https://x.org/a', '', ['_']],
  ['https://x.org/a]~~', 'https://x.org/a', ']', ['~~']],
  ['https://x.org/a，然后', 'https://x.org/a'],
  ['https://x.org/a…', 'https://x.org/a'],
])('%s ends after %s', (run, address, closing = '', signs = []) => {
  expect(destinationEnd(run, signs)).toEqual({ address, closing, isGuess: false });
});

test.each([
  ['https://x.org/a]b', 'https://x.org/a'],
  ['https://x.org/a]/b', 'https://x.org/a'],
  ['https://x.org/a/[Code](https://x.org/b)', 'https://x.org/a/'],
  ['https://x.org/a[b', 'https://x.org/a'],
  ["https://x.org/a's", "https://x.org/a's"],
  ['https://x.org/a—and', 'https://x.org/a—and'],
  ['https://x.org/a$x$', 'https://x.org/a$x$'],
  ['https://x.org/a]{{', 'https://x.org/a'],
])('after %s nobody knows', (run, address) => {
  expect(destinationEnd(run, [])).toMatchObject({ address, isGuess: true });
});
