import { expect, test } from 'vitest';
import { plainStyle } from '../../src/model/style.ts';
import { github } from '../../src/report/github.ts';
import type { ReportContext } from '../../src/report/reporter.ts';
import { findings, results } from './sample.ts';

const context: ReportContext = { style: plainStyle, lineOf: () => undefined };
const kinds = (pieces: Iterable<string>) => [...pieces].map((piece) => /^::(\w+)/.exec(piece)?.[1]);

test('the gravest come first', () => {
  expect(kinds(github.findings(findings.toReversed(), context))).toEqual([...Array(5).fill('error'), 'warning']);
  const [first] = github.results(results, context);
  expect(first).toContain('title=malformed (scheme-typo)');
});

test('a notice counts what GitHub does not show, before all else', () => {
  const many = Array.from({ length: 4 }, () => findings).flat();
  const told = [...github.findings(many, context)];
  expect(told[0]).toBe(
    '::notice title=genai-links::10 more annotations are not shown: GitHub shows 10 of each kind, the log holds all\n',
  );
  expect(told).toHaveLength(25);
  expect(kinds(github.findings(findings, context))).not.toContain('notice');
});

test('columns stand only where both are of one line', () => {
  const told = [...github.findings(findings, context)];
  expect(told.find((line) => line.includes('broken-destination'))).toMatch(/line=12,endLine=13,title/);
});

test('what the command says fails is an error', () => {
  const failing = new Set(['blocked'] as const);
  const told = [...github.results(results, { ...context, failing })];
  expect(told.find((line) => line.includes('bot-wall'))).toMatch(/^::error /);
  expect(told.find((line) => line.includes('http-404'))).toMatch(/^::warning /);
});

test('an address of the command line has no place', () => {
  const [result] = results.filter(({ verdict }) => verdict === 'dead').map((dead) => ({ ...dead, occurrences: [] }));
  if (result === undefined) throw new Error('the sample has a dead link');
  expect([...github.results([result], context)].join('')).toMatch(/^::error title=dead \(http-404\)::https:/);
});
