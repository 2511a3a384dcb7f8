import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composed, type Edit, edited, shiftsOf } from '../../src/model/edit.ts';

const source = fc.string({ maxLength: 30 });

/** Edits of a text: sorted, without overlap. */
function editsOf(text: string): fc.Arbitrary<readonly Edit[]> {
  return fc
    .array(fc.record({ skipped: fc.nat(6), length: fc.nat(6), text: fc.string({ maxLength: 4 }) }), { maxLength: 5 })
    .map((steps) => {
      const edits: Edit[] = [];
      let at = 0;
      for (const { skipped, length, text: put } of steps) {
        const [start, end] = [at + skipped, at + skipped + length];
        if (end > text.length || (length === 0 && start === edits.at(-1)?.end)) continue;
        edits.push({ start, end, text: put });
        at = end;
      }
      return edits;
    });
}

test('edits replace what they span, and say how far they move the rest', () => {
  const edits = [
    { start: 0, end: 1, text: 'abc' },
    { start: 2, end: 4, text: '' },
  ];
  expect(edited('01234', edits)).toBe('abc14');
  expect(shiftsOf(edits)).toEqual([2, 0]);
});

test('edits composed do what they do one after the other, and stay apart', () => {
  const both = source.chain((text) =>
    editsOf(text).chain((first) => editsOf(edited(text, first)).map((second) => ({ text, first, second }))),
  );
  fc.assert(
    fc.property(both, ({ text, first, second }) => {
      const all = composed(first, second);
      expect(edited(text, all)).toBe(edited(edited(text, first), second));
      for (const [index, { start, end }] of all.entries()) {
        expect(start).toBeLessThanOrEqual(end);
        expect(start).toBeGreaterThanOrEqual(all[index - 1]?.end ?? 0);
      }
    }),
    { numRuns: 2000 },
  );
});
