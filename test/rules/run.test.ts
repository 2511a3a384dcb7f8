import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RuleLevels } from '../../src/rules/levels.ts';
import { eachLink, type Rule } from '../../src/rules/rule.ts';
import { lint } from '../../src/rules/run.ts';
import { rules } from '../../src/rules/table.ts';
import { findings, noFiles, pageOf } from './pages.ts';

const rule = (name: string, severity: Rule['severity'], check: Rule['check'], off?: true): Rule => ({
  name,
  severity,
  summary: `${name} is wrong`,
  why: 'For the test.',
  bad: ['x'],
  good: ['y'],
  check,
  ...(off === undefined ? {} : { off }),
});

/** A rule that finds a range on every page. */
const at = (name: string, start: number, end: number, severity: Rule['severity'] = 'error', meant?: string): Rule =>
  rule(name, severity, () => [{ start, end, ...(meant === undefined ? {} : { meant }) }]);

const told = (rules: readonly Rule[], source = '0123456789 0123456789') =>
  lint([pageOf(source)], { ...noFiles, rules }).map(({ rule: name, column }) => `${name}@${column}`);

describe('one place gives one finding', () => {
  test('of errors that overlap, the first one', () => {
    expect(told([at('later', 3, 8), at('first', 2, 5)])).toEqual(['first@3']);
  });

  test('of errors that begin together, the wider one', () => {
    expect(told([at('short', 2, 5), at('wide', 2, 8)])).toEqual(['wide@3']);
  });

  test('of errors of one range, the one that knows what was meant, else the first of the table', () => {
    expect(told([at('unsure', 2, 5), at('sure', 2, 5, 'error', 'https://example.org/')])).toEqual(['sure@3']);
    expect(told([at('one', 2, 5), at('two', 2, 5)])).toEqual(['one@3']);
  });

  test('an error before the warnings that it overlaps', () => {
    expect(told([at('warning', 0, 9, 'warning'), at('error', 4, 5)])).toEqual(['error@5']);
    expect(told([at('warning', 0, 4, 'warning'), at('error', 4, 5)])).toEqual(['warning@1', 'error@5']);
  });

  test('warnings of several rules, but one of each', () => {
    const rules = [at('one', 0, 9, 'warning'), at('two', 0, 9, 'warning')];
    expect(
      told([
        ...rules,
        rule('three', 'warning', () => [
          { start: 0, end: 5 },
          { start: 2, end: 4 },
        ]),
      ]),
    ).toEqual(['one@1', 'two@1', 'three@1']);
  });

  test('no two errors of any page overlap', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '"',
      ' ',
      '\n',
      '\n\n',
      'https://example.org/a',
      'htps:',
      'a',
      '!',
      '`',
      '|',
      '> ',
      '- ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('');
        let last = 0;
        for (const { line, column, raw, severity } of findings(source)) {
          const start =
            source
              .split('\n')
              .slice(0, line - 1)
              .join('\n').length +
            (line > 1 ? 1 : 0) +
            column -
            1;
          expect(source.slice(start, start + raw.length)).toBe(raw);
          if (severity !== 'error') continue;
          expect(start).toBeGreaterThanOrEqual(last);
          last = start + raw.length;
        }
      }),
    );
  });
});

test('findings come in the order of the pages, then by position', () => {
  const pages = [
    pageOf('[a](htps://x.org) [b](htps://x.org)', 'gfm', 'z.md'),
    pageOf('[c](htps://x.org)', 'gfm', 'a.md'),
  ];
  expect(lint(pages, noFiles).map(({ file, column }) => `${file}:${column}`)).toEqual(['z.md:1', 'z.md:19', 'a.md:1']);
});

test('a rule that is off is run on request only', () => {
  const off = rule(
    'quiet',
    'warning',
    eachLink(() => ({})),
    true,
  );
  const page = pageOf('[a](https://example.org/)');
  expect(lint([page], { ...noFiles, rules: [off] })).toEqual([]);
  expect(lint([page], { ...noFiles, rules: [off], levels: { quiet: 'on' } as never })).toHaveLength(1);
});

describe('a rule that is turned off', () => {
  test('lets no other tell its fault in its place', () => {
    const known = [at('first', 2, 5), at('later', 3, 8)];
    const off = { first: 'off' } as unknown as RuleLevels;
    expect(lint([pageOf('0123456789')], { ...noFiles, rules: known, levels: off })).toEqual([]);
    expect(findings('[a](https://x.org/a]', { levels: { 'wrong-closing-bracket': 'off' } })).toEqual([]);
  });

  test('takes away its findings, and changes no others', () => {
    const page = pageOf(rules.flatMap(({ bad }) => bad).join('\n\n'));
    const all = lint([page], noFiles);
    for (const { name } of rules.filter(({ severity }) => severity === 'error')) {
      const left = lint([page], { ...noFiles, levels: { [name]: 'off' } });
      expect(left).toEqual(all.filter((finding) => finding.rule !== name));
    }
  });
});

test('a fault tells its own words, severity and address, else those of the rule', () => {
  const own = rule('own', 'error', () => [
    { start: 0, end: 1, message: 'said', severity: 'warning', suggestion: 'x', meant: 'y' },
  ]);
  const [finding] = lint([pageOf('abc')], { ...noFiles, rules: [own] });
  expect(finding).toEqual({
    rule: 'own',
    severity: 'warning',
    file: 'page.md',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    message: 'said',
    raw: 'a',
    suggestion: 'x',
    meant: 'y',
  });
});

test('an address that a file of the project answers to is no missing scheme', () => {
  const asked: string[] = [];
  const fileExists = (_page: unknown, path: string) => asked.push(path) > 0;
  expect(findings('[a](example.com/x)', { fileExists })).toEqual([]);
  expect(asked).toEqual(['example.com/x']);
});

test.each([
  ['[a](htps://example.org/)', 'https://example.org/', '[a](https://example.org/)'],
  ['[a](<htps://example.org/a b>)', 'https://example.org/a b', '[a](<https://example.org/a b>)'],
  ['[a](https:https://example.org/,)', 'https://example.org/', '[a](https://example.org/)'],
  ['[a](https://example.org/a\\_b]', 'https://example.org/a_b', '[a](https://example.org/a\\_b)'],
  ['[a](https://example.org/?a=1&amp;b=2]', 'https://example.org/?a=1&b=2', '[a](https://example.org/?a=1&amp;b=2)'],
  ['[a] (www.example.org/b "title")', 'https://www.example.org/b', '[a](https://www.example.org/b "title")'],
  ['[a](https://example.org/(b', 'https://example.org/(b', '[a](<https://example.org/(b>)'],
  ['[a](https://example.org/a "b "c" d")', 'https://example.org/a', '[a](https://example.org/a "b \\"c\\" d")'],
  ['![a](https://example.org/a.png]', 'https://example.org/a.png', '![a](https://example.org/a.png)'],
])('%s means %s', (source, meant, suggestion) => {
  const [finding] = findings(source);
  expect(finding).toMatchObject({ meant, suggestion, raw: source });
  expect(pageOf(suggestion).links.map(({ url }) => url)).toEqual([meant]);
});
