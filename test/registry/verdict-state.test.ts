import { expect, test } from 'vitest';
import { parseVerdictState } from '../../src/registry/verdict-state.ts';

const line = (url: unknown, verdict: unknown) => JSON.stringify({ url, verdict, seen: '2026-11-01', more: { a: 1 } });

test.each<[name: string, lines: readonly string[], verdicts: readonly string[]]>([
  ['the same address', [line('https://arxiv.org/abs/2303.18223', 'dead')], ['dead']],
  ['another spelling', [line('http://www.arxiv.org/pdf/2303.18223v2.pdf', 'alive')], ['alive']],
  [
    'the last of two lines',
    [line('https://arxiv.org/abs/2303.18223', 'dead'), line('https://arxiv.org/abs/2303.18223', 'alive')],
    ['alive'],
  ],
  [
    'each spelling of its own',
    [line('https://arxiv.org/abs/2303.18223', 'dead'), line('https://arxiv.org/pdf/2303.18223', 'moved')],
    ['dead', 'moved'],
  ],
  ['Windows line ends', [`${line('https://arxiv.org/abs/2303.18223', 'down')}\r`, '\r'], ['down']],
  ['another address', [line('https://arxiv.org/abs/2303.18224', 'dead')], []],
  ['an unknown verdict', [line('https://arxiv.org/abs/2303.18223', 'gone')], []],
  ['a verdict of a hostile name', [line('https://arxiv.org/abs/2303.18223', '__proto__')], []],
  [
    'no line that can be read',
    ['', '{', 'null', '[]', '1', '"x"', line(1, 'dead'), line('https://arxiv.org/abs/2303.18223', null)],
    [],
  ],
])('a resource has the verdict of %s', (_, lines, verdicts) => {
  const state = parseVerdictState(lines.join('\n'));
  expect([...state.verdictsOf({ id: 'arxiv:2303.18223', url: 'https://arxiv.org/abs/2303.18223' })]).toEqual(verdicts);
});

test('one that an override calls otherwise has that of its address', () => {
  const state = parseVerdictState(line('https://a.example/x?utm_source=y', 'blocked'));
  expect([...state.verdictsOf({ id: 'doi:10.1/x', url: 'http://a.example/x/' })]).toEqual(['blocked']);
});
