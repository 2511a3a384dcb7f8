import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { plainStyle } from '../../src/model/style.ts';
import type { CheckResult } from '../../src/model/verdict.ts';
import type { ReportContext } from '../../src/report/reporter.ts';
import { text } from '../../src/report/text.ts';

const context: ReportContext = { style: plainStyle, lineOf: () => undefined };

function finding(line: number, change: Partial<Finding> = {}): Finding {
  const place = { file: 'list.md', line, column: 3, endLine: line, endColumn: 9 };
  const said = { rule: 'duplicate', severity: 'warning', message: 'it is listed twice', raw: '[a](b)' } as const;
  return { ...place, ...said, ...change };
}

function result(line: number, change: Partial<CheckResult> = {}): CheckResult {
  const place = { file: 'list.md', line, column: 3 };
  const said = {
    verdict: 'malformed',
    reason: 'scheme-typo',
    redirects: [],
    attempts: [],
    message: 'misspelt',
  } as const;
  return { url: `htps://example.org/${line}`, ...said, occurrences: [place], ...change } as CheckResult;
}

const lines = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

describe('findings', () => {
  test('many of one rule on one page are one line, where the first of them stands', () => {
    const found = [
      finding(1, { rule: 'empty-text' }),
      ...lines(2, 312).map((line) => finding(line)),
      finding(400, { file: 'z.md' }),
    ];
    expect([...text.findings(found, context)].join('')).toBe(`list.md:1:3 warning it is listed twice (empty-text)

list.md:2:3 warning it is listed twice (duplicate), 312 times: 2:3, 3:3, 4:3 and 309 more

z.md:400:3 warning it is listed twice (duplicate)

--verbose tells each of 312 findings of which only the first are named
0 errors, 314 warnings in 2 files
`);
  });

  test('a crowd with words of their own is told in those of the rule', () => {
    const found = lines(1, 21).map((line) => finding(line, { message: `number ${line}` }));
    expect([...text.findings(found, context)][0]).toMatch(
      /^list\.md:1:3 warning the same thing .* \(duplicate\), 21 times: /,
    );
  });

  test('each page, rule and severity counts apart, and 20 are no crowd', () => {
    const found = lines(1, 60).map((line) => finding(line, { file: `${line % 3}.md` }));
    expect([...text.findings(found, context)]).toHaveLength(61);
    const graver = lines(1, 40).map((line) => finding(line, { severity: line % 2 === 0 ? 'error' : 'warning' }));
    expect([...text.findings(graver, context)]).toHaveLength(41);
  });

  test('--verbose tells each', () => {
    const found = lines(1, 312).map((line) => finding(line));
    expect([...text.findings(found, { ...context, verbose: true })]).toHaveLength(313);
  });

  test('what was mended is counted', () => {
    expect([...text.findings([], { ...context, fixed: 3 })].join('')).toBe('3 fixed, no malformed links\n');
    expect([...text.findings([finding(1)], { ...context, fixed: 3 })].at(-1)).toBe(
      '3 fixed, 0 errors, 1 warning in 1 file\n',
    );
  });
});

describe('results', () => {
  test('many malformed links of one rule on one page are one line, dead ones are not', () => {
    const dead = lines(1, 30).map((line) => result(line, { verdict: 'dead', reason: 'http-404' }));
    const written = [...text.results([...lines(1, 312).map((line) => result(line)), ...dead], context)].join('');
    expect(written).toContain(
      '  scheme-typo in list.md, 312 times: 1:3, 2:3, 3:3 and 309 more; --verbose tells each\n',
    );
    expect(written.match(/\(http-404\)/g)).toHaveLength(30);
    const verbose = [
      ...text.results(
        lines(1, 312).map((line) => result(line)),
        { ...context, verbose: true },
      ),
    ].join('');
    expect(verbose.match(/\(scheme-typo\)/g)).toHaveLength(312);
  });

  test('of many in doubt the first are told', () => {
    const moved = lines(1, 50).map((line) => result(line, { verdict: 'moved', reason: 'permanent' }));
    const written = [...text.results(moved, context)].join('');
    expect(written.match(/\(permanent\)/g)).toHaveLength(20);
    expect(written).toContain('  and 30 more; --verbose tells each\n');
    expect([...text.results(moved, { ...context, verbose: true })].join('').match(/\(permanent\)/g)).toHaveLength(50);
  });
});
