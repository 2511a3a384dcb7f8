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
  ['a file with a byte order mark', [`\ufeff${line('https://arxiv.org/abs/2303.18223', 'dead')}`], ['dead']],
  ['no line', ['', ' ', '\r'], []],
])('a resource has the verdict of %s', (_, lines, verdicts) => {
  const state = parseVerdictState(lines.join('\n'));
  expect([...state.verdictsOf({ id: 'arxiv:2303.18223', url: 'https://arxiv.org/abs/2303.18223' })]).toEqual(verdicts);
});

test('one that an override calls otherwise has that of its address', () => {
  const state = parseVerdictState(line('https://a.example/x?utm_source=y', 'blocked'));
  expect([...state.verdictsOf({ id: 'doi:10.1/x', url: 'http://a.example/x/' })]).toEqual(['blocked']);
});

test.each<[line: string, message: string, hint: string]>([
  ['not json', 'is no JSON', '"verdict":"alive"'],
  ['{', 'is no JSON', '"verdict":"alive"'],
  ['<<<<<<< HEAD', 'is no JSON', 'mend the line'],
  ['null', 'is no JSON object', '"verdict":"alive"'],
  ['[]', 'is no JSON object', '"verdict":"alive"'],
  ['"x"', 'is no JSON object', '"verdict":"alive"'],
  ['{"verdict":"dead"}', 'has no "url"', '"verdict":"alive"'],
  [line(1, 'dead'), 'has no "url"', '"verdict":"alive"'],
  [line('https://a.example/', null), 'has no "verdict"', '"verdict":"alive"'],
  [line('https://a.example/', 'ded'), '"ded" is no verdict', 'did you mean "dead"?'],
  [line('https://a.example/', '__proto__'), '"__proto__" is no verdict', 'verdicts: alive'],
])('the line %s is refused with its place', (wrong, message, hint) => {
  const read = () => parseVerdictState([line('https://a.example/', 'dead'), '', wrong].join('\n'), 'a/b.jsonl');
  expect(read).toThrow(
    expect.objectContaining({
      code: 'STATE_INVALID',
      message: `a/b.jsonl:3: ${message}`,
      hint: expect.stringContaining(hint),
    }),
  );
});
