import type { Finding } from '../model/finding.ts';
import { maskCredentials } from '../model/mask-credentials.ts';
import { printableJson } from '../model/printable.ts';
import type { CheckResult } from '../model/verdict.ts';
import { countByVerdict, countOf } from './count.ts';
import type { Reporter } from './reporter.ts';

const VERSION = 1;

export const json = {
  *findings(findings, { fixed = 0 }) {
    const summary = { error: countOf(findings, 'error'), warning: countOf(findings, 'warning'), fixed };
    yield* document(summary, 'findings', findings, ofFinding);
  },
  *results(results) {
    yield* document(countByVerdict(results), 'results', results, ofResult);
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

/** One value in pieces, an item each. */
function* document<Item>(
  summary: object,
  name: string,
  items: readonly Item[],
  written: (item: Item) => object,
): Iterable<string> {
  yield `{\n  "version": ${VERSION},\n  "summary": ${indented(summary, '  ')},\n  "${name}": [`;
  let separator = '\n    ';
  for (const item of items) {
    yield separator + indented(written(item), '    ');
    separator = ',\n    ';
  }
  yield `${items.length === 0 ? '' : '\n  '}]\n}\n`;
}

function indented(value: object, margin: string): string {
  return printableJson(JSON.stringify(value, masked, 2)).replaceAll('\n', `\n${margin}`);
}

function masked(_key: string, field: unknown): unknown {
  return typeof field === 'string' ? maskCredentials(field) : field;
}
