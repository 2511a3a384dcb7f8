import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable, printableJson } from '../../src/model/printable.ts';

test.each([
  ['plain text, 論文 🎉 👩‍🔬 é', 'plain text, 論文 🎉 👩‍🔬 é'],
  ['two\nlines\r\nand\ttabs', 'two lines and tabs'],
  ['\u001b[31mred\u001b[0m', '\\u{1b}[31mred\\u{1b}[0m'],
  ['bell\u0007 delete\u007f next\u0085', 'bell\\u{7} delete\\u{7f} next\\u{85}'],
  ['\u202Eturned\u2066', '\\u{202e}turned\\u{2066}'],
  ['zero\u200Bwidth\uFEFF', 'zero\\u{200b}width\\u{feff}'],
  ['half \uD83D', 'half \\u{d83d}'],
  ['a\u00A0b', 'a\u00A0b'],
])('%j is shown as %j', (text, shown) => {
  expect(printable(text)).toBe(shown);
});

test('nothing that moves the cursor or turns the writing is left of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
    }),
  );
});

test('json stays the same json', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = printableJson(JSON.stringify({ text }, undefined, 2));
      expect(JSON.parse(json)).toEqual({ text });
      expect(json).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E]/u);
    }),
  );
});
