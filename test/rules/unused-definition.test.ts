import { expect, test } from 'vitest';
import { flavorIds } from '../../src/model/page.ts';
import { findings } from './pages.ts';

const levels = { 'unused-definition': 'on' } as const;

test.each(flavorIds)('in %s, what is referred to in any way is used', (flavor) => {
  const source = [
    '# A [b]',
    '- [c][] and [words][D], ![e], [![f]][g] [*h*][h  h]',
    '| a |\n|---|\n| [i] |',
    '> [j]',
    '',
    ...['b', 'c', 'd', 'e', 'f', 'g', 'H H', 'i', 'j', 'unused'].map(
      (label) => `[${label}]: https://example.com/${label.trim().length}`,
    ),
  ].join('\n\n');
  const found = findings(source, { levels, flavor }).filter(({ rule }) => rule === 'unused-definition');
  expect(found.map(({ raw }) => raw)).toEqual(['[unused]: https://example.com/6']);
});

test('of two definitions of one label the one that does not count is told', () => {
  const found = findings('[a]\n\n[a]: https://example.com/1\n[A]: https://example.com/2', { levels });
  expect(found.map(({ line, message }) => [line, message])).toEqual([
    [4, '[A] is defined at line 3 already: the first definition counts'],
  ]);
});

test('what stands only in code uses nothing', () => {
  expect(findings('`[a]`\n\n[a]: https://example.com/', { levels })).toHaveLength(1);
});
