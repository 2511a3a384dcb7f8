import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Reporter } from '../../src/report/reporter.ts';
import { type ReportFormat, reporters } from '../../src/report/table.ts';
import { findings, namedTones, reportContext, results } from './sample.ts';

const golden = (name: string) => resolve(import.meta.dirname, `../golden/report/${name}`);
const formats = Object.keys(reporters) as ReportFormat[];
const all = await Promise.all(
  formats.map(async (format): Promise<[string, Reporter]> => [format, await reporters[format].load()]),
);
const text = await reporters.text.load();
const json = await reporters.json.load();

describe.each(all)('%s', (format, reporter) => {
  const pinned = format === 'sarif' ? withoutRules : (text: string) => text;

  test('writes findings as in the golden file', async () => {
    const written = [...reporter.findings(findings, reportContext)].join('');
    await expect(pinned(written)).toMatchFileSnapshot(golden(`findings.${format}`));
  });

  test('writes results as in the golden file', async () => {
    const written = [...reporter.results(results, reportContext)].join('');
    await expect(pinned(written)).toMatchFileSnapshot(golden(`results.${format}`));
  });

  test('says that there is nothing', async () => {
    const parts = [reporter.findings([], reportContext), reporter.results([], reportContext)];
    const written = parts.map((part) => pinned([...part].join(''))).join('');
    await expect(written).toMatchFileSnapshot(golden(`nothing.${format}`));
  });

  test('lets no control character, turned writing or password through', () => {
    const context = { ...reportContext, verbose: true };
    const written = [...reporter.findings(findings, context), ...reporter.results(results, context)].join('');
    expect(written).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u);
    expect(written).not.toMatch(/alice:secret|secret@/);
    expect(written).toContain('***@example.org');
  });
});

test('text tells with --verbose what is in order, too, and paints', async () => {
  const context = { ...reportContext, style: { width: 72, paint: namedTones }, verbose: true };
  const written = [...text.results(results, context)].join('');
  await expect(written).toMatchFileSnapshot(golden('results-verbose.text'));
});

test('text takes the verdicts that fail from the command', () => {
  const context = { ...reportContext, failing: new Set(['moved'] as const) };
  const written = [...text.results(results, context)].join('');
  expect(written).toContain('docs/list.md:6:1');
  expect(written).not.toContain('asked 2 times');
});

test('json holds what was found, with nothing lost but passwords', () => {
  const read = JSON.parse([...json.findings(findings, reportContext)].join(''));
  expect(read.summary).toEqual({ error: 5, warning: 1, fixed: 0 });
  expect(read.findings[1]).toEqual(findings[1]);
  expect(read.findings[3].message).toBe('the address holds a password\u001b]0;title\u0007');
  expect(read.findings[3].raw).toBe('[tab](https://***@example.org/dump)');
});

/** The rules are many and change; each has tests of its own. */
function withoutRules(text: string): string {
  const log = JSON.parse(text);
  const [{ tool, results: found }] = log.runs;
  const used = new Set(found.map(({ ruleId }: { ruleId: string }) => ruleId));
  for (const result of found) {
    expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    delete result.ruleIndex;
  }
  tool.driver.rules = tool.driver.rules.map(({ id }: { id: string }) => id).filter((id: string) => used.has(id));
  return `${JSON.stringify(log, null, 2)}\n`;
}
