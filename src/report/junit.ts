import type { Finding } from '../model/finding.ts';
import { grouped } from '../model/grouped.ts';
import type { CheckResult, VerdictId } from '../model/verdict.ts';
import type { ReportContext, Reporter } from './reporter.ts';
import { type Weight, weightOf, wordsOf } from './weight.ts';
import { xmlAttributes, xmlText } from './xml.ts';

/** Viewers of tests want a place and a time even where nothing of the kind was measured. */
const HOST = 'localhost';
const TYPED = 'addresses of the command line';
const NO_FAULT = 'no malformed links';

/** One test: that of a fault fails, that of an address by its verdict. */
interface TestCase {
  readonly name: string;
  readonly outcome: 'passed' | 'skipped' | 'failure';
  readonly type: string;
  readonly message: string;
  readonly lines: readonly string[];
}

/** A suite for each file, a test for each fault or address; a file without a fault has one that passed. */
export const junit = {
  *findings(findings, context) {
    const byFile = grouped(findings, ({ file }) => file);
    const files = new Set([...(context.files ?? []), ...byFile.keys()]);
    yield* document(files, context, (file) => byFile.get(file)?.map(ofFinding) ?? [passing(NO_FAULT)]);
  },
  *results(results, context) {
    const byFile = grouped(results, ({ occurrences: [first] }) => first?.file ?? TYPED);
    const files = new Set([...byFile.keys(), ...(context.files ?? [])].sort(typedFirst));
    yield* document(files, context, (file) => {
      const found = byFile.get(file) ?? [];
      return found.length === 0 ? [passing('no links to check')] : found.map((one) => ofResult(one, context.failing));
    });
  },
} as const satisfies Reporter;

function* document(
  files: Iterable<string>,
  { startedAt }: ReportContext,
  casesOf: (file: string) => readonly TestCase[],
): Iterable<string> {
  const timestamp = (startedAt ?? new Date(0)).toISOString().slice(0, 19);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n';
  let id = 0;
  for (const file of files) {
    yield* suite(file, { id, timestamp }, casesOf(file));
    id += 1;
  }
  yield '</testsuites>\n';
}

function* suite(
  file: string,
  { id, timestamp }: { readonly id: number; readonly timestamp: string },
  cases: readonly TestCase[],
): Iterable<string> {
  const attributes = {
    name: file,
    package: 'genai-links',
    id,
    timestamp,
    hostname: HOST,
    tests: cases.length,
    failures: countOutcome(cases, 'failure'),
    errors: 0,
    skipped: countOutcome(cases, 'skipped'),
    time: 0,
  };
  yield `  <testsuite${xmlAttributes(attributes)}>\n    <properties/>\n`;
  for (const each of cases) yield testCase(file, each);
  yield '    <system-out/>\n    <system-err/>\n  </testsuite>\n';
}

function testCase(file: string, { name, outcome, type, message, lines }: TestCase): string {
  const start = `    <testcase${xmlAttributes({ name, classname: file, time: 0 })}`;
  if (outcome === 'passed') return `${start}/>\n`;
  const text = lines.map(xmlText).join('\n');
  return `${start}>\n      <${outcome}${xmlAttributes({ message, type })}>${text}</${outcome}>\n    </testcase>\n`;
}

function passing(name: string): TestCase {
  return { name, outcome: 'passed', type: '', message: '', lines: [] };
}

function ofFinding({ rule, severity, message, file, line, column, raw, meant, suggestion }: Finding): TestCase {
  const told = meant ?? suggestion;
  return {
    name: `${rule} (${line}:${column})`,
    outcome: 'failure',
    type: rule,
    message: `${severity}: ${message}`,
    lines: [
      `${file}:${line}:${column} ${severity} ${message} (${rule})`,
      ...(raw === '' ? [] : [raw]),
      ...(told === undefined ? [] : [`meant: ${told}`]),
    ],
  };
}

const OUTCOMES: Readonly<Record<Weight, TestCase['outcome']>> = {
  error: 'failure',
  warning: 'skipped',
  note: 'skipped',
  none: 'passed',
};

/** An address whose verdict fails nothing, yet is in doubt, counts as skipped: viewers show its message. */
function ofResult(result: CheckResult, failing: ReadonlySet<VerdictId> | undefined): TestCase {
  const { verdict, reason, url, occurrences, redirects, attempts } = result;
  const isUnjudged = verdict === 'skipped' && failing?.has(verdict) !== true;
  return {
    name: url,
    outcome: isUnjudged ? 'skipped' : OUTCOMES[weightOf(verdict, failing)],
    type: `${verdict}/${reason}`,
    message: `${verdict} (${reason}): ${wordsOf(result)}`,
    lines: [
      ...occurrences.map(({ file, line, column }) => `${file}:${line}:${column} ${url}`),
      ...redirects.map((hop) => `${hop.status} to ${hop.url}`),
      ...attempts.map(({ status, error, ms }) => `${error ?? status} after ${ms} ms`),
    ],
  };
}

function countOutcome(cases: readonly TestCase[], outcome: TestCase['outcome']): number {
  return cases.filter((each) => each.outcome === outcome).length;
}

function typedFirst(a: string, b: string): number {
  if (a === TYPED || b === TYPED) return Number(b === TYPED) - Number(a === TYPED);
  return a < b ? -1 : Number(a > b);
}
