import { didYouMean } from '../model/did-you-mean.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { UserError } from '../model/user-error.ts';
import type { Rule } from './rule.ts';
import { type RuleName, rules } from './table.ts';

/** How a rule counts: not at all, as it does by itself, or as another severity. */
export const levels = ['off', 'on', 'warning', 'error'] as const;
export type Level = (typeof levels)[number];

/** The level of each rule that somebody says something of. */
export type RuleLevels = Readonly<Partial<Record<RuleName, Level>>>;

const ALL = 'all';

/**
 * Levels out of what the configuration says and then the command line, the last word counts: `duplicate=off`,
 * `generic-text` (which turns it on), `all`. Throws `UserError` for what is no rule or no level.
 */
export function readLevels(configured: Readonly<Record<string, string>>, flags: readonly string[]): RuleLevels {
  const told = [...Object.entries(configured), ...flags.map(splitFlag)];
  return Object.fromEntries(told.flatMap(([name, level]) => namesOf(name).map((rule) => [rule, levelOf(level)])));
}

/** Whether a rule looks at all. */
export function isActive({ name, off }: Rule, levels: RuleLevels): boolean {
  const level = levels[name as RuleName];
  return level === undefined ? off !== true : level !== 'off';
}

/**
 * Whether a rule looks, or was turned off and would tell errors: where it does, no other rule may tell the same fault in
 * its place.
 */
export function isHeard(rule: Rule, levels: RuleLevels): boolean {
  return isActive(rule, levels) || (rule.severity === 'error' && rule.off !== true);
}

/** The severity that the level of a rule gives its findings, whatever each says of itself. */
export function severityOf({ name }: Rule, levels: RuleLevels): Severity | undefined {
  const level = levels[name as RuleName];
  return level === 'warning' || level === 'error' ? level : undefined;
}

/** Findings that were made at the usual levels, at others. */
export function atLevels(findings: readonly Finding[], levels: RuleLevels): readonly Finding[] {
  const byName = new Map<string, Rule>(rules.map((rule) => [rule.name, rule]));
  return findings.flatMap((finding) => {
    const rule = byName.get(finding.rule);
    if (rule === undefined) return [finding];
    return isActive(rule, levels) ? [{ ...finding, severity: severityOf(rule, levels) ?? finding.severity }] : [];
  });
}

function splitFlag(flag: string): readonly [name: string, level: string] {
  const [name = '', level = 'on'] = flag.split('=', 2);
  return [name, level];
}

function namesOf(name: string): readonly string[] {
  const names: readonly string[] = rules.map((rule) => rule.name);
  if (name === ALL) return names;
  if (names.includes(name)) return [name];
  const hint = didYouMean(name, [ALL, ...names]) ?? 'genai-links explain lists the rules';
  throw new UserError('RULE_UNKNOWN', `"${name}" is no rule`, { hint });
}

function levelOf(level: string): Level {
  const found = levels.find((known) => known === level);
  if (found === undefined) throw new UserError('RULE_LEVEL', `"${level}" is none of ${levels.join(', ')}`);
  return found;
}
