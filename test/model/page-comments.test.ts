import { expect, test } from 'vitest';
import { commentsMarked } from '../../src/model/page-comments.ts';

const bodies = (source: string) => commentsMarked('note', source).map(({ body }) => body);

test.each<[source: string, found: readonly string[]]>([
  ['<!-- note: a -->', [': a']],
  ['<!--note-->', ['']],
  ['{/* note: a */} and <!-- note b\nc -->', [': a', 'b\nc']],
  ['<!-- other --> <!-- a note -->', []],
  ['`<!-- note -->`', []],
  ['`` `<!-- note --> ``', []],
  ['``<!-- note -->``', []],
  ['`a` <!-- note --> `b`', ['']],
  ['`` a <!-- note -->', ['']],
  ['` `` <!-- note 1 --> `` <!-- note 2 -->', ['2']],
  ['\\` <!-- note --> `', ['']],
  ['`a\n<!-- note --> b`', ['']],
  ['```\n<!-- note -->\n```\n<!-- note b -->', ['b']],
  ['- 1. ~~~md\n     <!-- note -->\n     ~~~\n<!-- note b -->', ['b']],
  ['> ```\n> <!-- note -->', []],
  ['``` a`b\n<!-- note -->', ['']],
  ['<!-- note a', []],
  ['<!-- note a {/* note b */}', ['b']],
])('%j', (source, found) => {
  expect(bodies(source)).toEqual(found);
});

test('knows where a comment stands', () => {
  const source = 'a <!-- note: b --> c';
  const [comment] = commentsMarked('note', source);
  expect(source.slice(comment?.start, comment?.end)).toBe('<!-- note: b -->');
});

test.each([
  ['never closed', '<!-- note '],
  ['on one line', '<!-- note --> `a` '],
  ['behind fences', '```\n```\n<!-- note -->\n'],
  ['behind ticks', `<!-- note --> \\\`${'`a``'.repeat(3)}`],
])('bears many comments %s', (_, piece) => {
  expect(bodies(piece.repeat(50_000)).length).toBeLessThanOrEqual(50_000);
});
