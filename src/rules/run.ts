import type { Finding } from '../model/finding.ts';
import type { Page } from '../model/page.ts';
import { rangeBetween, type SourceLines, sourceLines } from '../model/source-lines.ts';
import type { Identity } from '../sites/identify.ts';
import { type Change, isDoubtful } from './doubts.ts';
import { isSure } from './is-sure.ts';
import { isActive, isHeard, type RuleLevels, severityOf } from './levels.ts';
import type { Fault, Rule } from './rule.ts';
import { subjectOf } from './subject.ts';
import { rules } from './table.ts';

export interface LintOptions {
  /** Whether a file of the project exists at a path as a link of the page would write it; else none does. */
  readonly fileExists?: (page: Page, path: string) => boolean;
  /** The title of a work by the id of its resource, where metadata knows it; else none is known. */
  readonly titleOf?: (id: string) => string | undefined;
  /** What an address is, where that is found for more than the rules. */
  readonly identify?: (url: string) => Identity;
  /** How rules count, where that is not as usual. */
  readonly levels?: RuleLevels;
  /** Instead of the table's. */
  readonly rules?: readonly Rule[];
}

/** Finds the faults of pages that can be seen in the text alone: in the order of the pages, then by position. */
export function lint(pages: readonly Page[], options: LintOptions = {}): Finding[] {
  const known: readonly Rule[] = options.rules ?? rules;
  const { levels = {} } = options;
  const heard = known.filter((rule) => isHeard(rule, levels));
  return pages.flatMap((page) => lintPage(page, heard, options));
}

interface Found extends Fault {
  readonly rule: Rule;
  /** A rule that lowers the severity of a fault is not sure of it, or says so. */
  readonly isSure: boolean;
  /** Place of the rule in the table. */
  readonly order: number;
}

function lintPage(
  page: Page,
  heard: readonly Rule[],
  { fileExists = () => false, titleOf, identify, levels = {} }: LintOptions,
): Finding[] {
  const subject = subjectOf(page, {
    fileExists: (path) => fileExists(page, path),
    ...(titleOf !== undefined && { titleOf }),
    ...(identify !== undefined && { identify }),
  });
  const found = heard.flatMap((rule, order) => {
    const severity = severityOf(rule, levels);
    const given = severity === undefined ? {} : { severity };
    return [...rule.check(subject)].map((fault) => ({
      ...fault,
      ...given,
      rule,
      order,
      isSure: fault.isGuess !== true && (fault.severity ?? rule.severity) === rule.severity,
    }));
  });
  if (found.length === 0) return [];
  const lines = sourceLines(page.source);
  return told(found)
    .filter(({ rule }) => isActive(rule, levels))
    .map((fault) => toFinding(fault, page, lines));
}

/**
 * One place gives one finding: of errors that overlap, the one that begins first, else reaches further, else knows what
 * was meant, else comes first in the table. A warning gives way to any error, and to its like of the same rule.
 */
function told(found: readonly Found[]): Found[] {
  const sorted = found.toSorted(
    (a, b) =>
      a.start - b.start ||
      b.end - a.end ||
      Number(b.meant !== undefined) - Number(a.meant !== undefined) ||
      a.order - b.order,
  );
  const errors: Found[] = [];
  for (const fault of sorted) if (isError(fault) && !overlaps(errors.at(-1), fault)) errors.push(fault);
  const kept = new Set(errors);
  const last = new Map<Rule, Found>();
  let behind = 0;
  for (const fault of sorted) {
    if (isError(fault)) continue;
    while (behind < errors.length && (errors[behind]?.end ?? 0) <= fault.start) behind += 1;
    if (overlaps(errors[behind], fault) || overlaps(last.get(fault.rule), fault)) continue;
    kept.add(fault);
    last.set(fault.rule, fault);
  }
  return sorted.filter((fault) => kept.has(fault));
}

function isError({ severity, rule }: Found): boolean {
  return (severity ?? rule.severity) === 'error';
}

function overlaps(one: Found | undefined, other: Found): boolean {
  return one !== undefined && one.start < Math.max(other.end, other.start + 1) && other.start < one.end;
}

function toFinding({ rule, start, end, ...fault }: Found, page: Page, lines: SourceLines): Finding {
  const { message = rule.summary, severity = rule.severity, suggestion, meant } = fault;
  const raw = page.source.slice(start, end);
  const isSafe = rule.fix === 'safe' && isSure(fault, raw) && !isDoubtful(changeOf(fault, start, end, page));
  const isFixable = fault.isSure && suggestion !== undefined && (rule.fix === 'shorter' || isSafe);
  return {
    rule: rule.name,
    severity,
    ...rangeBetween(lines, page.file, start, end),
    message,
    raw,
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(isFixable ? { isFixable } : {}),
    ...(meant === undefined ? {} : { meant }),
  };
}

/** How far around a place a fix is judged. */
const AROUND = 60;

function changeOf(
  { suggestion = '', meant = '' }: Partial<Fault>,
  start: number,
  end: number,
  { source }: Page,
): Change {
  const before = source.slice(Math.max(0, start - AROUND), start);
  return { raw: source.slice(start, end), suggestion, meant, before, after: source.slice(end, end + AROUND) };
}
