import { maskCredentials } from '../model/mask-credentials.ts';
import { packageDescription } from '../model/package-description.ts';
import { printableJson } from '../model/printable.ts';
import type { Reporter } from './reporter.ts';
import { type SarifResult, sarifOfFinding, sarifOfResult } from './sarif-results.ts';
import { type SarifRule, sarifRules } from './sarif-rules.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** A log of the Static Analysis Results Interchange Format, one result a line. */
export const sarif = {
  *findings(findings, context) {
    const rules = sarifRules({ findings, results: [] }, context);
    yield* log(rules, sarifOfFinding(findings, context));
  },
  *results(results, context) {
    const rules = sarifRules({ findings: [], results }, context);
    yield* log(rules, sarifOfResult(results, context));
  },
} as const satisfies Reporter;

function* log(rules: readonly SarifRule[], results: Iterable<SarifResult>): Iterable<string> {
  const { name, version, homepage } = packageDescription();
  const informationUri = homepage === undefined ? {} : { informationUri: homepage };
  const run = {
    tool: { driver: { name, semanticVersion: version, version, ...informationUri, rules } },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'the top of the repository' } } },
  };
  const head = JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, masked);
  yield `${printableJson(head).slice(0, -'}]}'.length)},"results":[`;
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  let separator = '\n';
  for (const { ruleId, ...result } of results) {
    const written = JSON.stringify({ ruleId, ruleIndex: indexes.get(ruleId), ...result }, masked);
    yield `${separator}${printableJson(written)}`;
    separator = ',\n';
  }
  yield '\n]}]}\n';
}

function masked(_key: string, field: unknown): unknown {
  return typeof field === 'string' ? maskCredentials(field) : field;
}
