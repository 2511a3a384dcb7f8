import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesText } from '../../src/export/names-text.ts';
import { columnsOf } from '../../src/export/text-width.ts';
import { plainStyle } from '../../src/model/style.ts';
import { nastyTitle } from './nasty-title.ts';

const text = (width: number | undefined, ...names: Parameters<typeof namesText>[0]) =>
  [...namesText(names, { ...plainStyle, width })].join('');

test.each([
  [undefined, '123  mixture-of-experts  in architectures\n  2  rag\n'],
  [41, '123  mixture-of-experts  in architectures\n  2  rag\n'],
  [40, '123  mixture-of-experts\n       in architectures\n  2  rag\n'],
  [20, '123  mixture-of-expe\n     rts\n       in architect…\n  2  rag\n'],
])('in %s columns', (width, expected) => {
  const names = [
    { name: 'mixture-of-experts', count: 123, parent: 'architectures' },
    { name: 'rag', count: 2 },
  ];
  expect(text(width, ...names)).toBe(expected);
});

test('whatever the names, every line fits', () => {
  const name = fc.record({ name: nastyTitle, count: fc.nat(), parent: nastyTitle });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 4 }), fc.integer({ min: 20, max: 90 }), (names, width) => {
      for (const line of text(width, ...names).split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(width);
    }),
  );
});
