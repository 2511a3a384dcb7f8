import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlapFinder, type Span } from '../../src/rules/spans.ts';

const span = fc.tuple(fc.nat(30), fc.nat(6)).map(([start, length]): Span => ({ start, end: start + length }));

/** The characters that a span holds; an empty one holds that which it stands before. */
function held({ start, end }: Span): readonly number[] {
  return Array.from({ length: Math.max(1, end - start) }, (_, index) => start + index);
}

test('an overlap is a character that both hold', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), span, (spans, one) => {
      const characters = new Set(spans.flatMap(held));
      expect(overlapFinder(spans)(one)).toBe(held(one).some((at) => characters.has(at)));
    }),
  );
});
