import type { Finding } from '../model/finding.ts';
import { maskCredentials } from '../model/mask-credentials.ts';
import { printableJson } from '../model/printable.ts';
import type { CheckResult } from '../model/verdict.ts';
import { countByVerdict, countOf } from './count.ts';
import type { Reporter } from './reporter.ts';

const VERSION = 1;

export const json = {
  *findings(findings) {
    const summary = { error: countOf(findings, 'error'), warning: countOf(findings, 'warning'), fixed: 0 };
    yield written({ version: VERSION, summary, findings: findings.map(ofFinding) });
  },
  *results(results) {
    yield written({ version: VERSION, summary: countByVerdict(results), results: results.map(ofResult) });
  },
} as const satisfies Reporter;

/** The fields in the order in which they are documented. */
function ofFinding(finding: Finding): Finding {
  const { rule, severity, file, line, column, endLine, endColumn, message, raw, suggestion, meant } = finding;
  return {
    rule,
    severity,
    file,
    line,
    column,
    endLine,
    endColumn,
    message,
    raw,
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(meant === undefined ? {} : { meant }),
  };
}

function ofResult({ id, url, verdict, reason, status, finalUrl, ...evidence }: CheckResult) {
  const { redirects, attempts, message, occurrences, ...more } = evidence;
  return { id, url, verdict, reason, status, finalUrl, redirects, attempts, ...more, message, occurrences };
}

function written(value: object): string {
  const masked = (_key: string, field: unknown) => (typeof field === 'string' ? maskCredentials(field) : field);
  return `${printableJson(JSON.stringify(value, masked, 2))}\n`;
}
