import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edited, mappedText, offsetInSource, spanInSource } from '../../src/markdown/mapped-text.ts';

test('a text taken from the middle of a source knows where it stands', () => {
  const mapped = mappedText('0123456789', 3, 8);
  expect(mapped.text).toBe('34567');
  expect(spanInSource(mapped, 1, 3)).toEqual([4, 6]);
});

test.each([
  ['taken out', { start: 2, end: 4, text: '' }, '014567', [4, 8], [4, 8]],
  ['put in', { start: 2, end: 2, text: 'ab' }, '01ab234567', [2, 6], [2, 4]],
  ['replaced by as much', { start: 2, end: 4, text: 'ab' }, '01ab4567', [3, 5], [3, 5]],
  ['replaced by more', { start: 2, end: 3, text: 'abc' }, '01abc34567', [5, 7], [3, 5]],
] as const)('what is behind something %s is still found', (_, edit, text, at, source) => {
  const mapped = edited(mappedText('01234567'), [edit]);
  expect(mapped.text).toBe(text);
  const [start, end] = edit.text === '' ? [2, 6] : at;
  expect(spanInSource(mapped, start, end)).toEqual(source);
});

test('whatever is edited, and however often, each character that is left is found', () => {
  const source = Array.from({ length: 60 }, (_, index) => String.fromCodePoint(0x100 + index)).join('');
  const edits = fc.array(fc.tuple(fc.nat(5), fc.nat(4), fc.constantFrom('', '-', '--', '------')), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(edits, { minLength: 1, maxLength: 3 }), (rounds) => {
      let mapped = mappedText(source, 5, 55);
      for (const round of rounds) {
        let at = 0;
        const made = round.flatMap(([skipped, length, text]) => {
          const start = Math.min(at + skipped, mapped.text.length);
          const end = Math.min(start + length, mapped.text.length);
          at = end;
          return [{ start, end, text }];
        });
        mapped = edited(mapped, made);
      }
      let last = 0;
      for (let index = 0; index < mapped.text.length; index += 1) {
        const offset = offsetInSource(mapped, index);
        expect(offset).toBeGreaterThanOrEqual(last);
        last = offset;
        if (mapped.text.charAt(index) === '-') continue;
        expect(source.charAt(offset)).toBe(mapped.text.charAt(index));
        expect(spanInSource(mapped, index, index + 1)).toEqual([offset, offset + 1]);
      }
    }),
    { numRuns: 200 },
  );
});
