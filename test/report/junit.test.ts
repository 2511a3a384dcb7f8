import { expect, test } from 'vitest';
import { plainStyle } from '../../src/model/style.ts';
import { junit } from '../../src/report/junit.ts';
import type { ReportContext } from '../../src/report/reporter.ts';
import { validateJunit } from './judges.ts';
import { findings, results } from './sample.ts';

const context: ReportContext = {
  style: plainStyle,
  lineOf: () => undefined,
  files: ['docs/clean.md', 'docs/index.md', 'docs/broken.md', 'docs/list.md'],
  startedAt: new Date('2026-01-02T03:04:05.678Z'),
};

async function written(pieces: Iterable<string>): Promise<string> {
  const document = [...pieces].join('');
  await validateJunit([document]);
  return document;
}

test('each file that was read has a suite; one without a fault passed', async () => {
  const document = await written(junit.findings(findings, context));
  const suites = [...document.matchAll(/<testsuite name="([^"]*)".* tests="(\d+)" failures="(\d+)"/g)];
  expect(suites.map(([, name, tests, failures]) => [name, tests, failures])).toEqual([
    ['docs/clean.md', '1', '0'],
    ['docs/index.md', '4', '4'],
    ['docs/broken.md', '1', '1'],
    ['docs/list.md', '1', '1'],
  ]);
  expect(document).toContain('timestamp="2026-01-02T03:04:05"');
});

test('an address fails, counts as skipped, or passes by its verdict', async () => {
  const typed = results.slice(0, 1).map((result) => ({ ...result, occurrences: [] }));
  const document = await written(junit.results([...typed, ...results], context));
  expect(document).toMatch(/<testsuite name="addresses of the command line".* tests="1" failures="0"/);
  expect(document.match(/<failure /g)).toHaveLength(3);
  expect(document.match(/<skipped /g)).toHaveLength(3);
  expect(document).toContain('<testcase name="no links to check" classname="docs/clean.md" time="0"/>');
  const failing = new Set(['moved'] as const);
  expect((await written(junit.results(results, { ...context, failing }))).match(/<failure /g)).toHaveLength(1);
});
