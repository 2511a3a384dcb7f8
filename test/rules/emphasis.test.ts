import { expect, test } from 'vitest';
import { closes, openSigns, signAtEnd } from '../../src/rules/emphasis.ts';

test.each<[text: string, open: readonly string[]]>([
  ['', []],
  ['**', ['**']],
  ['**bold** and ', []],
  ['**bold and *both* ', ['**']],
  ['__bold and ~~', ['__', '~~']],
  ['***both*** ', []],
  ['**bold *both*** ', []],
  ['\\**', ['*']],
  ['2 * 3 ** 4 ', []],
  ['snake_case and a==b ', []],
  ['这是**', ['**']],
  ['==', ['==']],
])('what %s leaves open', (text, open) => {
  expect(openSigns(text)).toEqual(open);
});

test.each<[text: string, isClosing: boolean]>([
  [' bold**', true],
  [' bold', false],
  [' bold and **more**', false],
  [' *bold*', false],
  [' and **more', false],
])('whether %s closes what is bold', (text, isClosing) => {
  expect(closes(text, '**')).toBe(isClosing);
});

test.each<[text: string, open: readonly string[], sign: string | undefined]>([
  ['https://x.org/a**', ['**'], '**'],
  ['https://x.org/a**', ['*'], undefined],
  ['https://x.org/a_', ['**', '_'], '_'],
  ['https://x.org/a', ['**'], undefined],
])('the sign with which %s ends', (text, open, sign) => {
  expect(signAtEnd(text, open)).toBe(sign);
});
