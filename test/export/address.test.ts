import { expect, test } from 'vitest';
import { oneWordAddress, verbatimAddress } from '../../src/export/address.ts';
import { hostTitle, hostWord } from '../../src/export/host-name.ts';

test.each([
  ['https://example.com/a_(b)?c=d&e=%20#f', 'https://example.com/a_(b)?c=d&e=%20#f'],
  ['https://example.com/ü', 'https://example.com/ü'],
  ['https://example.com/a b\n\u0000\u202e\ud800', 'https://example.com/a%20b%0A%00%E2%80%AE%EF%BF%BD'],
])('%j is %s as one word', (url, expected) => {
  expect(oneWordAddress(url)).toBe(expected);
});

test.each([
  ['https://example.com/a_b%20c&d#e~f$(g)', 'https://example.com/a_b%20c&d#e~f$(g)'],
  ['https://example.com/?{}|\\^"<>`#{}|\\^`', 'https://example.com/?%7B%7D%7C%5C%5E%22%3C%3E%60#%7B%7D%7C%5C%5E%60'],
  ['https://exämple.com/中', 'https://xn--exmple-cua.com/%E4%B8%AD'],
  ['no address {', 'no%20address%20%7B'],
])('%j is %s where it is taken verbatim', (url, expected) => {
  expect(verbatimAddress(url)).toBe(expected);
});

test.each([
  ['https://www.openai.com/research', 'openai.com', 'openai'],
  ['https://platform.openai.com/docs', 'platform.openai.com', 'openai'],
  ['https://lilianweng.github.io/', 'lilianweng.github.io', 'lilianweng'],
  ['https://www.bbc.co.uk/news', 'bbc.co.uk', 'bbc'],
  ['https://github.io/', 'github.io', 'github'],
  ['http://localhost:8000/', 'localhost', 'localhost'],
  ['nonsense', '', ''],
])('%s is on %s, in a word %s', (url, title, word) => {
  expect([hostTitle(url), hostWord(url)]).toEqual([title, word]);
});
