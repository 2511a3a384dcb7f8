import { describe, expect, test } from 'vitest';
import { isAbsoluteAddress, isAddress, isBareHost, resolved } from '../../src/rules/address.ts';
import { readWords } from '../../src/rules/destination-words.ts';
import { asDestination, parenthesisAt } from '../../src/rules/parenthesis.ts';

test.each([
  'https://x.org',
  'HTTP://X.ORG',
  'ftp://x.org/a',
  'htps://x.org',
  'https:x',
  'https;//x',
  'http//x.org',
  'mailto:a@b.c',
  'www.x.org',
  'http:\\\\x',
])('%s is an absolute address', (text) => {
  expect(isAbsoluteAddress(text)).toBe(true);
  expect(isAddress(text)).toBe(true);
});

test.each(['./a', '../a/b', 'a.md', 'a/b.html#c', '/a/b.pdf', 'my%20file.png', 'github.com/a', 'x.org'])(
  '%s is an address',
  (text) => {
    expect(isAddress(text)).toBe(true);
    expect(isAbsoluteAddress(text)).toBe(false);
  },
);

test.each([
  'x',
  'optional',
  'a/b',
  '#12',
  'e.g.',
  '3.14',
  'std::vector',
  'https',
  'HTTP',
  'www.',
  '',
  'runtime.js:3:2',
  'i+1',
  'x.nosuchtld',
  'v1.2.3',
  'etc...',
])('%s is none', (text) => {
  expect(isAddress(text)).toBe(false);
});

test.each([
  ['example.com', true],
  ['example.com/a', true],
  ['example.co.uk/', true],
  ['example.com:8080/a', true],
  ['example.com?a', true],
  ['obsidian.md', false],
  ['obsidian.md/a', true],
  ['a.vercel.app/', true],
  ['script.sh', false],
  ['com', false],
  ['a..com', false],
  ['-a.com', false],
  ['a-.com', false],
  ['1.2.3.4', false],
  ['me@example.com', false],
  ['example.com,', false],
])('%s begins with a host: %s', (text, expected) => {
  expect(isBareHost(text)).toBe(expected);
});

test('escapes and the ampersand are resolved', () => {
  expect(resolved('https://x.org/a\\_b?c=1&amp;d=\\2')).toBe('https://x.org/a_b?c=1&d=\\2');
});

describe('several words in the place of an address', () => {
  test.each([
    ['see https://x.org/a', { shape: 'text', address: 'https://x.org/a' }],
    ['https://x.org/a the paper', { shape: 'text', address: 'https://x.org/a' }],
    ['https://x.org/a https://y.org/b', { shape: 'several', address: 'https://x.org/a' }],
    ['https://x.org/ a', { shape: 'broken', address: 'https://x.org/a' }],
    ['https://x.org/a b/c', { shape: 'broken', address: 'https://x.org/ab/c' }],
    ['https://x.org/My Paper.pdf', { shape: 'broken', address: 'https://x.org/My%20Paper.pdf' }],
    ['https://x.org/a ?b=c', { shape: 'broken', address: 'https://x.org/a?b=c' }],
    ['https://x.org/a b', { shape: 'broken' }],
    ['my paper.md', { shape: 'broken', address: 'my%20paper.md', isGuess: true }],
    ['images/Shot (1).png', { shape: 'broken', address: 'images/Shot%20(1).png', isGuess: true }],
    ['文档/我的 文件.pdf', { shape: 'broken', address: '文档/我的%20文件.pdf', isGuess: true }],
    ['डॉक्स/मेरी फ़ाइल.pdf', { shape: 'broken', address: 'डॉक्स/मेरी%20फ़ाइल.pdf', isGuess: true }],
    ['https://x.org/a b c.pdf', { shape: 'broken', address: 'https://x.org/a%20b%20c.pdf' }],
    ['https://x.org/A - B & C, 2.pdf', { shape: 'broken', address: 'https://x.org/A%20-%20B%20&%20C,%202.pdf' }],
    ['http://localhost:80/a b c.pdf', { shape: 'broken', address: 'http://localhost:80/a%20b%20c.pdf' }],
    ['https://x.org/a in b.md', { shape: 'broken', address: 'https://x.org/a%20in%20b.md', isGuess: true }],
    ['https://x.org/a.md b.md', { shape: 'broken', address: 'https://x.org/a.md%20b.md', isGuess: true }],
    ['https://www. x.org/b', { shape: 'broken', address: 'https://www.x.org/b' }],
    [
      'https://x.org/labels/help wanted',
      { shape: 'broken', address: 'https://x.org/labels/help%20wanted', isGuess: true },
    ],
    ['https://x.org/?q=a b', { shape: 'broken', address: 'https://x.org/?q=a%20b', isGuess: true }],
    ['https://x.org/?q=a:b+c:"d e"', { shape: 'broken', address: 'https://x.org/?q=a:b+c:%22d%20e%22' }],
    ['/x?q=a:b c:"d e" OR -f:g', { shape: 'broken', address: '/x?q=a:b%20c:%22d%20e%22%20OR%20-f:g' }],
    ['https://x.org/?q=a:b c:d "title"', undefined],
    ['https://x.org/?q=a:"b', undefined],
    ['https://x.org/?q=a%3Ab c%3Ad', { shape: 'broken', address: 'https://x.org/?q=a%3Ab%20c%3Ad' }],
    ['https://x.org/?q="a b"&l=c, d', { shape: 'broken' }],
    ['https://x.org/a, 2017', { shape: 'text', address: 'https://x.org/a' }],
    ['https://x.org/a; 2017', { shape: 'text', address: 'https://x.org/a' }],
    ['https://x.org/a: b/c', { shape: 'text', address: 'https://x.org/a' }],
    ['https://x.org/a 2017', { shape: 'broken' }],
    ['https://x.org/abs/1706. 03762', { shape: 'broken', address: 'https://x.org/abs/1706.03762' }],
    ['https://x.org/index. html', { shape: 'broken', address: 'https://x.org/index.html' }],
    ['https://x.org/?id=3 the paper', { shape: 'text', address: 'https://x.org/?id=3' }],
    ['y (z) w', undefined],
    ['a b', undefined],
    ['github.com/a the code', { shape: 'text', address: 'github.com/a' }],
    ['https://x.org/a "title"', undefined],
    ['https://x.org/a', undefined],
    ['some words', undefined],
    ['', undefined],
  ])('%j', (inner, expected) => {
    expect(readWords(inner)).toEqual(expected);
  });
});

describe('where the text says the same, the words are a name', () => {
  test.each([
    ['good first issue', 'https://x.org/good first issue', 'https://x.org/good%20first%20issue'],
    ['Good first issues', 'https://x.org/labels/good first issue', 'https://x.org/labels/good%20first%20issue'],
    ['attention is all', 'https://x.org/?s=attention is all', 'https://x.org/?s=attention%20is%20all'],
    ['注意 力', 'https://x.org/wiki/注意 力', 'https://x.org/wiki/注意%20力'],
    ['My Slides (1)', 'docs/My Slides (1).pdf', 'docs/My%20Slides%20(1).pdf'],
  ])('[%s](%s)', (text, inner, address) => {
    expect(readWords(inner, text)).toEqual({ shape: 'broken', address });
  });

  test('but not where a host is broken', () => {
    const address = 'https://x.org/a/open-b';
    expect(readWords('https://x. org/a/open-b', 'open b')).toEqual({ shape: 'broken', address });
  });

  test('but not where it says the words behind the address alone', () => {
    expect(readWords('https://x.org/a the paper', 'the paper')).toEqual({ shape: 'text', address: 'https://x.org/a' });
  });
});

test.each([
  ['https://x.org/(a)', 'https://x.org/(a)'],
  ['https://x.org/(a', '<https://x.org/(a>'],
  ['https://x.org/a)(', '<https://x.org/a)(>'],
  ['a b.md', '<a b.md>'],
])('%s as a destination is %s', (address, written) => {
  expect(asDestination(address)).toBe(written);
});

test.each([
  ['(a)b', { inner: 'a', end: 3 }],
  ['(a(b)c) d', { inner: 'a(b)c', end: 7 }],
  ['(a\\)b)', { inner: 'a\\)b', end: 6 }],
  ['()', { inner: '', end: 2 }],
  ['(a\nb)', undefined],
  ['(a', undefined],
  [`${'('.repeat(20)}a${')'.repeat(20)}`, undefined],
])('the brackets at the start of %j hold %j', (text, expected) => {
  expect(parenthesisAt(text)).toEqual(expected);
});
