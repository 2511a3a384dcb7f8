import { shown } from '../model/shown.ts';
import type { Tone } from '../model/style.ts';
import { type CheckResult, type VerdictId, verdictIds, verdicts } from '../model/verdict.ts';
import { countByVerdict, counted } from './count.ts';
import { apart, type Crowd, crowds, crowdWords, MOST_APART } from './crowds.ts';
import type { ReportContext } from './reporter.ts';
import { byGravity, usuallyFailing } from './weight.ts';

/** What is told only on request. */
const QUIET: ReadonlySet<VerdictId> = new Set(['alive', 'skipped']);

/** The results grouped by verdict: those that fail the run with all their evidence, the others briefly; at the end, the counts. */
export function* resultsAsText(results: readonly CheckResult[], context: ReportContext): Iterable<string> {
  const failing = context.failing ?? usuallyFailing;
  for (const verdict of byGravity) {
    const group = results.filter((result) => result.verdict === verdict);
    const isTold = failing.has(verdict) || !QUIET.has(verdict) || context.verbose === true;
    if (group.length === 0 || !isTold) continue;
    const title = `${verdict} (${group.length}): ${verdicts[verdict].summary}`;
    yield `${context.style.paint(toneOf(verdict, failing), title)}\n\n`;
    yield* failing.has(verdict) ? wholeEntries(group, context) : briefEntries(group, context);
  }
  yield `${closing(results, failing, context)}\n`;
}

/** With all their evidence; malformed links of one rule on one page are told together where they are many. */
function* wholeEntries(group: readonly CheckResult[], context: ReportContext): Iterable<string> {
  for (const crowd of context.verbose === true ? apart(group) : crowds(group, keyOf)) {
    const [first, ...others] = crowd;
    if (others.length === 0) yield* entry(first, true, context);
    else yield crowdEntry(crowd, context);
  }
}

function keyOf({ verdict, reason, url, occurrences: [first] }: CheckResult): string {
  return JSON.stringify(verdict === 'malformed' ? [reason, first?.file] : [url, first?.file]);
}

function crowdEntry(crowd: Crowd<CheckResult>, { style }: ReportContext): string {
  const [{ reason, occurrences }] = crowd;
  const places = crowd.flatMap((result) => result.occurrences.slice(0, 1));
  const words = `${shown(occurrences[0]?.file ?? '')}, ${crowdWords(places)}; --verbose tells each`;
  return `  ${style.paint('link', shown(reason))} in ${words}\n\n`;
}

function* briefEntries(group: readonly CheckResult[], context: ReportContext): Iterable<string> {
  const told = context.verbose === true ? group : group.slice(0, MOST_APART);
  for (const result of told) yield* entry(result, false, context);
  const more = group.length - told.length;
  if (more > 0) yield `  ${context.style.paint('dim', `and ${more} more; --verbose tells each`)}\n`;
  yield '\n';
}

function* entry(result: CheckResult, isWhole: boolean, { style }: ReportContext): Iterable<string> {
  const { url, reason, finalUrl, occurrences, message } = result;
  const target = finalUrl !== undefined && finalUrl !== url ? ` → ${style.paint('link', shown(finalUrl))}` : '';
  yield `  ${style.paint('link', shown(url))}${target} ${style.paint('dim', `(${shown(reason)})`)}\n`;
  for (const place of isWhole ? occurrences : occurrences.slice(0, 1)) yield `    ${placeOf(place)}\n`;
  if (!isWhole && occurrences.length > 1) yield `    and ${counted(occurrences.length - 1, 'more place')}\n`;
  if (!isWhole) return;
  yield `    ${shown(message)}\n`;
  for (const line of evidence(result)) yield `    ${style.paint('dim', line)}\n`;
  yield '\n';
}

function placeOf({ file, line, column }: CheckResult['occurrences'][number]): string {
  return `${shown(file)}:${line}:${column}`;
}

/** The way that the requests took, and what came of each of them. */
function evidence({ redirects, attempts }: CheckResult): readonly string[] {
  const hops = redirects.map(({ status, url }) => `${status} → ${shown(url)}`);
  const tries = attempts.map(
    ({ status, error, ms }) => `${error === undefined ? status : shown(error)} after ${ms} ms`,
  );
  return [...hops, ...(tries.length === 0 ? [] : [`asked ${counted(tries.length, 'time')}: ${tries.join('; ')}`])];
}

function closing(results: readonly CheckResult[], failing: ReadonlySet<VerdictId>, { style }: ReportContext): string {
  if (results.length === 0) return 'no links to check';
  const counts = countByVerdict(results);
  const told = verdictIds
    .filter((id) => counts[id] > 0)
    .map((id) => style.paint(toneOf(id, failing), `${counts[id]} ${id}`));
  return `${results.length === 1 ? '1 address' : `${results.length} addresses`}: ${told.join(', ')}`;
}

function toneOf(verdict: VerdictId, failing: ReadonlySet<VerdictId>): Tone {
  if (failing.has(verdict)) return 'error';
  return verdict === 'alive' || verdict === 'skipped' ? 'good' : 'warning';
}
