import type { Finding, Severity } from '../model/finding.ts';
import { type CheckResult, type VerdictId, verdictIds } from '../model/verdict.ts';
import { type Explanation, explainRules, explainVerdict } from '../rules/explanation.ts';
import { isActive, type RuleLevels, severityOf } from '../rules/levels.ts';
import type { Rule } from '../rules/rule.ts';
import { rules } from '../rules/table.ts';
import type { ReportContext } from './reporter.ts';
import { type Weight, weightOf } from './weight.ts';

/** A rule as a SARIF log describes it. */
export interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: Weight };
  readonly properties: { readonly tags: readonly string[] };
}

interface Found {
  readonly findings: readonly Finding[];
  readonly results: readonly CheckResult[];
}

/** What verdicts of malformed links are called by: the rule. Others by verdict and reason. */
export function sarifRuleId({ verdict, reason }: Pick<CheckResult, 'verdict' | 'reason'>): string {
  return verdict === 'malformed' ? reason : `${verdict}/${reason}`;
}

/** The rules that ran, and whatever else has a finding; with results of `check`, the verdicts and reasons, too. */
export function sarifRules({ findings, results }: Found, { levels = {}, failing }: ReportContext): SarifRule[] {
  const malformed = results.filter(({ verdict }) => verdict === 'malformed');
  const found = new Set([...findings.map(({ rule }) => rule), ...malformed.map(({ reason }) => reason)]);
  const known = new Map<string, Rule>(rules.map((rule) => [rule.name, rule]));
  const ran = explainRules().filter(({ name }) => {
    const rule = known.get(name);
    return found.has(name) || (rule !== undefined && isActive(rule, levels));
  });
  return [
    ...ran.map((explanation) => ofRule(explanation, severityIn(known.get(explanation.name), levels))),
    ...(results.length === 0 ? [] : verdictIds.flatMap((verdict) => ofVerdict(verdict, failing))),
  ];
}

/** A fault that no rule of the table finds is an error. */
function severityIn(rule: Rule | undefined, levels: RuleLevels): Severity {
  return rule === undefined ? 'error' : (severityOf(rule, levels) ?? rule.severity);
}

function ofRule({ name, summary, paragraphs, examples, cure }: Explanation, level: Severity): SarifRule {
  const told = examples.map(({ title, markdown }) => ({ title, plain: markdown, fenced: markdown.map(fence) }));
  const help = (kind: 'plain' | 'fenced') =>
    [...paragraphs, ...told.flatMap((example) => [`${example.title}:`, ...example[kind]]), cure].join('\n\n');
  return {
    id: name,
    shortDescription: { text: sentence(summary) },
    fullDescription: { text: paragraphs.join(' ') },
    help: { text: help('plain'), markdown: help('fenced') },
    defaultConfiguration: { level },
    properties: { tags: ['links', 'markdown'] },
  };
}

function ofVerdict(verdict: VerdictId, failing: ReadonlySet<VerdictId> | undefined): SarifRule[] {
  const { summary, cure, reasons } = explainVerdict(verdict);
  return Object.entries(reasons).map(([reason, words]) => {
    const help = [`${sentence(`${verdict}: ${summary}`)}`, sentence(words), cure].join('\n\n');
    return {
      id: `${verdict}/${reason}`,
      shortDescription: { text: sentence(`${verdict}: ${words}`) },
      fullDescription: { text: `${sentence(summary)} ${sentence(words)}` },
      help: { text: help, markdown: help },
      defaultConfiguration: { level: weightOf(verdict, failing) },
      properties: { tags: ['links', verdict] },
    };
  });
}

/** A block that holds any example. */
function fence(markdown: string): string {
  const longest = Math.max(2, ...[...markdown.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}markdown\n${markdown}\n${ticks}`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`;
}
