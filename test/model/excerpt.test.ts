import stringWidth from 'fast-string-width';
import { expect, test } from 'vitest';
import { excerptOf } from '../../src/model/excerpt.ts';

interface Case {
  readonly line: string;
  readonly marked: string;
  readonly width?: number;
}

const cases: readonly Case[] = [
  { line: 'a [b](c] d', marked: '[b](c]' },
  { line: '[b](c]', marked: '[b](c]' },
  { line: '\t\t[b](c]', marked: '[b](c]' },
  { line: '論文 [論文](c]', marked: '[論文](c]' },
  { line: '🎉👩‍🔬 [b](c] 🎉', marked: '[b](c]' },
  { line: 'é [b](c]', marked: '[b](c]' },
  { line: `${'x '.repeat(200)}[b](c] ${'y '.repeat(200)}`, marked: '[b](c]', width: 40 },
  { line: `${'論'.repeat(200)}[b](c]`, marked: '[b](c]', width: 41 },
  { line: `${'x'.repeat(5000)}[b](c]${'y'.repeat(5000)}`, marked: '[b](c]', width: 60 },
  { line: `[${'long'.repeat(2000)}](c]`, marked: `[${'long'.repeat(2000)}](c]`, width: 50 },
];

test.each(cases)('the caret stands under $marked', ({ line, marked, width = 80 }) => {
  const column = line.indexOf(marked) + 1;
  const { text, caret } = excerptOf(line, column, column + marked.length, width);
  expect(stringWidth(text)).toBeLessThanOrEqual(width);
  expect(caret.length).toBeLessThanOrEqual(width);
  const blank = caret.indexOf('^');
  expect(cellsFrom(text, blank, caret.length).replace(/…$/, '')).toBe(marked.slice(0, caret.length - blank));
});

test('an empty range and one past the end have a caret too', () => {
  expect(excerptOf('abc', 2, 2, 80)).toEqual({ text: 'abc', caret: ' ^' });
  expect(excerptOf('abc', 9, 12, 80)).toEqual({ text: 'abc', caret: '   ^' });
  expect(excerptOf('', 1, 1, 80)).toEqual({ text: '', caret: '^' });
});

test('a password stays hidden wherever the range begins', () => {
  const line = '[a](https://alice:secret@example.org/)';
  for (let column = 1; column <= line.length; column += 1) {
    expect(excerptOf(line, column, column + 3, 80).text).not.toMatch(/secret/);
  }
});

/** The part of a text between two columns of the terminal. */
function cellsFrom(text: string, from: number, to: number): string {
  let column = 0;
  let cells = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (column >= from && column < to) cells += segment;
    column += stringWidth(segment);
  }
  return cells;
}
