import type { Finding, Severity } from '../model/finding.ts';
import { type CheckResult, type VerdictId, verdictIds } from '../model/verdict.ts';

export function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** How many results have each verdict; all verdicts are there. */
export function countByVerdict(results: readonly CheckResult[]): Readonly<Record<VerdictId, number>> {
  const counts = Object.fromEntries(verdictIds.map((id) => [id, 0])) as Record<VerdictId, number>;
  for (const { verdict } of results) counts[verdict] += 1;
  return counts;
}

/** `1 error`, `2 errors`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
