import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { plainStyle } from '../../src/model/style.ts';
import type { CheckResult } from '../../src/model/verdict.ts';
import type { ReportContext } from '../../src/report/reporter.ts';
import { sarif } from '../../src/report/sarif.ts';
import { rules } from '../../src/rules/table.ts';
import { validateSarif } from './judges.ts';
import { findings, results } from './sample.ts';

const context: ReportContext = { style: plainStyle, lineOf: () => undefined };

function runOf(pieces: Iterable<string>) {
  const log = JSON.parse([...pieces].join(''));
  validateSarif(log);
  return log.runs[0];
}

const fingerprints = (found: readonly Finding[]) =>
  runOf(sarif.findings(found, context)).results.map(
    ({ partialFingerprints }: { partialFingerprints: Record<string, string> }) => partialFingerprints['genaiLinks/v1'],
  );

describe('fingerprints', () => {
  test('stay when lines move', () => {
    const moved = findings.map((finding) => ({
      ...finding,
      line: finding.line + 7,
      endLine: finding.endLine + 7,
      column: 5,
    }));
    expect(fingerprints(moved)).toEqual(fingerprints(findings));
  });

  test('tell all apart, the same fault twice on a page, too', () => {
    const renamed = findings.map((finding) => ({ ...finding, file: 'other.md' }));
    const all = fingerprints([...findings, ...findings, ...renamed]);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('fixes', () => {
  test('put the suggestion in the place of the text', () => {
    const [, first] = runOf(sarif.findings(findings, context)).results;
    const [{ artifactChanges }] = first.fixes;
    expect(artifactChanges).toEqual([
      {
        artifactLocation: { uri: 'docs/index.md', uriBaseId: '%SRCROOT%' },
        replacements: [
          {
            deletedRegion: { startLine: 3, startColumn: 3, endLine: 3, endColumn: 48 },
            insertedContent: { text: '[Attention](https://arxiv.org/abs/1706.03762)' },
          },
        ],
      },
    ]);
  });

  test('are left out where they would write *** for a password', () => {
    const [finding] = findings;
    const suggestion = '[a](https://alice:secret@example.org/)';
    const [result] = runOf(sarif.findings([{ ...finding, suggestion } as Finding], context)).results;
    expect(result.fixes).toBeUndefined();
  });
});

describe('rules', () => {
  test('are those that ran, as they counted', () => {
    const levels = { duplicate: 'error', 'near-duplicate': 'on', 'empty-text': 'off' } as const;
    const { tool } = runOf(sarif.findings([], { ...context, levels }));
    const told = new Map(
      tool.driver.rules.map(({ id, defaultConfiguration }: { id: string; defaultConfiguration: { level: string } }) => [
        id,
        defaultConfiguration.level,
      ]),
    );
    expect(told.get('duplicate')).toBe('error');
    expect(told.get('near-duplicate')).toBe('warning');
    expect(told.has('empty-text')).toBe(false);
    const active = rules.filter((rule) => !('off' in rule) && rule.name !== 'empty-text');
    for (const { name } of active) expect(told.has(name), name).toBe(true);
  });

  test('say why, with examples', () => {
    const { tool } = runOf(sarif.findings(findings, context));
    const rule = tool.driver.rules.find(({ id }: { id: string }) => id === 'wrong-closing-bracket');
    expect(rule.shortDescription.text).toMatch(/^[A-Z].*\.$/);
    expect(rule.help.markdown).toContain('```markdown\n[');
  });

  test('are the verdicts and reasons, too, for results of check', () => {
    const { tool, results: told } = runOf(sarif.results(results, context));
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining(['dead/http-404', 'down/timeout', 'blocked/bot-wall', 'scheme-typo']));
    const levels = told.map(({ ruleId, level }: { ruleId: string; level: string }) => `${ruleId} ${level}`);
    expect(new Set(levels)).toEqual(
      new Set([
        'dead/http-404 error',
        'down/timeout error',
        'scheme-typo error',
        'moved/permanent warning',
        'blocked/bot-wall note',
      ]),
    );
  });

  test('count as the run does', () => {
    const blocked = results.filter(({ verdict }) => verdict === 'blocked' || verdict === 'dead');
    const failing = new Set<CheckResult['verdict']>(['blocked']);
    const told = runOf(sarif.results(blocked, { ...context, failing })).results;
    expect(told.map(({ level }: { level: string }) => level)).toEqual(['warning', 'warning', 'error']);
  });
});

test('paths are percent-encoded, from the top of the repository', () => {
  const [finding] = findings;
  const file = 'a b/é#?%41:[x].md';
  const [result] = runOf(sarif.findings([{ ...finding, file } as Finding], { ...context, folder: 'site/' })).results;
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('site/a%20b/%C3%A9%23%3F%2541%3A%5Bx%5D.md');
});
