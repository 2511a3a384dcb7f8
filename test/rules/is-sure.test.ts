import { expect, test } from 'vitest';
import { isSure } from '../../src/rules/is-sure.ts';

test.each([
  ['[text](htps://example.org/a]', '[text](https://example.org/a)'],
  ['[text](paperhttps://example.org/a)', '[text](https://example.org/a)'],
  ['[text](see https://example.org/a)', '[text](https://example.org/a)'],
  ['[text](https://example.org/My Paper.pdf)', '[text](https://example.org/My%20Paper.pdf)'],
  ['[text](https://example.org/?a=1&amp;b=2\u200B)', '[text](https://example.org/?a=1&b=2)'],
  ['[https://example.org/a](A text)', '[A text](https://example.org/a)'],
  ['[text](https://example.org/ahttps://example.org/a)', '[text](https://example.org/a)'],
])('nothing is lost from %s', (raw, suggestion) => {
  expect(isSure({ suggestion, meant: 'https://example.org/a' }, raw)).toBe(true);
});

test.each([
  ['a word behind the address', '[text](https://example.org/a a paper)', '[text](https://example.org/a)'],
  ['a second address', '[text](https://example.org/a https://example.com/b)', '[text](https://example.org/a)'],
  ['the text of an inner link', '[text]([paper](https://example.org/a)', '[text](https://example.org/a)'],
  ['a word before a bare address', 'seehttps://example.org/a', 'https://example.org/a'],
  [
    'a word that the text has too',
    '[the paper](https://example.org/a the paper)',
    '[the paper](https://example.org/a)',
  ],
  [
    'the blank between words of the text',
    '[all you](https://example.org/all you)',
    '[all you](https://example.org/allyou)',
  ],
  ['where two words part', '[text](https://example.org/a\nbc)', '[text](https://example.org/abc)'],
])('%s would be lost', (_what, raw, suggestion) => {
  expect(isSure({ suggestion, meant: 'https://example.org/a' }, raw)).toBe(false);
});

test.each([
  'https://example.org/a]{{',
  'https://example.org/a_(b',
  'httpsexample.org/a',
  'https://example.org/a]/[b',
  'https://example.org/{% x %}',
])('%s is no whole address', (meant) => {
  expect(isSure({ suggestion: `[text](${meant})`, meant }, `[text] (${meant})`)).toBe(false);
});

test('where nothing is proposed, nothing is sure', () => {
  expect(isSure({ meant: 'https://example.org/a' }, '[text]()')).toBe(false);
});

test.each([
  ['a footnote would be eaten', '[text](https://example.org/a][^1]', '[text](https://example.org/a][^1)'],
  ['the scheme may be that of files', '[text](fttp://example.org/a)', '[text](https://example.org/a)'],
])('%s', (_what, raw, suggestion) => {
  expect(isSure({ suggestion, meant: 'https://example.org/a' }, raw)).toBe(false);
});
