import type { Finding } from '../model/finding.ts';
import { shown } from '../model/shown.ts';
import type { CheckResult } from '../model/verdict.ts';
import { counted } from './count.ts';
import type { Reporter } from './reporter.ts';
import { byGravity, type Weight, weightOf, weights, wordsOf } from './weight.ts';

/** GitHub shows so many annotations of a kind for one step; the log holds all. */
const MOST_SHOWN = 10;

type Properties = Readonly<Record<string, string | number | undefined>>;

interface Annotation {
  readonly weight: Weight;
  readonly properties: Properties;
  readonly message: string;
}

/** One command of a workflow a line, the gravest first, since only the first few become annotations. */
export const github = {
  *findings(findings, { folder = '' }) {
    yield* commands(findings.map((finding) => ofFinding(finding, folder)));
  },
  *results(results, { failing, folder = '' }) {
    const sorted = results.toSorted((a, b) => byGravity.indexOf(a.verdict) - byGravity.indexOf(b.verdict));
    yield* commands(sorted.flatMap((result) => ofResult(result, weightOf(result.verdict, failing), folder)));
  },
} as const satisfies Reporter;

function* commands(annotations: readonly Annotation[]): Iterable<string> {
  const groups = weights
    .filter((weight) => weight !== 'none')
    .map((weight) => annotations.filter((annotation) => annotation.weight === weight));
  const hidden = groups.reduce((sum, { length }) => sum + Math.max(0, length - MOST_SHOWN), 0);
  // First: a notice after the tenth would not be shown.
  if (hidden > 0) yield commandOf('notice', { title: 'genai-links' }, hiddenWords(hidden));
  for (const { weight, properties, message } of groups.flat()) {
    yield commandOf(weight === 'note' ? 'notice' : weight, properties, message);
  }
}

function hiddenWords(hidden: number): string {
  const more = `${counted(hidden, 'more annotation')} ${hidden === 1 ? 'is' : 'are'} not shown`;
  return `${more}: GitHub shows ${MOST_SHOWN} of each kind, the log holds all`;
}

function ofFinding(finding: Finding, folder: string): Annotation {
  const { severity, rule, message, meant, suggestion, file, line, column, endLine, endColumn } = finding;
  // GitHub takes columns only where both are of one line.
  const columns =
    line === endLine && endColumn > column ? { line, col: column, endLine, endColumn } : { line, endLine };
  const told = meant ?? suggestion;
  return {
    weight: severity,
    properties: { file: folder + file, ...columns, title: rule },
    message: told === undefined ? message : `${message}; meant: ${told}`,
  };
}

function ofResult(result: CheckResult, weight: Weight, folder: string): readonly Annotation[] {
  const { verdict, reason, url, occurrences } = result;
  const message = `${url}: ${wordsOf(result)}`;
  const title = `${verdict} (${reason})`;
  if (occurrences.length === 0) return [{ weight, properties: { title }, message }];
  return occurrences.map(({ file, line, column }) => ({
    weight,
    properties: { file: folder + file, line, col: column, title },
    message,
  }));
}

function commandOf(name: string, properties: Properties, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  return `::${name} ${written.join(',')}::${escapedMessage(message)}\n`;
}

function escapedMessage(text: string): string {
  return shown(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
