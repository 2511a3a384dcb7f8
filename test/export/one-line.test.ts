import { expect, test } from 'vitest';
import { oneLine, oneTerminalLine } from '../../src/export/one-line.ts';

test.each([
  [' a \n\r\n\t b\u2028c ', 'a b c'],
  ['\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007 \u009b1mx', 'red link x'],
  ['nul\u0000bell\u0007del\u007f', 'nulbelldel'],
  ['\u202egnp.exe\u202c \u2066x\u2069', 'gnp.exe x'],
  ['half \ud83d and whole 😀', 'half \ufffd and whole 😀'],
  ['no\u00a0break, \u200bzero', 'no\u00a0break, \u200bzero'],
])('%j is %j', (text, expected) => {
  expect(oneLine(text)).toBe(expected);
});

test('on a terminal invisible characters go too, but not what joins an emoji', () => {
  expect(oneTerminalLine('\u200bzero\ufeff so\u00adft \u200fmark 👩‍👧')).toBe('zero soft mark 👩‍👧');
});
