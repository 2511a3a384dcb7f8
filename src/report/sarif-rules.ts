import type { Finding, Severity } from '../model/finding.ts';
import { type CheckResult, type VerdictId, verdictIds, verdicts } from '../model/verdict.ts';
import { isActive, type RuleLevels, severityOf } from '../rules/levels.ts';
import type { Rule } from '../rules/rule.ts';
import { rules } from '../rules/table.ts';
import type { ReportContext } from './reporter.ts';
import { type Weight, weightOf } from './weight.ts';

/** A rule as a SARIF log describes it. */
export interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription?: { readonly text: string };
  readonly help?: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: Weight };
  readonly properties?: { readonly tags: readonly string[] };
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
  const found = new Map<string, { readonly severity: Severity; readonly message: string }>([
    ...malformed.map(({ reason, message }) => [reason, { severity: 'error', message }] as const),
    ...findings.map((finding) => [finding.rule, finding] as const),
  ]);
  const known: readonly Rule[] = rules;
  const ran = known.filter((rule) => isActive(rule, levels) || found.has(rule.name));
  const names = new Set(ran.map(({ name }) => name));
  const others = [...found].filter(([name]) => !names.has(name));
  return [
    ...ran.map((rule) => ofRule(rule, levels)),
    ...others.map(([id, { severity }]) => ({
      id,
      shortDescription: { text: id.replaceAll('-', ' ') },
      defaultConfiguration: { level: severity },
    })),
    ...(results.length === 0 ? [] : verdictIds.flatMap((verdict) => ofVerdict(verdict, failing))),
  ];
}

function ofRule(rule: Rule, levels: RuleLevels): SarifRule {
  const { name, severity, summary, why, bad, good } = rule;
  return {
    id: name,
    shortDescription: { text: sentence(summary) },
    fullDescription: { text: why },
    help: {
      text: [why, 'Found:', ...bad, 'Not found:', ...good].join('\n\n'),
      markdown: [why, 'Found:', ...bad.map(fence), 'Not found:', ...good.map(fence)].join('\n\n'),
    },
    defaultConfiguration: { level: severityOf(rule, levels) ?? severity },
    properties: { tags: ['links', 'markdown'] },
  };
}

function ofVerdict(verdict: VerdictId, failing: ReadonlySet<VerdictId> | undefined): SarifRule[] {
  const { summary, reasons } = verdicts[verdict];
  return reasons.map((reason) => ({
    id: `${verdict}/${reason}`,
    shortDescription: { text: `${verdict}: ${reason.replaceAll('-', ' ')}` },
    fullDescription: { text: sentence(summary) },
    defaultConfiguration: { level: weightOf(verdict, failing) },
    properties: { tags: ['links', verdict] },
  }));
}

/** A block that holds any example, and a good deal of one that nobody would read to the end. */
function fence(markdown: string): string {
  const text = markdown.length > 1000 ? `${markdown.slice(0, 100).trimEnd()} …` : markdown;
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}markdown\n${text}\n${ticks}`;
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
