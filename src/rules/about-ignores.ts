import type { Finding } from '../model/finding.ts';
import type { Page } from '../model/page.ts';
import type { Range } from '../model/range.ts';
import type { VerdictId } from '../model/verdict.ts';
import type { InlineIgnore } from './ignore-comments.ts';
import { finderOf, type Told } from './ignore-cover.ts';
import type { IgnoreFault } from './ignore-directive.ts';
import type { WatchedItem } from './ignore-items.ts';
import { isActive, type RuleLevels, severityOf } from './levels.ts';
import type { Rule } from './rule.ts';
import { overlapFinder } from './spans.ts';
import { type RuleName, rules } from './table.ts';

const byName: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.name, rule]));
/** The verdict of `check` that `lint` gives: of every error. */
export const MALFORMED = 'malformed' satisfies VerdictId;
/** What keeps a part of the page from being read: an ignore there has nothing to match. */
const UNREAD: ReadonlySet<string> = new Set(['nested-too-deep', 'too-long']);

/** The comments, or the names in them, that silence nothing, though the rules that they name did look. */
export function unusedComments(
  ignores: readonly InlineIgnore[],
  told: readonly Told[],
  { problems }: Page,
  levels: RuleLevels,
): readonly IgnoreFault[] {
  if (problems.some(({ problem }) => UNREAD.has(problem))) return [];
  const isTold = finderOf(told);
  const isAnythingTold = overlapFinder(told);
  const didAll = didAllLook(levels);
  return ignores.flatMap((ignore) => {
    const { names, comment } = ignore;
    const unused = names.filter((name) => didLook(name, levels) && !isTold(name, ignore));
    const isUnused = names.length > 0 ? unused.length > 0 : didAll && !isAnythingTold(ignore);
    if (!isUnused) return [];
    const { start, end } = comment;
    return [{ rule: 'unused-ignore', start, end, message: unusedMessage(unused) }];
  });
}

function didLook(name: string, levels: RuleLevels): boolean {
  if (name === MALFORMED) return didAllLook(levels);
  const rule = byName.get(name);
  return rule !== undefined && isActive(rule, levels);
}

function didAllLook(levels: RuleLevels): boolean {
  return rules.every((rule: Rule) => rule.off === true || isActive(rule, levels));
}

function unusedMessage(names: readonly string[]): string {
  return names.length === 0
    ? 'nothing is left to ignore here; one for what check finds names the verdict, such as "dead"'
    : `nothing is left to ignore here: no ${names.join(', no ')}`;
}

/** What is wrong with an item of the configuration: over, or of no use on pages that it may speak of. */
export function faultOfItem(
  { item, matches, isOver, used }: WatchedItem,
  pages: readonly Page[],
  { levels, isWhole }: { readonly levels: RuleLevels; readonly isWhole: boolean },
): { readonly rule: RuleName; readonly message: string } | undefined {
  const { rule, file, until, reason } = item;
  if (!isWhole && !pages.some((page) => page.file === file)) return undefined;
  if (isOver) return { rule: 'expired-ignore', message: `an item of "ignore" counted until ${until}: ${reason}` };
  if (used || (rule !== undefined && !didLook(rule, levels))) return undefined;
  if (rule === undefined && pages.some((page) => isLinked(item, matches, page))) return undefined;
  return { rule: 'unused-ignore', message: `an item of "ignore" has nothing left to ignore: ${reason}` };
}

/** An item without a rule is for check, too: a link is enough for it to be of use. */
function isLinked({ url, host }: WatchedItem['item'], matches: WatchedItem['matches'], { file, links }: Page): boolean {
  if (url === undefined && host === undefined) return matches({ names: [], file, urls: [] });
  return links.some((link) => matches({ names: [], file, urls: [link.url] }));
}

/** Makes a finding of what is wrong with an ignore, unless that rule is off. */
export function toldAbout(
  fault: { readonly rule: RuleName; readonly message?: string; readonly suggestion?: string },
  { file, line, column, endLine, endColumn }: Range,
  raw: string,
  levels: RuleLevels,
): readonly Finding[] {
  const rule = byName.get(fault.rule);
  if (rule === undefined || !isActive(rule, levels)) return [];
  const { message = rule.summary, suggestion } = fault;
  return [
    {
      rule: rule.name,
      severity: severityOf(rule, levels) ?? rule.severity,
      file,
      line,
      column,
      endLine,
      endColumn,
      message,
      raw,
      ...(suggestion !== undefined && { suggestion }),
    },
  ];
}
