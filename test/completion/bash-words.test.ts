import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spellBash, splitBash } from '../../src/completion/bash-words.ts';

const BREAKS = ' \t\n"\'@><=;|&(:';

test.each<[line: string, words: readonly string[], current: string, kept: number, quote?: '"' | "'"]>([
  ['genai-links ', ['genai-links'], '', 0],
  ['genai-links show arxiv:23', ['genai-links', 'show'], 'arxiv:23', 6],
  ['g show arxiv\\:23', ['g', 'show'], 'arxiv:23', 0],
  ['g list --tag=a,b', ['g', 'list'], '--tag=a,b', 6],
  ['g "a b" c\\ d \'e"f\' x', ['g', 'a b', 'c d', 'e"f'], 'x', 0],
  ['g show "arxiv:23', ['g', 'show'], 'arxiv:23', 0, '"'],
  ["g show a:'b c", ['g', 'show'], 'a:b c', 2, "'"],
  ['g show "a:b"c', ['g', 'show'], 'a:bc', 0],
  ['g show "a\\"b\\x', ['g', 'show'], 'a"b\\x', 0, '"'],
  ['g show a\\', ['g', 'show'], 'a', 0],
])('%j', (line, words, current, kept, quote) => {
  expect(splitBash(line, BREAKS)).toEqual({ words, current, kept, quote });
});

const word = fc.string({ unit: fc.constantFrom(...'ab:=@ \'"$`\\!#~*?[]{}()<>|&;,.é'), minLength: 1, maxLength: 12 });

test('bash reads what is spelt as the value', () => {
  const spelt = fc.sample(fc.tuple(word, fc.constantFrom('"' as const, "'" as const, undefined)), 300);
  const shown = spelt.flatMap(([value, quote]) => {
    const inside = spellBash(value, { kept: 0, quote });
    if (inside === undefined) return [];
    const end = quote === undefined || inside.endsWith(quote) ? '' : quote;
    return [{ value, line: `${quote ?? ''}${inside}${end}` }];
  });
  const script = shown.map(({ line }) => `printf '%s\\0' ${line}`).join('\n');
  const read = execFileSync('bash', ['--norc', '-c', script], {
    encoding: 'utf8',
    env: { LANG: 'C.UTF-8', PATH: process.env.PATH },
  });
  expect(read.split('\0').slice(0, -1)).toEqual(shown.map(({ value }) => value));
});

test('what bash reads as words, so does the program', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 4 }), (words) => {
      const line = `${words.map((each) => spellBash(each, { kept: 0, quote: undefined })).join(' ')} `;
      expect(splitBash(line, BREAKS).words).toEqual(words);
    }),
  );
});
